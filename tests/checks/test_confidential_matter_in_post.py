"""Confidences: loud on what happened to pupils, quiet on ordinary days and on the word alone."""

import pytest

from auditor.model import Post
from checks.confidential_matter_in_post import CHECK
from tests.checking import found

LOUD = [
    "One of my Year 6 pupils has been excluded for bringing a knife in",
]
QUIET = [
    "My Year 4s were brilliant on the trip today",
    "Lovely walk with the dog",
    "Half term at last",
    "Confidential: I hate mushrooms",
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
