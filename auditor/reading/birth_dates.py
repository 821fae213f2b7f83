"""Dates of birth in a text, where they are called that."""

import re
from collections.abc import Iterator

from auditor.model import Certainty
from auditor.reading import cues
from auditor.reading.detail import LONGEST, Detail
from auditor.reading.look import Look

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_FIGURES = r"\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:19|20)?\d\d"
_DATE = rf"(?:{_FIGURES}|{_DAY}(?: of)? {_MONTH},? {_YEAR}|{_MONTH} {_DAY},? {_YEAR})"
_WORDS = ("born", "birth", "dob", "d.o.b", "d o b")
_CALLED = re.compile(
    rf"(?<![a-z])(?:d[. ]?o[. ]?b\.?|date of birth|birth ?date|i was born(?: on)?|born(?: on)?|birthday)"
    rf"(?: is)?[ :=-]{{0,4}}(?:the )?({_DATE})(?!\w)"
)


def birth_dates(seen: Look) -> Iterator[Detail]:
    """Yield each full date that is called somebody's date of birth."""
    if seen.cues & cues.DIGIT and any(word in seen.plain for word in _WORDS):
        for match in _CALLED.finditer(seen.plain[:LONGEST]):
            yield Detail(seen.span(*match.span(1)), "birth-date", "a full date of birth", Certainty.GUESSED)
