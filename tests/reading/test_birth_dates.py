"""Dates of birth where they are called that."""

import pytest

from auditor.reading.birth_dates import birth_dates
from auditor.reading.look import look


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("DOB 12/03/1985", "12/03/1985"),
        ("D.O.B.: 12.3.85", "12.3.85"),
        ("Born on 12 March 1985 in Oakmere", "12 March 1985"),
        ("my date of birth is 3rd of May 1990", "3rd of May 1990"),
        ("birthday: May 3, 1990", "May 3, 1990"),
    ],
)
def test_a_date_of_birth_is_read(text: str, words: str) -> None:
    assert [found.span.text for found in birth_dates(look(text))] == [words]


@pytest.mark.parametrize(
    "text", ["12/03/1985", "born in 1985", "my birthday is in May", "Oakmere born and bred", "stubborn 12/03/1985", ""]
)
def test_other_dates_are_left_alone(text: str) -> None:
    assert not list(birth_dates(look(text)))
