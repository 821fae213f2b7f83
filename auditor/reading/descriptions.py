"""A school described so that only one can be meant: "the only Catholic primary in …", "the oldest grammar in …"."""

from collections.abc import Iterator, Sequence

from auditor.model import School
from auditor.reading.cues import word_sets
from auditor.reading.look import look
from auditor.reading.name_parts import FAITHS, LEVELS, TYPES, Descriptors, contradict, parse
from auditor.reading.name_words import Word, name_words

_SINGLING = word_sets("names/around")["singling"]
_SMALL = word_sets("names/around")["describing"]
_LINKS = frozenset(["in", "of", "at", "here", "near", "from"])
_WIDEST = 9  # words between the article and the town


def _kind(word: str) -> str:
    """Return what a word says about a school: its kind, level or faith; nothing if it says none."""
    return TYPES.get(word) or LEVELS.get(word) or FAITHS.get(word) or ""


def described(words: Sequence[Word], school: School) -> Iterator[tuple[int, int]]:
    """Yield first and last word of each description that fits the school and no other in its town."""
    town = [word.bare for word in name_words(look(school.town).plain)]
    own = parse(school.name).descriptors
    if not town:
        return
    in_name = town == list(parse(school.name).words)
    for place in range(len(words)):
        if [word.bare for word in words[place : place + len(town)]] != town:
            continue
        first = _before_town(words, place, own, singled=in_name or _is_welsh(words, place, school))
        if first is not None:
            yield first, place + len(town) - 1


def _is_welsh(words: Sequence[Word], place: int, school: School) -> bool:
    """Say whether a Welsh school is told apart as such ("the Welsh primary in …")."""
    welsh = "ysgol" in school.name.casefold() or "cymraeg" in school.name.casefold()
    return welsh and any(word.bare == "welsh" for word in words[max(0, place - 5) : place])


def _before_town(words: Sequence[Word], place: int, own: Descriptors, *, singled: bool) -> int | None:
    """Return where a description that leads up to a town's name begins, if the words before it are one.

    `singled` says that no other school of the kind is likely there: the town's name is the school's.
    """
    if not place or words[place - 1].bare not in _LINKS:
        return _possessive_town(words, place, own)
    said: set[str] = set()
    for at in range(place - 2, max(-1, place - 2 - _WIDEST), -1):
        if words[at + 1].gap.strip(" -'"):
            return None
        word = words[at].bare
        if word == "the":
            return at if _fits(said, own, singled=singled) else None
        singled = singled or word in _SINGLING or word == "grammar"
        kind = _kind(word)
        if kind:
            said.add(word)
        elif word not in _SINGLING | _SMALL | {
            "of",
            "and",
            "&",
            "boys",
            "girls",
            "c",
            "e",
            "church",
            "england",
            "form",
        }:
            return None
    return None


def _possessive_town(words: Sequence[Word], place: int, own: Descriptors) -> int | None:
    """Return the town's own place where it possesses the school ("Oakmere's only Catholic primary")."""
    if not words[place].possessive:
        return None
    said: set[str] = set()
    singled = False
    for word in words[place + 1 : place + 5]:
        if word.gap.strip(" -'"):
            break
        singled = singled or word.bare in _SINGLING
        if _kind(word.bare):
            said.add(word.bare)
        elif word.bare not in _SINGLING | _SMALL:
            break
    return place if _fits(said, own, singled=singled) else None


def _fits(said: set[str], own: Descriptors, *, singled: bool) -> bool:
    """Say whether the words fit the school, and single it out by a superlative or by its faith."""
    told = Descriptors(
        frozenset(TYPES[word] for word in said if word in TYPES),
        frozenset(LEVELS[word] for word in said if word in LEVELS),
        frozenset(FAITHS[word] for word in said if word in FAITHS),
    )
    if not told.typed or contradict(own, told):
        return False
    agrees = bool(told.levels & own.levels or told.faiths & own.faiths or told.types & own.types or not own.levels)
    return agrees and (singled or bool(told.faiths & own.faiths))
