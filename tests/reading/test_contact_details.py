"""All contact details of a text: in order, the same in any dress, and in linear time."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.reading import contact_details
from auditor.reading.look import Look, look
from tests.checking import a_subject

SUBJECT = a_subject()
TEXTS = [
    "mail r.ellis@larkfield.example today",
    "mail rowan at example dot org today",
    "ring me on 07700 900456 today",
    "oh seven seven double oh nine hundred four five six",
    "collection from LE9 8QT today",
    "cards to 14 Thistle Grove, Oakmere, OX33 4TQ",
    "order 07700900456 is late",
    "a walk in the park",
]


def kinds(text: str) -> list[str]:
    """Return the kinds of the details found."""
    return [detail.kind for detail in contact_details.find(Look(text), SUBJECT)]


def test_details_come_in_the_order_they_stand() -> None:
    text = "DOB 3/4/1985. Cards to 14 Thistle Grove, OX33 4TQ. rowan@example.org, 07700 900456"
    assert kinds(text) == ["birth-date", "address", "personal-email", "phone"]


@pytest.mark.parametrize("text", TEXTS)
def test_dress_does_not_change_the_verdict(text: str) -> None:
    expected = kinds(text)
    for dressed in (
        text.upper(),
        unicodedata.normalize("NFD", text),
        text.replace(" ", "\n"),
        f"\U0001f389 {text} \U0001f389",
        "\u200b".join(text),
        text.replace(" ", "\u00a0"),
    ):
        assert kinds(dressed) == expected, dressed


@given(st.text(alphabet=st.sampled_from("07+44 ()-.@atdo/gl15q,no\U0001f40c\u200b\nEllis")))
def test_any_text_gives_details_that_lie_in_it(text: str) -> None:
    for detail in contact_details.find(look(text), SUBJECT):
        assert text[detail.span.start : detail.span.end] == detail.span.text


@pytest.mark.parametrize(
    "piece",
    [
        "a@",
        "a at b dot c ",
        "0 7 7 0 0 9 0 0 ",
        "07 ",
        "no 1 road ",
        "12 mill road ",
        "gl1 5qq ",
        "oh double seven ",
        "(at)",
    ],
)
def test_a_megabyte_of_anything_is_read_in_about_a_second(piece: str) -> None:
    seen = Look(piece * (1_000_000 // len(piece)))
    began = time.process_time()
    contact_details.find(seen, SUBJECT)
    assert time.process_time() - began < 1.5
