"""What the words around a school's short name say for and against its being the school."""

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from auditor.reading.aliases import Ordinariness, first_names
from auditor.reading.cues import word_set, word_sets
from auditor.reading.name_parts import LEVELS, SAINTS, TYPES
from auditor.reading.name_words import Word, is_close
from auditor.reading.other_things import goes_on, is_another_thing, words_after
from auditor.reading.tokens import given_names, wordlike_names

ENOUGH = 2.0
_CLOSE_ENOUGH = 1.0  # what the words next to an everyday word must add before those further off count
_NEVER = -9.0
_NEAR, _WIDE = 8, 20  # words either side

# What a short name is worth before anything around it is read.
_BASE = {
    Ordinariness.DISTINCT: 2.5,
    Ordinariness.PERSON: 2.0,
    Ordinariness.SAINT: 2.0,
    Ordinariness.PLACE: -1.0,
    Ordinariness.ROAD: 0.5,
    Ordinariness.WORD: -1.0,
    Ordinariness.LONG_INITIALS: 3.0,
    Ordinariness.INITIALS: 2.0,
    Ordinariness.SHORT_INITIALS: 0.0,
}
_INITIALS = (Ordinariness.LONG_INITIALS, Ordinariness.INITIALS, Ordinariness.SHORT_INITIALS)
_DOUBTFUL = (Ordinariness.SAINT, Ordinariness.WORD, Ordinariness.ROAD, Ordinariness.PLACE)
_TITLED = (Ordinariness.SAINT, Ordinariness.PERSON)

_LISTS = word_sets("names/around")
_CLASS = re.compile(r"(?:y|yr|year|p|s|ks)\d{1,2}s?")
_NO_NOUN = ("ing", "ed", "ly")


class Mention(NamedTuple):
    """Words `first` to `last` that may name a school by its own words alone."""

    first: int
    last: int
    ordinariness: Ordinariness
    single: bool = True  # one word
    declared: bool = True  # an alias the owner gave
    possessive: bool = True  # as possessive as the school's name is
    owning: bool = False  # possessive in this text
    article: bool = False  # the school's name has one
    fuzzy: bool = False  # misspelt
    extra: float = 0.0


def weight(words: Sequence[Word], mention: Mention, towns: frozenset[str]) -> float:
    """Return how much speaks for a bare name being the school's; `ENOUGH` is enough. `towns` holds its own."""
    kind = mention.ordinariness
    score = _BASE[kind] + mention.extra
    score -= 0.5 * (not mention.declared) + 1.0 * mention.fuzzy
    score += 0.5 * (mention.owning and kind is Ordinariness.ROAD)
    score -= 4.0 * (not mention.possessive and kind in _TITLED)
    close = _after(words, mention) + _before(words, mention) + _time_after(words, mention)
    if score + close < _NEVER / 2:
        return _NEVER
    everyday = kind in (Ordinariness.WORD, Ordinariness.PLACE)
    if everyday and close + mention.extra < _CLOSE_ENOUGH and not _town_follows(words, mention, towns):
        return _NEVER
    return score + close + _around(words, mention) + _town(words, mention, towns)


def is_class(word: str) -> bool:
    """Say whether a word names a year group or key stage ("y4", "p1s")."""
    return _CLASS.fullmatch(word) is not None


def _after(words: Sequence[Word], mention: Mention) -> float:
    """Weigh what stands right after the name."""
    kind, after = mention.ordinariness, words_after(words, mention.last)
    if not after:
        return 0.0
    if is_another_thing(after) or _is_the_person(after, mention):
        return _NEVER
    if kind is Ordinariness.WORD and after[0] in ("class", "the"):
        return _NEVER
    if kind is Ordinariness.SAINT and after[0] in _LISTS["rivals"]:
        return -0.5
    thing = _thing(after, kind, owned=mention.owning and mention.article and kind is Ordinariness.WORD)
    if thing:
        return thing
    following = word_set("names/following_words")
    plain = after[0] in following or after[0].isdigit() or after[0].endswith(_NO_NOUN)
    if plain or kind is Ordinariness.LONG_INITIALS:
        return 0.0
    return -0.5 if kind in _INITIALS else -1.0


def _is_the_person(after: Sequence[str], mention: Mention) -> bool:
    """Say whether the words after the name make it a saint or person of rank and no school."""
    kind = mention.ordinariness
    if kind is Ordinariness.DISTINCT and mention.single and not mention.owning and after[0] == "the":
        return True
    if kind is Ordinariness.PERSON and (after[0] == "the" or _LISTS["of_persons"].intersection(after[:2])):
        return True
    if kind not in _TITLED or mention.owning:
        return False
    return after[0] == "of" or (after[0] == "the" and not mention.possessive)


def _thing(after: Sequence[str], kind: Ordinariness, *, owned: bool) -> float:
    """Weigh a school's people, rooms or doings right after the name; nothing if there are none."""
    things, following = word_set("names/school_things"), word_set("names/following_words")
    if things.intersection(f"{one} {two}" for one, two in itertools.pairwise(after)):
        return 3.0
    for place, word in enumerate(after):
        if word in following and place:
            break
        if word in things or is_class(word):
            peopled = word in _LISTS["people"] and kind in (Ordinariness.WORD, Ordinariness.ROAD)
            if word in _LISTS["shared_things"] and kind in _DOUBTFUL and not peopled and not owned:
                return 0.1 if kind is Ordinariness.PLACE else 1.0
            return 3.0 - 0.5 * place
    return 0.0


def _before(words: Sequence[Word], mention: Mention) -> float:
    """Weigh what stands right before the name."""
    kind = mention.ordinariness
    place = mention.first - 1
    articled = False
    while place >= 0 and words[place].bare in _LISTS["articles"] and is_close(words[place], words[place + 1]):
        articled = articled or words[place].bare == "the"
        place -= 1
    score = _role_before(words, mention.first)
    if place < 0:
        return score
    before, gap = words[place].bare, words[place + 1].gap
    if "@" in gap:
        return score + 1.0
    if not goes_on(gap):
        return score
    if _is_of_other(words, place, mention, articled=articled):
        return _NEVER
    if before in ("a", "an", "every"):
        return score - 1.0
    wandered = before in _LISTS["wandering"] or (before == "in" and mention.single)
    if before in ("called", "named") or (wandered and kind in (Ordinariness.DISTINCT, Ordinariness.ROAD)):
        score -= 1.5
    if before in _LISTS["road_before"] and kind is Ordinariness.ROAD:
        on_it = {word.bare for word in words[max(0, place - 3) : place]} & {*TYPES, *LEVELS}
        return score + (3.0 if before == "on" and on_it else -3.0)
    if before in _LISTS[{Ordinariness.WORD: "within", Ordinariness.PLACE: "town_before"}.get(kind, "none")]:
        return score - 2.0
    if articled and kind in _INITIALS:
        score -= 1.5
    if before in word_set("names/before_school") and (not articled or mention.article):
        score += 1.0 + _time_served(words, place)
    return score


def _is_of_other(words: Sequence[Word], place: int, mention: Mention, *, articled: bool) -> bool:
    """Say whether the word before a name makes it a person's, a saint's or an everyday word."""
    kind, before = mention.ordinariness, words[place].bare
    if (kind is Ordinariness.PERSON and before in _LISTS["titles"]) or (
        before in SAINTS and kind is not Ordinariness.SAINT and words[place + 1].gap in (" ", ". ")
    ):
        return True
    named = mention.single and kind not in (Ordinariness.SAINT, *_INITIALS) and not articled
    close = is_close(words[place], words[place + 1])
    person = mention.last + 1 < len(words) and words[mention.last + 1].bare in _LISTS["after_person"]
    if named and (
        before in first_names()
        or (close and before in given_names())
        or (close and person and before in wordlike_names())
    ):
        return not (before == "miss" and _is_longing(words, place, mention.last))
    if kind is Ordinariness.WORD and before in ("a", "an", "every"):
        return True
    return kind in (*_TITLED, Ordinariness.WORD) and _of_something_else(words, place)


def _of_something_else(words: Sequence[Word], place: int) -> bool:
    """Say whether the words up to a place make the name part of something else ("the feast of …")."""
    others = word_set("names/before_other")
    if words[place].bare in others:
        return True
    if words[place].bare in ("of", "to") and place:
        back = place - 2 if words[place - 1].bare in ("day", "card", "the") and place > 1 else place - 1
        return words[place - 1].bare in others or words[back].bare in others
    return False


def _is_longing(words: Sequence[Word], place: int, last: int) -> bool:
    """Say whether "miss" at a place means longing and is no title."""
    if place:
        return words[place - 1].bare in _LISTS["before_longing"]
    return not (last + 1 < len(words) and words[last + 1].bare in _LISTS["after_person"])


def _time_served(words: Sequence[Word], place: int) -> float:
    """Weigh work or a time served right before "at" ("teaching at", "ten years at", "first day at")."""
    if words[place].bare != "at" or not place:
        return 0.0
    before = words[place - 1].bare
    first = place > 1 and words[place - 2].bare in ("first", "last", "final", "inset")
    return 2.0 if before in _LISTS["working"] or (before in ("day", "week") and first) else 0.0


def _time_after(words: Sequence[Word], mention: Mention) -> float:
    """Weigh a time served right after the name of what was left ("left … after nine years")."""
    left = {"left", "leave", "leaving", "goodbye", "retired", "retiring"}
    before = {word.bare for word in words[max(0, mention.first - 2) : mention.first]}
    after = [word.bare for word in words[mention.last + 1 : mention.last + 5]]
    return 3.0 * bool(left & before and after[:1] == ["after"] and {"years", "yrs", "year", "terms"} & {*after})


def _role_before(words: Sequence[Word], first: int) -> float:
    """Weigh a role shortly before the name ("teacher of history at …", "Y4 @ …")."""
    near = {word.bare for word in words[max(0, first - 5) : first]}
    role = near & _LISTS["roles_before"]
    if not role and not near & _LISTS["subjects"]:
        return 0.0
    place = first - 1
    while place > 0 and words[place].bare in _LISTS["articles"]:
        place -= 1
    before, gap = words[place].bare, words[place + 1].gap
    if not role:
        return 2.0 if before in ("at", "yn", "ym") or "@" in gap else 0.0
    linked = before in _LISTS["role_links"] or before in _LISTS["roles_before"] or gap.strip(" '")
    return 2.0 if linked else 0.0


def _around(words: Sequence[Word], mention: Mention) -> float:
    """Weigh what stands further off: words of school life, and of churches, weddings and walks."""
    kind, first, last = mention.ordinariness, mention.first, mention.last
    wide = {word.bare for word in (*words[max(0, first - _WIDE) : first], *words[last + 2 : last + 1 + _WIDE])}
    near = {word.bare for word in (*words[max(0, first - _NEAR) : first], *words[last + 1 : last + 1 + _NEAR])}
    score = 0.0
    cues = wide & word_set("names/school_cues")
    sure = bool(cues & _LISTS["sure_cues"]) or any(is_class(word) for word in wide)
    if cues or sure:
        score += (2.0 if sure else 1.0) + min(1.0, 0.5 * max(0, len(cues) - 1))
    elif "year" in wide and any(word.isdigit() for word in wide):
        score += 2.0
    if near & _LISTS["otherwise"] and kind in _DOUBTFUL:
        score -= 2.0 if kind is Ordinariness.WORD else 1.5
    if kind is Ordinariness.PERSON and near & (_LISTS["at an inn"] | _LISTS["of history"]):
        score -= 2.0
    return score - 3.0 * bool(near & _LISTS["sacraments"])


def _town(words: Sequence[Word], mention: Mention, towns: frozenset[str]) -> float:
    """Weigh the school's own town near its name; a road of that name lies in it too."""
    after = words[mention.last + 1].bare if mention.last + 1 < len(words) else ""
    lies_there = mention.ordinariness is Ordinariness.WORD and after in _LISTS["beside"]
    if mention.ordinariness in (Ordinariness.PLACE, Ordinariness.ROAD) or lies_there:
        return 0.0
    if any(word.bare in towns for word in words[mention.last + 1 : mention.last + 4]):
        return 3.0
    around = (
        *words[max(0, mention.first - _WIDE) : mention.first],
        *words[mention.last + 1 : mention.last + 1 + _WIDE],
    )
    return 1.0 * any(word.bare in towns for word in around)


def _town_follows(words: Sequence[Word], mention: Mention, towns: frozenset[str]) -> bool:
    """Say whether the school's town stands right after an everyday word that is its name."""
    after = words[mention.last + 1 : mention.last + 3]
    if after and after[0].bare in _LISTS["beside"]:
        return False
    return mention.ordinariness is Ordinariness.WORD and any(word.bare in towns for word in after)
