"""A reminder for the owner's own calendar: a file that says nothing of what it is about.

Saturdays, all day, so that it falls neither into school hours nor on a school's screen.
"""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from importlib.resources import files
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Event

from auditor.model import Nation, WrongUsage
from auditor.state import private_folder

FILE_NAME = "reminder.ics"
TITLE = "A quiet half hour"
WORDS = "At home, on your own computer."
TERMS_FILE = "terms.toml"
TERMS_AHEAD = 6
SATURDAY = 5
SETTLED = timedelta(days=7)
"""A term is a week old before it is time to look."""


class Every(StrEnum):
    """How often."""

    TERM = "term"
    MONTH = "month"
    THREE_MONTHS = "3-months"


def calendar(every: Every, nation: Nation, now: datetime) -> bytes:
    """Return the calendar file; raises WrongUsage where the owner's own term dates cannot be read."""
    made = _empty()
    if every is Every.TERM:
        for day in term_days(nation, now.date()):
            made.add_component(_event(day, now, f"term-{day:%Y-%m}"))
    else:
        months = 1 if every is Every.MONTH else 3
        event = _event(_first_saturday(now.date(), months), now, every)
        event.add("rrule", {"freq": "monthly", "interval": months, "byday": "1SA"})
        made.add_component(event)
    return bytes(made.to_ical())


def first_day(every: Every, nation: Nation, today: date) -> date | None:
    """Return the first day on which the calendar reminds; None where no term is known."""
    if every is Every.TERM:
        return next(iter(term_days(nation, today)), None)
    return _first_saturday(today, 1 if every is Every.MONTH else 3)


def once(day: date, now: datetime) -> bytes:
    """Return a calendar file with one reminder."""
    made = _empty()
    made.add_component(_event(day, now, f"once-{day:%Y-%m-%d}"))
    return bytes(made.to_ical())


def term_days(nation: Nation, today: date) -> tuple[date, ...]:
    """Return the coming days to look, two years of them: the first Saturday after the first week of each term."""
    starts = _terms()[nation].values()
    days = (
        _saturday(date(year, month, day) + SETTLED)
        for year in range(today.year, today.year + 4)
        for month, day in sorted(starts)
    )
    return tuple(day for day in days if day > today)[:TERMS_AHEAD]


def _empty() -> Calendar:
    """Return a calendar without entries."""
    made = Calendar()
    # Neutral on purpose: some calendars show who made an entry.
    made.add("prodid", "-//Personal//Reminder//EN")
    made.add("version", "2.0")
    return made


def _terms() -> Mapping[Nation, Mapping[str, tuple[int, int]]]:
    """Return the month and day on which terms begin: the owner's own where they wrote them down."""
    usual = _read(files("auditor.state").joinpath(TERMS_FILE).read_text("utf-8"))
    own = private_folder.place() / TERMS_FILE
    try:
        return {**usual, **_read(own.read_text("utf-8-sig"))}
    except FileNotFoundError:
        return usual
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise WrongUsage(
            f"The term dates in “{own.name}” could not be read.",
            next_step='Each line should look like autumn = "09-03", under a nation such as [england].',
        ) from error


def _read(text: str) -> dict[Nation, dict[str, tuple[int, int]]]:
    """Return the terms in a TOML text; raises ValueError, TypeError or AttributeError where they make no sense."""
    return {
        Nation(nation): {term: _month_and_day(start) for term, start in terms.items()}
        for nation, terms in tomllib.loads(text).items()
    }


def _month_and_day(start: str) -> tuple[int, int]:
    """Return a month and day such as 09-03, of which every year has one; raises ValueError or AttributeError."""
    month, day = (int(part) for part in start.split("-"))
    return date(2025, month, day).month, day


def _event(day: date, now: datetime, name: str) -> Event:
    """Return an all-day event that asks for nothing and says nothing."""
    event = Event()
    # The same name each time: taken in again, it replaces the old one instead of standing beside it.
    event.add("uid", str(uuid5(NAMESPACE_URL, f"reminder:{name}")))
    event.add("dtstamp", now)
    event.add("dtstart", day)
    event.add("summary", TITLE)
    event.add("description", WORDS)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm())
    return event


def _alarm() -> Alarm:
    """Return a bell at ten in the morning of that day."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", TITLE)
    alarm.add("trigger", timedelta(hours=10))
    return alarm


def _saturday(day: date) -> date:
    """Return this day if it is a Saturday, or the next one."""
    return day + timedelta(days=(SATURDAY - day.weekday()) % 7)


def _first_saturday(today: date, months: int) -> date:
    """Return the first Saturday of the month that lies so many months ahead."""
    years, month = divmod(today.month - 1 + months, 12)
    return _saturday(date(today.year + years, month + 1, 1))
