"""Wordings: the words of a text, their stems and pairs, as signals for the scales of `judgement` to weigh."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from auditor.reading.tokens import symbols

# Endings that are left off, the longest first, so that "moans", "moaned" and "moaning" weigh alike.
_ENDINGS = tuple("ingly ings edly ness ing ies ied ers est er ed es s ly y e".split())
_SHORTEST = 5


@lru_cache(maxsize=20_000)
def as_shape(word: str) -> str:
    """Return what stands for a word: its shape if it is a name, number, year group or code, else the bare word."""
    return next((one for one in symbols(word) if one[0] == "{" and one != "{owner}"), word.replace("'", ""))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return a word without its ending."""
    if len(word) >= _SHORTEST and word[0] != "{":
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - 2:
                return word[: -len(ending)]
    return word


def wordings(words: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield each word (`w:`), stem (`t:`) and pair of words (`b:`) with the place of its last word."""
    before, place = "^", -1
    for place, written in enumerate(words):
        word = as_shape(written)
        yield f"w:{word}", place
        yield f"t:{stem(word)}", place
        yield f"b:{before} {word}", place
        before = word
    yield f"b:{before} $", place
