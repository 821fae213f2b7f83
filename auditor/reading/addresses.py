"""Home addresses in a text: a house and its street, or a full postcode said to be the owner's own place."""

import re
from bisect import bisect_left
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
_FIRST = re.compile(r"(?<![^\W_])(?:i|we|my|our|me|us|i'm|we're|i've|we've)(?![^\W_])")
_THE = re.compile(r",? (the [a-z]{3,20})")
_HOME = re.compile(
    r"(?:(?:the |old )(?:[a-z'-]+ ){0,2}|[a-z'-]+ )"
    r"(?:cottage|house|lodge|barn|farm|farmhouse|forge|mill|chapel|rectory|vicarage|manor|bungalow|villa|croft|stables|"
    r"coach house|gatehouse|schoolhouse|school house|bakehouse|dairy|granary|smithy|parsonage|manse|cabin|annexe|flat|"
    r"oast|post office|hall|grange|nook|haven|view|end|gables|laurels|hollies|elms|oaks|beeches|willows|firs|cedars)$"
)
_WORDS = re.compile(r"///[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}")
_NAMELESS = re.compile(r"[A-Z][\w'&.-]*,?\s*$")
_STREET = re.compile(rf", ({_WORD}(?: {_WORD}){{1,3}})")
_ENOUGH = 2.0
_REACH = 60  # characters between a street and its postcode
_TOWN = re.compile(r",\s*[A-Z][a-z]")


class _Place(NamedTuple):
    """What may be somebody's home: from `start` to `end` of `Look.plain`, and how much speaks for it.

    `on_profile` is how much more speaks for it if it stands on a profile.
    """

    start: int
    end: int
    points: float
    reason: str
    on_profile: float = 1.0


@cache
def _street_ends() -> dict[str, bool]:
    """Return the last words of streets' names, and whether each is plainly one."""
    return {word.rstrip("?"): not word.endswith("?") for word in cues.lexicon("details/street_ends")}


@cache
def _no_street() -> frozenset[str]:
    return frozenset(cues.lexicon("details/no_street"))


def addresses(seen: Look, *, on_profile: bool = False) -> list[Detail]:
    """Return the home addresses and own postcodes in a text; shops, venues and the news are left out."""
    plain = seen.plain[:LONGEST]
    codes = list(postcodes(plain)) if seen.cues & cues.DIGIT else []
    if not codes and "///" not in plain:
        if not seen.cues & cues.ADDRESS:
            return []
        if not seen.cues & cues.DIGIT and not any(True for _ in _houses(plain)):
            return []
    near = around(seen)
    found: list[Detail] = []
    end = -1
    for place in sorted(_places(plain, seen, codes)):
        points = place.points + _weight(near, place) + on_profile * place.on_profile
        if place.start >= end and points >= _ENOUGH and len(found) < MOST:
            found.append(Detail(seen.span(place.start, place.end), "address", place.reason, Certainty.GUESSED))
            end = place.end
    return found


def _weight(near: Around, place: _Place) -> float:
    """Say how much the words around speak for somebody's own home, or against it."""
    start, end = place.start, place.end
    points = 0.0
    if near.near("at home", start, end, before=60, after=40):
        points += 4
    elif near.near("living", start, end, before=90, after=60):
        points += 2
    elif _FIRST.search(near.plain, max(0, start - 40), start):
        points += 1
    if near.near("venue", start, end, before=45, after=45):
        points -= 2.5
    if near.near("not mine", start, end, before=60, after=40) or near.says("placeholder"):
        points -= 3
    return points


def _places(plain: str, seen: Look, codes: list[tuple[int, int]]) -> Iterator[_Place]:
    """Yield what may be an address: a house in a street, a named house with its postcode, a postcode alone."""
    taken: set[int] = set()
    named = any(word.strip(",.()") in _street_ends() for word in plain.split())
    for match in _NUMBER.finditer(plain):
        street = _street(plain, match.end()) or _the(plain, seen, match.end())
        if street is None:
            before = _HOUSE.search(plain[max(0, match.start() - 20) : match.start()])
            if before and named:
                yield _Place(match.start() - len(before[0]), match.end(), 0, "a house number beside its street")
            continue
        stop, sure = street
        before = _BEFORE.search(plain[max(0, match.start() - 20) : match.start()])
        start = match.start() - (len(before[0]) if before else 0)
        place = bisect_left(codes, (stop, 0))
        code = codes[place] if place < len(codes) else (stop + _REACH + 1, 0)
        if code[0] <= stop + _REACH:
            taken.add(code[0])
            yield _Place(start, code[1], 3, "a house, its street and postcode")
        else:
            town = _TOWN.match(seen.text, seen.span(start, stop).end) is not None
            flat = bool(before and before[0])
            capitals = seen.span(match.end(), stop).text.strip(" ,").istitle()
            points = min(1.5, 0.5 + 0.5 * sure + 0.5 * town + 0.5 * capitals) + flat
            yield _Place(start, stop, points, "a house and its street")
    for start, end in codes:
        if start not in taken:
            yield _named(seen, plain, start, end)
    yield from _houses(plain)
    for match in _WORDS.finditer(plain):
        yield _Place(match.start(), match.end(), 0, "a place in three words")


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


def _the(plain: str, seen: Look, start: int) -> tuple[int, bool] | None:
    """Return where a street of one word ends, such as "The Sidings", if it is written as a name."""
    match = _THE.match(plain, start)
    if match is None or seen.span(*match.span(1)).text.istitle() is False:
        return None
    return match.end(), False


def _houses(plain: str) -> Iterator[_Place]:
    """Yield each named house that stands before a street's name."""
    for match in _STREET.finditer(plain):
        home = _HOME.search(plain[max(0, match.start() - 40) : match.start()])
        street = _street(plain, match.start() + 1) if home else None
        if home and street:
            yield _Place(match.start() - len(home[0]), street[0], 0.5, "a named house and its street")


def _named(seen: Look, plain: str, start: int, end: int) -> _Place:
    """Return a postcode with the named house or the street before it, or alone."""
    window = plain[max(0, start - 90) : start]
    match = _NAMED.search(window)
    if match and any(word in _street_ends() for word in match[2].split()[1:]):
        home = _HOME.search(match[1])
        if home:
            begin = start - len(window) + match.start() + home.start()
            return _Place(begin, end, 2.5, "a named house, its street and postcode")
        return _Place(start - len(window) + match.start(2), end, 1.0, "a street and its postcode")
    tail = _TAIL.search(window)
    words = tail[0].replace(",", " ").split() if tail else []
    points = 0.5 if any(_street_ends().get(word) for word in words) else 0.0
    written = seen.span(max(0, start - 40), start).text if start else ""
    if not _NAMELESS.search(written) and not window.rstrip(" ,").endswith(tuple(_street_ends())):
        points = 2.0
    return _Place(start, end, points, "a full postcode given as an own place", on_profile=2.0)
