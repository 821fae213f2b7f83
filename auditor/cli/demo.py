"""`auditor demo`: a whole audit of a made-up person, so that people see what they would get."""

from pathlib import Path

import click

EXAMPLES = """\b
Examples:
  auditor demo
  auditor demo --open
  auditor demo --policy crypt-2017 --report demo.html"""


@click.command(short_help="See a whole checklist, with a made-up person.", epilog=EXAMPLES)
@click.option("--policy", "wanted", multiple=True, metavar="PACK", help="A policy to look by; may be given again.")
@click.option("--report", "place", type=click.Path(path_type=Path), metavar="FILE", help="Where to write the report.")
@click.option("--open", "then_open", is_flag=True, help="Open the report in your browser.")
def command(*, wanted: tuple[str, ...], place: Path | None, then_open: bool) -> int:
    """See a whole checklist, with a made-up member of staff.

    Needs no account, key or network, and asks nothing: the exports of a teacher who does not exist come with the
    program.
    """
    from auditor import demo, pipeline, policies
    from auditor.cli import console, last_words, outcome, safe_place
    from auditor.collectors.tally import Tally
    from auditor.gallery import Gallery, Options
    from auditor.state import private_folder

    subject = demo.subject()
    safe_place.own(place or private_folder.place(), None)
    packs = policies.load_packs(wanted or subject.policy.packs)
    console.tell("Rowan Ellis and Larkfield Primary School are made up. Your own files are not touched.")
    with console.progress() as progress:
        gallery = Gallery[Tally](subject, Options())
        checklist = pipeline.audit(demo.inputs(), subject, packs, now=demo.NOW, gallery=gallery, progress=progress)
    written = outcome.write(checklist, packs, place=place, prefix="demo-")
    last_words.sum_up(checklist, packs, written)
    if then_open:
        outcome.show(written)
    return 0
