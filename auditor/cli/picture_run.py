"""Pictures during a run: the gallery that holds them, what is remembered of them, and small copies for the report."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import msgspec

from auditor.cli import console
from auditor.collectors.tally import Tally
from auditor.gallery import Gallery, Options
from auditor.model import AuditorError, Checklist, Subject
from auditor.state.seen_pictures import SeenPictures


def gallery(options: Options, subject: Subject, seen: SeenPictures) -> Gallery[Tally]:
    """Return what holds the pictures of this run, and knows those of earlier ones."""
    return Gallery(subject, msgspec.structs.replace(options, key=seen.key), seen)


def copies(held: Gallery[Tally] | None, checklist: Checklist) -> dict[str, bytes]:
    """Return small copies of the pictures that stand first in what is to be done, by finding id."""
    if held is None:
        return {}
    findings = {one.id: one for one in checklist.findings}
    wanted = [findings[name] for item in checklist.items for name in item.findings if name in findings]
    with console.progress() as progress:
        told = None if progress is None else lambda done, total, _: progress(f"Small copies: {done} of {total}", 0)
        return held.thumbnails(wanted, told)


@contextmanager
def keeping(seen: SeenPictures, today: date) -> Iterator[None]:
    """Remember what is seen, also of a run that is stopped; where that fails, say so, and go on."""
    stopped = False
    try:
        yield
    except KeyboardInterrupt:
        stopped = True
        raise
    finally:
        if _keep(seen, today) and stopped:
            console.tell("\nWhat was seen in pictures up to now is remembered: the next run goes on from there.")


def _keep(seen: SeenPictures, today: date) -> bool:
    """Say whether anything was remembered."""
    try:
        return seen.keep(today)
    except AuditorError as error:
        console.trouble(error.sentence, error.next_step)
        return False
