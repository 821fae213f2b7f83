"""Dates on pages, in the layouts and languages seen, and what is no date."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.exports.meta.dates import HOME, read, utc, zone_named

EVENING = datetime(2023, 11, 14, 22, 13, 20)  # noqa: DTZ001


@pytest.mark.parametrize(
    "text",
    [
        "Nov 14, 2023 10:13:20 pm",
        "Nov 14, 2023, 10:13:20 PM",
        "November 14, 2023 at 10:13:20\u202fPM",
        " Nov 14, 2023 22:13:20 ",
        "14 Nov 2023, 22:13:20",
        "14 November 2023 at 22:13:20 GMT",
        "14. Nov. 2023, 22:13:20",
        "2023-11-14 22:13:20",
        "14/11/2023, 22:13:20",
        "Tach 14, 2023 10:13:20 yh",
        "lis 14, 2023 10:13:20 PM",
        "14 listopada 2023, 22:13:20",
        "nov. 14, 2023 10:13:20 p. m.",
        "14 de noviembre de 2023 a las 22:13:20",
        "Tháng 11 14, 2023 10:13:20 ch",
        "11월 14, 2023 10:13:20 오후",
        "11月 14, 2023 10:13:20 PM",
        "2023年11月14日 22:13:20",
        "Νοε 14, 2023 10:13:20 μ.μ.",
    ],
)
def test_one_evening_in_many_tongues(text: str) -> None:
    assert read(text) == EVENING


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mar 1, 2019 2:05pm", datetime(2019, 3, 1, 14, 5)),  # noqa: DTZ001
        ("Sep 08, 2026 12:08 am", datetime(2026, 9, 8, 0, 8)),  # noqa: DTZ001
        ("Thursday, 3 May 2012 at 12:00 UTC+01", datetime(2012, 5, 3, 12)),  # noqa: DTZ001
        ("Mar 21, 1988", datetime(1988, 3, 21)),  # noqa: DTZ001
        ("11/30/2017, 21:48", datetime(2017, 11, 30, 21, 48)),  # noqa: DTZ001
    ],
)
def test_other_layouts(text: str, expected: datetime) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024",
        "Larkfield 2024",
        "Feb 30, 2020 1:00 pm",
        "Nov 08, 2005 99:19:54 am",
        "Nov 08, 2005 4:79:54 am",
        "Score: 12:30 in 2024",
        "sam.patelOct 05, 2026 7:19 am and then some more words on top",
        "The Year 6 trip on 12 May 2024 at 10:30 was such great fun for all",
        "Nov 14, 2023 10:13:20 pm" * 30,
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert read(text) is None


@given(st.text(max_size=80))
def test_any_text_is_a_date_or_none(text: str) -> None:
    read(text)
    read(f"{text} 2024 10:30")


def test_zones() -> None:
    assert zone_named("Europe/London") == HOME
    assert zone_named("../../etc/passwd") is None
    assert zone_named("Somewhere/Else") is None
    assert utc(EVENING, ZoneInfo("Europe/Warsaw")) == utc(datetime(2023, 11, 14, 21, 13, 20), HOME)  # noqa: DTZ001
    assert utc(datetime(1, 1, 1), ZoneInfo("Asia/Tokyo")) is None  # noqa: DTZ001
