"""Whether a moment lies within school hours in term time, as far as the owner's hours and rough term dates tell."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from auditor.model import Nation, School, Subject

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ZONE = ZoneInfo("Europe/London")
SUBDIVISIONS = {
    Nation.ENGLAND: "ENG",
    Nation.WALES: "WLS",
    Nation.SCOTLAND: "SCT",
    Nation.NORTHERN_IRELAND: "NIR",
}


class Clock:
    """Knows the hours and days of the owner's schools; made once a run."""

    def __init__(self, subject: Subject) -> None:
        """Prepare the hours of each school."""
        self._hours = [(school, hours) for school in subject.schools if (hours := hours_of(school)) is not None]
        self._days: dict[date, list[tuple[datetime, datetime, School]]] = {}

    def school_at(self, moment: datetime) -> School | None:
        """Return the school in whose hours a moment lies, on one of the owner's days there and in term time."""
        zone = moment.tzinfo
        if zone is not UTC:
            moment = (moment.replace(tzinfo=ZONE) if zone is None else moment).astimezone(UTC)
        # By day the date is the same in Britain and in UTC, so that one look at the calendar serves a whole day.
        day = moment.date()
        try:
            spans = self._days[day]
        except KeyError:
            spans = self._days[day] = list(self._spans(day))
        for start, end, school in spans:
            if start <= moment < end:
                return school
        return None

    def _spans(self, day: date) -> Iterator[tuple[datetime, datetime, School]]:
        """Yield when the owner is at each school on a day, in UTC."""
        for school, (start, end) in self._hours:
            if (
                WEEK[day.weekday()] in school.days
                and (school.from_ is None or school.from_ <= day)
                and (school.until is None or day <= school.until)
                and is_term_time(day, school.nation)
            ):
                begins, ends = (datetime.combine(day, at, ZONE).astimezone(UTC) for at in (start, end))
                yield begins, ends, school


def local(moment: datetime) -> datetime:
    """Return a moment as a clock in Britain shows it; one without a time zone is taken as such already."""
    return moment if moment.tzinfo is None else moment.astimezone(ZONE)


def told(moment: datetime) -> str:
    """Return a moment in words, by a clock in Britain, such as Tuesday 5 March 2024, 11:20."""
    moment = local(moment)
    return f"{DAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"


def clock(subject: Subject) -> Clock:
    """Return what knows the hours of the subject's schools; give it to `Context.once`."""
    return Clock(subject)


def hours_of(school: School) -> tuple[time, time] | None:
    """Return when the owner's day at a school begins and ends; nothing where `hours` cannot be read."""
    try:
        start, end = (time.fromisoformat(part.strip().zfill(5)) for part in school.hours.split("-"))
    except ValueError:
        return None
    return start, end


def is_term_time(day: date, nation: Nation) -> bool:
    """Say whether a day is a school day for most schools of a nation: no weekend, bank holiday or closed week."""
    if day.weekday() > 4:
        return False
    weeks, easter = _closed_weeks()[nation]
    name = f"{day:%m-%d}"
    for first, last in weeks:
        if (first <= name <= last) if first <= last else (name >= first or name <= last):
            return False
    bank, sunday = _year(day.year, nation)
    if sunday is not None and sunday + timedelta(days=easter[0]) <= day <= sunday + timedelta(days=easter[1]):
        return False
    return day not in bank


@cache
def _closed_weeks() -> dict[Nation, tuple[list[tuple[str, str]], tuple[int, int]]]:
    """Return the closed weeks a nation, as month-day pairs, and the days around Easter Sunday."""
    text = resources.files(__package__).joinpath("lexicons", "closed_weeks.toml").read_text("utf-8")
    return {
        Nation(nation): ([(first, last) for first, last in told["weeks"]], (told["easter"][0], told["easter"][1]))
        for nation, told in tomllib.loads(text).items()
    }


@cache
def _year(year: int, nation: Nation) -> tuple[frozenset[date], date | None]:
    """Return the bank holidays of a year, and its Easter Sunday."""
    # Imported only here: it takes longer to load than most audits need for all their checks.
    from holidays import country_holidays

    days = country_holidays("GB", subdiv=SUBDIVISIONS[nation], years=year)
    friday = next((day for day, name in days.items() if "Good Friday" in name), None)
    return frozenset(days), friday + timedelta(days=2) if friday else None
