"""What earlier runs bring to a checklist: how things compare, what was mended, and the line over time."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

import msgspec


class Change(StrEnum):
    """How an item or a finding compares with the last run."""

    NEW = "new"
    STILL_THERE = "still-there"
    MENDED = "mended"
    CAME_BACK = "came-back"
    NOT_COMPARED = "not-compared"


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """The owner decided to leave something, for a reason and until a date."""

    because: str
    until: date | None = None
    finding: str = ""
    weight: int = 0


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """One run on the line. `accounts` is how many were looked at, for fewer accounts make a shorter list.

    `comparable` says that this run looked at the same accounts, by the same policies, as the one before.
    """

    made: datetime
    to_do: int
    look_yourself: int
    kept: int
    new: int
    mended: int
    came_back: int
    accounts: int
    comparable: bool


class Gone(msgspec.Struct, frozen=True, kw_only=True):
    """What one check found on one account in the last run, and did not find now, counted."""

    check: str
    platform: str
    account: str
    count: int


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """What is remembered, as far as it concerns this run; `last` is when the one before was, if there was one.

    `changes` and `back` go by finding id; `back` says why something that was kept is shown again. `not_compared` is
    what was found last time and not looked for now. `line` ends with this run.
    """

    last: datetime | None = None
    changes: Mapping[str, Change] = {}
    back: Mapping[str, str] = {}
    mended: tuple[Gone, ...] = ()
    not_compared: tuple[Gone, ...] = ()
    line: tuple[Point, ...] = ()
