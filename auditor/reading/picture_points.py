"""What points at the school in and around a picture: its words, place and time, and what was seen in it."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from auditor.model import Certainty, Part, Picture, Quote
from auditor.model.pictures import PictureSignals, Point
from auditor.reading import pictured, school_names
from auditor.reading.look import look
from auditor.reading.school_hours import Clock

NEAR = 250
"""Metres: a school and its field; a phone's own error is 5 to 50."""
_CRESTS = {
    "the-crest": Point("crest", "it is the school's crest"),
    "likely": Point("crest", "the school's crest is likely to be in it"),
    "possible": Point("crest", "the school's crest may be in it", strong=False),
}
_SURE_ALONE = 0.9
_NOT_WORDS = re.compile(r"[_\-.]+")

Found = tuple[Point, tuple[Quote, ...]]
"""A point, and the words it was found in, if it was found in words."""


def beside(picture: Picture, names: school_names.Matcher, clock: Clock) -> Iterator[Found]:
    """Yield what points at the school around a picture: caption, album, place, file name, words inside, time."""
    for kind, part in _parts(picture):
        seen = look(part.text)
        matches = names.find(seen)
        if matches:
            certain = any(match.certainty is Certainty.READ for match in matches)
            quotes = tuple(part.quote(match.span, kind="school-name") for match in matches)
            yield Point(kind, f"{_WORDS[kind]} names the school", strong=certain), quotes
        elif told := pictured.pictured(seen, shown=True):
            quotes = tuple(dict.fromkeys(part.quote(seen.span(one.start, one.end), kind="pupil") for one in told))
            certain = any(one.certainty is Certainty.READ for one in told)
            words = f"album “{part.text}”" if kind == "album" else f"{_WORDS[kind]}: {told[0].reason}"
            yield Point(kind, words, strong=certain), quotes
    moment, how = _moment(picture)
    if moment is not None and clock.school_at(moment) is not None:
        local = clock.local(moment)
        yield Point("time", f"{how} {local:%A %H:%M}, in school hours", strong=False), ()


def inside(signals: PictureSignals) -> Iterator[Found]:
    """Yield what points at the school in a picture: lettering, crest, where it was taken."""
    for lettering in signals.lettering[:1]:
        strong = not lettering.alone or lettering.likeness >= _SURE_ALONE
        quote = Quote("lettering", "school-name", lettering.words, 0, len(lettering.words))
        yield Point("lettering", f"lettering in it reads “{lettering.words}”", strong=strong), (quote,)
    if signals.crest in _CRESTS:
        yield _CRESTS[signals.crest], ()
    if signals.metres is not None and signals.metres <= NEAR:
        yield Point("position", f"taken about {signals.metres} m from the school"), ()


def people(picture: Picture) -> tuple[str, ...]:
    """Return in words how many faces were found and people tagged; nothing where there are none."""
    signals = picture.signals
    faces = signals.faces if signals else 0
    moving = "at once in the video" if picture.video else ""
    said = [f"{faces} {'face' if faces == 1 else 'faces'} {moving}".strip()] if faces else []
    if picture.tagged:
        said.append(f"{picture.tagged} {'person' if picture.tagged == 1 else 'people'} tagged")
    return tuple(said)


def independent(points: Sequence[Point]) -> int:
    """Return how many kinds of things point at the school."""
    return len({point.kind for point in points})


_WORDS = {
    "caption": "the caption",
    "album": "the album",
    "place": "the place tag",
    "file": "the file name",
    "inside": "the text inside the file",
}


def _parts(picture: Picture) -> Iterator[tuple[str, Part]]:
    """Yield every text that stands with a picture, one that is the same as another once."""
    inside = " · ".join(text for _, text in picture.signals.texts) if picture.signals else ""
    file_name = _NOT_WORDS.sub(" ", picture.file_name.rpartition(".")[0])
    seen = set()
    for kind, text in (
        ("caption", picture.caption),
        ("album", picture.album),
        ("place", picture.place.name if picture.place else ""),
        ("file", file_name),
        ("inside", inside),
    ):
        if text and text not in seen:
            seen.add(text)
            yield kind, Part(kind, text, picture.audience)


def _moment(picture: Picture) -> tuple[datetime | None, str]:
    """Return when a picture was taken, or else posted, and which of the two it is."""
    if picture.signals is not None and picture.signals.taken is not None:
        return picture.signals.taken, "taken"
    return picture.created, "posted"
