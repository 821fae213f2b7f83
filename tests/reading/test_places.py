"""Places: British towns by name or shape, the school's own left out, and shortenings of its town."""

import pytest

from auditor.model import School
from auditor.reading.look import look
from auditor.reading.name_words import name_words
from auditor.reading.places import is_shortening, other_place, own_places

OWN = own_places([School(name="Hillbeck School", town="Wrenbury Cross", domains=("hillbeck.gloucs.sch.uk",))])


@pytest.mark.parametrize(
    ("text", "after_in", "town"),
    [
        ("Stockport today", False, "stockport"),
        ("Burgess Hill", False, "burgess hill"),
        ("south Manchester", False, "manchester"),
        ("Ellingham", False, "ellingham"),
        ("Aberporth", False, "aberporth"),
        ("Bury", True, "bury"),
        ("Bury", False, ""),
        ("reading books", False, ""),
        ("trolley", False, ""),
        ("Hamilton", False, "hamilton"),
        ("Wrenbury Cross", False, ""),
        ("Gloucestershire", True, ""),
        ("England", True, ""),
        ("Ashley", False, ""),
        ("", False, ""),
    ],
)
def test_other_places_are_told(text: str, after_in: bool, town: str) -> None:
    assert other_place(name_words(look(text).plain), 0, OWN, after_in=after_in) == town


@pytest.mark.parametrize(
    ("text", "town", "expected"),
    [
        ("glos", "Gloucester", True),
        ("port", "Portishead", True),
        ("wrenbury", "Wrenbury Cross", True),
        ("head", "Portishead", False),
        ("po", "Portishead", False),
        ("glos", "", False),
        ("gloucesterly", "Gloucester", False),
    ],
)
def test_a_shortening_begins_as_the_town_does(text: str, town: str, expected: bool) -> None:
    assert is_shortening(text, town) is expected
