"""Matters that are not the owner's to tell."""

import pytest

from auditor.reading.confidences import confided
from auditor.reading.look import look
from auditor.reading.posts import plainly


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One of my Year 6 pupils has been excluded for bringing a knife in", True),
        ("Lovely walk with the dog", False),
        ("Half term at last", False),
    ],
)
def test_it_is_told_or_not(text: str, told: bool) -> None:
    found = confided(plainly(look(text), "post"))
    assert bool(found) is told
    assert all(0 <= one.start < one.end <= len(look(text).plain) and one.reason for one in found)
