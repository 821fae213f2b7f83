"""`auditor note`: one dated page that says that a check was made, and nothing of what was found."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.safe_place import anyway_option

if TYPE_CHECKING:
    from auditor.model import Subject

EXAMPLES = """\b
Examples:
  auditor note
  auditor note --to note.html
  auditor note --on 2026-11-20 --policy crypt-2017    where no check is remembered"""


@click.command(short_help="A page that says you checked, and no more.", epilog=EXAMPLES)
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day, if not that of the last check.")
@click.option(
    "--policy", "wanted", multiple=True, metavar="PACK", help="The policy you checked by; may be given again."
)
@click.option("--to", "place", type=click.Path(path_type=Path), metavar="FILE", help="Where to write the page.")
@anyway_option
def command(*, on: datetime | None, wanted: tuple[str, ...], place: Path | None, anyway: bool) -> None:
    """Write one dated page: “I checked my online presence on …, against these policies”.

    It says nothing of what was found, not even whether anything was. It is for an induction file, if you want one.
    """
    from auditor import report
    from auditor.cli import console, memory, outcome, safe_place, set_up
    from auditor.model import WrongUsage

    subject = set_up.known()
    safe_place.see(subject, anyway=anyway)
    safe_place.own(place, subject)
    outcome.have_room(place)
    now = datetime.now().astimezone()
    if on is not None and on.date() > now.date():
        raise WrongUsage("That day is still to come.", next_step="Name the day on which you checked.")
    held = memory.there() if on else memory.needed()
    runs = held.content.runs if held is not None else ()
    if on is None and not runs:
        raise WrongUsage(
            "No check has been made yet.", next_step="Run “auditor audit” first, or name the day: --on DATE."
        )
    day = on.date() if on else runs[-1].made.astimezone().date()
    packs = set_up.packs_again(wanted or (() if on else runs[-1].packs), subject)
    data = report.draw_note(day, packs, name=_name(subject)).encode("utf-8", "replace")
    path = outcome.path_for(f"note-{day:%Y-%m-%d}.html", place)
    memory.write(path, "note", data, now, held)
    console.say(f"Your note: {path}")
    console.say(
        "It says that you checked, when, and by which policies; nothing of what was found. Read it before you give it "
        "away."
    )


def _name(subject: "Subject | None") -> str:
    """Return the owner's usual name, where they told it."""
    return subject.person.names[0] if subject and subject.person.names else ""
