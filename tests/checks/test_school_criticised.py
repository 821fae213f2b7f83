"""Remarks about school: loud where they run down its people, quiet on praise and on everybody else."""

import pytest

from checks.school_criticised import CHECK
from tests.checking import keeps_quiet, tells

LOUD = [
    "Our head is a useless bully and our SLT are a joke",
    "The parents at my school are the worst, entitled idiots",
    "SLT at our school are clueless and spineless",
    "My headteacher hasn't a clue what she is doing",
    "Year 9 are a nightmare, worst class I've ever taught",
    "This school is falling apart and nobody in charge cares",
]
QUIET = [
    "My Year 4s were brilliant on the trip today",
    "The referee was useless",
    "This government is a joke",
    "Our head is the best boss I've had",
    "My knee is killing me",
    "The trains are a joke",
    "Our new oven is useless",
    "What a nightmare of a drive",
    "My brother is an idiot",
]


@pytest.mark.parametrize("text", LOUD)
def test_loud(text: str) -> None:
    tells(CHECK, text)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    keeps_quiet(CHECK, text)
