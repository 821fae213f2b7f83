"""`auditor walkthrough`: through a platform's privacy settings, step by step, with answers that are remembered."""

from typing import TYPE_CHECKING, Any

import click

from auditor.cli.safe_place import anyway_option

if TYPE_CHECKING:
    from auditor.model.guide import Guide
    from auditor.state.store import Store

EXAMPLES = """\b
Examples:
  auditor walkthrough                    lists your platforms, to choose from
  auditor walkthrough facebook           goes on where you stopped
  auditor walkthrough facebook | less    only to read; nothing is asked"""


def _named(context: click.Context, parameter: click.Parameter, typed: str) -> list[str]:
    """Return the names of guides that begin with what was typed, for a shell that completes."""
    from auditor.walkthroughs.load import GUIDES

    del context, parameter
    return [name for name in GUIDES if name.startswith(typed)]


@click.command(short_help="Go through your privacy settings, one by one.", epilog=EXAMPLES)
@click.argument("platform", metavar="[PLATFORM]", required=False, default="", shell_complete=_named)
@anyway_option
def command(*, platform: str, anyway: bool) -> int:
    """Go through the privacy settings of a platform, one by one.

    Each step says what the setting is called, where it is, what is advised for people who work in schools, why, and
    how to see that it worked. You answer with a number: done, not for me, I could not find it, or later. Stop whenever
    you like: the next time goes on from there, and your report shows what you did, with its day.
    """
    from auditor import walkthroughs
    from auditor.cli import console, going_on, more_about, safe_place, set_up, which_guide
    from auditor.model import ExitCode

    subject = set_up.known()
    safe_place.see(subject, anyway=anyway)
    known = walkthroughs.guide(which_guide.plain(platform)) if platform else None
    if not console.can_ask():
        which_guide.read_out(known, subject)
        return int(ExitCode.NOTHING_TO_DO)
    if known is not None and not known.steps:
        more_about.gone(known)
        return int(ExitCode.NOTHING_TO_DO)
    held = going_on.opened()
    try:
        _go(known, held, subject)
    except (click.Abort, KeyboardInterrupt):
        console.tell()
        console.tell(f"Stopped. {going_on.last_words(held)}")
        return int(ExitCode.STOPPED)
    console.say(going_on.last_words(held))
    return int(ExitCode.NOTHING_TO_DO)


def _go(known: "Guide | None", held: "Store", subject: Any) -> None:
    """Go through one guide after another until the owner leaves."""
    from auditor.cli import more_about, walking, which_guide

    while True:
        guide = known or which_guide.choose(held, subject)
        if guide is None:
            return
        ended = more_about.gone(guide) if not guide.steps else walking.walk(guide, held)
        if ended is walking.Ended.STOPPED:
            return
        more_about.offer(guide)
        if known is not None:
            return
