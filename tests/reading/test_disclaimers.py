"""Disclaimers: forms told apart, look-alikes left alone, and a verdict that dress does not change."""

import unicodedata
from pathlib import Path

import pytest

from auditor.model import DisclaimerForm
from auditor.reading import disclaimers
from auditor.reading.look import look

FORMS = {
    "both": DisclaimerForm.OWN_AND_NOT_EMPLOYER,
    "own": DisclaimerForm.OWN_ONLY,
    "not": DisclaimerForm.NOT_EMPLOYER_ONLY,
    "partial": DisclaimerForm.PARTIAL,
    "none": None,
}
LABELLED = [
    (text, FORMS[form])
    for form, text in (
        line.split(" | ", 1)
        for line in (Path(__file__).parent.parent / "accuracy" / "disclaimers.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    )
]


def form_of(text: str) -> DisclaimerForm | None:
    return next((form for form, _ in disclaimers.find(look(text))), None)


@pytest.mark.parametrize(("text", "form"), LABELLED, ids=[text for text, _ in LABELLED])
def test_each_form_is_told_apart(text: str, form: DisclaimerForm | None) -> None:
    assert form_of(text) == form


@pytest.mark.parametrize(("text", "form"), [pair for pair in LABELLED if pair[1] is not None][::3])
def test_dress_does_not_change_the_verdict(text: str, form: DisclaimerForm) -> None:
    for dressed in (text.upper(), unicodedata.normalize("NFD", text), f"🌻 {text} 🌻", text.replace("e", "e\u200b")):
        assert form_of(dressed) == form


def test_the_words_are_quoted_from_the_text() -> None:
    text = "Year 4. All views my own, not my school's. Runner."
    ((_, span),) = disclaimers.find(look(text))
    assert text[span.start : span.end] == span.text
    assert span.text.startswith("views my own") or span.text.startswith("All views")


@pytest.mark.parametrize("piece", ["views my own not ", "not those of ", "views ", "my own ", "speaking for "])
def test_a_megabyte_is_read_in_linear_time(piece: str) -> None:
    disclaimers.find(look(piece * (1_000_000 // len(piece))))
