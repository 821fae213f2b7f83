"""Single pupils in a text: by name, by initial, by class code, or by a detail that leaves no doubt."""

import re
from collections.abc import Iterator

from auditor.model import Certainty, Severity
from auditor.reading import talk
from auditor.reading.look import Look
from auditor.reading.talk import Talk
from auditor.reading.tokens import symbols
from auditor.reading.told import Told
from auditor.reading.work_talk import AWAY, ENOUGH, weight

_INITIALS = re.compile(
    r"(?<![\w.])(?!e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|p\.e|r\.e|i\.t|p\.s|n\.b)([a-z]\.[a-z])(?:\.|(?=\W|$))"
)
_LETTERED = frozenset(["little", "wee", "child", "pupil", "student", "kid", "boy", "girl"])
_LINKS = frozenset(
    [
        "in",
        "from",
        "of",
        "my",
        "our",
        "the",
        "year",
        "class",
        "form",
        "set",
        "and",
        "with",
        "is",
        "called",
        "named",
        "lovely",
        "little",
        "wee",
        ",",
        "who",
        "s",
    ]
)
_NO_SEAT = frozenset(
    [
        "seat",
        "row",
        "flat",
        "gate",
        "platform",
        "bus",
        "unit",
        "room",
        "apartment",
        "apt",
        "number",
        "no",
        "junction",
        "size",
        "level",
        "floor",
        "route",
        "train",
        "lens",
        "door",
        "the",
        "terminal",
        "stand",
        "bay",
        "plot",
        "ward",
        "section",
        "article",
        "page",
        "step",
        "zone",
        "car",
        "tier",
    ]
)
_BEFORE_CODE = frozenset(
    [
        "my",
        "our",
        "in",
        "from",
        "with",
        "of",
        "for",
        "to",
        "by",
        "and",
        "taught",
        "teach",
        "teaching",
        "class",
        "form",
        "set",
        "had",
        "have",
        "both",
        "tell",
        "love",
        "year",
    ]
)
_AFTER_CODE = frozenset(
    [
        "today",
        "tomorrow",
        "tonight",
        "again",
        "are",
        "were",
        "have",
        "had",
        "just",
        "you",
        "last",
        "first",
        "period",
        "p",
        "smashed",
        "who",
        "have",
        "being",
        "was",
        "is",
        "on",
        "this",
        "kids",
        "lot",
        "pupils",
        "class",
        "at",
    ]
)


def _name_places(read: Talk) -> list[tuple[int, bool]]:
    """Return where given names of the young stand, and whether the word could be anything else."""
    found = []
    titled = {hit.last for hit in read.tags.get("title", ())}
    for place, word in enumerate(read.words):
        names = symbols(word)
        if "{name}" not in names and "{wordname}" not in names:
            continue
        if place - 1 in titled or (place and read.words[place - 1] in talk.OWN):
            continue
        found.append((place, "{name}" in names))
    return found


def _near(read: Talk, place: int, other: int, reach: int) -> bool:
    """Say whether two words stand in one sentence and no further apart than a number of words."""
    return abs(place - other) <= reach and read.tokens[place].sentence == read.tokens[other].sentence


def _linked(read: Talk, place: int, first: int, last: int) -> bool:
    """Say whether a name belongs to a noun: "Leah from my Year 9s", "my pupil Tobi", "Year 6 Leah"."""
    if last < place:
        between = read.words[last + 1 : place]
        return (
            len(between) <= 1
            and all(word in ("called", "named", "is", "and") for word in between)
            and (read.tokens[last].sentence == read.tokens[place].sentence)
        )
    between = read.words[place + 1 : first]
    return len(between) <= 5 and any(word in ("in", "from", "of", "out") for word in (*between, read.words[first]))


def named(read: Talk) -> Iterator[Told]:
    """Yield names that the sentence makes a pupil's."""
    school = weight(read)
    here = read.has("own child")
    deeds = [hit.first for hit in read.tags.get("pupil deed", ())]
    owned = {hit.first - 1 for hit in read.tags.get("of a pupil", ())}
    names = _name_places(read)
    for place, plain in names:
        reason = ""
        following = read.words[place + 1] if place + 1 < len(read.words) else ""
        if any(
            noun.kind == "pupils" and _linked(read, place, noun.first, noun.last)
            for noun in read.nouns
            if noun.owner not in ("your", "other")
        ):
            reason = "names a pupil"
        elif here:
            continue
        elif place in owned and read.words[place].endswith("'s") and school >= ENOUGH:
            reason = "names a pupil"
        elif len(following) == 1 and following.isalpha() and following not in "ai" and school >= 1:
            reason = "names a pupil with an initial"
        elif plain and school >= ENOUGH and any(_near(read, place, deed, 12) for deed in deeds):
            reason = "names a pupil"
        elif plain and len(names) > 1 and school >= ENOUGH:
            reason = "names pupils"
        if reason:
            yield Told(*read.span(place, place), reason, Severity.HIGH, Certainty.READ if plain else Certainty.GUESSED)


def coded(read: Talk) -> Iterator[Told]:
    """Yield class codes such as 7K2."""
    for place, word in enumerate(read.words):
        if "{code}" not in symbols(word):
            continue
        before = read.words[place - 1] if place else ""
        after = read.words[place + 1] if place + 1 < len(read.words) else ""
        if before in _NO_SEAT:
            continue
        if word[-1].isdigit() or before in _BEFORE_CODE or after in _AFTER_CODE or weight(read) >= ENOUGH:
            yield Told(*read.span(place, place), "gives a class by its code", Severity.HIGH)


def lettered(read: Talk) -> Iterator[Told]:
    """Yield pupils that are given by initials, or a letter."""
    if weight(read) < 1:
        return
    for match in _INITIALS.finditer(read.look.plain):
        yield Told(match.start(), match.end(), "gives a pupil by initials", Severity.HIGH)
    for place in range(1, len(read.words)):
        if (
            len(read.words[place]) == 1
            and read.words[place].isalpha()
            and read.words[place] not in "i"
            and read.words[place - 1] in _LETTERED
        ):
            yield Told(*read.span(place - 1, place), "gives a pupil by a letter", Severity.HIGH)


def described(read: Talk) -> Iterator[Told]:
    """Yield details that leave no doubt who is meant."""
    if read.has(*AWAY) or weight(read) < 1:
        return
    for hit in read.tags.get("unique", ()):
        yield Told(
            *read.span(hit.first, hit.last),
            "tells enough of a pupil to know who it is",
            Severity.HIGH,
            Certainty.GUESSED,
        )


CODE_CUE = re.compile(r" (?:[1-9]|1[0-3])[a-z]{1,2}\d? ")


def identified(look: Look) -> list[Told]:
    """Return what identifies a pupil in a text."""
    if not look.cues & talk.CUES and not CODE_CUE.search(look.flat):
        return []
    read = talk.talk(look)
    return [*named(read), *coded(read), *lettered(read), *described(read)]
