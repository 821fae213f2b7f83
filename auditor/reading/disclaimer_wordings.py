"""Set wordings of disclaimers that do not follow the usual pattern of views and whose they are."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from auditor.reading.cues import lines, word_sets

LONGEST = 20_000  # characters of one text that are searched
_WHOSE = r"(?:my|our|the|any|his|her|this)"
_WITHIN_A_SENTENCE = r"[^.!?|]"
_TOPIC = (
    r"\b(?:(?:my|these|this|the|any|all|what|anything|everything|those) (?:\w+ )?"
    r"(?:views?|opinions?|thoughts|tweets?|posts?|posting|comments?|content|account|page|profile|feed|timeline|blog|rants?|ramblings|musings|words|statements)"
    r"|(?:what|anything|everything|whatever|that) i (?:\w+ )?(?:say|post|tweet|write|share|think)"
    r"|on here|i (?:say|post|tweet|write|share))\b"
)
_END = r"(?=[ ]*(?:$|[^\w\s]))"


def _any(name: str) -> str:
    """Return an alternation of the words of a list, the longest first."""
    words = sorted(word_sets("disclaimers")[name], key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word) for word in words) + ")"


@cache
def _wordings() -> dict[str, tuple[re.Pattern[str], ...]]:
    """Load the wordings by what they say, once and only when something may be a disclaimer."""
    parts = {
        "{said}": _any("said"),
        "{employer}": _any("employers"),
        "{whose}": _WHOSE,
        "{bit}": _WITHIN_A_SENTENCE,
        "{backed}": _any("backed"),
        "{topic}": _TOPIC,
        "{end}": _END,
    }
    found: dict[str, list[re.Pattern[str]]] = {}
    heading = ""
    for line in lines("disclaimer_wordings"):
        if line.startswith("[") and line.endswith("]") and line[1:-1].replace(" ", "").isalpha():
            heading = line[1:-1]
        elif line:
            pattern = re.sub(r"\{[a-z]+\}", lambda mark: parts[mark[0]], line)
            found.setdefault(heading, []).append(re.compile(pattern))
    return {heading: tuple(patterns) for heading, patterns in found.items()}


def _places(heading: str, plain: str) -> Iterator[tuple[int, int]]:
    """Yield where the first match of each wording stands."""
    for pattern in _wordings()[heading]:
        match = pattern.search(plain, 0, LONGEST)
        if match:
            yield match.start(), match.end()


def own(plain: str, words: Collection[str]) -> list[tuple[int, int]]:
    """Return where a set wording says that views are the author's own; `words` are those of the text."""
    # Most texts with a word such as "post" have none for whose it is, and cost no search.
    if word_sets("disclaimers")["owners"].isdisjoint(words):
        return []
    return list(_places("own", plain))


def not_employers(plain: str, words: Collection[str]) -> list[tuple[int, int]]:
    """Return where a set wording says that something is not the employer's; `words` are those of the text."""
    if word_sets("disclaimers")["employers"].isdisjoint(words):
        return []
    return list(_places("not employer", plain))
