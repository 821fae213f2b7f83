"""One closer look at a post: which people and things of a school it speaks of, and whose they are."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from auditor.reading import phrases
from auditor.reading.look import Look
from auditor.reading.masked import written_out
from auditor.reading.phrases import Hit
from auditor.reading.tokens import symbols, tokens, words

LEXICONS = (
    "talk/people",
    "talk/elsewhere",
    "talk/remarks",
    "talk/confidential",
    "talk/contact",
    "talk/pictures",
    "talk/media",
    "talk/pupils",
    "talk/offence",
    "talk/senses",
)
NOUNS = frozenset(
    f"{kind} {surely}" for kind in ("pupils", "staff", "parents", "school", "task") for surely in ("sure", "vague")
)
# Phrases that mean something else take the nouns within them out of the talk.
_OTHERS = (
    "other",
    "gym and hobby",
    "sport",
    "own child",
    "someone elses",
    "long ago",
    "screen",
    "generic",
)
OWN = frozenset(("my", "our", "ours", "mi", "oor", "wor", "mine", "ma"))
_YOUR = frozenset(("your", "his", "her", "their", "its", "whose", "yer", "thy", "youre"))
_THE = words("the this that these those a an some one any every each certain another two three several all")
# Words that no description of a noun reaches back over.
_BREAKS = words(
    "and or but nor so because cos cause as if when while that which who whom what where why how than then of in"
    " on at to for from with by about into onto over under after before off out up down is are was were be been"
    " being am im ive has have had do does did will would can could should may might must not no yes i you he she"
    " it we they me him us them said says tell told got get gets make made makes think know like just even only"
    " there here"
)
_KIN = words(
    "mum mums mam mams dad dads sister sisters brother brothers husband husbands wife wifes wives daughter"
    " daughters son sons niece nieces nephew nephews cousin cousins mate mates friend friends neighbour neighbours"
    " auntie aunties uncle uncles nan nans grandad grandads partner partners boyfriend girlfriend hubby eldest"
    " youngest bairn bairns childrens fella grandson granddaughter flatmate housemate"
)
# What is "this year's" or "our school's" is not somebody else's.
_TIMES = words(
    "year's week's term's today's tomorrow's yesterday's tonight's month's monday's tuesday's wednesday's"
    " thursday's friday's school's trust's department's class's academy's head's everyone's"
)
_FAR = 5  # words between "my" and what is mine


class Noun(NamedTuple):
    """A person or thing of a school: of what kind, whether the word says school by itself, whose, and where."""

    kind: str
    sure: bool
    owner: str
    first: int
    last: int


class Talk:
    """What a text speaks of: its words, the phrases found in them, and its nouns.

    `named` says where in `look.text` a school of the owner's is named; each is one of their own school's nouns.
    """

    def __init__(self, look: Look, named: Sequence[tuple[int, int]] = ()) -> None:
        """Read the text closely."""
        self.look = look
        self.tokens = tokens(look, plain=written_out(look.plain))
        self.words = [token.word for token in self.tokens]
        self.tags: dict[str, list[Hit]] = {}
        for hit in phrases.find(phrases.net(*LEXICONS), self.tokens):
            self.tags.setdefault(hit.tag, []).append(hit)
        self.nouns = [*self._named(named), *self._nouns()]

    def has(self, *tags: str) -> bool:
        """Say whether a phrase of one of these tags stands in the text."""
        return any(tag in self.tags for tag in tags)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where words `first` to `last` stand in `plain`."""
        return self.tokens[first].start, self.tokens[last].end

    def owner(self, first: int) -> tuple[str, int]:
        """Say whose the noun at a word is, and where that is said: `own`, `your`, `other`, `the` or nothing."""
        here = self.tokens[first]
        for place in range(first - 1, max(-1, first - 1 - _FAR), -1):
            token = self.tokens[place]
            if token.clause != here.clause:
                break
            word = token.word
            if word in OWN:
                return "own", place
            if word in _YOUR:
                return "your", place
            if word in _THE:
                return "the", place
            if word in _KIN or ("{owner}" in symbols(word) and word not in _TIMES):
                return "other", place
            if word in _BREAKS:
                break
        return "", first

    def _named(self, named: Sequence[tuple[int, int]]) -> Iterator[Noun]:
        """Yield the places where a school of the owner's is named."""
        for start, end in named:
            spans = (self.look.span(token.start, token.end) for token in self.tokens)
            inside = [place for place, span in enumerate(spans) if span.start < end and start < span.end]
            if inside:
                yield Noun("school", True, "own", inside[0], inside[-1])

    def _nouns(self) -> Iterator[Noun]:
        """Yield the nouns that are not part of a phrase that means something else."""
        others = [hit for tag in _OTHERS for hit in self.tags.get(tag, ())]
        found = [hit for tag in NOUNS & self.tags.keys() for hit in self.tags[tag]]
        found.sort(key=lambda hit: (hit.first - hit.last, not hit.tag.endswith("sure"), hit.first, hit.tag))
        taken: set[int] = set()
        for hit in found:
            within = range(hit.first, hit.last + 1)
            if not taken.isdisjoint(within) or any(_covers(other, hit) for other in others):
                continue
            taken.update(within)
            kind, _, surely = hit.tag.partition(" ")
            inside = next((place for place in within if self.words[place] in OWN), None)
            owner, start = self.owner(hit.first) if inside is None else ("own", inside)
            yield Noun(kind, surely == "sure", owner, min(start, hit.last), hit.last)


@lru_cache(maxsize=4)
def talk(look: Look) -> Talk:
    """Return the closer look at a text; the last few are remembered."""
    return Talk(look)


def _covers(other: Hit, hit: Hit) -> bool:
    """Say whether a phrase shares words with a noun and is at least as long."""
    shared = other.first <= hit.last and hit.first <= other.last
    return shared and other.last - other.first >= hit.last - hit.first
