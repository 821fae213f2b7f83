"""`auditor exports`: how to ask each platform for one's own data, and a list of what was asked for."""

from typing import TYPE_CHECKING

import click

from auditor.cli.safe_place import anyway_option

if TYPE_CHECKING:
    from auditor.cli.export_list import Line

EXAMPLES = """\b
Examples:
  auditor exports               your list, and how to ask for what is still open
  auditor exports instagram     how to ask this one
  auditor exports | less        only to read; nothing is asked"""


def _named(context: click.Context, parameter: click.Parameter, typed: str) -> list[str]:
    """Return the names of guides that begin with what was typed, for a shell that completes."""
    from auditor.walkthroughs.load import GUIDES

    del context, parameter
    return [name for name in GUIDES if name.startswith(typed)]


@click.command(short_help="How to ask each platform for your data.", epilog=EXAMPLES)
@click.argument("platform", metavar="[PLATFORM]", required=False, default="", shell_complete=_named)
@anyway_option
def command(*, platform: str, anyway: bool) -> int:
    """Say how to ask each platform for a copy of your data: where, which range, format and quality, how long it takes.

    You tick off what you have asked for, and the list is remembered. Nothing is asked of the network: you ask the
    platform yourself, in your own browser.
    """
    from auditor import walkthroughs
    from auditor.cli import console, export_list, going_on, safe_place, set_up, which_guide
    from auditor.model import ExitCode
    from auditor.state import store

    subject = set_up.known()
    safe_place.see(subject, anyway=anyway)
    known = walkthroughs.guide(which_guide.plain(platform)) if platform else None
    if known is not None and known.export is None:
        console.say(f"For {known.name} no way to ask for a copy of your data is known.")
        return int(ExitCode.NOTHING_TO_DO)
    asked = console.can_ask()
    held = going_on.opened() if asked else store.forgetful(store.Memory.NOT_WANTED)
    every = export_list.lines(subject, held)
    if known is not None:
        every = tuple(one for one in every if one.guide == known) or (export_list.Line(guide=known),)
    if not asked:
        _read_out(every)
        return int(ExitCode.NOTHING_TO_DO)
    try:
        if known is not None:
            export_list.ask(every[0], held, number=1, count=1)
        else:
            export_list.ask_all(every, held)
    except (click.Abort, KeyboardInterrupt):
        console.tell()
        console.tell(f"Stopped. {going_on.last_words(held)}")
        return int(ExitCode.STOPPED)
    console.say()
    console.say("Your exports")
    export_list.tell(export_list.lines(subject, held))
    console.say(export_list.FETCH)
    console.say(going_on.last_words(held))
    return int(ExitCode.NOTHING_TO_DO)


def _read_out(every: "tuple[Line, ...]") -> None:
    """Write how to ask for each, for whom there is nobody to ask."""
    from auditor.cli import step_screen

    for one in every:
        if one.guide.export is not None:
            step_screen.route(f"{one.guide.name}: ask for a copy of your data", one.guide.export)
