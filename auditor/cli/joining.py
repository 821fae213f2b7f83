"""Joining, part by part: what each is called, how long it takes, why it is there, and whether it is done."""

from collections.abc import Callable

import msgspec

from auditor.cli import console, joining_check, joining_platforms, joining_set_up, joining_work, picking
from auditor.cli.journey import Journey
from auditor.model import InputProblem, WrongUsage


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One part: `run` says whether it is done now, `done` whether it was before."""

    title: str
    takes: str
    why: str
    run: Callable[[Journey], bool]
    done: Callable[[Journey], bool]


PARTS = (
    Part(
        title="You and your school",
        takes="about 5 minutes",
        why="So that the program knows your name and your school's when it sees them. It is kept in one file on this "
        "computer that only you can read.",
        run=joining_set_up.you_and_your_school,
        done=lambda journey: journey.subject is not None,
    ),
    Part(
        title="The policy to look by",
        takes="a minute",
        why="What is fine in one school is not in another, so your own school's policy decides.",
        run=joining_set_up.policy,
        done=joining_set_up.has_policy,
    ),
    Part(
        title="The platforms you use",
        takes="about 2 minutes",
        why="So that only what concerns you is asked. Old accounts count, too.",
        run=joining_platforms.platforms,
        done=joining_platforms.has_platforms,
    ),
    Part(
        title="Ask for your data",
        takes="about 2 minutes for each platform",
        why="Each platform gives you a copy of what you have there. That takes it from minutes to days, so it is best "
        "asked for first. You ask in your own browser; the program sends nothing.",
        run=joining_work.exports,
        done=joining_work.exports_done,
    ),
    Part(
        title="Search for yourself",
        takes="about 5 minutes",
        why="It is what a pupil or a parent does first.",
        run=joining_work.searches,
        done=lambda journey: journey.is_marked("searches"),
    ),
    Part(
        title="The settings that matter most",
        takes="about 10 minutes",
        why="The first few settings of the two platforms that matter most. The others can wait.",
        run=joining_work.walks,
        done=joining_work.walks_done,
    ),
    Part(
        title="The first check",
        takes="some minutes, once an export is here",
        why="The program reads the export on this computer and writes your private report.",
        run=joining_check.check,
        done=lambda journey: journey.has_checked,
    ),
    Part(
        title="A date for the next check",
        takes="a minute",
        why="Once a term is enough for most. The reminder says nothing of what it is about.",
        run=joining_check.next_date,
        done=lambda journey: journey.is_marked("date"),
    ),
)
GO_ON, LATER, STOP = "go-on", "later", "stop"
CHOICES = (("Go on", GO_ON), ("Later", LATER), ("Stop for today", STOP))


def _run(part: Part, journey: Journey) -> bool:
    """Run a part, and say whether it is done; what goes wrong in it is told, and the others go on."""
    try:
        return part.run(journey)
    except (WrongUsage, InputProblem) as error:
        console.trouble(error.sentence, error.next_step)
        return False


def go_through(journey: Journey) -> tuple[Part, ...]:
    """Lead through the parts that are not done; return those that are still open. Raises picking.Stop."""
    left = []
    for number, part in enumerate(PARTS, 1):
        if journey.subject is None and number > 1:
            # Everything else needs the first part.
            left.append(part)
            continue
        if part.done(journey):
            continue
        console.tell()
        console.tell(f"Step {number} of {len(PARTS)}: {part.title} ({part.takes})")
        console.tell(part.why, indent="  ")
        chosen = picking.pick(CHOICES, default=GO_ON)
        if chosen == STOP:
            raise picking.Stop
        console.tell()
        if chosen == LATER or not _run(part, journey):
            left.append(part)
    return tuple(left)
