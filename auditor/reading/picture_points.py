"""What points at the school in and around a picture: its words, place and time, and what was seen in it."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from auditor.model import Certainty, Part, Picture, Quote, Severity
from auditor.model.pictures import PictureSignals, Point
from auditor.reading import pictured, school_hours, school_names, talk, work_talk
from auditor.reading.look import Look, look
from auditor.reading.school_hours import Clock
from auditor.reading.told import Told, at

NEAR = 250
"""Metres: a school and its field; a phone's own error is 5 to 50."""
_CRESTS = {
    "the-crest": Point("crest", "it is the school's crest"),
    "likely": Point("crest", "the school's crest is likely to be in it"),
    "possible": Point("crest", "the school's crest may be in it", strong=False),
}
_SCENES = ("occasion", "age group", "little ones shown")
_SURE_ALONE = 0.9
_NOT_WORDS = re.compile(r"[_\-.]+")

Found = tuple[Point, tuple[Quote, ...]]
"""A point, and the words it was found in, if it was found in words."""


def beside(picture: Picture, names: school_names.Matcher, clock: Clock) -> Iterator[Found]:
    """Yield what points at the school around a picture: caption, album, place, file name, words inside, time."""
    for kind, part in _parts(picture):
        seen = look(part.text)
        if matches := names.find(seen):
            certain = any(match.certainty is Certainty.READ for match in matches)
            quotes = tuple(part.quote(match.span, kind="school-name") for match in matches)
            yield Point(kind, f"{_WORDS[kind]} names the school", strong=certain), quotes
        if kind != "place" and (told := _pupils(seen, title=kind == "album")):
            quotes = tuple(dict.fromkeys(part.quote(seen.span(one.start, one.end), kind="pupil") for one in told))
            certain = any(one.certainty is Certainty.READ for one in told)
            words = f"album “{part.text}”" if kind == "album" else f"{_WORDS[kind]} speaks of pupils"
            yield Point(kind, words, strong=certain), quotes
    moment, how = _moment(picture)
    if moment is not None and clock.school_at(moment) is not None:
        local = school_hours.local(moment)
        yield Point("time", f"{how} {local:%A %H:%M}, in school hours", strong=False), ()


def tells(text: str, names: school_names.Matcher) -> bool:
    """Say whether a text names the school or speaks of pupils."""
    seen = look(text)
    return bool(names.find(seen) or _pupils(seen, title=False))


def _pupils(seen: Look, *, title: bool) -> list[Told]:
    """Return the words by which a text speaks of pupils; a title of few words is taken at its word."""
    read = talk.talk(seen)
    if title and "pupils sure" in read.tags and not read.has(*work_talk.AWAY):
        return at(read, read.tags["pupils sure"], "pupils in a picture", Severity.HIGH, Certainty.READ)
    named = any(noun.kind == "pupils" and work_talk.points(read, noun) > 0 for noun in read.nouns)
    # What only the sound of the whole text suggests is true of many a family party.
    return pictured.pictured(seen, shown=True) if named or read.has(*_SCENES) else []


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
