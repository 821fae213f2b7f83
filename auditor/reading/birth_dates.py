"""Dates of birth in a text, where they are called that."""

import re

from auditor.model import Certainty
from auditor.reading import cues
from auditor.reading.detail import LONGEST, Detail
from auditor.reading.look import Look

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_FIGURES = r"\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:19|20)?\d\d"
_DATE = rf"(?:{_FIGURES}|{_DAY}(?: of)? {_MONTH},? {_YEAR}|{_MONTH} {_DAY},? {_YEAR})"
_CALLED = re.compile(
    rf"(?<![a-z])(?:d\.?o\.?b\.?|date of birth|birth ?date|i was born(?: on)?|born(?: on)?|birthday)"
    rf"(?: is)?[ :=-]{{0,4}}(?:the )?({_DATE})(?!\w)"
)


def birth_dates(seen: Look) -> list[Detail]:
    """Return each full date that is called somebody's date of birth."""
    if not may_hold_one(seen):
        return []
    return [
        Detail(seen.span(*match.span(1)), "birth-date", "a full date of birth", Certainty.GUESSED)
        for match in _CALLED.finditer(seen.plain[:LONGEST])
    ]


def may_hold_one(seen: Look) -> bool:
    """Say quickly whether a text may tell a date of birth."""
    if not seen.cues & cues.DIGIT:
        return False
    plain = seen.plain
    return "born" in plain or "birth" in plain or "dob" in plain or "d.o.b" in plain
