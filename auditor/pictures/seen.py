"""What the passes say of a picture, as plain values: nothing here needs the libraries that decode."""

from datetime import datetime

import msgspec

from auditor.model.pictures import Box

Position = tuple[float, float]
"""Degrees north and east. It never leaves this program: only a distance does."""


class Face(msgspec.Struct, frozen=True, gc=False):
    """Where a face is, and how sure the detector is that it is one."""

    box: Box
    sure: float


class Sighting(msgspec.Struct, frozen=True):
    """How surely the crest is in the picture: `the-crest`, `likely`, `possible` or "", and where."""

    how: str = ""
    box: Box | None = None


class Line(msgspec.Struct, frozen=True, gc=False):
    """A line of words in a picture, how sure the reader is of it, and where; `frame` counts those of a video."""

    text: str
    sure: float
    box: Box
    frame: int = 0


class Inside(msgspec.Struct, frozen=True, kw_only=True):
    """What stands inside a file: pairs of field and text, when it was taken, and where."""

    texts: tuple[tuple[str, str], ...] = ()
    taken: datetime | None = None
    position: Position | None = None
