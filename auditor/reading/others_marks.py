"""What speaks for a search result being somebody else: dates, age, fame, another trade, another place."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from auditor.reading.cues import lexicon, word_sets

LIST = "identity/others"
LONGEST_PHRASE = 4
OLDEST_AT_WORK = 70
BORN_BEFORE = 1945
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_LIFE = re.compile(r"\b(1[6-9]\d\d)\s?[-–—]\s?(1[89]\d\d|20[0-2]\d)\b")
_BORN = re.compile(r"\bborn (?:\w+ ){0,3}(1[6-9]\d\d)\b")
_AGE = re.compile(r"\b(?:aged? (\d{2,3})(?![\d-]| ?[-–]| to )|(\d{2,3})[- ]years?[- ]old)\b")
_MEMORY = re.compile(r"\bin (?:loving )?memory of (?:the late )?$")
_YOUNG = re.compile(r"(?:, | \(|,? aged )([4-9]|1[0-8])(?![\w:.])")
_PUPIL = re.compile(r"\b(?:pupils?|schoolgirl|schoolboy|year \d{1,2} student),? $")
_THING = re.compile(
    r" (?:road|street|avenue|close|lane|drive|crescent|court|house|foundation|trust|memorial|cup|trophy|award)\b"
)
"""What follows a name that has become the name of a place or a thing."""


class Against(NamedTuple):
    """One thing that speaks against: how strongly, and in what way."""

    weight: float
    why: str


def find(
    plain: str, name_at: int, own_places: frozenset[str], own_work: frozenset[str], *, name_ends: int = -1
) -> list[Against]:
    """Return what speaks against in a text as it is read plainly; the name begins at `name_at`, -1 for nowhere.

    `own_places` and `own_work` are the owner's own towns and the words of their role, which speak against nobody.
    """
    phrases = _phrases(plain)
    lists = {name: {one for one in phrases & terms if one not in own_work} for name, terms in word_sets(LIST).items()}
    found = [*_dates(plain, name_at)]
    if name_ends >= 0 and (_YOUNG.match(plain, name_ends) or _PUPIL.search(plain[:name_at])):
        found.append(Against(2.0, "it is about a child"))
    if name_ends >= 0 and _THING.match(plain, name_ends):
        found.append(Against(2.0, "it is about a place or a thing of that name"))
    if lists["gone"]:
        found.append(Against(1.5, "it speaks of somebody who has died, or of long ago"))
    if lists["fame"]:
        found.append(Against(2.0, "it is about a public figure"))
    if lists["trades"]:
        found.append(Against(1.0, "it speaks of another trade"))
    if lists["honours"]:
        found.append(Against(1.0, "it speaks of somebody older, or honoured"))
    if lists["abroad"] - own_places:
        found.append(Against(1.0, "it speaks of another country"))
    elif (phrases & _places()) - own_places:
        found.append(Against(1.0, "it speaks of another place"))
    return found


def is_directory(plain: str) -> bool:
    """Say whether a text lists people of one name, so that the owner need not be among them."""
    return not word_sets(LIST)["directory"].isdisjoint(_phrases(plain))


def _dates(plain: str, name_at: int) -> Iterator[Against]:
    """Yield what dates and ages say."""
    life = _LIFE.search(plain)
    born = _BORN.search(plain)
    if (life and int(life[1]) < BORN_BEFORE) or (name_at >= 0 and _MEMORY.search(plain[:name_at])):
        yield Against(2.5, "it speaks of somebody who has died, or of long ago")
    elif born and int(born[1]) < BORN_BEFORE:
        yield Against(2.0, "the year of birth does not fit")
    if any(OLDEST_AT_WORK < int(one[1] or one[2]) < 120 for one in _AGE.finditer(plain)):
        yield Against(2.0, "the age does not fit")


def _phrases(plain: str) -> frozenset[str]:
    """Return every run of up to four words."""
    words: Sequence[str] = _WORD.findall(plain)
    return frozenset(
        " ".join(words[place : place + length])
        for length in range(1, LONGEST_PHRASE + 1)
        for place in range(len(words) - length + 1)
    )


@cache
def _places() -> frozenset[str]:
    """Return names of towns and counties that are no ordinary words."""
    return frozenset(place for place in lexicon("names/places") if not place.endswith("?"))
