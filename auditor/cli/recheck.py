"""`auditor recheck`: the last run again, with what is at hand now; newer exports in the same places are offered."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.run_options import run_options

if TYPE_CHECKING:
    from auditor.cli.picture_options import PictureWishes

EXAMPLES = """\b
Examples:
  auditor recheck
  auditor recheck --open
  auditor recheck --lock"""


@click.command(short_help="Repeat the last check, and see what changed.", epilog=EXAMPLES)
@run_options
def command(
    *,
    about: Path | None,
    wanted: tuple[str, ...],
    place: Path | None,
    json_place: str,
    lock: bool,
    then_open: bool,
    anyway: bool,
    pictures: "PictureWishes",
) -> int:
    """Repeat the last check with the same files and policies, and say what changed.

    Where newer exports lie in the same folders, they are offered in place of the old ones.
    """
    from auditor import policies
    from auditor.cli import again, memory, running, safe_place, set_up
    from auditor.model import WrongUsage

    subject = set_up.known(about)
    safe_place.see(subject, anyway=anyway)
    if subject is None:
        raise WrongUsage(
            "The program does not know yet who you are and where you work.",
            next_step="Run “auditor setup” first, or name a set-up file with --about FILE.",
        )
    held = memory.needed()
    paths = again.files(held.content)
    packs = policies.load_packs(wanted) if wanted else set_up.packs_again(held.content.runs[-1].packs, subject)
    wishes = running.Wishes(place=place, json_place=json_place, lock=lock, then_open=then_open, pictures=pictures)
    return running.carry_out(paths, subject, packs, wishes, open_store=lambda: held)
