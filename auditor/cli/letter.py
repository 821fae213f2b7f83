"""`auditor letter`: an erasure request to fill in, its date, and the month in which an answer is due."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.safe_place import anyway_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from auditor.state.content import Letter
    from auditor.state.store import Store

EXAMPLES = """\b
Examples:
  auditor letter --to page-owner
  auditor letter --to google --sent 2026-11-20
  auditor letter                       which are waiting for an answer
  auditor letter --answered 2"""
WHOM = ["page-owner", "google", "bing", "archive"]
LATE = (
    "No answer within the month: write once more, then complain to the Information Commissioner "
    "(ico.org.uk/make-a-complaint)."
)


@click.command(short_help="Ask for something about you to be taken down.", epilog=EXAMPLES)
@click.option("--to", "to", type=click.Choice(WHOM, case_sensitive=False), help="Whom it is for.")
@click.option("--sent", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day it is sent; today otherwise.")
@click.option("--answered", type=int, metavar="NUMBER", help="Mark the letter of that number as answered.")
@click.option("--save", "place", type=click.Path(path_type=Path), metavar="FILE", help="Where to write it.")
@anyway_option
def command(*, to: str | None, sent: datetime | None, answered: int | None, place: Path | None, anyway: bool) -> None:
    """Write an erasure request for you to fill in, and remember when an answer is due; without --to, list them.

    It names no school, and does not say where you work. The program sends nothing: you do. If a complaint or
    investigation is open, speak to your union first.
    """
    from auditor.cli import memory, safe_place, set_up
    from auditor.state import letters, store

    subject = set_up.known()
    safe_place.see(subject, anyway=anyway)
    today = datetime.now().astimezone().date()
    if to is not None:
        safe_place.own(place, subject)
        _write(to, sent.date() if sent else today, place)
        return
    if answered is None and not store.is_there():
        tell((), today)
        return
    held = memory.needed()
    if answered is not None:
        held.update(lambda content: letters.answered(content, answered, today))
    tell(held.content.letters, today)


def _write(to: str, sent: date, place: Path | None) -> None:
    """Write the letter and the reminder, and remember the dates where anything is remembered."""
    from auditor.cli import console, memory, outcome
    from auditor.report import letter, words
    from auditor.state import letters, reminders

    outcome.have_room(place)
    now = datetime.now().astimezone()
    whom = letter.To(to)
    held = memory.there() or _new_store()
    path = outcome.path_for(f"letter-{to}-{sent:%Y-%m-%d}.txt", place)
    memory.write(path, "letter", letter.draw_letter(whom, sent).encode(), now, held)
    due = letters.due(sent)
    remind = outcome.path_for(f"answer-{due:%Y-%m-%d}.ics", None)
    memory.write(remind, "reminder", reminders.once(letters.remind_on(due), now), now, held)
    if held is not None:
        held.update(lambda content: letters.log(content, to, sent))
    console.say(f"Your letter to {letter.NAMES[whom]}: {path}")
    console.say("Fill in what stands in [brackets], and send it yourself. It names no school.")
    console.say("First keep a copy of what you want taken down: it may be evidence, or dear to you.")
    console.say(f"If you send it on {words.day(sent)}, an answer is due by {words.day(due)}.")
    console.say(f"A reminder for your own calendar, under a title that says nothing: {remind}")
    if held is None:
        console.say("The dates are not remembered, but the reminder holds them.")


def _new_store() -> "Store | None":
    """Return a new store where the system's keyring can keep its key, without asking for anything."""
    from auditor.state import store

    if store.is_there():
        return None
    made = store.open_store()
    return made if made.memory is store.Memory.KEPT else None


def tell(written: "Sequence[Letter]", today: date) -> None:
    """Say which letters were written, and which answers are late."""
    from auditor.cli import console
    from auditor.report import letter, words
    from auditor.state import letters

    if not written:
        console.say("No letter was written yet. “auditor letter --to page-owner” writes one.")
        return
    _, late = letters.waiting(written, today)
    for number, one in enumerate(written, 1):
        if one.answered:
            state = f"answered on {words.day(one.answered)}"
        else:
            state = (
                f"an answer was due by {words.day(one.due)}" if one in late else f"answer due by {words.day(one.due)}"
            )
        console.say(f"{number}. To {letter.NAMES[letter.To(one.to)]}, {words.day(one.sent)}: {state}")
    if late:
        console.say(LATE)
