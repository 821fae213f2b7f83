"""Private contact with pupils and parents."""

import pytest

from auditor.reading.contacts import contacts
from auditor.reading.look import look
from auditor.reading.posts import plainly


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One of my Year 11 pupils just followed me on Instagram", True),
        ("DM me for the recipe", False),
        ("My sister followed me on Instagram", False),
    ],
)
def test_it_is_told_or_not(text: str, told: bool) -> None:
    found = contacts(plainly(look(text), "post"))
    assert bool(found) is told
    assert all(0 <= one.start < one.end <= len(look(text).plain) and one.reason for one in found)
