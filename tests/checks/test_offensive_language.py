"""Offence: loud where people are abused for what they are, quiet on swearing, abuse received, reclaimed words."""

import pytest

from auditor.model import Post
from checks.offensive_language import CHECK
from tests.checking import found

LOUD = [
    "Immigrants are scum and should be sent back",
    "These gypos are thieving vermin",
]
QUIET = [
    "That film was bloody awful",
    "Someone called me a bitch on the bus today",
    "What a shit day",
    "I'm queer and proud",
]


def a_post(text: str) -> Post:
    return Post(platform="x", account="@rowan_e", id="1", text=text)


@pytest.mark.parametrize("text", LOUD)
def test_loud(text: str) -> None:
    (finding,) = found(CHECK, a_post(text))
    assert finding.reasons
    assert all(text[quote.start : quote.end] == quote.text for quote in finding.quotes)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    assert not found(CHECK, a_post(text))


@pytest.mark.parametrize("text", LOUD)
def test_dress_does_not_matter(text: str) -> None:
    for dressed in (text.upper(), f"🌻 {text} 🌻", text.replace(" ", "\n")):
        assert found(CHECK, a_post(dressed)), dressed
