"""Reading a text once: what it reads as, and the way back to what was written."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.reading import cues
from auditor.reading.look import Look, look

READS_AS = [
    ("small letters", "CARVILLE Primary", "carville primary"),
    ("accents", "Caf\u00e9 Cafe\u0301", "cafe cafe"),
    ("curly quotes", "St Joseph\u2019s \u201cbest\u201d", 'st joseph\'s "best"'),
    ("cyrillic letters", "\u0421\u0430rville", "carville"),
    ("greek letters", "\u039fakmere", "oakmere"),
    ("mathematical letters", "\U0001d402\U0001d41a\U0001d42b", "car"),
    ("fullwidth letters", "\uff23\uff41\uff52", "car"),
    ("circled letters", "\u24b8\u24d0\U0001f161", "car"),
    ("zero-width characters", "Car\u200bvi\u2060lle\ufeff", "carville"),
    ("variation selectors", "6\ufe0f\u20e3", "6"),
    ("line breaks", "\nCarville \r\n  Primary\t", "carville primary"),
    ("emoji part words", "Carville\U0001f3ebPrimary \U0001f389", "carville primary"),
    ("not equal, either form", "RT \u2260 x, RT =\u0338 x", "rt =/ x, rt =/ x"),
    ("dashes", "2015\u20132020 \u2014 now", "2015-2020 - now"),
    ("bullets part clauses", "Teacher \u2022 Mum", "teacher | mum"),
    ("other digits", "\u0660\u0667", "07"),
]


@pytest.mark.parametrize(("text", "plain"), [case[1:] for case in READS_AS], ids=[case[0] for case in READS_AS])
def test_a_text_reads_plainly(text: str, plain: str) -> None:
    assert look(text).plain == plain


@pytest.mark.parametrize(
    ("text", "word", "written"),
    [
        ("Now at Carville.", "carville", "Carville"),
        ("Now  at\n\n Car\u200bville \U0001f389", "carville", "Car\u200bville"),
        ("\U0001f389 Caf\u00e9 Cafe\u0301!", "cafe", "Caf\u00e9"),
        ("the ma\u00dfe", "masse", "ma\u00dfe"),
        ("end Cafe\u0301", "cafe", "Cafe\u0301"),
        ("  end \u202eCarville\u202c  ", "carville", "Carville\u202c"),
    ],
)
def test_a_span_leads_back_to_what_was_written(text: str, word: str, written: str) -> None:
    seen = look(text)
    start = seen.plain.index(word)
    span = seen.span(start, start + len(word))
    assert span.text == written
    assert text[span.start : span.end] == written


def test_words_keep_inner_apostrophes_and_part_at_hyphens() -> None:
    seen = look("The Year's 'best' well-being day")
    assert seen.words == ("the", "year's", "best", "well", "being", "day")
    assert [seen.plain[start:][:3] for start in seen.starts] == ["the", "yea", "bes", "wel", "bei", "day"]


def test_flat_is_plain_with_a_blank_around_it() -> None:
    seen = look("St. Joseph's #Y6")
    assert seen.flat == " st  joseph s  y6 "


def test_cues_are_seen_by_family_and_not_within_other_words() -> None:
    assert look("Our classroom is cold").cues & cues.SCHOOL
    assert not look("A determined gardener sighs").cues
    assert look("Room 6").cues & cues.DIGIT


@given(st.text())
def test_every_place_leads_back_inside_the_text(text: str) -> None:
    seen = Look(text)
    length = len(seen.plain)
    assert len(seen.flat) == length + 2
    whole = seen.span(0, length)
    assert 0 <= whole.start <= whole.end <= len(text)
    for place in range(length):
        span = seen.span(place, place + 1)
        assert 0 <= span.start <= span.end <= len(text)


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Nd", "Po", "Zs", "Mn", "So"])))
def test_the_form_of_normalisation_does_not_matter(text: str) -> None:
    composed, decomposed = (Look(unicodedata.normalize(form, text)).plain for form in ("NFC", "NFD"))
    assert composed == decomposed


@pytest.mark.parametrize(
    "piece", ["a ", "\u00e9", "\ufdfa", "\U0001f389", "\u200b", "'", "school 07 ", "\u0448\u043a "]
)
def test_a_megabyte_of_anything_is_read_in_under_a_second(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    began = time.process_time()
    seen = Look(text)
    assert isinstance(seen.words, tuple)
    assert time.process_time() - began < 1
