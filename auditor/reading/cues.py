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
) = (1 << place for place in range(len(FAMILIES)))


def lexicon(name: str) -> tuple[str, ...]:
    """Return the terms of `lexicons/<name>.txt`: one a line or several parted by commas; `#` begins a comment."""
    text = resources.files(__package__).joinpath("lexicons", f"{name}.txt").read_text("utf-8")
    terms = (term.strip() for line in text.splitlines() for term in line.split("#", 1)[0].split(","))
    return tuple(dict.fromkeys(term for term in terms if term))


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
