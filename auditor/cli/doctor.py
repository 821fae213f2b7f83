"""`auditor doctor`: whether this is a safe place to run, how what is remembered fares, and all that is ever kept."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from auditor.model import Subject

EXAMPLES = """\b
Examples:
  auditor doctor
  auditor doctor | less"""


@click.command(short_help="Is this a safe place to run? What is kept, and why?", epilog=EXAMPLES)
def command() -> None:
    """Say whether this seems to be the school's computer, what is remembered, and everything that is ever kept.

    Nothing is asked of the network.
    """
    from auditor.cli import console, remembered, set_up
    from auditor.model import AuditorError

    try:
        subject = set_up.known()
    except AuditorError as error:
        subject = None
        console.trouble(error.sentence, error.next_step)
    _place(subject)
    console.say()
    remembered.say()
    console.say()
    _kept()


def _place(subject: "Subject | None") -> None:
    """Say what was seen of this computer, network and folder."""
    from auditor import safety
    from auditor.cli import console
    from auditor.model import Refused
    from auditor.state import private_folder

    verdicts = {
        safety.Seems.NO_SIGN: "No sign was seen that this is the school's computer or network. That is no promise.",
        safety.Seems.PERHAPS: "This may be your own computer, but some signs are worth knowing:",
        safety.Seems.SCHOOL: "This seems to be the school's computer or network, or another organisation's. "
        "Runs stop here. If it is your own after all, add --anyway.",
    }
    machine = safety.this_machine()
    found = safety.look(machine, subject)
    console.say("Is this a safe place?")
    console.say(verdicts[found.seems], indent="  ")
    for sign in found.signs:
        said = console.one_line(f"{sign.what} {sign.why} (Seen in: {sign.where}.)")
        console.say(f"- {said}", indent="  ")
    folder = private_folder.place()
    console.say(f"Your private folder: {folder}", indent="  ")
    try:
        hint = safety.must_be_own(folder, machine, subject)
    except Refused as error:
        console.say(f"{error.sentence} {error.next_step}", indent="  ")
    else:
        if hint is not None:
            console.say(f"{hint.what} {hint.why}", indent="  ")


def _kept() -> None:
    """Say everything that is ever kept, why, for how long, and where."""
    from auditor.cli import console
    from auditor.state import what_is_kept

    console.say("What is ever kept? This is the whole list.")
    for one in what_is_kept.kept_list():
        console.say()
        console.say(one.what, indent="  ")
        for name, said in (("Why", one.why), ("How long", one.how_long), ("Where", one.where)):
            console.say(f"{name}: {said}", indent="    ")
    console.say()
    console.say("“auditor forget” removes it all.")
