"""Posts written within school hours in term time, counted."""

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec

from auditor.model import Certainty, Check, Context, Finding, Post, Quote, Severity
from auditor.reading import school_hours

EXAMPLES = 20


def find(post: Post, context: Context) -> Iterator[Finding]:
    """Yield a post written in the owner's hours at a school where they worked that day."""
    if post.created is None:
        return
    clock = context.once(school_hours.clock)
    if clock.school_at(post.created) is None:
        return
    yield Finding(
        record=post.key,
        audience=post.audience,
        certainty=Certainty.GUESSED,
        reasons=("written in school hours; term dates are approximate",),
        created=post.created,
    )


def count(findings: Sequence[Finding]) -> Finding:
    """Return one finding with the number and the newest examples."""
    newest = sorted(findings, key=_created, reverse=True)
    years = sorted({_created(one).year for one in newest})
    span = f"in {years[0]}" if years[0] == years[-1] else f"from {years[0]} to {years[-1]}"
    noun = "post" if len(newest) == 1 else "posts"
    return msgspec.structs.replace(
        newest[0],
        quotes=tuple(Quote("created", "time", school_hours.told(_created(one))) for one in newest[:EXAMPLES]),
        places=tuple(place for one in newest[:EXAMPLES] for place in one.places),
        reasons=(f"{len(newest):,} {noun} {span} in your hours at school; term dates are approximate",),
        count=len(newest),
    )


def _created(finding: Finding) -> datetime:
    """Return when the post was written; `find` yields none without it."""
    assert finding.created is not None
    return finding.created


CHECK = Check(
    id="school-hours-post",
    title="No posts in school hours",
    failed="Posts were written in school hours",
    why=(
        "A post at 11:20 on a school day can be read as not looking after a class, whatever you were doing: a break, a "
        "planned post or a day off. Many policies allow breaks; some allow nothing in working hours."
    ),
    fix={
        "x": "Nothing needs to go. From now on write in your own time, or use Drafts and the schedule button (the "
        "calendar below a new post).",
        "*": "Nothing needs to go. Hold the times against your own timetable, and from now on post in your own time. "
        "If your hours are different, change them with “auditor setup”.",
    },
    severity=Severity.LOW,
    needs=(Post,),
    find=find,
    can_tell=lambda post, _: post.created is not None,
    count=count,
)
