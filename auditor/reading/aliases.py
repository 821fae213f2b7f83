"""Short names of a school, derived from its full one, and how much each says by itself."""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from auditor.model import School
from auditor.reading.cues import lexicon, word_set, word_sets
from auditor.reading.look import look
from auditor.reading.name_parts import SAINTS, NameParts, parse
from auditor.reading.name_words import name_words


class Ordinariness(StrEnum):
    """How much a short name says by itself, and so how much the words around it must add."""

    DISTINCT = "distinct"  # a name that hardly anything else bears
    PERSON = "person"  # a person of rank: a bishop, a queen
    SAINT = "saint"  # churches, hospitals and other schools bear it too
    PLACE = "place"  # the town's own name
    ROAD = "road"  # reads like a road
    WORD = "word"  # an everyday word
    LONG_INITIALS = "long-initials"
    INITIALS = "initials"
    SHORT_INITIALS = "short-initials"


class Alias(NamedTuple):
    """A short name the program derived, offered for the owner to strike out."""

    text: str
    ordinariness: Ordinariness


_RANKS = word_sets("names/around")["ranks"]
_HOLY = frozenset(["holy", "blessed", "sacred", "immaculate", "corpus"])
_ROADS = word_sets("names/around")["roads"]
_WELSH = word_sets("names/around")["welsh_types"]
_LETTERS = {"st": "s", "saint": "s", "ss": "ss", "sts": "s", "cofe": "ce"}
_UNLETTERED = frozenset(["of", "and", "&", "+", "the", "for", "n", "in"])
_LONG, _USUAL = 5, 4
_NICKNAMES = {
    "joseph": "joe",
    "thomas": "tom",
    "michael": "mike",
    "margaret": "mag",
    "catherine": "cath",
    "katherine": "kath",
    "bartholomew": "bart",
    "benedict": "ben",
    "augustine": "gus",
    "gregory": "greg",
    "bernard": "bern",
    "edward": "ted",
    "eleanor": "el",
    "elizabeth": "liz",
    "matthew": "matt",
    "nicholas": "nick",
    "colmcille": "colm",
    "winifred": "win",
    "cuthbert": "cuth",
    "philomena": "phil",
}


@cache
def ordinary_words() -> frozenset[str]:
    """Return the everyday words of which schools are named."""
    return word_set("names/ordinary_words")


@cache
def first_names() -> frozenset[str]:
    """Return first names and titles."""
    return word_set("names/first_names")


def is_initials(text: str) -> bool:
    """Say whether a declared alias reads as initials: one short word in capitals, or without a vowel."""
    letters = text.replace(".", "").replace(" ", "")
    if not 2 <= len(letters) <= 7 or not letters.isalnum() or (" " in text and "." not in text):
        return False
    return letters.isupper() or "." in text or not set(letters.casefold()) & set("aeiouyw")


def initials_weight(letters: str) -> Ordinariness:
    """Weigh initials by their number: three letters mean many things."""
    if len(letters) >= _LONG:
        return Ordinariness.LONG_INITIALS
    if len(letters) < _USUAL or letters.casefold() in ordinary_words():
        return Ordinariness.SHORT_INITIALS
    return Ordinariness.INITIALS


def weigh(parts: NameParts, school: School) -> Ordinariness:
    """Say how much the own words of a name say without its kind of school."""
    words = parts.words
    if parts.saint or words[:2] == ("our", "lady") or (words and words[0] in _HOLY):
        return Ordinariness.SAINT
    if len(words) > 1 and (words[0] in _RANKS or words[0] in first_names()):
        return Ordinariness.PERSON
    town = tuple(word.bare for word in name_words(look(school.town).plain))
    if town and (words == town or (len(words) == 1 and words[0] in town)):
        return Ordinariness.PLACE
    if f" {' '.join(words)} " in _places():
        return Ordinariness.PLACE
    if len(words) > 1 and words[-1] in _ROADS:
        return Ordinariness.ROAD
    known = ordinary_words()
    if " ".join(words) in known or all(word in known or word in first_names() for word in words):
        return Ordinariness.WORD
    if len(words) == 1 and len(words[0]) < _USUAL:
        return Ordinariness.WORD
    return Ordinariness.DISTINCT


@cache
def _places() -> frozenset[str]:
    """Return the names of towns and counties, with a blank on either side."""
    return frozenset(f" {place.rstrip('?')} " for place in lexicon("names/places"))


def initials(name: str) -> tuple[str, ...]:
    """Return the initials a name may go by: of all its words, and without the kind of school's denomination."""
    words = [word.bare for word in name_words(look(name).plain) if word.bare not in _UNLETTERED]
    every = "".join(_LETTERS.get(word, word[:1]) for word in words)
    short = "".join("c" if word == "cofe" else _LETTERS.get(word, word[:1]) for word in words)
    return tuple(letters.upper() for letters in dict.fromkeys((short, every)) if len(letters) > 1)


def _possessive(word: str) -> str:
    """Return a nickname's possessive ("Joe's")."""
    return f"{word.capitalize()}'s"


def _own_words(school: School, parts: NameParts) -> str:
    """Return the own words of the name as they are written in it, first to last."""
    words = name_words(look(school.name).plain)
    own = [word for word in words if word.bare in parts.words or word.bare in SAINTS]
    if not own or len(parts.words) == 0:
        return ""
    start, end = own[0].start, own[-1].end
    span = look(school.name).span(start, end)
    return span.text.strip(" .,")


def _last_levels(school: School, own: str) -> list[str]:
    """Return the own words with the level that follows in the full name ("Larkfield Primary")."""
    rest = school.name.split(own, 1)[-1].split() if own and own in school.name else []
    kinds = {"primary", "high", "grammar", "infants", "infant", "junior", "juniors", "academy", "college", "trust"}
    return [f"{own} {word.strip(',')}" for word in rest if word.strip(",").casefold() in kinds]


def _nicknames(parts: NameParts) -> list[str]:
    """Return the pet forms of a saint's or royal name ("St Joe's", "Queen El's")."""
    found = []
    for word in parts.words:
        if parts.saint and len(parts.words) == 1:
            found.append(f"St {word[0].upper()}'s")
        if word in _NICKNAMES and (parts.saint or parts.words[0] in _RANKS):
            rank = "St" if parts.saint else parts.words[0].capitalize()
            found.append(f"{rank} {_possessive(_NICKNAMES[word])}")
    return found


def derive(school: School) -> list[Alias]:
    """Return the short names people would use for a school, likeliest first, leaving out those already declared."""
    parts = parse(school.name)
    if not parts.words:
        return []
    own = _own_words(school, parts)
    weight = weigh(parts, school)
    typed = Ordinariness.DISTINCT
    found = [Alias(text, typed) for text in _last_levels(school, own)]
    welsh = [word for word in school.name.split() if word.casefold() in _WELSH]
    if welsh and own:
        found.append(Alias(f"Ysgol {own}", typed))
    if parts.descriptors.typed and own:
        found.append(Alias(own, weight))
    found += [Alias(text, Ordinariness.SAINT) for text in _nicknames(parts)]
    found += [Alias(text, initials_weight(text)) for text in initials(school.name)]
    declared = {school.name.casefold(), *(alias.casefold() for alias in school.aliases)}
    kept: dict[str, Alias] = {}
    for alias in found:
        if alias.text.casefold() not in declared:
            kept.setdefault(alias.text.casefold(), alias)
    return list(kept.values())
