"""One run, from what was named to the report: checked, remembered, written, summed up; two commands share it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from auditor import judge, pipeline, report
from auditor.cli import console, inputs, last_words, locking, memory, outcome, picture_options, picture_run, safe_place
from auditor.cli.picture_options import PictureWishes
from auditor.model import Pack, Subject
from auditor.state.recalling import Recall
from auditor.state.seen_pictures import SeenPictures
from auditor.state.store import Store
from checks import CHECKS


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """How the owner wants a run to end."""

    place: Path | None = None
    json_place: str = ""
    then_open: bool = False
    lock: bool = False
    pictures: PictureWishes = PictureWishes()


def carry_out(
    paths: Sequence[Path], subject: Subject, packs: Sequence[Pack], wishes: Wishes, *, open_store: Callable[[], Store]
) -> int:
    """Check what is in the files, write the report, remember the run, and return the exit code."""
    outcome.have_room(wishes.place, wishes.json_place, taken=paths)
    for place in (wishes.place, wishes.json_place):
        safe_place.own(place, subject)
    options = picture_options.settle(wishes.pictures, outcome.path_for("report", wishes.place))
    passphrase = locking.wished(wishes.json_place) if wishes.lock else ""
    held = open_store()
    inputs.something(paths, held.content)
    recall = Recall(held, CHECKS, inputs=paths)
    now = datetime.now().astimezone()
    seen = SeenPictures(held)
    gallery = picture_run.gallery(options, subject, seen) if options else None
    with picture_run.keeping(seen, now.date()), console.progress() as progress:
        checklist = pipeline.audit(paths, subject, packs, now=now, recall=recall, gallery=gallery, progress=progress)
    copies = picture_run.copies(gallery, checklist) if wishes.pictures.thumbnails else {}
    files = [outcome.report_file(checklist, packs, place=wishes.place, passphrase=passphrase, thumbnails=copies)]
    if wishes.json_place and wishes.json_place != outcome.STDOUT:
        files.append((Path(wishes.json_place).expanduser().absolute(), "result", report.to_json(checklist)))
    memory.announce(recall, files, now)
    unsaved = outcome.save(files)
    memory.keep(recall, checklist)
    outcome.tell_json(checklist, wishes.json_place)
    written = files[0][0]
    last_words.sum_up(checklist, packs, None if unsaved else written, quiet=wishes.json_place == outcome.STDOUT)
    memory.tell(held)
    if unsaved:
        raise unsaved
    if passphrase:
        console.tell(locking.LOST)
    if wishes.then_open:
        outcome.show(written)
    return judge.exit_code(checklist)
