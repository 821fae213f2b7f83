"""Cues: one quick scan for the words that make a closer look worth its price, by family."""

from collections.abc import Iterator
from functools import cache
from importlib import resources

import ahocorasick

# One bit a family; `lexicons/cues/<name>.txt` lists its words.
FAMILIES = (
    "school",
    "work",
    "pupil",
    "parent",
    "colleague",
    "picture",
    "contact",
    "address",
    "remark",
    "confidential",
    "money",
    "views",
    "role",
    "place",
    "offence",
    "digit",
    "letter",
)
(
    SCHOOL,
    WORK,
    PUPIL,
    PARENT,
    COLLEAGUE,
    PICTURE,
    CONTACT,
    ADDRESS,
    REMARK,
    CONFIDENTIAL,
    MONEY,
    VIEWS,
    ROLE,
    PLACE,
    OFFENCE,
    DIGIT,
    LETTER,
) = (1 << place for place in range(len(FAMILIES)))


def lines(name: str) -> list[str]:
    """Return the lines of `lexicons/<name>.txt` without comments."""
    text = resources.files(__package__).joinpath("lexicons", f"{name}.txt").read_text("utf-8")
    return [line.split("#", 1)[0].strip() for line in text.splitlines()]


def lexicon(name: str) -> tuple[str, ...]:
    """Return the terms of `lexicons/<name>.txt`: one a line or several parted by commas; `#` begins a comment."""
    terms = (term.strip() for line in lines(name) for term in line.split(","))
    return tuple(dict.fromkeys(term for term in terms if term))


@cache
def word_set(name: str) -> frozenset[str]:
    """Return a lexicon as a set, read once."""
    return frozenset(lexicon(name))


@cache
def word_sets(name: str) -> dict[str, frozenset[str]]:
    """Return the sets of a lexicon that holds several, each under a `[heading]`, read once."""
    found: dict[str, set[str]] = {}
    heading = ""
    for line in lines(name):
        if line.startswith("["):
            heading = line.strip("[]")
        elif line:
            found.setdefault(heading, set()).update(term.strip() for term in line.split(",") if term.strip())
    return {heading: frozenset(terms) for heading, terms in found.items()}


def _needles(term: str) -> str:
    """Return what the scan looks for: `word` stands alone, `stem*` begins a word, `*part*` is anywhere."""
    start = "" if term.startswith("*") else " "
    end = "" if term.endswith("*") else " "
    return f"{start}{term.strip('*')}{end}"


@cache
def _scanner() -> ahocorasick.Automaton:
    """Build the automaton over all families, once a process and only when something is first read."""
    bits: dict[str, int] = {}
    for place, family in enumerate(FAMILIES):
        for term in lexicon(f"cues/{family}"):
            needle = _needles(term)
            bits[needle] = bits.get(needle, 0) | 1 << place
    automaton = ahocorasick.Automaton()
    for needle, mask in bits.items():
        automaton.add_word(needle, mask)
    automaton.make_automaton()
    return automaton


def seen_in(flat: str) -> int:
    """Return the bits of the families whose cues stand in a flattened text (see `look.Look.flat`)."""
    mask = 0
    found: Iterator[tuple[int, int]] = _scanner().iter(flat)
    for _, bits in found:
        mask |= bits
    return mask
