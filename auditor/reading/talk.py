"""One closer look at a post: which people and things of a school it speaks of, and whose they are."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from auditor.reading import cues, phrases
from auditor.reading.look import Look
from auditor.reading.phrases import Hit
from auditor.reading.tokens import symbols, tokens

CUES = cues.WORK | cues.PUPIL | cues.COLLEAGUE | cues.PARENT

LEXICONS = tuple(
    f"talk/{name}"
    for name in ("people", "elsewhere", "remarks", "confidential", "contact", "pictures", "media", "pupils", "senses", "offence")
)
OWN = frozenset(["my", "our", "ours", "mi", "oor", "wor", "mine", "ma"])
_YOUR = frozenset(["your", "his", "her", "their", "its", "whose", "yer", "thy", "youre"])
_THE = frozenset(
    [
        "the",
        "this",
        "that",
        "these",
        "those",
        "a",
        "an",
        "some",
        "one",
        "any",
        "every",
        "each",
        "certain",
        "another",
        "two",
        "three",
        "several",
        "all",
    ]
)
# Words that no description of a noun reaches back over.
_BREAKS = frozenset(
    [
        "and",
        "or",
        "but",
        "nor",
        "so",
        "because",
        "cos",
        "cause",
        "as",
        "if",
        "when",
        "while",
        "that",
        "which",
        "who",
        "whom",
        "what",
        "where",
        "why",
        "how",
        "than",
        "then",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "with",
        "by",
        "about",
        "into",
        "onto",
        "over",
        "under",
        "after",
        "before",
        "off",
        "out",
        "up",
        "down",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "im",
        "ive",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "should",
        "may",
        "might",
        "must",
        "not",
        "no",
        "yes",
        "i",
        "you",
        "he",
        "she",
        "it",
        "we",
        "they",
        "me",
        "him",
        "us",
        "them",
        "said",
        "says",
        "told",
        "tell",
        "got",
        "get",
        "gets",
        "make",
        "made",
        "makes",
        "think",
        "know",
        "like",
        "just",
        "even",
        "only",
        "there",
        "here",
    ]
)
_KIN = frozenset(
    [
        "mum",
        "mums",
        "mam",
        "mams",
        "dad",
        "dads",
        "sister",
        "sisters",
        "brother",
        "brothers",
        "husband",
        "husbands",
        "wife",
        "wifes",
        "wives",
        "daughter",
        "daughters",
        "son",
        "sons",
        "niece",
        "nieces",
        "nephew",
        "nephews",
        "cousin",
        "cousins",
        "mate",
        "mates",
        "friend",
        "friends",
        "neighbour",
        "neighbours",
        "auntie",
        "aunties",
        "uncle",
        "uncles",
        "nan",
        "nans",
        "grandad",
        "grandads",
        "partner",
        "partners",
        "boyfriend",
        "girlfriend",
        "hubby",
        "eldest",
        "youngest",
        "bairn",
        "bairns",
        "kids'",
        "childrens",
        "fella",
        "grandson",
        "granddaughter",
        "flatmate",
        "housemate",
    ]
)
# What is "this year's" or "our school's" is not somebody else's.
_TIMES = frozenset(
    "year's week's term's today's tomorrow's yesterday's tonight's month's monday's tuesday's wednesday's thursday's"
    " friday's school's trust's department's class's academy's head's everyone's".split()
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
    """What a post speaks of: its words, the phrases found in them, and its nouns."""

    def __init__(self, look: Look) -> None:
        """Read the text closely."""
        self.look = look
        self.tokens = tokens(look)
        self.words = [token.word for token in self.tokens]
        self.hits = phrases.find(phrases.net(*LEXICONS), self.tokens)
        self.tags: dict[str, list[Hit]] = {}
        for hit in self.hits:
            self.tags.setdefault(hit.tag, []).append(hit)
        self.nouns = list(self._nouns())
        self.marks: set[str] = set()

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

    def _nouns(self) -> Iterator[Noun]:
        """Yield the nouns that are not part of a phrase that means something else."""
        other = [hit for tag in GUARDS for hit in self.tags.get(tag, ())]
        taken: set[int] = set()
        found = [hit for hit in self.hits if hit.tag.partition(" ")[0] in KINDS]
        for hit in sorted(found, key=lambda hit: (hit.last - hit.first, hit.tag.endswith("sure")), reverse=True):
            within = range(hit.first, hit.last + 1)
            if any(place in taken for place in within):
                continue
            if any(away.first <= hit.last and hit.first <= away.last and covers(away, hit) for away in other):
                continue
            taken.update(within)
            kind, _, sure = hit.tag.partition(" ")
            inside = next((place for place in within if self.words[place] in OWN), None)
            owner, start = self.owner(hit.first) if inside is None else ("own", inside)
            yield Noun(kind, sure == "sure", owner, start, hit.last)


KINDS = frozenset(("pupils", "staff", "parents", "school", "task"))
GUARDS = ("other", "gym and hobby", "sport", "own child", "someone elses", "long ago", "screen", "generic")


def covers(away: Hit, hit: Hit) -> bool:
    """Say whether a phrase that means something else is at least as long as the noun it shares words with."""
    return away.last - away.first >= hit.last - hit.first


@lru_cache(maxsize=4)
def _talk(look: Look) -> Talk:
    return Talk(look)


def talk(look: Look) -> Talk:
    """Return the closer look at a text; the last few are remembered, since several checks want the same."""
    return _talk(look)
