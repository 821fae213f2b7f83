"""The owner's own school in a text, named or not."""

import pytest

from auditor.reading.look import look
from auditor.reading.own_school import own_school
from auditor.reading.posts import plainly


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My Year 4s were brilliant on the trip today", True),
        ("My class smashed their spellings", True),
        ("Lovely walk along the canal with the dog", False),
        ("What a goal in the last minute", False),
    ],
)
def test_it_is_told_or_not(text: str, told: bool) -> None:
    found = own_school(plainly(look(text), "post"))
    assert bool(found) is told
    assert all(0 <= one.start < one.end <= len(look(text).plain) and one.reason for one in found)
