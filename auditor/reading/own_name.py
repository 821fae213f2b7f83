"""How the owner's name stands in a text: in full, shortened, with a title, or only in part; or somebody else's."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from auditor.reading.cues import lines, word_set
from auditor.reading.tokens import given_names

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OWNED = re.compile(r"['’]s$", re.IGNORECASE)
_TITLES = frozenset(("mr", "mrs", "miss", "ms", "mx", "dr", "sir", "madam"))
MOST_MIDDLE = 2


class Named(StrEnum):
    """How a name is written, the surest first."""

    FULL = "your full name"
    SHORT = "your name, shortened"
    OTHER_ORDER = "your names in another order"
    MIDDLE = "your name with another between"
    TITLED = "your surname with a title"
    INITIAL = "your surname with your initial"
    FIRST_AND_INITIAL = "your first name with an initial"
    FIRST = "your first name alone"


class Found(NamedTuple):
    """A name found: how it is written, where, and whether very many people are called so."""

    how: Named
    start: int
    end: int
    common: bool


class _Word(NamedTuple):
    """A word of a text: as it is compared, as it is written, and what stands before it."""

    plain: str
    text: str
    gap: str
    start: int
    end: int


class OwnName(NamedTuple):
    """A name of the owner's, taken apart."""

    first: str
    middles: frozenset[str]
    last: str
    shorts: frozenset[str]
    common: bool


def taken_apart(name: str) -> OwnName | None:
    """Return a name as first, middle and last; None for one of a single word, which tells nobody apart."""
    words = [word.plain for word in _words(name)]
    if len(words) < 2:
        return None
    first, last = words[0], words[-1]
    # Anne-Marie, Anne Marie and Annemarie are one.
    first, *doubled = first.split("-")
    middles = frozenset((*doubled, *words[1:-1]))
    doubles = {f"{first}{joint}{second}" for second in middles for joint in ("-", "")}
    common = last in word_set("identity/common_surnames")
    return OwnName(first, middles, last, _short_names().get(first, frozenset()) | doubles, common)


def find(text: str, names: Sequence[OwnName]) -> Found | None:
    """Return the surest of the owner's names in a text."""
    words = _words(text)
    found = [one for name in names for place in range(len(words)) for one in _at(words, place, name)]
    order = list(Named)
    return min(found, key=lambda one: (order.index(one.how), one.common, one.start), default=None)


def _at(words: Sequence[_Word], place: int, name: OwnName) -> Iterator[Found]:
    """Yield what stands at a place."""
    word = words[place]
    if word.plain == name.first or word.plain in name.shorts:
        yield from _from_first(words, place, name)
    if word.plain == name.last:
        yield from _from_last(words, place, name)


def _from_first(words: Sequence[_Word], place: int, name: OwnName) -> Iterator[Found]:
    """Yield a name that begins with the first name: in full, with another between, an initial, or nothing more."""
    whole = Named.FULL if words[place].plain == name.first else Named.SHORT
    between: list[_Word] = []
    for after in words[place + 1 : place + 2 + MOST_MIDDLE]:
        if not _joins(after.gap):
            break
        if after.plain == name.last:
            known = all(one.plain in name.middles or one.plain[0] in {m[0] for m in name.middles} for one in between)
            if known or not between:
                yield Found(whole, words[place].start, after.end, name.common)
            elif all(one.text[:1].isupper() for one in between):
                yield Found(Named.MIDDLE, words[place].start, after.end, name.common)
            return
        between.append(after)
    follower = words[place + 1] if place + 1 < len(words) else None
    follows = follower is not None and _joins(follower.gap) and follower.text[:1].isupper()
    if follower is not None and follows and follower.plain == name.last[0]:
        yield Found(Named.FIRST_AND_INITIAL, words[place].start, follower.end, name.common)
    elif not follows and not _is_second(words, place):
        yield Found(Named.FIRST, words[place].start, words[place].end, common=True)


def _from_last(words: Sequence[_Word], place: int, name: OwnName) -> Iterator[Found]:
    """Yield a name that is told by the surname: the other way round, with a title, with an initial."""
    word = words[place]
    after = words[place + 1] if place + 1 < len(words) else None
    if after is not None and after.gap.strip() in ("", ","):
        if after.plain == name.first:
            clear = "," in after.gap or name.last not in given_names()
            yield Found(Named.FULL if clear else Named.OTHER_ORDER, word.start, after.end, name.common)
        elif after.plain == name.first[0] and after.text.isupper():
            yield Found(Named.INITIAL, word.start, after.end, name.common)
    before = words[place - 1] if place else None
    if before is None or not _joins(word.gap):
        return
    if before.plain in _TITLES:
        yield Found(Named.TITLED, before.start, word.end, name.common)
    elif before.plain == name.first[0]:
        yield Found(Named.INITIAL, before.start, word.end, name.common)


def _is_second(words: Sequence[_Word], place: int) -> bool:
    """Say whether a name stands before this word, so that it is a surname or second name here."""
    before = words[place - 1] if place else None
    return (
        before is not None and _joins(words[place].gap) and before.plain in given_names() and before.text[:1].isupper()
    )


def _joins(gap: str) -> bool:
    """Say whether what stands between two words lets them be one name: blanks, or the stop after an initial."""
    return gap.strip() in ("", ".")


def _words(text: str) -> list[_Word]:
    """Return the words of a text; hyphens and apostrophes stay within one, an owner's 's does not."""
    words: list[_Word] = []
    end = 0
    for match in _WORD.finditer(text):
        written = _OWNED.sub("", match[0])
        words.append(
            _Word(folded(written), written, text[end : match.start()], match.start(), match.start() + len(written))
        )
        end = match.start() + len(written)
    return words


def folded(text: str) -> str:
    """Return a word as it is compared: small letters without accents, one kind of apostrophe."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return bare.replace("’", "'").casefold()


@cache
def _short_names() -> dict[str, frozenset[str]]:
    """Return what given names are shortened to."""
    pairs = (line.split(":", 1) for line in lines("identity/short_names") if ":" in line)
    return {name.strip(): frozenset(short.strip() for short in shorts.split(",")) for name, shorts in pairs}
