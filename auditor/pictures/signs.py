"""Whether lettering in a picture names the school: likeness, as paint, cloth and distance garble letters."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import msgspec

from auditor.model import School, Span
from auditor.model.pictures import Box, Lettering
from auditor.pictures.seen import Line

# What any school's sign says: the kinds of schools, and the words between. The rest of a name is its own.
_KINDS = """
school schools primary infant infants junior juniors nursery academy academies college secondary grammar high middle
sixth preparatory prep comprehensive comp ysgol gynradd gyfun uwchradd
"""
_BETWEEN = """
a and at c ce church catholic cofe community controlled e england first for form foundation girls boys in lower
methodist mixed multi of rc roman saint special st sts the trust upper va vc voluntary aided wales y
"""
KINDS = frozenset(_KINDS.split())
GENERIC = KINDS | frozenset(_BETWEEN.split())
_LIKE = str.maketrans({"0": "o", "d": "o", "1": "i", "l": "i", "|": "i", "!": "i", "5": "s", "$": "s", "8": "b"})
_TOKEN = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*")
_ALIKE = 0.8
_SHORTEST_ALIKE = 6
"""Letters from which a word may be misread; a shorter one must be the same."""
_SHORTEST = 4
_GLUED_LENGTH = 11
_LOOSE = 2
"""Words that may stand between those of a name beyond its own number."""
_MOST = 20


class SignNames(msgspec.Struct, frozen=True):
    """What a sign may say: whole names, and words that belong to this school alone."""

    phrases: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


class _Token(NamedTuple):
    """A word of a line, its look-alike letters folded, and where it stands."""

    letters: str
    start: int
    end: int


class _Match(NamedTuple):
    """Tokens `first` to `last` that are like a word."""

    first: int
    last: int
    likeness: float


def sign_names(schools: Iterable[School], is_ordinary: Callable[[str], bool]) -> SignNames:
    """Return what signs of these schools say; `is_ordinary` knows everyday words, first names and places."""
    phrases: list[str] = []
    words: list[str] = []
    for school in schools:
        town = set(_words(school.town))
        for name in (school.name, *school.aliases):
            tokens = _words(name)
            own = [token for token in tokens if token not in GENERIC]
            if own and not KINDS.isdisjoint(tokens):
                phrases.append(name)
            words += [
                token for token in own if len(token) >= _SHORTEST and token not in town and not is_ordinary(token)
            ]
    return SignNames(tuple(dict.fromkeys(phrases)), tuple(dict.fromkeys(words)))


def named(
    lines: Sequence[Line], names: SignNames, reader: Callable[[str], Sequence[Span]] | None = None
) -> tuple[Lettering, ...]:
    """Return what of the lines names the school, the likest first; `reader` finds names in plain text."""
    found = [*_by_phrase(lines, names.phrases), *_by_word(lines, names.words)]
    if reader:
        found += [Lettering(span.text, 1.0, line.box, frame=line.frame) for line in lines for span in reader(line.text)]
    found.sort(key=lambda one: (one.alone, -one.likeness, -len(one.words)))
    kept: list[Lettering] = []
    for one in found:
        if not any(other.frame == one.frame and _covers(other.box, one.box) for other in kept):
            kept.append(one)
    return tuple(kept[:_MOST])


def _by_phrase(lines: Sequence[Line], phrases: Sequence[str]) -> Iterator[Lettering]:
    """Yield where all the own words of a name stand close to a word for a school, on one line or a few."""
    wanted = [_words(phrase) for phrase in phrases]
    for group in _groups(lines):
        text = " ".join(line.text for line in group)
        tokens = _tokens(text)
        for words in wanted:
            found = _whole(words, tokens)
            if found is not None:
                read = text[tokens[found.first].start : tokens[found.last].end]
                box = _around([line.box for line in group])
                yield Lettering(read, found.likeness, box, frame=group[0].frame)
                break


def _whole(words: Sequence[str], tokens: Sequence[_Token]) -> _Match | None:
    """Return where a whole name stands: its own words, one for a school, and what else of it is beside them."""
    own = [_likest(_folded(word), tokens) for word in words if word not in GENERIC]
    if any(match is None for match in own):
        return None
    kinds = filter(None, (_likest(_folded(word), tokens) for word in words if word in KINDS))
    kind = max(kinds, key=_likeness, default=None)
    if kind is None:
        return None
    matches = [match for match in (*own, kind) if match is not None]
    first, last = min(match.first for match in matches), max(match.last for match in matches)
    if last - first >= len(words) + _LOOSE:
        return None
    others = {_folded(word) for word in words}
    while last + 1 < len(tokens) and tokens[last + 1].letters in others:
        last += 1
    while first and tokens[first - 1].letters in others:
        first -= 1
    return _Match(first, last, min(match.likeness for match in matches if match != kind))


def _by_word(lines: Sequence[Line], words: Sequence[str]) -> Iterator[Lettering]:
    """Yield lines in which a word stands that is the school's own."""
    folded = [_folded(word) for word in words]
    for line in lines:
        tokens = _tokens(line.text)
        best = max(filter(None, (_likest(word, tokens) for word in folded)), key=_likeness, default=None)
        if best is not None:
            read = line.text[tokens[best.first].start : tokens[best.last].end]
            yield Lettering(read, best.likeness, line.box, alone=True, frame=line.frame)


def _likeness(match: _Match) -> float:
    """Return how like the word it is."""
    return match.likeness


def _likest(word: str, tokens: Sequence[_Token]) -> _Match | None:
    """Return the likest run of tokens, whole ones only: letters within a longer word mean nothing."""
    slack = max(1, len(word) // 6) if len(word) >= _SHORTEST_ALIKE else 0
    least = _ALIKE if slack else 1.0
    matcher = SequenceMatcher(None, "", word, autojunk=False)
    best: _Match | None = None
    for first in range(len(tokens)):
        run = ""
        for last in range(first, min(first + 4, len(tokens))):
            run += tokens[last].letters
            if len(run) > len(word) + slack:
                break
            if len(run) < len(word) - slack:
                continue
            matcher.set_seq1(run)
            if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
                continue
            likeness = round(matcher.ratio(), 2)
            if likeness >= least and (best is None or likeness > best.likeness):
                best = _Match(first, last, likeness)
    return best


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield each line, and runs of two and three that stand close below each other."""
    for place, line in enumerate(lines):
        group = [line]
        yield list(group)
        for other in lines[place + 1 : place + 6]:
            if len(group) < 3 and other.frame == line.frame and _is_next(group[-1].box, other.box):
                group.append(other)
                yield list(group)


def _is_next(one: Box, other: Box) -> bool:
    """Say whether a box stands right below another, or right beside it on the same line."""
    height = max(one.bottom - one.top, other.bottom - other.top, 1e-6)
    shared = min(one.right, other.right) - max(one.left, other.left)
    if shared > 0:
        return -0.5 * height <= other.top - one.bottom <= 1.5 * height
    return abs(one.top - other.top) < 0.6 * height and -shared < 3 * height


_GLUED = sorted((word.translate(_LIKE) for word in KINDS if len(word) > _SHORTEST), key=len, reverse=True)
_PARTS = re.compile(f"({'|'.join(_GLUED)})")


def _tokens(text: str) -> list[_Token]:
    """Return the words of a line, those that were read without a blank before “school” and its like parted."""
    tokens = []
    for match in _TOKEN.finditer(text):
        letters = _folded(match[0])
        place = match.start()
        for part in _parted(letters):
            # Folding seldom changes the number of letters; where it does, the end of the word is the end.
            tokens.append(_Token(part, place, min(place + len(part), match.end())))
            place = tokens[-1].end
        if tokens and tokens[-1].end < match.end():
            tokens[-1] = tokens[-1]._replace(end=match.end())
    return tokens


def _parted(letters: str) -> Iterator[str]:
    """Yield a word's parts: "school" and its like, which are often read without the blank, and what is between."""
    for part in filter(None, _PARTS.split(letters)):
        garbled = next((size for size in _garbled_ends(part)), 0) if len(part) >= _GLUED_LENGTH else 0
        yield part[: len(part) - garbled]
        if garbled:
            yield part[-garbled:]


def _garbled_ends(part: str) -> Iterator[int]:
    """Yield how many letters at the end of a long word are like "school" or its like."""
    for kind in _GLUED:
        for size in (len(kind), len(kind) - 1, len(kind) + 1):
            rest = part[-size:]
            if len(part) - size >= _SHORTEST and SequenceMatcher(None, rest, kind, autojunk=False).ratio() >= _ALIKE:
                yield size


def _words(text: str) -> list[str]:
    """Return the words of a text in small letters, without accents and apostrophes."""
    return [re.sub(r"['’`]", "", token).casefold() for token in _TOKEN.findall(_plain(text))]


def _folded(text: str) -> str:
    """Return the letters and digits of a text, those that look alike on a sign being one."""
    return "".join(_words(text)).translate(_LIKE)


def _plain(text: str) -> str:
    """Return a text without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


def _around(boxes: Sequence[Box]) -> Box:
    """Return the box around several."""
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _covers(one: Box, other: Box) -> bool:
    """Say whether the middle of a box lies in another."""
    across, down = (other.left + other.right) / 2, (other.top + other.bottom) / 2
    return one.left <= across <= one.right and one.top <= down <= one.bottom
