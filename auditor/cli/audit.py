"""`auditor audit`: the owner's exports in, one private report out."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.run_options import run_options

if TYPE_CHECKING:
    from auditor.cli.picture_options import PictureWishes

EXAMPLES = """\b
Examples:
  auditor audit                                     offers what is in Downloads
  auditor audit facebook-rowan.zip twitter-*.zip    several at once, in any order
  auditor audit export.zip --policy crypt-2017 --open
  auditor audit export.zip --lock                   a report that opens with a passphrase
  auditor audit export.zip --json - | jq .items

\b
Exit status: 0 nothing to do, 1 things to do, 2 not understood,
             3 something could not be read, 4 refused to keep you safe,
             5 what is remembered is locked."""


@click.command(short_help="Check your exports and write your private report.", epilog=EXAMPLES)
@click.argument("named", metavar="[INPUT]...", nargs=-1)
@run_options
@click.option("--no-memory", is_flag=True, help="Neither use nor keep what is remembered of your runs.")
def command(
    *,
    named: tuple[str, ...],
    about: Path | None,
    wanted: tuple[str, ...],
    place: Path | None,
    json_place: str,
    lock: bool,
    then_open: bool,
    anyway: bool,
    pictures: "PictureWishes",
    no_memory: bool,
) -> int:
    """Check the exports of your own accounts, and write your private report.

    INPUT is a zip, a tar.gz, a folder, a single file, or a pattern such as *.zip; several parts of one export and
    several platforms may be given at once. Nothing is unpacked to disk, private messages are never opened, and
    nothing is sent anywhere. What changed since the last run is remembered by fingerprints, in a locked file.
    """
    from auditor import policies
    from auditor.cli import memory, running, safe_place, set_up, whose
    from auditor.state import store

    known = set_up.known(about)
    safe_place.see(known, anyway=anyway)
    paths, subject, wanted = whose.settled(named, about, wanted)
    if known is None:
        # Only now it is known what the school is called.
        safe_place.see(subject, anyway=anyway)
    wishes = running.Wishes(place=place, json_place=json_place, lock=lock, then_open=then_open, pictures=pictures)
    opening = (lambda: store.forgetful(store.Memory.NOT_WANTED)) if no_memory else memory.opened
    return running.carry_out(paths, subject, policies.load_packs(wanted), wishes, open_store=opening)
