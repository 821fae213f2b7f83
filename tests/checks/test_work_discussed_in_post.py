"""Talk about one's own school: loud on one's class, colleagues and parents, quiet on the profession and on life."""

import pytest

from auditor.model import Post
from checks.work_discussed_in_post import CHECK
from tests.checking import found

LOUD = [
    "My Year 4s were brilliant on the trip today",
    "Our head has cancelled staff meeting again",
    "Parents' evening with my class tonight, wish me luck",
    "My class smashed their spellings",
]
QUIET = [
    "Support the teachers' strike on Thursday",
    "Lovely walk along the canal with the dog",
    "What a goal in the last minute",
    "My gym class was hard work today",
    "The new novel everyone talks about is dull",
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
