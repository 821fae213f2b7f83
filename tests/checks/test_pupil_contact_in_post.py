"""Contact: loud on private channels with pupils and parents, quiet on friends, family and parents' evening."""

import pytest

from auditor.model import Post
from checks.pupil_contact_in_post import CHECK
from tests.checking import found

LOUD = [
    "One of my Year 11 pupils just followed me on Instagram",
    "Added a few of my old Year 6 parents on Facebook, lovely to chat",
]
QUIET = [
    "DM me for the recipe",
    "My sister followed me on Instagram",
    "My Year 4s were brilliant on the trip today",
    "Parents' evening tonight",
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
