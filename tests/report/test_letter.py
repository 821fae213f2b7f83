"""Erasure requests: dated, with blanks to fill in, by UK law, and without a word of school or work."""

import re
from datetime import date

import pytest

from auditor.report.letter import NAMES, To, draw_letter


@pytest.mark.parametrize("to", To)
def test_a_letter_has_its_day_its_law_and_blanks(to: To) -> None:
    text = draw_letter(to, date(2026, 11, 20))
    assert "20 November 2026" in text
    assert "Article 17 of the UK GDPR" in text
    assert "one month" in text
    assert len(re.findall(r"\[[^\]]+\]", text)) >= 4
    assert to in NAMES


@pytest.mark.parametrize("to", To)
def test_the_letter_itself_says_nothing_of_school_or_work(to: To) -> None:
    _, letter = draw_letter(to, date(2026, 11, 20)).split("-" * 120, 1)
    assert not re.search(r"\b(?:school|teach|pupil|employ|work at|colleague)", letter, re.IGNORECASE)
