"""Single pupils in a text."""

import pytest

from auditor.reading.look import look
from auditor.reading.posts import plainly
from auditor.reading.pupils import identified


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("So proud of Tyler M in my class, he moved up two reading levels", True),
        ("All of Year 6 did well", False),
        ("Roald Dahl's Matilda is the best", False),
    ],
)
def test_it_is_told_or_not(text: str, told: bool) -> None:
    found = identified(plainly(look(text), "post"))
    assert bool(found) is told
    assert all(0 <= one.start < one.end <= len(look(text).plain) and one.reason for one in found)
