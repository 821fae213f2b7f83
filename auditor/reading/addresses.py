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
from auditor.reading.tokens import given_names

_WORD = r"[a-z][a-z'.-]{0,24}"
_NUMBER = re.compile(r"(?<![^\W_])(?<![£$€.,:/-])\d{1,4}[a-z]?(?:(?: ?[-/] ?)\d{1,4}[a-z]?)?(?![^\W_])(?![%:]|[.,]\d)")
_NUMBERED = re.compile(r"\d[a-z]?[,.)]? [a-z'.-]+ [a-z]")
_BEARER = re.compile(r"(?:^|[.!?:] )((?:[a-z][\w'.&-]*|&)(?: (?:[a-z][\w'&-]*|&)){0,4}), ?$")
_TITLES = frozenset(("mr", "mrs", "miss", "ms", "mx", "dr", "prof", "rev"))
_NO_HOUSE = re.compile(
    r"(?:table|platform|room|gate|seat|bus|page|chapter|episode|series|season|unit|junction|route|track|stand|the"
    r"|walk|walked|ran|cycled|hiked|climbed|swam|visited) $"
)
_AFTER_STREET = re.compile(r" (?:trip|works|rage|closed|closure|tax|sign|side|runner|race|movie|movies|party|map)\b")
_NO = re.compile(r"(?:no|num|number)\.? \d{1,4}\W*$")
_INWARD = re.compile(r"\d[abd-hjlnp-uw-z]{2}(?![^\W_])")
_HOUSE_NUMBER = re.compile(r"(?:flat|apartment|apt|no|num|number)\.? ?\d")
_DIGITS = re.compile(r"\d+")
_NAME = re.compile(rf"(?:, ?| )({_WORD}(?:[ -]{_WORD}){{1,4}})")
_BEFORE = re.compile(r"(?:(?:flat|apartment|apt|apmt|house|plot|no|num|number)\.? ?(?:\d{1,3}[a-z]?,? ?)?)$")
_HOUSE = re.compile(r"(?:flat|apartment|apt|no|num|number|house number|door number)\.? ?$")
_CHUNK = re.compile(r"(?<![^ ,])[a-z][a-z'. -]*[a-z.]")
_FIRST = re.compile(r"(?<![^\W_])(?:i|we|my|our|me|us|i'm|we're|i've|we've)(?![^\W_])")
_THE_STREET = re.compile(r"\d[a-z]?,? the [a-z]")
_THE = re.compile(r",? (the [a-z]{3,20})")
_WORDS = re.compile(r"///[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}")
_BEFORE_ALONE = re.compile(r"([a-z][\w'&.-]*),? ?$")
_LED_TO = re.compile(
    r"(?:(?<![^\W_])(?:at|to|from|outside|is|are|of|behind|near|i'm|im|we're|were|it's|its|for|address|in|on|home) "
    r"|[,:;(-] ?|no\.? ?)$"
)
_FOLLOWED = re.compile(r" ?(?:$|[^\w\s])| ([a-z']+)")
_STREET = re.compile(r", (?=[a-z])")
_OWNING = frozenset(("my", "our", "ours", "mine"))
_OWNERS = (" my ", " our", " home ", " live ", " moved ", " keys ")
_ENOUGH = 2.0
_REACH, _ALONE = 60, 16  # characters between a street and its postcode; of a text that is an address and no more
_TOWN = re.compile(r", ?[a-z]{4}")


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


@cache
def _house_words() -> frozenset[str]:
    return frozenset(cues.lexicon("details/house_words"))


@cache
def _before_alone() -> frozenset[str]:
    return frozenset(cues.lexicon("details/before_postcodes"))


def _home(before: str) -> int:
    """Return how many characters at the end of a text are the name of a house, such as "the old forge"."""
    words = before.split(" ")[-4:]
    if len(words) < 2 or words[-1] not in _house_words():
        return 0
    take = next((number for number in (4, 3) if len(words) >= number and words[-number] in ("the", "old")), 2)
    return len(" ".join(words[-take:]))


def addresses(seen: Look, *, on_profile: bool = False) -> list[Detail]:
    """Return the home addresses and own postcodes in a text; shops, venues and the news are left out."""
    if not may_hold_one(seen):
        return []
    found: list[Detail] = []
    end = -1
    for place in sorted(_places(seen.plain[:LONGEST].replace("_", " "), seen)):
        points = place.points + _weight(around(seen), place, on_profile=on_profile) + on_profile * place.on_profile
        if place.start >= end and points >= _ENOUGH and len(found) < MOST:
            found.append(Detail(seen.span(place.start, place.end), "address", place.reason, Certainty.GUESSED))
            end = place.end
    return found


def may_hold_one(seen: Look) -> bool:
    """Say quickly whether a text may hold an address."""
    plain = seen.plain
    if seen.cues & cues.DIGIT:
        if b"9xx " in seen.signs and _INWARD.search(plain):
            return True
        if seen.cues & cues.ADDRESS and (_NO.search(plain[-16:]) or _has_street(seen)):
            return True
    named = seen.cues & cues.ADDRESS and ", " in plain and _has_house(plain) and _is_owners(seen)
    return bool(named) or "///" in plain


def _has_house(plain: str) -> bool:
    """Say whether a word that ends the names of houses stands before a comma."""
    return not _house_words().isdisjoint([part.rsplit(" ", 1)[-1] for part in plain.split(", ")[:-1]])


def _has_street(seen: Look) -> bool:
    """Say whether a word after figures may be the last of a street's name, or a street of one word."""
    signs = seen.signs
    if not (b"9 x" in signs or b"9x x" in signs or b"9  x" in signs or b"9x  x" in signs):
        return False
    after = seen.flat[signs.index(b"9") :]
    if not _street_ends().keys().isdisjoint(after.split()) or (" the " in after and _THE_STREET.search(seen.plain)):
        return True
    flat = seen.flat
    called = (
        " no " in flat or " num" in flat or " flat" in flat or " ap" in flat or (" no" in flat and b" xx9" in signs)
    )
    return called and _HOUSE_NUMBER.search(seen.plain) is not None


def _is_owners(seen: Look) -> bool:
    """Say whether the text speaks of what is the owner's."""
    return any(word in seen.flat for word in _OWNERS)


def _weight(near: Around, place: _Place, *, on_profile: bool) -> float:
    """Say how much the words around speak for somebody's own home, or against it."""
    start, end = place.start, place.end
    points = 0.0
    if near.near("at home", start, end, before=60, after=40):
        points += 4
    elif near.near("living", start, end, before=90, after=60):
        points += 2
    elif _FIRST.search(near.plain, max(0, start - 40), start):
        points += 1
    if near.near("venue", start, end, before=45, after=40):
        points -= 2.5
    if not on_profile and near.near("theirs", start, end, before=12, after=0):
        points -= 3
    if near.near("not mine", start, end, before=60, after=40) or near.says("placeholder") or near.says("famous"):
        points -= 3
    return points


def _places(plain: str, seen: Look) -> Iterator[_Place]:
    """Yield what may be an address: a house in a street, a named house, a postcode alone, a place in three words."""
    taken: set[int] = set()
    if seen.cues & cues.DIGIT:
        codes = list(postcodes(plain))
        if codes or (seen.cues & cues.ADDRESS and (_NUMBERED.search(plain) or _NO.search(plain[-16:]))):
            for place in _numbered(plain, seen, codes):
                taken.add(place.end)
                yield place
        yield from (_named(plain, start, end) for start, end in codes if end not in taken)
    # A named house without a number or postcode is nobody's in particular unless the owner says it is theirs.
    if seen.cues & cues.ADDRESS and _is_owners(seen):
        yield from _houses(plain)
    if "///" in plain:
        yield from (_Place(*match.span(), 0, "a place in three words") for match in _WORDS.finditer(plain))


def _numbered(plain: str, seen: Look, codes: list[tuple[int, int]]) -> Iterator[_Place]:
    """Yield each house number with its street, and its postcode if that follows, or with a street named elsewhere."""
    for digits in _DIGITS.finditer(plain):
        match = _NUMBER.match(plain, digits.start())
        if match is None or _NO_HOUSE.search(plain[max(0, match.start() - 12) : match.start()]):
            continue
        street = _street(plain, match.end()) or _the(plain, seen, match.end())
        ahead = plain[max(0, match.start() - 20) : match.start()]
        if street is None:
            house = _HOUSE.search(ahead)
            if house and any(word in _street_ends() for word in seen.words):
                yield _Place(match.start() - len(house[0]), match.end(), 0.5, "a house number beside its street")
            continue
        stop, sure = street
        flat = _BEFORE.search(ahead)
        start = match.start() - (len(flat[0]) if flat else 0)
        after = bisect_left(codes, (stop, 0))
        if after < len(codes) and codes[after][0] <= stop + _REACH:
            points = 3.5 - 2 * _firm(plain, start)
            yield _Place(start, codes[after][1], points, "a house, its street and postcode")
            continue
        town = _TOWN.match(plain, stop) is not None
        points = (
            0.5
            + 0.5 * (sure or _is_led_to(seen, match.start()))
            + 0.5 * sure
            + 0.5 * town
            + _ends_well(plain, stop, sure=sure)
            + bool(flat and flat[0])
            - 1.5 * _firm(plain, start)
            - (len(digits[0]) > 3)
        )
        yield _Place(start, stop, points, "a house and its street")


def _street(plain: str, start: int) -> tuple[int, bool] | None:
    """Return where the street's name that begins here ends, and whether it is plainly one."""
    match = _NAME.match(plain, start)
    if match is None:
        return None
    for number, word in enumerate(re.finditer(_WORD, match[1])):
        bare = word[0].split(".", 1)[0].rstrip("'")
        if number and bare in _street_ends():
            if _AFTER_STREET.match(plain, match.start(1) + word.end()):
                return None
            return match.start(1) + word.start() + len(bare), _street_ends()[bare]
        if bare in _no_street() or (number and bare == "the"):
            return None
    return None


def _is_led_to(seen: Look, start: int) -> bool:
    """Say whether what stands before a house number leads to an address."""
    before = seen.plain[max(0, start - 12) : start]
    return before.endswith("_") or (start == 0 and len(seen.plain) < _ALONE) or _LED_TO.search(before) is not None


def _ends_well(plain: str, stop: int, *, sure: bool) -> float:
    """Weigh what follows a street: an address ends there; a thing in it or a verb speaks against it."""
    match = _FOLLOWED.match(plain, stop)
    word = match[1] if match else ""
    if not word or (word in _after_addresses() and (sure or word != "in")):
        return 1.0
    return -1.0 if word in ("is", "was", "has", "isn't") else 0.5 * sure


@cache
def _after_addresses() -> frozenset[str]:
    return frozenset(cues.lexicon("details/after_addresses"))


def _firm(plain: str, start: int) -> bool:
    """Say whether a name stands right before an address that is no person's and no family's: a firm's or a pub's."""
    match = _BEARER.search(plain, max(0, start - 40), start)
    if match is None:
        return False
    words = match[1].replace(".", "").rpartition(" at ")[2].split()
    family = words[0] == "the" and words[-1].endswith("s") and len(words) == 2
    if not (_before_alone() - {"the", "house", "town", "village", "street", "road", "close"}).isdisjoint(words):
        return False
    return not family and not any(word in given_names() or len(word) == 1 for word in words)


def _the(plain: str, seen: Look, start: int) -> tuple[int, bool] | None:
    """Return where a street of one word ends, such as "The Sidings", if it is written as a name."""
    match = _THE.match(plain, start)
    if match is None or not around(seen).near("living", start - 4, start, before=24, after=0):
        return None
    return match.end(), False


def _houses(plain: str) -> Iterator[_Place]:
    """Yield each named house that stands before a street's name."""
    for match in _STREET.finditer(plain):
        home = _home(plain[max(0, match.start() - 40) : match.start()])
        street = _street(plain, match.start() + 1) if home else None
        if street:
            yield _Place(match.start() - home, street[0], 0.5, "a named house and its street")


def _named(plain: str, start: int, end: int) -> _Place:
    """Return a postcode with the named house or the street before it, or alone."""
    floor = max(0, start - 90)
    chunks = list(_CHUNK.finditer(plain, floor, start))
    for number in range(len(chunks) - 1, max(-1, len(chunks) - 4), -1):
        words = chunks[number][0].split()
        if len(words) < 2 or words[-1] not in _street_ends() or not _OWNING.isdisjoint(words):
            continue
        ahead = chunks[number - 1] if number else None
        home = _home(ahead[0].rstrip()) if ahead else 0
        if ahead and home:
            return _Place(ahead.start() + len(ahead[0].rstrip()) - home, end, 2.5, "a named house and its postcode")
        before = re.split(r"[ ,.]+", plain[floor : chunks[number].start()])
        person = any(word in given_names() or word in _TITLES for word in before)
        return _Place(chunks[number].start(), end, 1.0 + 1.5 * person, "a street and its postcode")
    before_it = _BEFORE_ALONE.search(plain, max(0, start - 40), start)
    alone = before_it is None or before_it[1] in _before_alone()
    return _Place(start, end, 2.0 if alone else 0.0, "a full postcode given as an own place", on_profile=2.0)
