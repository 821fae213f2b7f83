"""Every way in which LinkedIn writes a time, and what is none."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.exports.linkedin_dates import when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-05-07 16:41:18", (2026, 5, 7, 16, 41, 18)),
        ("2026-05-07 16:41:18 UTC", (2026, 5, 7, 16, 41, 18)),
        ("2026-05-07T16:41", (2026, 5, 7, 16, 41)),
        ("2018-07-15_on-shipping-small.html", (2018, 7, 15)),
        ("1/29/26, 2:37 PM", (2026, 1, 29, 14, 37)),
        ("07/08/25, 09:15 AM", (2025, 7, 8, 9, 15)),
        ("29/1/26, 2:37 PM", (2026, 1, 29, 14, 37)),
        ("1/29/2026 14:37", (2026, 1, 29, 14, 37)),
        ("08 Feb 2026", (2026, 2, 8)),
        ("8 February 2026", (2026, 2, 8)),
        ("Sat Sep 05 08:12:14 UTC 2026", (2026, 9, 5, 8, 12, 14)),
        ("You uploaded a feed photo on March 8, 2026 at 9:37 AM (GMT)", (2026, 3, 8, 9, 37)),
        ("You changed your profile photo on Jan 5, 2024 at 12:22 PM", (2024, 1, 5, 12, 22)),
        ("You uploaded a feed photo on May 1, 2025 at 12:00 AM (GMT)", (2025, 5, 1, 0, 0)),
        ("Jun 16, 2023 10:00 AM - Jun 16, 2023 11:00 AM", (2023, 6, 16, 10, 0)),
        ("Published on 2025-04-02 07:30", (2025, 4, 2, 7, 30)),
    ],
)
def test_times(text: str, expected: tuple[int, ...]) -> None:
    assert when(text) == datetime(*expected, tzinfo=UTC)  # type: ignore[misc, arg-type]


NO_TIMES = [
    "",
    "Not Available",
    "Sep 2023",
    "2010",
    "2026-13-40 10:00",
    "31 Feb 2026",
    "99/99/99, 9:99 PM",
    "8 Foo 2026",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time(text: str) -> None:
    assert when(text) is None


@given(st.text(alphabet="0123456789/:,- AaPpMmJanFebUTC", max_size=40))
def test_any_text_is_a_time_or_none(text: str) -> None:
    made = when(text)
    assert made is None or made.tzinfo is UTC
