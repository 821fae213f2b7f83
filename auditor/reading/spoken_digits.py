"""Figures in a text, whether written as figures or as words: 07, "oh seven", "double two", "nine hundred"."""

import re
from typing import NamedTuple

_PIECE = re.compile(r"\d+|[a-z]+")
_ONES = {
    "zero": "0", "oh": "0", "ohh": "0", "o": "0", "oo": "00", "nought": "0", "naught": "0", "nil": "0", "one": "1",
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TEENS = {
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19",
}  # fmt: skip
_TENS = {
    "twenty": "2", "thirty": "3", "forty": "4", "fourty": "4", "fifty": "5", "sixty": "6", "seventy": "7",
    "eighty": "8", "ninety": "9",
}  # fmt: skip
_TIMES = {"double": 2, "dbl": 2, "triple": 3, "treble": 3}

# Every telephone number has a nought in it, or is said in hundreds.
_STARTS = frozenset(("zero", "oh", "ohh", "o", "oo", "nought", "naught", "nil", "0", "double", "hundred"))
_SAID = frozenset((*_ONES, *_TEENS, *_TENS, *_TIMES, "hundred", "thousand"))


class Piece(NamedTuple):
    """Some figures from `start` to `end` of a text, and whether they are written as a word."""

    digits: str
    start: int
    end: int
    spoken: bool


def pieces(plain: str) -> list[Piece]:
    """Return all figures in a text in small letters, in order."""
    found: list[Piece] = []
    times = 0
    began = 0
    for match in _PIECE.finditer(plain):
        word = match[0]
        if word not in _SAID and not word.isdigit():
            times = 0
            continue
        if word in _TIMES:
            times, began = _TIMES[word], match.start()
            continue
        piece = _read(word, match, found)
        if piece is not None and times and plain[began : match.start()].replace("-", " ").split()[1:] == []:
            piece = Piece(piece.digits * times, began, piece.end, True)
        times = 0
        if piece is not None:
            found.append(piece)
    return found


def _read(word: str, match: re.Match[str], found: list[Piece]) -> Piece | None:
    """Return what one word or group of figures says; "hundred" and "twenty-one" change the piece before."""
    start, end = match.span()
    if word.isdigit():
        return Piece(word, start, end, False)
    last = found[-1] if found and start - found[-1].end <= 2 else None
    if word in ("hundred", "thousand") and last is not None and len(last.digits) == 1:
        found.pop()
        return Piece(last.digits + ("00" if word == "hundred" else "000"), last.start, end, True)
    if word in _ONES:
        tens = _TENS.get(match.string[last.start : last.end]) if last is not None else None
        if last is not None and tens and _ONES[word] != "0":
            found.pop()
            return Piece(tens + _ONES[word], last.start, end, True)
        return Piece(_ONES[word], start, end, True)
    if word in _TENS:
        return Piece(_TENS[word] + "0", start, end, True)
    return Piece(_TEENS[word], start, end, True) if word in _TEENS else None


def said(flat: str) -> int:
    """Return how many words of a flattened text may stand for figures."""
    words = flat.split()
    return 0 if _SAID.isdisjoint(words) else sum(map(_SAID.__contains__, words))


def spoken(flat: str) -> int:
    """Return how many words of a flattened text may stand for the figures of a telephone number."""
    words = flat.split()
    if _STARTS.isdisjoint(words):
        return 0
    return sum(map(_SAID.__contains__, words))
