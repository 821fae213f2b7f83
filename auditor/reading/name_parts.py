"""The parts of a school's name: what is its own, and what kind of school it says it is."""

from collections.abc import Sequence
from typing import NamedTuple

from auditor.reading.cues import word_sets
from auditor.reading.look import look
from auditor.reading.name_words import Word, is_close, name_words

_TYPES = {
    "school": "school sch schl schol skool scool shcool ysgol scoil sgoil",
    "academy": "academy acad acadamy academi acdemy",
    "college": "college coll coleg",
    "trust": "trust mat federation",
}
_LEVELS = {
    "primary": "primary prim primry primery pri ps jmi jmn cps gynradd cynradd bunscoil",
    "infant": "infant infants inf babanod",
    "junior": "junior juniors jun jnr iau",
    "nursery": "nursery nurs preschool feithrin meithrin",
    "first": "first",
    "middle": "middle",
    "lower": "lower",
    "upper": "upper",
    "prep": "prep preparatory",
    "high": "high secondary sec comprehensive comp grammar gs hs uwchradd gyfun cyfun",
    "sixth": "sixth",
    "special": "special",
}
_FAITHS = {
    "catholic": "catholic rc roman catholig",
    "anglican": "cofe ce coe anglican cw ciw",
    "methodist": "methodist",
    "jewish": "jewish",
    "muslim": "muslim islamic",
    "sikh": "sikh",
    "hindu": "hindu",
}
_FILL = word_sets("names/around")["filling"]
# Words that say a kind of school only together with one that says so plainly ("first school", not "first day").
_LEANING = frozenset(["first", "middle", "lower", "upper", "special", "sixth", "high", "junior", "nursery"])
_PLAIN_TYPES = frozenset(["school", "academy", "college", "trust"])
SAINTS = frozenset(["st", "saint", "sts", "ss", "saints", "sant", "santes", "san"])
JOINS = frozenset(["and", "&", "+", "n", "of", "the", "a"])
_GENDERS = frozenset(("boys", "girls"))
_LONGEST = 9


def _table(groups: dict[str, str]) -> dict[str, str]:
    """Turn name → spellings into spelling → name."""
    return {spelling: name for name, spellings in groups.items() for spelling in spellings.split()}


TYPES, LEVELS, FAITHS = _table(_TYPES), _table(_LEVELS), _table(_FAITHS)
PRIMARYISH = frozenset(("primary", "infant", "junior", "nursery", "first", "lower", "prep"))
SECONDARYISH = frozenset(("high", "sixth", "upper", "middle"))


class Descriptors(NamedTuple):
    """What the words around a name say it is: kinds of school, levels and faith, and where those words end."""

    types: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    faiths: frozenset[str] = frozenset()
    genders: frozenset[str] = frozenset()
    end: int = 0

    @property
    def typed(self) -> bool:
        """Whether they say plainly that it is a school."""
        return bool(self.types or self.levels)


class NameParts(NamedTuple):
    """A name taken apart: its own words without saint and joining words, and its descriptors."""

    words: tuple[str, ...]
    saint: bool
    possessive: bool
    article: bool
    descriptors: Descriptors


def _faith_at(words: Sequence[Word], place: int) -> tuple[str, int]:
    """Return the faith spelt over several words from a place on ("C of E", "r.c."), and how many words it takes."""
    near = [word.bare for word in words[place : place + 3]]
    if near[:1] == ["c"] and near[1:2] == ["e"]:
        return "anglican", 2
    if near in (["c", "of", "e"], ["church", "of", "england"], ["church", "in", "wales"], ["c", "in", "w"]):
        return "anglican", 3
    if near[:2] == ["r", "c"]:
        return "catholic", 2
    return "", 0


def _leans_alone(words: Sequence[Word], place: int) -> bool:
    """Say whether a word such as "first" stands without a plain kind of school to lean on."""
    if words[place].bare not in _LEANING:
        return False
    if words[place].bare == "sixth":
        return not (place + 1 < len(words) and words[place + 1].bare in ("form", "formers"))
    if words[place].bare in ("high", "junior", "nursery"):
        return False
    return not (place + 1 < len(words) and words[place + 1].bare in TYPES)


def describe(words: Sequence[Word], after: int, own: Descriptors) -> Descriptors:
    """Return what the words that follow place `after` say the name is, `end` being the first that does not belong.

    A leaning word that the school's `own` name has needs nothing to lean on ("Kingsmead Special").
    """
    types: set[str] = set()
    levels: set[str] = set()
    faiths: set[str] = set()
    genders: set[str] = set()
    end = place = after + 1
    while place < len(words) and place <= after + _LONGEST and is_close(words[place - 1], words[place]):
        faith, taken = _faith_at(words, place)
        bare = words[place].bare
        if faith:
            faiths.add(faith)
        elif bare in TYPES:
            types.add(TYPES[bare])
        elif bare in LEVELS and (LEVELS[bare] in own.levels or not _leans_alone(words, place)):
            levels.add(LEVELS[bare])
        elif bare in FAITHS:
            faiths.add(FAITHS[bare])
        elif bare in _FILL:
            if bare in _GENDERS and (words[place - 1].bare == "for" or _leads_on(words, place)):
                genders.add(bare)
            place += 1
            continue
        else:
            break
        place += taken or 1
        end = place
        if bare in ("school", "academy", "college") and not _more(words, place):
            break
    return Descriptors(frozenset(types), frozenset(levels), frozenset(faiths), frozenset(genders), end)


def _leads_on(words: Sequence[Word], place: int) -> bool:
    """Say whether the next word is a kind or level of school."""
    after = words[place + 1].bare if place + 1 < len(words) else ""
    return after in TYPES or after in LEVELS


def _more(words: Sequence[Word], place: int) -> bool:
    """Say whether a plain kind of school is followed by another part of the name ("Academy Trust")."""
    following = [word.bare for word in words[place : place + 2]]
    return bool(following) and (following[0] in _PLAIN_TYPES or following[0] in ("of", "for", "and", "&"))


def _is_descriptor(words: Sequence[Word], place: int) -> bool:
    """Say whether a word of a full name describes rather than names."""
    bare = words[place].bare
    return bare in TYPES or bare in LEVELS or bare in FAITHS or bool(_faith_at(words, place)[0])


def parse(name: str) -> NameParts:
    """Take a name or alias apart; a name of nothing but describing words is all its own."""
    words = name_words(look(name).plain)
    types: set[str] = set()
    levels: set[str] = set()
    faiths: set[str] = set()
    own: list[Word] = []
    place = 0
    while place < len(words):
        bare = words[place].bare
        faith, taken = _faith_at(words, place)
        if faith:
            faiths.add(faith)
        elif bare in TYPES and not (place == 0 and bare == "college"):
            types.add(TYPES[bare])
        elif bare in LEVELS and len(words) > 1 and (own or not _leans_alone(words, place)):
            levels.add(LEVELS[bare])
        elif bare in FAITHS:
            faiths.add(FAITHS[bare])
        elif bare not in _FILL or (own and _names_on(words, place)):
            own.append(words[place])
        place += taken or 1
    core = [word for word in own if word.bare not in SAINTS and word.bare not in JOINS]
    if not core:
        core = [word for word in words if word.bare not in JOINS]
    return NameParts(
        words=tuple(word.bare for word in core),
        saint=any(word.bare in SAINTS for word in own),
        possessive=any(word.possessive for word in core),
        article=bool(words) and words[0].bare == "the",
        descriptors=Descriptors(
            frozenset(types),
            frozenset(levels),
            frozenset(faiths),
            frozenset(word.bare for word in words if word.bare in _GENDERS),
        ),
    )


def _names_on(words: Sequence[Word], place: int) -> bool:
    """Say whether a filling word stands inside the name proper ("Lady of Lourdes"): another own word follows."""
    return any(
        not _is_descriptor(words, later) and words[later].bare not in _FILL for later in range(place + 1, len(words))
    )


def contradict(own: Descriptors, other: Descriptors) -> bool:
    """Say whether a mention's descriptors are those of another school than one with descriptors `own`."""
    if own.faiths and other.faiths and not own.faiths & other.faiths:
        return True
    if other.genders - own.genders:
        return True
    if other.faiths and not own.faiths and own.levels and other.typed:
        return True
    if "trust" in own.types and other.types and "trust" not in other.types:
        return True
    levels = other.levels
    if not levels or levels & own.levels:
        return "college" in other.types and bool(own.levels & PRIMARYISH)
    if "primary" in own.levels:
        return not levels <= {"infant", "junior", "nursery"}
    if own.levels & SECONDARYISH or not own.levels:
        return bool(levels & PRIMARYISH)
    return True
