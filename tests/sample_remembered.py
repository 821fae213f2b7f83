"""The sample checklist after earlier runs: with changes, what was mended, ticks and a line over time."""

from datetime import UTC, date, datetime

import msgspec

from auditor.model import Change, Gone, Point, Remembered
from tests.sample_checklist import SAMPLE

AUTUMN = datetime(2026, 2, 7, 19, 0, tzinfo=UTC)


def a_point(made: datetime, to_do: int, look: int, *, new: int = 0, mended: int = 0, comparable: bool = True) -> Point:
    """Return one run on the line."""
    return Point(
        made=made,
        to_do=to_do,
        look_yourself=look,
        kept=1,
        new=new,
        mended=mended,
        came_back=0,
        accounts=2,
        comparable=comparable,
    )


LINE = (
    a_point(AUTUMN, 9, 14, new=23),
    a_point(datetime(2026, 6, 6, 19, 0, tzinfo=UTC), 5, 9, new=1, mended=10, comparable=False),
    a_point(SAMPLE.made, 2, 3, new=1, mended=4),
)
REMEMBERED = Remembered(
    last=LINE[1].made,
    changes={"f1": Change.CAME_BACK, "f2": Change.NEW, "f3": Change.STILL_THERE},
    back={"f3": "the date you set has passed"},
    mended=(Gone(check="school-named-in-post", platform="x", account="@rowan_e", count=4),),
    not_compared=(Gone(check="work-email-in-profile", platform="linkedin", account="<rowan>", count=1),),
    line=LINE,
)
AGAIN = msgspec.structs.replace(
    SAMPLE,
    remembered=REMEMBERED,
    items=(msgspec.structs.replace(SAMPLE.items[0], ticked=date(2026, 6, 7)), *SAMPLE.items[1:]),
    questions=(msgspec.structs.replace(SAMPLE.questions[0], ticked=date(2026, 6, 7)), *SAMPLE.questions[1:]),
)
FIRST = msgspec.structs.replace(SAMPLE, remembered=Remembered(line=LINE[:1]))
