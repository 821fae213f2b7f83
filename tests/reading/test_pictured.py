"""Pupils in a picture, by the words beside it."""

import pytest

from auditor.reading.look import look
from auditor.reading.pictured import in_picture
from auditor.reading.posts import plainly


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My class in their Roman costumes", True),
        ("Sunset from the hill", False),
        ("The dog in the garden", False),
    ],
)
def test_it_is_told_or_not(text: str, told: bool) -> None:
    found = in_picture(plainly(look(text), "picture"))
    assert bool(found) is told
    assert all(0 <= one.start < one.end <= len(look(text).plain) and one.reason for one in found)
