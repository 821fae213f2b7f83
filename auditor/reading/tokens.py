"""The words of a text one by one, with their sentences, and what each may stand for."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from auditor.reading.cues import lexicon
from auditor.reading.look import Look

LONGEST = 20_000  # characters of one text that are read closely; a post is shorter on every platform

_TOKEN = re.compile(r"https?://\S*|www\.\S*|@[\w.]+|[^\W_]+(?:'[^\W_]+)*|[^\w\s'&#-]")
_STOPS = frozenset(".!?;\u2026|")
_COUNTS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
]
_NUMBER = {
    **{word: count for count, word in enumerate(_COUNTS, 1)},
    **{word + "s": count for count, word in enumerate(_COUNTS, 1)},
    "sixes": 6,
    "i": 0,
    **{f"{count}{end}": count for count in range(1, 14) for end in ("", "s", "'s")},
}
_YEAR_WORDS = frozenset(("year", "yr", "y", "primary", "blwyddyn", "bl", "rang", "grade"))
_YEAR = re.compile(r"(?:(?:year|yr|y)(?:[1-9]|1[0-3])|p[1-7]|s[1-6])s?")
# A class code such as 7K2 or 5C; a 5k run, 7pm, 3rd or 4x are none.
_CODE = re.compile(r"(?:[1-9]|1[0-3])(?:[a-z]\d?|[a-z]{2}\d?)")
_NO_CODE = re.compile(r"\d+(?:k|m|d|g|p|s|x|l|th|st|nd|rd|am|pm|kg|km|cm|mm|ml|ft|in|mb|gb|lb|oz|hr|mi|st|ct|dp|ish)")


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set: shorter to write, and to read, than a long list."""
    return frozenset(text.split())


class Token(NamedTuple):
    """One word of a text: how it reads, where it stands in `Look.plain`, and in which sentence and clause."""

    word: str
    start: int
    end: int
    sentence: int
    clause: int


@cache
def given_names() -> frozenset[str]:
    """Return given names that are used in Britain and are no ordinary words."""
    return frozenset(" ".join(lexicon("given_names")).split())


@cache
def wordlike_names() -> frozenset[str]:
    """Return given names that are ordinary words too, such as Grace or Will."""
    return frozenset(" ".join(lexicon("wordlike_names")).split())


def _shapes(word: str) -> tuple[str, ...]:
    """Return what a word stands for by its shape: a year group, class code, number or name."""
    if word.isdigit():
        return ("{num}",)
    if _YEAR.fullmatch(word):
        return ("{yr}",)
    if word[0].isdigit() and _CODE.fullmatch(word) and not _NO_CODE.fullmatch(word):
        return ("{code}",)
    if word in given_names():
        return ("{name}",)
    if word in wordlike_names():
        return ("{wordname}",)
    return ()


@lru_cache(maxsize=20_000)
def symbols(word: str) -> tuple[str, ...]:
    """Return all that a word may stand for in a phrase: itself, its owner form, its shape."""
    bare = word.replace("'", "")
    base = word[:-2] if word.endswith("'s") else bare
    found = [bare] if base == bare else [bare, base, "{owner}"]
    for form in {base, bare}:
        found.extend(_shapes(form))
    return tuple(dict.fromkeys(found))


def tokens(look: Look, *, plain: str = "") -> list[Token]:
    """Split a text (or the same one, written otherwise at the same length) into words.

    "year 9" is one word; links and handles are left out.
    """
    read: list[Token] = []
    sentence = clause = 0
    held: Token | None = None
    for match in _TOKEN.finditer(plain or look.plain, 0, LONGEST):
        word = match[0]
        if not word[0].isalnum():
            held = None
            clause += 1
            sentence += word in _STOPS
            continue
        if word.startswith(("http", "www.")) and len(word) > 4 and not word.isalnum():
            continue
        if held is not None and word in _NUMBER and _NUMBER[word]:
            read[-1] = Token(f"y{_NUMBER[word]}", held.start, match.end(), sentence, clause)
            held = None
            continue
        token = Token(word, match.start(), match.end(), sentence, clause)
        held = token if word in _YEAR_WORDS else None
        read.append(token)
    return read
