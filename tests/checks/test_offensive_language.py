"""Offence: loud where people are abused for what they are, quiet on swearing, abuse received, reclaimed words."""

import pytest

from checks.offensive_language import CHECK
from tests.checking import keeps_quiet, tells

LOUD = [
    "Immigrants are scum and should be sent back",
    "These gypos are thieving vermin",
    "Women shouldn't be allowed to drive",
    "All Muslims are terrorists",
    "That bloke is a fucking retard",
]
QUIET = [
    "That film was bloody awful",
    "Someone called me a bitch on the bus today",
    "What a shit day",
    "I'm queer and proud",
    "Bloody hell it's cold",
    "Stop calling people gay as an insult, it's horrible",
    "The referee was blind",
    "My cat is a little devil",
]


@pytest.mark.parametrize("text", LOUD)
def test_loud(text: str) -> None:
    tells(CHECK, text)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    keeps_quiet(CHECK, text)
