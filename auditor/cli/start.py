"""`auditor start`: everything from an empty beginning to the first report, part by part, stoppable anywhere."""

from typing import TYPE_CHECKING

import click

from auditor.cli.safe_place import anyway_option

if TYPE_CHECKING:
    from auditor.cli.joining import Part
    from auditor.cli.journey import Journey

EXAMPLES = """\b
Examples:
  auditor start       from the beginning, or from where you stopped"""
WELCOME = (
    "This leads you from here to your first private report, in small steps. The first ones take about twenty minutes "
    "today. Then the platforms need some days to hand over your data, and you come back for the rest."
)
STOPPING = (
    "You can stop at any time: answer “stop”, press Ctrl-C or close the window. What you have done is kept, and "
    "“auditor start” goes on from there. Nothing is sent to anyone."
)


@click.command(short_help="Start here: everything, step by step.", epilog=EXAMPLES)
@anyway_option
def command(*, anyway: bool) -> int:
    """Go from an empty beginning to your first private report, step by step.

    You and your school, your policy, your platforms, asking for your data, searching for yourself, the settings that
    matter most, the first check, and a date for the next. Stop whenever you like: it goes on from there.
    """
    from auditor.cli import console, joining, picking, safe_place, set_up
    from auditor.cli.journey import Journey
    from auditor.model import ExitCode, WrongUsage

    subject = set_up.known()
    safe_place.see(subject, anyway=anyway)
    if not console.can_ask():
        raise WrongUsage(
            "This asks questions, and there is nobody here to answer them.", next_step="Run it in a terminal."
        )
    console.say(WELCOME)
    console.say(STOPPING)
    journey = Journey(anyway=anyway)
    try:
        _overview(journey)
        left = joining.go_through(journey)
    except picking.Stop:
        console.say(f"See you. {journey.last_words()}")
        return int(ExitCode.NOTHING_TO_DO)
    except (click.Abort, KeyboardInterrupt):
        console.tell()
        console.tell(f"Stopped. {journey.last_words()}")
        return int(ExitCode.STOPPED)
    _end(left, journey)
    return int(ExitCode.NOTHING_TO_DO)


def _overview(journey: "Journey") -> None:
    """Show the steps, and which of them are done."""
    from auditor.cli import console, joining

    console.say()
    for number, part in enumerate(joining.PARTS, 1):
        stands = "done" if journey.subject is not None and part.done(journey) else part.takes
        console.say(f"{number}. {part.title}: {stands}", indent="  ")


def _end(left: "tuple[Part, ...]", journey: "Journey") -> None:
    """Say what was done, and what comes next."""
    from auditor.cli import console

    console.say()
    if not left:
        console.say("You are through. “auditor” alone opens the menu; “auditor recheck” looks again.")
        return
    console.say("That is all for now. Still open:")
    for part in left:
        console.say(f"- {part.title}", indent="  ")
    console.say(f"“auditor start” goes on with these. {journey.last_words()}")
