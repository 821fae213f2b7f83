"""What makes a school's name the name of something else: another town, a road, a church, a club."""

import itertools
from collections.abc import Sequence

from auditor.reading.cues import word_set, word_sets
from auditor.reading.name_words import Word, is_close
from auditor.reading.places import other_place

_SHORTEST_UNKNOWN = 5
_NEAR = 8  # words after a name in which another school may be named outright
_LINKS = frozenset(["in", "over", "down", "up", "near", "the", "based", "from", "out", "at"])
_SUPPORTING = word_sets("names/around")["supporting"]
_NOT_OURS = (("not", "us"), ("not", "ours"), ("not", "mine"), ("not", "my"), ("not", "our"), ("no", "such"))
_ANOTHER = frozenset(("another", "different", "other"))


def goes_on(gap: str) -> bool:
    """Say whether what stands between two words leaves them in one sentence, commas and brackets allowed."""
    return len(gap) <= 3 and not set(gap) & set('.!?;|#@:"')


def elsewhere(words: Sequence[Word], first: int, last: int, own: frozenset[str]) -> bool:
    """Say whether the words around place the name in another town, or say outright that it is another school."""
    if _placed_after(words, last, own) or _placed_before(words, first, own):
        return True
    after = [word.bare for word in words[last + 1 : last + 1 + _NEAR]]
    if any(pair in _NOT_OURS for pair in itertools.pairwise(after)):
        return True
    return any(one in _ANOTHER and two == "school" for one, two in itertools.pairwise(after))


def _placed_after(words: Sequence[Word], last: int, own: frozenset[str]) -> bool:
    """Say whether another town follows: ", Leeds", "in Leeds", "the Leeds one"."""
    place, linked = last + 1, False
    while place < len(words) and place <= last + 3 and words[place].bare in _LINKS and goes_on(words[place].gap):
        linked = linked or words[place].bare == "in"
        place += 1
    if place >= len(words) or not goes_on(words[place].gap):
        return False
    town = other_place(words, place, own, after_in=linked)
    if linked and not town and _is_unknown(words[place].bare, own):
        return True
    beyond = place + len(town.split())
    return bool(town) and not (beyond < len(words) and words[beyond].bare in _SUPPORTING)


def _placed_before(words: Sequence[Word], first: int, own: frozenset[str]) -> bool:
    """Say whether another town leads the name ("Leeds St Joseph's")."""
    if not first or words[first].gap != " " or words[first - 1].possessive or words[first - 1].bare in own:
        return False
    town = other_place(words[:first], first - 1, own, after_in=False)
    return len(town) > 3 and (first < 2 or words[first - 2].bare not in ("in", "from", "near"))


def _is_unknown(word: str, own: frozenset[str]) -> bool:
    """Say whether a word after "in" is none that one would expect there, and so the name of some place."""
    usual = word.endswith(("ing", "tion", "ment", "s")) or word in own
    if len(word) < _SHORTEST_UNKNOWN or not word.isalpha() or usual:
        return False
    lists = ("in_words", "following_words", "school_things", "school_cues", "ordinary_words", "other_things")
    return not any(word in word_set(f"names/{name}") for name in lists)


def words_after(words: Sequence[Word], last: int) -> list[str]:
    """Return up to three words that follow a name in one phrase."""
    found: list[str] = []
    for place in range(last + 1, min(last + 4, len(words))):
        if not is_close(words[place - 1], words[place]):
            break
        found.append(words[place].bare)
    return found


def is_another_thing(after: Sequence[str]) -> bool:
    """Say whether the words right after a name make it a road, a church, a club or the like."""
    if not after:
        return False
    others, things = word_set("names/other_things"), word_set("names/school_things")
    one, two = after[0], after[1] if len(after) > 1 else ""
    if f"{one} {two}" in others:
        return True
    if f"{one} {two}" in things:
        return False
    if one in ("old", "catholic", "rc", "parish", "new") and two in others and two not in things:
        return True
    return one in others and one not in things
