"""The words of a text as they may make up a name: each with its place, its bare form and what stands before it."""

import re
from typing import NamedTuple

from auditor.reading.cues import word_sets

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*(?:(?<=s)'(?![^\W_]))?|&|\+")
# What may stand between two words that belong together; a full stop only after an abbreviation.
_CLOSE = frozenset(" -.'/&()_+\u2013,:\"")
_ABBREVIATIONS = word_sets("names/around")["abbreviations"]
_FEWEST_LETTERS = 4


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


def name_words(plain: str) -> list[Word]:
    """Return the words of a plain text in order; `&` and `+` are read as words."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(plain):
        text = match[0]
        bare, possessive = _bare(text)
        start = match.start()
        found.append(Word(text, bare, possessive, start, match.end(), plain[end:start]))
        end = match.end()
    return _letters_joined(found)


def _letters_joined(words: list[Word]) -> list[Word]:
    """Return the words with runs of single letters ("C A R V I L L E", "C.A.R.") joined to one word."""
    if sum(len(word.text) == 1 for word in words) < _FEWEST_LETTERS:
        return words
    found: list[Word] = []
    run: list[Word] = []
    for word in [*words, None]:
        if word and len(word.text) == 1 and word.text.isalpha() and (not run or _is_apart(word.gap)):
            run.append(word)
            continue
        if len(run) >= _FEWEST_LETTERS:
            text = "".join(letter.text for letter in run)
            found.append(Word(text, text, False, run[0].start, run[-1].end, run[0].gap))
        else:
            found += run
        run = []
        if word:
            found.append(word)
    return found


def _is_apart(gap: str) -> bool:
    """Say whether a gap is what one puts between letters to set them apart."""
    return len(gap) <= 3 and set(gap) <= set(" .-*_/~")


def is_close(before: Word, after: Word) -> bool:
    """Say whether two neighbouring words stand in one phrase, with no clause or sentence ending between them."""
    gap = after.gap
    if gap in (" ", "-", ""):
        return True
    if len(gap) > 3 or "," in gap or ":" in gap or not _CLOSE.issuperset(gap):
        return False
    return "." not in gap or before.bare in _ABBREVIATIONS or len(before.bare) == 1 or " " not in gap
