"""`auditor audit`: the owner's exports in, one private report out."""

from pathlib import Path

import click

EXAMPLES = """\b
Examples:
  auditor audit                                     offers what is in Downloads
  auditor audit facebook-rowan.zip twitter-*.zip    several at once, in any order
  auditor audit export.zip --policy crypt-2017 --open
  auditor audit export.zip --json - | jq .items

\b
Exit status: 0 nothing to do, 1 things to do, 2 not understood,
             3 something could not be read."""


@click.command(short_help="Check your exports and write your private report.", epilog=EXAMPLES)
@click.argument("named", metavar="[INPUT]...", nargs=-1)
@click.option("--about", type=click.Path(path_type=Path), metavar="FILE", help="A set-up file other than your own.")
@click.option("--policy", "wanted", multiple=True, metavar="PACK", help="A policy to look by; may be given again.")
@click.option("--report", "place", type=click.Path(path_type=Path), metavar="FILE", help="Where to write the report.")
@click.option("--json", "json_place", default="", metavar="FILE", help="Write the result as JSON too; - is stdout.")
@click.option("--open", "then_open", is_flag=True, help="Open the report in your browser.")
def command(
    *,
    named: tuple[str, ...],
    about: Path | None,
    wanted: tuple[str, ...],
    place: Path | None,
    json_place: str,
    then_open: bool,
) -> int:
    """Check the exports of your own accounts, and write your private report.

    INPUT is a zip, a tar.gz, a folder, a single file, or a pattern such as *.zip; several parts of one export and
    several platforms may be given at once. Nothing is unpacked to disk, private messages are never opened, and
    nothing is sent anywhere.
    """
    from datetime import datetime

    from auditor import judge, pipeline, policies
    from auditor.cli import console, last_words, outcome, whose

    paths, subject, wanted = whose.settled(named, about, wanted)
    packs = policies.load_packs(wanted)
    outcome.have_room(place, json_place, taken=paths)
    with console.progress() as progress:
        checklist = pipeline.audit(paths, subject, packs, now=datetime.now().astimezone(), progress=progress)
    if json_place:
        outcome.write_json(checklist, json_place)
    written = outcome.write(checklist, packs, place=place)
    last_words.sum_up(checklist, packs, written, quiet=json_place == outcome.STDOUT)
    if then_open:
        outcome.show(written)
    return judge.exit_code(checklist)
