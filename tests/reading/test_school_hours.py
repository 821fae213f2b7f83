"""School hours: British clock, the owner's days and hours, term time by nation, and times of employment."""

from datetime import UTC, date, datetime

import pytest

from auditor.model import Nation, Person, School, Subject
from auditor.reading import school_hours


def clock(**facts: object) -> school_hours.Clock:
    school = School(name="Larkfield Primary School", **facts)  # type: ignore[arg-type]
    return school_hours.clock(Subject(person=Person(names=("Rowan Ellis",)), schools=(school,)))


TERM = datetime(2026, 11, 17, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "inside"),
    [
        (TERM, True),
        (datetime(2026, 11, 17, 8, 30, tzinfo=UTC), True),
        (datetime(2026, 11, 17, 8, 29, tzinfo=UTC), False),
        (datetime(2026, 11, 17, 15, 30, tzinfo=UTC), False),
        (datetime(2026, 6, 16, 7, 45, tzinfo=UTC), True),  # summer time: 08:45 in Britain
        (datetime(2026, 6, 16, 14, 45, tzinfo=UTC), False),  # 15:45
        (datetime(2026, 6, 16, 8, 45), True),  # noqa: DTZ001  (a page without zones shows British time)
        (datetime(2026, 11, 21, 11, 20, tzinfo=UTC), False),  # Saturday
        (datetime(2026, 8, 12, 11, 20, tzinfo=UTC), False),  # summer holidays
        (datetime(2026, 12, 25, 11, 20, tzinfo=UTC), False),
        (datetime(2026, 5, 4, 11, 20, tzinfo=UTC), False),  # early May bank holiday
        (datetime(2026, 4, 8, 11, 20, tzinfo=UTC), False),  # the week after Easter
        (datetime(2022, 9, 19, 11, 20, tzinfo=UTC), False),  # a bank holiday of that year alone
    ],
)
def test_a_moment_in_england(moment: datetime, inside: bool) -> None:
    assert (clock().school_at(moment) is not None) is inside


@pytest.mark.parametrize(
    ("facts", "inside"),
    [
        ({"days": ("mon", "wed")}, False),
        ({"days": ("tue",)}, True),
        ({"hours": "13:00-17:00"}, False),
        ({"hours": "9:00-12:00"}, True),
        ({"hours": "mornings"}, False),
        ({"from_": date(2026, 11, 18)}, False),
        ({"from_": date(2026, 11, 17)}, True),
        ({"until": date(2026, 11, 16)}, False),
        ({"until": date(2026, 11, 17)}, True),
    ],
)
def test_days_hours_and_employment_are_the_owners_own(facts: dict[str, object], inside: bool) -> None:
    assert (clock(**facts).school_at(TERM) is not None) is inside


@pytest.mark.parametrize(
    ("day", "nation", "open_"),
    [
        (date(2026, 8, 25), Nation.SCOTLAND, True),
        (date(2026, 8, 25), Nation.ENGLAND, False),
        (date(2026, 7, 8), Nation.SCOTLAND, False),
        (date(2026, 7, 8), Nation.ENGLAND, True),
        (date(2026, 7, 8), Nation.NORTHERN_IRELAND, False),
        (date(2026, 3, 17), Nation.NORTHERN_IRELAND, False),
        (date(2026, 3, 17), Nation.WALES, True),
        (date(2026, 10, 14), Nation.SCOTLAND, False),
        (date(2026, 10, 14), Nation.ENGLAND, True),
    ],
)
def test_terms_follow_the_nation(day: date, nation: Nation, open_: bool) -> None:
    assert school_hours.is_term_time(day, nation) is open_


def test_a_moment_is_told_in_words() -> None:
    assert school_hours.told(datetime(2024, 3, 5, 11, 20, tzinfo=UTC)) == "Tuesday 5 March 2024, 11:20"
