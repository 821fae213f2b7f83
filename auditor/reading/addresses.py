"""Home addresses in a text: a house and its street, or a full postcode said to be the owner's own place."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from auditor.model import Certainty
from auditor.reading import cues
from auditor.reading.contexts import Around, around
from auditor.reading.detail import LONGEST, MOST, Detail
from auditor.reading.look import Look
from auditor.reading.postcodes import postcodes

_WORD = r"[a-z][a-z'.-]{0,24}"
_NUMBER = re.compile(r"(?<![^\W_])(?<![£$€.,:/-])\d{1,4}[a-z]?(?:(?: ?[-/] ?)\d{1,4}[a-z]?)?(?![^\W_])(?![%:]|[.,]\d)")
_NAME = re.compile(rf"(?:, ?| )({_WORD}(?:[ -]{_WORD}){{1,4}})")
_BEFORE = re.compile(r"(?:(?:flat|apartment|apt|apmt|house|plot|no|num|number)\.? ?(?:\d{1,3}[a-z]?,? ?)?)$")
_HOUSE = re.compile(r"(?:flat|apartment|apt|no|num|number|house number|door number)\.? ?$")
_NAMED = re.compile(
    rf"((?:{_WORD} ){{0,3}}{_WORD}), ((?:{_WORD} ){{1,3}}{_WORD})(?:, (?:{_WORD} ?){{1,3}}){{0,2}},? ?$"
)
_TAIL = re.compile(rf"(?:,? {_WORD}){{0,4}},? ?$")
_REACH = 60  # characters between a street and its postcode
_TOWN = re.compile(r",\s*[A-Z][a-z]")


class _Place(NamedTuple):
    """An address that may be somebody's home: from `start` to `end` of `Look.plain`, and how much speaks for it."""

    start: int
    end: int
    points: float
    reason: str


@cache
def _street_ends() -> dict[str, bool]:
    """Return the last words of streets' names, and whether each is plainly one."""
    return {word.rstrip("?"): not word.endswith("?") for word in cues.lexicon("details/street_ends")}


@cache
def _no_street() -> frozenset[str]:
    return frozenset(cues.lexicon("details/no_street"))


def addresses(seen: Look) -> list[Detail]:
    """Return the home addresses and own postcodes in a text; shops, venues and the news are left out."""
    if not seen.cues & cues.DIGIT:
        return []
    plain = seen.plain[:LONGEST]
    codes = list(postcodes(plain))
    if not codes and not seen.cues & cues.ADDRESS:
        return []
    near = around(seen)
    found: list[Detail] = []
    end = -1
    for place in sorted(_places(plain, seen, codes)):
        if place.start >= end and place.points + _weight(near, place) >= 2 and len(found) < MOST:
            found.append(Detail(seen.span(place.start, place.end), "address", place.reason, Certainty.GUESSED))
            end = place.end
    return found


def _weight(near: Around, place: _Place) -> float:
    """Say how much the words around speak for somebody's own home, or against it."""
    start, end = place.start, place.end
    points = 0.0
    if near.near("living", start, end, before=90, after=60):
        points += 2
    if near.near("venue", start, end, before=45, after=45):
        points -= 2.5
    if near.near("not mine", start, end, before=60, after=40) or near.says("placeholder"):
        points -= 3
    return points


def _places(plain: str, seen: Look, codes: list[tuple[int, int]]) -> Iterator[_Place]:
    """Yield what may be an address: a house in a street, a named house with its postcode, a postcode alone."""
    taken: set[int] = set()
    for match in _NUMBER.finditer(plain):
        street = _street(plain, match.end())
        if street is None:
            if _HOUSE.search(plain[max(0, match.start() - 14) : match.start()]):
                yield from _house(plain, match)
            continue
        stop, sure = street
        before = _BEFORE.search(plain[max(0, match.start() - 20) : match.start()])
        start = match.start() - (len(before[0]) if before else 0)
        code = next((code for code in codes if stop <= code[0] <= stop + _REACH), None)
        if code is not None:
            taken.add(code[0])
            yield _Place(start, code[1], 3, "a house, its street and postcode")
        else:
            town = _TOWN.match(seen.text, seen.span(start, stop).end) is not None
            yield _Place(start, stop, 0.5 + 0.5 * sure + 0.5 * town + 0.5 * bool(before), "a house and its street")
    for start, end in codes:
        if start not in taken:
            yield _named(plain, start, end)


def _street(plain: str, start: int) -> tuple[int, bool] | None:
    """Return where the street's name that begins here ends, and whether it is plainly one."""
    match = _NAME.match(plain, start)
    if match is None:
        return None
    for number, word in enumerate(re.finditer(_WORD, match[1])):
        bare = word[0].rstrip(".'")
        if number and bare in _street_ends():
            return match.start(1) + word.start() + len(bare), _street_ends()[bare]
        if bare in _no_street() or (number and bare == "the"):
            return None
    return None


def _house(plain: str, match: re.Match[str]) -> Iterator[_Place]:
    """Yield a house number by itself where the text names a street too."""
    words = plain.split()
    named = any(word.strip(",.()") in _street_ends() for word in words)
    before = _HOUSE.search(plain[max(0, match.start() - 14) : match.start()])
    if named and before:
        yield _Place(match.start() - len(before[0]), match.end(), 0, "a house number beside its street")


def _named(plain: str, start: int, end: int) -> _Place:
    """Return a postcode with the named house or the street before it, or alone."""
    window = plain[max(0, start - 90) : start]
    match = _NAMED.search(window)
    if match:
        street = match[2].split()
        if any(word in _street_ends() for word in street[1:]):
            return _Place(start - len(window) + match.start(), end, 2.5, "a named house, its street and postcode")
    tail = _TAIL.search(window)
    words = tail[0].replace(",", " ").split() if tail else []
    points = 1.0 if any(_street_ends().get(word) for word in words) else 0.0
    return _Place(start, end, points, "a full postcode given as an own place")
