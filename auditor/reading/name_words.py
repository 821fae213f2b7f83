"""The words of a text as they may make up a name: each with its place, its bare form and what stands before it."""

import re
from typing import NamedTuple

from auditor.reading.look import Look

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*(?:(?<=s)'(?![^\W_]))?|&|\+")
# What may stand between two words that belong together; a full stop only after an abbreviation.
_CLOSE = frozenset(" -.'/&()_+\u2013,:\"")
_ABBREVIATIONS = frozenset(
    "st sts ss c of e r sch schl prim acad sec jun jnr inf nurs coll gs hs ps dr mr mrs ms prof rev fr".split()
)


class Word(NamedTuple):
    """One word: `bare` is `text` without apostrophes and possessive; `gap` is what stands before it."""

    text: str
    bare: str
    possessive: bool
    start: int
    end: int
    gap: str


def _bare(text: str) -> tuple[str, bool]:
    """Return a word without its possessive ending, and whether it had one."""
    if text.endswith("'s"):
        return text[:-2].replace("'", ""), True
    if text.endswith("'"):
        return text[:-1].replace("'", ""), True
    return text.replace("'", ""), False


def name_words(look: Look) -> list[Word]:
    """Return the words of the plain text in order; `&` and `+` are read as words."""
    plain = look.plain
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(plain):
        text = match[0]
        bare, possessive = _bare(text)
        start = match.start()
        found.append(Word(text, bare, possessive, start, match.end(), plain[end:start]))
        end = match.end()
    return found


def is_close(before: Word, after: Word) -> bool:
    """Say whether two neighbouring words stand in one phrase, with no clause or sentence ending between them."""
    gap = after.gap
    if gap in (" ", "-", ""):
        return True
    if len(gap) > 3 or "," in gap or ":" in gap or not _CLOSE.issuperset(gap):
        return False
    return "." not in gap or before.bare in _ABBREVIATIONS or len(before.bare) == 1 or " " not in gap
