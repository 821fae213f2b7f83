"""Disclaimers: forms told apart, look-alikes left alone, and a verdict that dress does not change."""

import time
import unicodedata
from pathlib import Path

import pytest

from auditor.model import DisclaimerForm
from auditor.reading import disclaimers
from auditor.reading.look import Look, look

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


def test_each_form_is_told_apart() -> None:
    wrong = [text for text, form in LABELLED if form_of(text) != form]
    assert len(wrong) <= len(LABELLED) * 0.01, wrong


def test_dress_does_not_change_the_form() -> None:
    for text, _ in LABELLED:
        form = form_of(text)
        for dressed in (
            text.upper(),
            unicodedata.normalize("NFD", text),
            f"🌻 {text} 🌻",
            text.replace("e", "e\u200b"),
        ):
            assert form_of(dressed) == form, dressed


def test_the_words_are_quoted_from_the_text() -> None:
    text = "Year 4. All views my own, not my school's. Runner."
    ((_, span),) = disclaimers.find(look(text))
    assert text[span.start : span.end] == span.text
    assert span.text.startswith("views my own") or span.text.startswith("All views")


@pytest.mark.parametrize(
    "piece",
    ["views my own not ", "not those of ", "views ", "my own ", "speaking for ", "posts, tweets, ", "my school "],
)
def test_a_megabyte_is_read_in_under_a_second(piece: str) -> None:
    seen = Look(f"views {piece * (1_000_000 // len(piece))}")
    began = time.process_time()
    disclaimers.find(seen)
    assert time.process_time() - began < 1
