"""Which people and things of a school a text speaks of, and whose they are."""

import pytest

from auditor.reading.look import look
from auditor.reading.talk import talk


@pytest.mark.parametrize(
    ("text", "kind", "owner"),
    [
        ("My class were great", "pupils", "own"),
        ("Our headteacher has resigned", "staff", "own"),
        ("Their class were great", "pupils", "your"),
    ],
)
def test_nouns_have_a_kind_and_an_owner(text: str, kind: str, owner: str) -> None:
    assert (kind, owner) in {(noun.kind, noun.owner) for noun in talk(look(text)).nouns}


def test_a_text_about_nothing_of_school_has_no_nouns() -> None:
    assert talk(look("Bread and butter")).nouns == []


def test_the_same_look_is_read_once() -> None:
    seen = look("My class were great")
    assert talk(seen) is talk(seen)
