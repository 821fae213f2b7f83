"""Language that abuses people for what they are."""

import pytest

from auditor.reading.look import look
from auditor.reading.offence import offensive
from auditor.reading.posts import plainly


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Immigrants are scum and should be sent back", True),
        ("That film was bloody awful", False),
        ("What a shit day", False),
    ],
)
def test_it_is_told_or_not(text: str, told: bool) -> None:
    found = offensive(plainly(look(text), "post"))
    assert bool(found) is told
    assert all(0 <= one.start < one.end <= len(look(text).plain) and one.reason for one in found)
