"""A reminder: on a Saturday, in every calendar, and it says nothing."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from auditor.model import Nation, WrongUsage
from auditor.state.reminders import TERMS_FILE, Every, calendar, first_day, term_days


def events(made: bytes) -> list[Any]:
    """Return the events of a calendar."""
    return list(Calendar.from_ical(made).walk("VEVENT"))


NOW = datetime(2026, 11, 20, 20, 15, tzinfo=UTC)


@pytest.mark.parametrize("nation", list(Nation))
@pytest.mark.parametrize("every", list(Every))
def test_a_reminder_is_neutral(every: Every, nation: Nation) -> None:
    made = calendar(every, nation, NOW)
    for word in ("auditor", "school", "social", "check", "audit", "term", "policy"):
        assert word not in made.decode().casefold()
    found = events(made)
    assert {str(event["summary"]) for event in found} == {"A quiet half hour"}
    assert {event["dtstart"].dt.weekday() for event in found} == {5}
    assert all(event["dtstart"].dt > NOW.date() for event in found)
    assert len({str(event["uid"]) for event in found}) == len(found)


@pytest.mark.parametrize(
    ("every", "rule", "first"),
    [
        (Every.MONTH, "FREQ=MONTHLY;INTERVAL=1;BYDAY=1SA", date(2026, 12, 5)),
        (Every.THREE_MONTHS, "FREQ=MONTHLY;INTERVAL=3;BYDAY=1SA", date(2027, 2, 6)),
    ],
)
def test_months_repeat(every: Every, rule: str, first: date) -> None:
    (event,) = events(calendar(every, Nation.ENGLAND, NOW))
    assert event["rrule"].to_ical().decode() == rule
    assert event["dtstart"].dt == first


@pytest.mark.parametrize(("today", "first"), [((2026, 12, 31), (2027, 1, 2)), ((2026, 11, 30), (2026, 12, 5))])
def test_the_first_saturday_is_next_month(today: tuple[int, int, int], first: tuple[int, int, int]) -> None:
    made = calendar(Every.MONTH, Nation.ENGLAND, datetime(*today, tzinfo=UTC))
    assert events(made)[0]["dtstart"].dt == date(*first)


@pytest.mark.parametrize("nation", list(Nation))
def test_terms_are_three_a_year_for_two_years(nation: Nation) -> None:
    days = term_days(nation, NOW.date())
    assert len(days) == 6
    assert list(days) == sorted(set(days))
    assert days[-1] < date(2029, 1, 1)


def test_scotland_goes_back_in_august() -> None:
    assert [day.month for day in term_days(Nation.SCOTLAND, NOW.date())][:3] == [1, 4, 8]
    assert [day.month for day in term_days(Nation.ENGLAND, NOW.date())][:3] == [1, 4, 9]


def test_taken_in_twice_it_stands_there_once() -> None:
    later = datetime(2027, 2, 1, tzinfo=UTC)
    first, second = (
        {event["dtstart"].dt: str(event["uid"]) for event in events(made)}
        for made in (calendar(Every.TERM, Nation.WALES, NOW), calendar(Every.TERM, Nation.WALES, later))
    )
    shared = first.keys() & second.keys()
    assert shared
    assert all(first[day] == second[day] for day in shared)


def test_term_dates_of_ones_own_are_used(home: Path) -> None:
    home.mkdir()
    (home / TERMS_FILE).write_text('\ufeff[wales]\nautumn = "09-28"\n', "utf-8")
    assert term_days(Nation.WALES, NOW.date())[0] == date(2027, 10, 9)
    assert term_days(Nation.ENGLAND, NOW.date())[0].month == 1


@pytest.mark.parametrize(
    "text",
    [
        "[wales",
        "[cornwall]\nautumn = '09-01'",
        "wales = 3",
        "[wales]\nautumn = 3",
        "[wales]\nautumn = '02-30'",
        "[wales]\nautumn = 'a-b'",
        "[wales]\nautumn = '9'",
    ],
)
def test_term_dates_that_make_no_sense_are_said(home: Path, text: str) -> None:
    home.mkdir()
    (home / TERMS_FILE).write_text(text, "utf-8")
    with pytest.raises(WrongUsage, match="term dates") as caught:
        calendar(Every.TERM, Nation.WALES, NOW)
    assert "09-03" in caught.value.next_step


def test_the_first_day_is_told() -> None:
    today = date(2026, 11, 21)
    assert first_day(Every.TERM, Nation.ENGLAND, today) == term_days(Nation.ENGLAND, today)[0]
    assert first_day(Every.MONTH, Nation.ENGLAND, today) == date(2026, 12, 5)
    assert first_day(Every.THREE_MONTHS, Nation.ENGLAND, today) == date(2027, 2, 6)
