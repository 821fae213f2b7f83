"""Places: whether words name a British town, a county or a country, and whether that is the school's own."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from auditor.model import School
from auditor.reading.aliases import first_names
from auditor.reading.cues import lexicon
from auditor.reading.look import look
from auditor.reading.name_words import Word, name_words

_SHORTEST_ENDING = 7  # letters of a word that is taken for a town by its ending alone
_SHORTEST_SHORTENING = 3
# What the domains of schools' local authorities shorten, where the shortening is no part of the name.
_SHORTENED = {
    "gloucs": ("gloucestershire", "glos"),
    "glos": ("gloucestershire", "gloucs"),
    "lincs": ("lincolnshire",),
    "herts": ("hertfordshire",),
    "hants": ("hampshire",),
    "lancs": ("lancashire",),
    "leics": ("leicestershire",),
    "northants": ("northamptonshire",),
    "notts": ("nottinghamshire",),
    "staffs": ("staffordshire",),
    "wilts": ("wiltshire",),
    "worcs": ("worcestershire",),
    "bucks": ("buckinghamshire",),
    "cambs": ("cambridgeshire",),
    "oxon": ("oxfordshire",),
    "n-tyneside": ("north tyneside", "tyneside", "tyne and wear", "newcastle"),
    "s-tyneside": ("south tyneside", "tyneside", "tyne and wear"),
    "n-somerset": ("somerset", "north somerset"),
    "n-yorks": ("north yorkshire", "yorkshire"),
    "e-sussex": ("east sussex", "sussex"),
    "w-sussex": ("west sussex", "sussex"),
    "ni": ("northern ireland", "ireland"),
    "bradford": ("yorkshire", "west yorkshire"),
    "leeds": ("yorkshire",),
    "manchester": ("greater manchester",),
    "fife": ("scotland",),
    "cymru": ("wales", "cymru"),
}
_NATIONS = frozenset(("uk", "england", "scotland", "wales", "cymru", "britain", "northern ireland"))
_SIDES = frozenset(("north", "south", "east", "west", "central", "greater", "near", "sunny", "old", "new", "inner"))


class Gazetteer(NamedTuple):
    """Names of places: sure ones, ones that are ordinary words too, endings, beginnings and what only looks so."""

    sure: frozenset[str]
    doubtful: frozenset[str]
    endings: tuple[str, ...]
    beginnings: tuple[str, ...]
    lookalikes: frozenset[str]


@cache
def gazetteer() -> Gazetteer:
    """Load the lists of places, once and only when a school's name was met."""
    named = lexicon("names/places")
    shapes = lexicon("names/place_endings")
    return Gazetteer(
        sure=frozenset(name for name in named if not name.endswith("?")),
        doubtful=frozenset(name.rstrip("?") for name in named if name.endswith("?")),
        endings=tuple(shape[1:] for shape in shapes if shape.startswith("-")),
        beginnings=tuple(shape[:-1] for shape in shapes if shape.endswith("-")),
        lookalikes=frozenset(shape[1:] for shape in shapes if shape.startswith("!")),
    )


@cache
def _looks_like_a_place(word: str) -> bool:
    """Say whether a word is built as names of British towns are."""
    known = gazetteer()
    if len(word) < _SHORTEST_ENDING or word in known.lookalikes or word in first_names() or not word.isalpha():
        return False
    return word.endswith(known.endings) or word.startswith(known.beginnings)


def own_places(schools: Sequence[School]) -> frozenset[str]:
    """Return the names under which the schools' own towns and counties go, each also word by word."""
    found: set[str] = set(_NATIONS)
    for school in schools:
        for text in (school.town, school.name, *school.aliases):
            words = [word.bare for word in name_words(look(text).plain)]
            found.update(words)
            found.add(" ".join(words))
        for domain in school.domains:
            for label in domain.casefold().split("."):
                found.update((label, label.replace("-", " ")), *(_SHORTENED.get(label, ()),))
    return frozenset(found)


def other_place(words: Sequence[Word], at: int, own: frozenset[str], *, after_in: bool) -> str:
    """Return the place named at a word if it is another than the school's own, else nothing.

    After "in" ordinary words that are also towns count (Bury, Bath, Reading), elsewhere they do not.
    """
    known = gazetteer()
    place = at
    while place < len(words) and words[place].bare in _SIDES and place < at + 2:
        place += 1
    near = [word.bare for word in words[place : place + 3]]
    for count in range(len(near), 0, -1):
        name = " ".join(near[:count])
        if name in own:
            return ""
        if name in known.sure or (after_in and name in known.doubtful):
            return name
    if near and near[0] not in own and _looks_like_a_place(near[0]):
        return near[0]
    return ""


def is_shortening(text: str, town: str) -> bool:
    """Say whether letters shorten the town's name: its beginning, or its first letter and others in order."""
    town = town.casefold().replace(" ", "").replace("-", "")
    if len(text) < _SHORTEST_SHORTENING or not town:
        return False
    if town.startswith(text):
        return True
    letters = iter(town)
    return text[0] == town[0] and len(text) <= _SHORTEST_SHORTENING + 2 and all(letter in letters for letter in text)
