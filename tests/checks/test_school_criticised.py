"""Remarks about school: loud where they run down its people, quiet on praise and on everybody else."""

import pytest

from auditor.model import Post
from checks.school_criticised import CHECK
from tests.checking import found

LOUD = [
    "Our head is a useless bully and our SLT are a joke",
    "The parents at my school are the worst, entitled idiots",
    "SLT at our school are clueless and spineless",
]
QUIET = [
    "My Year 4s were brilliant on the trip today",
    "The referee was useless",
    "This government is a joke",
    "Our head is the best boss I've had",
    "My knee is killing me",
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
