"""Pupils: loud on a name beside one's class, quiet on whole year groups, own children and famous people."""

import pytest

from auditor.model import Post
from checks.pupil_identified_in_post import CHECK
from tests.checking import found

LOUD = [
    "So proud of Tyler M in my class, he moved up two reading levels",
    "Little Amelia in my Year 2 class told me I look like a potato",
    "Jakub (Y6) asked if Shakespeare was a rapper",
]
QUIET = [
    "My Year 4s were brilliant on the trip today",
    "Tyler Perry's new film is great",
    "My son Jack scored twice on Saturday",
    "Roald Dahl's Matilda is the best",
    "All of Year 6 did well",
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
