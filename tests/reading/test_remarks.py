"""Remarks that run down the school or its people."""

import pytest

from auditor.reading.look import look
from auditor.reading.posts import plainly
from auditor.reading.remarks import running_down


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Our head is a useless bully and our SLT are a joke", True),
        ("The referee was useless", False),
        ("My Year 4s were brilliant on the trip today", False),
    ],
)
def test_it_is_told_or_not(text: str, told: bool) -> None:
    found = running_down(plainly(look(text), "post"))
    assert bool(found) is told
    assert all(0 <= one.start < one.end <= len(look(text).plain) and one.reason for one in found)
