"""Deals: loud on codes, gifts and the press, quiet on shopping and on reading the paper."""

import pytest

from auditor.model import Post
from checks.paid_or_media_post import CHECK
from tests.checking import found

LOUD = [
    "#ad Use my code TEACH20 for 20% off planners",
    "Gifted by @planners, full review on my stories #gifted",
    "A journalist from the Mail wants to talk to me about our school",
]
QUIET = [
    "My Year 4s were brilliant today",
    "Bought a planner today",
    "Reading the paper in bed",
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
