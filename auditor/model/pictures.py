"""What looking at a picture's pixels gives: counts, matched words and distances; never a likeness of anyone."""

from datetime import datetime

import msgspec


class Box(msgspec.Struct, frozen=True, gc=False):
    """A part of a picture, as shares (0 to 1) of its width and height."""

    left: float
    top: float
    right: float
    bottom: float


class Lettering(msgspec.Struct, frozen=True, gc=False):
    """Words read in a picture that name the school: as read, and how like the name they are (1 is the same).

    `alone` says that it is one word of the name; `frame` counts the frames of a video that were looked at.
    """

    words: str
    likeness: float
    box: Box
    alone: bool = False
    frame: int = 0


class PictureSignals(msgspec.Struct, frozen=True, kw_only=True):
    """What was seen in a picture or video, and which passes ran on it.

    `largest_face` is a share of the picture's width. `crest` is "", `possible`, `likely` or `the-crest`. `metres` is
    how far from the school it was taken, rounded. `taken` is the camera's own clock, mostly without a time zone.
    `texts` are pairs of field and text written inside the file. `failure` is a slug of `checklist.REASONS`: what has
    one could not be checked.
    """

    faces: int = 0
    largest_face: float = 0.0
    lettering: tuple[Lettering, ...] = ()
    crest: str = ""
    crest_box: Box | None = None
    metres: int | None = None
    taken: datetime | None = None
    texts: tuple[tuple[str, str], ...] = ()
    frames: int = 1
    passes: tuple[str, ...] = ()
    failure: str = ""


class Point(msgspec.Struct, frozen=True, gc=False):
    """One thing about a picture that points at the school: its reason in words, and what kind of thing it is.

    Things of one kind say the same twice. What is not `strong` says little by itself.
    """

    kind: str
    words: str
    strong: bool = True


PASSES = ("file", "faces", "crest", "lettering")
"""Every pass there is: the file's own facts, faces, the school's crest, lettering."""


class UncheckedPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A picture that the program could not check: where it lies, and a slug of `checklist.REASONS`."""

    platform: str
    file: str
    reason: str


class PicturesLooked(msgspec.Struct, frozen=True, kw_only=True):
    """What came of looking at all pictures of a run.

    `passes` counts on how many files each pass was made, `without` names passes that could not be made at all.
    `elsewhere` counts pictures that the exports name but do not hold.
    """

    pictures: int = 0
    videos: int = 0
    with_faces: int = 0
    faces: int = 0
    detector: str = ""
    thorough: bool = False
    passes: dict[str, int] = {}
    without: tuple[str, ...] = ()
    unchecked: tuple[UncheckedPicture, ...] = ()
    elsewhere: int = 0
    remembered: int = 0
