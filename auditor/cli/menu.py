"""The menu that `auditor` alone opens in a terminal: a few plain choices, each of which is a command of its own."""

from collections.abc import Container, Sequence
from typing import NamedTuple

import click

from auditor.cli import console, endings, picking
from auditor.model import AuditorError, ExitCode
from auditor.state import store


class Choice(NamedTuple):
    """One line of the menu, and what is run for it."""

    words: str
    args: tuple[str, ...] = ()


START = Choice("Start here", ("start",))
AGAIN = Choice("Check again", ("recheck",))
SETTINGS = Choice("Go through my settings", ("walkthrough",))
HAPPENED = Choice("Something has happened", ("card",))
KEPT = Choice("What I decided to leave", ("keep",))
FORGET = Choice("Forget everything", ("forget",))
LEAVE = Choice("Leave")
NOTHING_YET = f"No check has been made yet, so there is none to repeat. “{START.words}” leads you to the first one."
CHOICES = (START, AGAIN, SETTINGS, HAPPENED, KEPT, FORGET, LEAVE)


def run(door: click.Group, commands: Container[str], *, debug: bool = False) -> int:
    """Offer the choices until the owner leaves, and return the exit code."""
    console.say("This program looks at your own social media the way a pupil, a parent or a head teacher could.")
    console.say("Everything stays on this computer. Type a number and press Enter; Ctrl-C stops at any time.")
    there = [(choice.words, choice) for choice in CHOICES if not choice.args or choice.args[0] in commands]
    while True:
        console.say()
        console.say("What would you like to do?")
        chosen = picking.pick(there)
        if chosen is LEAVE:
            console.say("Goodbye. “auditor” brings you back here.")
            return int(ExitCode.NOTHING_TO_DO)
        console.say()
        if chosen is AGAIN and not store.is_there():
            console.say(NOTHING_YET)
            continue
        _carry_out(door, chosen.args, debug=debug)


def _carry_out(door: click.Group, args: Sequence[str], *, debug: bool) -> None:
    """Run a command as if it had been typed; however it ends, the menu is there again."""
    name = args[0]
    command = door.get_command(click.Context(door, info_name="auditor"), name)
    if command is None:
        return
    try:
        command.main(list(args[1:]), prog_name=f"auditor {name}", standalone_mode=False)
    except AuditorError as error:
        endings.known(error, debug=debug)
    except click.Abort:
        endings.stopped()
    except click.ClickException as error:
        endings.mistyped(error)
