"""An anonymous account: loud where it touches school or work, quiet on all else and on accounts with a name."""

import pytest

from auditor.model import Certainty, OwnAccount, Post, Profile, Record
from checks.alias_account import CHECK
from tests.checking import a_context, found

SECRET = OwnAccount(platform="x", handle="@owl_of_oakmere", anonymous=True)
OPEN = OwnAccount(platform="x", handle="@rowan_e")


def a_post(text: str) -> Post:
    return Post(platform="x", id="1", text=text)


@pytest.mark.parametrize(
    "record",
    [
        a_post("Another day at Larkfield Primary School"),
        Profile(platform="x", id="p1", bio="Secret diary of a primary school teacher"),
        Profile(platform="x", id="p1", bio="Night owl of Larkfield Primary"),
    ],
)
def test_loud_only_on_an_anonymous_account(record: Record) -> None:
    findings = found(CHECK, record, a_context(owned=SECRET))
    assert [finding.certainty for finding in findings] == [Certainty.GUESSED]
    assert not found(CHECK, record, a_context(owned=OPEN))
    assert not found(CHECK, record, a_context(owned=None))


@pytest.mark.parametrize(
    "record",
    [
        a_post("Owls are the best birds"),
        Profile(platform="x", id="p1", bio="Birds, bread, bicycles"),
    ],
)
def test_quiet(record: Record) -> None:
    assert not found(CHECK, record, a_context(owned=SECRET))
