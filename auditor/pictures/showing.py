"""Small copies of pictures for the report, made by a closed-in worker with every face and matched word covered."""

import threading
from collections.abc import Iterable, Iterator

from auditor.model.pictures import Box, PictureSignals
from auditor.pictures.content import Content
from auditor.pictures.crew import Lost, Worker
from auditor.pictures.fence import Refusal
from auditor.pictures.messages import Ask, Setup
from auditor.pictures.settings import PictureInput, Settings

_HEADROOM = 900


def thumbnails(
    pictures: Iterable[tuple[PictureInput, PictureSignals]], settings: Settings
) -> Iterator[tuple[str, bytes]]:
    """Yield the id of each picture and its small copy, a WebP of at most 320 pixels a side without metadata.

    A video, a picture that could not be checked, and one of which no copy can be made, gives none.
    """
    worker = Worker(Setup(face_model=settings.face_model, headroom=_HEADROOM, injected=settings.detector))
    reading = threading.Lock()
    try:
        for picture, signals in pictures:
            if signals.failure or "faces" not in signals.passes:
                continue
            copy = _copy(worker, Content(picture.open, reading), covered(signals), settings.seconds.picture)
            if copy:
                yield picture.id, copy
    finally:
        worker.end()


def covered(signals: PictureSignals) -> tuple[Box, ...]:
    """Return what must not be seen besides faces: words that name the school, and its crest."""
    crest = (signals.crest_box,) if signals.crest_box else ()
    return (*(lettering.box for lettering in signals.lettering), *crest)


def _copy(worker: Worker, content: Content, cover: tuple[Box, ...], seconds: float) -> bytes:
    """Return a small copy; empty if none can be made."""
    try:
        return worker.look(Ask(passes=("thumbnail",), cover=cover), content.chunks, seconds).thumbnail
    except (Lost, Refusal):
        return b""
