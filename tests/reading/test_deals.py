"""Paid and press matters."""

import pytest

from auditor.reading.deals import deals
from auditor.reading.look import look
from auditor.reading.posts import plainly


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("#ad Use my code TEACH20 for 20% off planners", True),
        ("Bought a planner today", False),
        ("Reading the paper in bed", False),
    ],
)
def test_it_is_told_or_not(text: str, told: bool) -> None:
    found = deals(plainly(look(text), "post"))
    assert bool(found) is told
    assert all(0 <= one.start < one.end <= len(look(text).plain) and one.reason for one in found)
