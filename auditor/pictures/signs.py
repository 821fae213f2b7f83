"""Whether lettering in a picture names the school: likeness, as paint, cloth and distance garble letters."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher

import msgspec

from auditor.model import School, Span
from auditor.model.pictures import Box, Lettering
from auditor.pictures.lettering import Line

# What any school's sign says; the rest of a name is its own.
_GENERIC = """
a and at c ce church catholic cofe college community comp comprehensive controlled e england first for form foundation
girls boys grammar high in infant infants junior juniors lower methodist middle mixed multi nursery of prep preparatory
primary rc roman saint school schools secondary sixth special st sts the trust upper va vc voluntary aided wales academy
academies y ysgol gynradd gyfun uwchradd
"""
GENERIC = frozenset(_GENERIC.split())
_LIKE = str.maketrans({"0": "o", "d": "o", "1": "i", "l": "i", "|": "i", "!": "i", "5": "s", "$": "s", "8": "b"})
_TOKEN = re.compile(r"[^\W_]+(?:['’`][^\W_]+)*")
_WORD_LIKE, _NAME_LIKE = 0.8, 0.84
_SHORTEST_ALIKE = 6
_SHORTEST = 4
_MOST = 20


class SignNames(msgspec.Struct, frozen=True):
    """What a sign may say: whole names, and words that belong to this school alone."""

    phrases: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


def sign_names(schools: Iterable[School], is_ordinary: Callable[[str], bool]) -> SignNames:
    """Return what signs of these schools say; `is_ordinary` knows everyday words, first names and places."""
    phrases: list[str] = []
    words: list[str] = []
    for school in schools:
        town = set(_tokens(school.town))
        for name in (school.name, *school.aliases):
            tokens = _tokens(name)
            own = [token for token in tokens if token not in GENERIC]
            if len(tokens) > 1 and own:
                phrases.append(name)
            words += [
                token for token in own if len(token) >= _SHORTEST and token not in town and not is_ordinary(token)
            ]
    return SignNames(tuple(dict.fromkeys(phrases)), tuple(dict.fromkeys(words)))


def named(
    lines: Sequence[Line], names: SignNames, reader: Callable[[str], Sequence[Span]] | None = None
) -> tuple[Lettering, ...]:
    """Return what of the lines names the school, the likest first; `reader` finds names in plain text."""
    found = [*_by_phrase(lines, names.phrases), *_by_word(lines, names)]
    if reader:
        found += [Lettering(span.text, 1.0, line.box, frame=line.frame) for line in lines for span in reader(line.text)]
    found.sort(key=lambda one: (one.alone, -one.likeness, -len(one.words)))
    kept: list[Lettering] = []
    for one in found:
        if not any(other.frame == one.frame and _covers(other.box, one.box) for other in kept):
            kept.append(one)
    return tuple(kept[:_MOST])


def _by_phrase(lines: Sequence[Line], phrases: Sequence[str]) -> Iterator[Lettering]:
    """Yield lines, or two or three below each other, that are like a whole name."""
    wanted = [(_folded(phrase), phrase) for phrase in phrases]
    for group in _groups(lines):
        text = " ".join(line.text for line in group)
        for letters, _ in wanted:
            likeness = _likeness(letters, text, _NAME_LIKE)
            if likeness >= _NAME_LIKE:
                box = _around([line.box for line in group])
                yield Lettering(text, round(likeness, 2), box, frame=group[0].frame)
                break


def _by_word(lines: Sequence[Line], names: SignNames) -> Iterator[Lettering]:
    """Yield lines in which a word of the school's own stands; it is alone if no other word of the name is near."""
    others = {token for phrase in names.phrases for token in _tokens(phrase)} - {"the", "of", "and", "a", "st"}
    for line in lines:
        for word in names.words:
            letters = _folded(word)
            least = _WORD_LIKE if len(letters) >= _SHORTEST_ALIKE else 1.0
            likeness = _likeness(letters, line.text, least)
            if likeness >= least:
                near = {token for other in lines if other.frame == line.frame for token in _tokens(other.text)}
                alone = not (near & (others - {word}))
                yield Lettering(line.text, round(likeness, 2), line.box, alone=alone, frame=line.frame)
                break


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield each line, and runs of two and three that stand close below each other."""
    for place, line in enumerate(lines):
        group = [line]
        yield list(group)
        for other in lines[place + 1 : place + 6]:
            if len(group) < 3 and other.frame == line.frame and _is_below(group[-1].box, other.box):
                group.append(other)
                yield list(group)


def _is_below(one: Box, other: Box) -> bool:
    """Say whether a box stands right below another, or right beside it on the same line."""
    height = max(one.bottom - one.top, other.bottom - other.top, 1e-6)
    shared = min(one.right, other.right) - max(one.left, other.left)
    if shared > 0:
        return -0.5 * height <= other.top - one.bottom <= 1.5 * height
    return abs(one.top - other.top) < 0.6 * height and -shared < 3 * height


def _likeness(letters: str, text: str, least: float) -> float:
    """Return how like the letters the likest part of a text is that begins or ends with one of its words."""
    starts, ends, run = set(), set(), ""
    for token in _TOKEN.finditer(text):
        starts.add(len(run))
        run += _folded(token[0])
        ends.add(len(run))
    if not letters or len(run) < len(letters) * least:
        return 0.0
    slack = 0 if least == 1.0 else max(1, len(letters) // 8)
    best = 0.0
    matcher = SequenceMatcher(None, "", letters, autojunk=False)
    for size in range(len(letters) - slack, len(letters) + slack + 1):
        for start in {*starts, *(end - size for end in ends)}:
            if start < 0 or start + size > len(run):
                continue
            # A short word must stand by itself: letters within a longer one mean nothing.
            if least == 1.0 and not (start in starts and start + size in ends):
                continue
            matcher.set_seq1(run[start : start + size])
            if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
                best = max(best, matcher.ratio())
    return best


def _tokens(text: str) -> list[str]:
    """Return the words of a text in small letters, without apostrophes."""
    return [re.sub(r"['’`]", "", token).casefold() for token in _TOKEN.findall(_plain(text))]


def _folded(text: str) -> str:
    """Return the letters and digits of a text, those that look alike on a sign being one."""
    return "".join(_tokens(text)).translate(_LIKE)


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
