"""Phrases: a small language for wordings, and one pass over a text that finds all of them in linear time.

A lexicon holds sections (`[tag]`) of phrases, parted by commas or line ends; `#` begins a comment. In a phrase,
`word~` stands for the word with or without -s, `word*` for its beginning, `(a|b c)` for either, `x?` for a part that
may be missing, `_` for any one word, `{yr}`, `{code}`, `{num}` and `{name}` for a year group, class code, number and
given name by shape, and any other `{list}` for the phrases of the section `[{list}]`. Apostrophes are left out.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple

from auditor.reading.tokens import Token, symbols

_PART = re.compile(r"[()|?~]|[^\s()|?~]+")
_PLURALS = re.compile(r"\(([^()]*)\)~")
_REMEMBERED = 20_000  # words of which a state remembers where they lead


class Hit(NamedTuple):
    """A phrase found: its tag, and the first and last of its words."""

    tag: str
    first: int
    last: int


class _Node:
    """A point on the way through phrases: where each word leads, and the tags of phrases that end here."""

    __slots__ = ("parts", "stems", "tags", "words")

    def __init__(self) -> None:
        self.words: dict[str, list[_Node]] = {}
        self.stems: dict[str, list[_Node]] = {}
        self.tags: set[str] = set()
        self.parts: dict[str, _Node] = {}

    def lead(self, word: str, to: "_Node") -> None:
        """Let a word, or all words that begin with a stem, lead to another point."""
        bare = word.replace("'", "")
        if bare.endswith("*"):
            self.stems.setdefault(bare[:-1], []).append(to)
        else:
            self.words.setdefault(bare, []).append(to)


class _Grower:
    """Adds phrases to a net of points; equal beginnings are shared, and the ways through a bracket meet behind it."""

    def __init__(self, lists: dict[str, list[str]]) -> None:
        self.root = _Node()
        self._lists = lists

    def add(self, phrase: str, tag: str) -> None:
        """Add one phrase."""
        for end in self._sequence(_PART.findall(phrase), [self.root], None):
            end.tags.add(tag)

    def _sequence(self, parts: list[str], points: list[_Node], goal: _Node | None) -> list[_Node]:
        """Read parts one after the other, up to `|`, a closing bracket or the end; the last leads to the goal."""
        while parts and parts[0] not in "|)":
            part = parts.pop(0)
            if part == "(":
                points = self._bracket(parts, points)
            elif part in self._lists:
                points = self._listed(part, points)
            else:
                plural, missing = self._marks(parts)
                last = not parts or parts[0] in "|)"
                ends = [self._step(points, part, goal if last else None, plural=plural)]
                points = ends + points if missing else ends
        return points

    @staticmethod
    def _marks(parts: list[str]) -> tuple[bool, bool]:
        """Read the marks behind a word: whether its plural counts too, and whether it may be missing."""
        marks = ""
        while parts and parts[0] in "~?":
            marks += parts.pop(0)
        return "~" in marks, "?" in marks

    def _bracket(self, parts: list[str], points: list[_Node]) -> list[_Node]:
        """Read alternatives up to the closing bracket, and whether they may be missing."""
        meeting = _Node()
        ends: list[_Node] = []
        while not ends or parts.pop(0) == "|":
            ends += self._sequence(parts, points, meeting)
        if parts and parts[0] == "?":
            parts.pop(0)
            ends += points
        return list(dict.fromkeys(ends))

    def _listed(self, name: str, points: list[_Node]) -> list[_Node]:
        """Follow every phrase of a named list."""
        meeting = _Node()
        ends = [end for one in self._lists[name] for end in self._sequence(_PART.findall(one), points, meeting)]
        return list(dict.fromkeys(ends))

    def _step(self, points: list[_Node], word: str, goal: _Node | None, *, plural: bool) -> _Node:
        """Go one word on, over a way that is already there if it can be."""
        name = word + "~" * plural
        shared = goal is None and len(points) == 1
        to = points[0].parts.get(name) if shared else goal
        if to is None:
            to = _Node()
            if shared:
                points[0].parts[name] = to
        elif shared:
            return to
        for point in points:
            point.lead(word, to)
            if plural:
                point.lead(word + "s", to)
        return to


class Net:
    """A state of the search, made of all the points that the words so far may have led to; made when first needed."""

    __slots__ = ("_known", "_next", "_points", "tags")

    def __init__(self, points: tuple[_Node, ...], known: "dict[tuple[_Node, ...], Net]") -> None:
        self.tags = tuple(sorted({tag for point in points for tag in point.tags}))
        self._points = points
        self._next: dict[str, Net | None] = {}
        self._known = known

    def after(self, word: str) -> "Net | None":
        """Return where a word leads; nothing where no phrase goes on with it."""
        try:
            return self._next[word]
        except KeyError:
            pass
        names = (*symbols(word), "_")
        points: list[_Node] = []
        for point in self._points:
            points.extend(to for name in names for to in point.words.get(name, ()))
            points.extend(to for stem, ways in point.stems.items() if names[0].startswith(stem) for to in ways)
        key = tuple(dict.fromkeys(points))
        state = None
        if key:
            state = self._known.get(key) or self._known.setdefault(key, Net(key, self._known))
        if len(self._next) >= _REMEMBERED:
            self._next.clear()
        self._next[word] = state
        return state


def sections(name: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each tag of a lexicon with its phrases."""
    text = resources.files(__package__).joinpath("lexicons", f"{name}.txt").read_text("utf-8")
    tag, found = "", list[str]()
    for raw in text.splitlines():
        line = raw.split("#", 1)[0].strip()
        if line.startswith("["):
            if tag:
                yield tag, found
            tag, found = line.strip("[]"), []
        else:
            line = _PLURALS.sub(lambda choices: f"({choices[1].replace('|', '~|')}~)", line)
            found.extend(part.strip() for part in line.split(",") if part.strip())
    if tag:
        yield tag, found


@cache
def net(*names: str) -> Net:
    """Build the search for the phrases of some lexicons, once a process and only when something is first read."""
    found = [section for name in names for section in sections(name)]
    lists = {tag: phrases for tag, phrases in found if tag.startswith("{")}
    grower = _Grower(lists)
    for tag, phrases in found:
        if tag not in lists:
            for phrase in phrases:
                grower.add(phrase, tag)
    return Net((grower.root,), {})


def find(start: Net, words: Sequence[Token]) -> list[Hit]:
    """Return every phrase found, the longest of its tag at each place, in the order of the text."""
    hits: list[Hit] = []
    for first in range(len(words)):
        state = start.after(words[first].word)
        longest: dict[str, int] = {}
        place = first
        while state is not None:
            for tag in state.tags:
                longest[tag] = place
            place += 1
            state = state.after(words[place].word) if place < len(words) else None
        hits.extend(Hit(tag, first, last) for tag, last in longest.items())
    return hits
