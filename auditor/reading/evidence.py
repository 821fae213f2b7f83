"""What the words around a school's name say: that school, another of its name, or no school at all."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from auditor.reading.aliases import Ordinariness, first_names
from auditor.reading.cues import word_set, word_sets
from auditor.reading.name_words import Word, is_close
from auditor.reading.places import other_place

ENOUGH = 2.0
_CLOSE_ENOUGH = 1.0  # what the words next to an everyday word must add before those further off count
_NEVER = -9.0
_SHORTEST_UNKNOWN = 5
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

_LINKS = frozenset(["in", "over", "down", "up", "near", "the", "based", "from", "out", "at"])
_SUPPORTING = word_sets("names/around")["supporting"]
_ARTICLES = word_sets("names/around")["articles"]
_TITLES = frozenset(["sir", "dr", "mr", "mrs", "ms", "lord", "lady", "dame", "rev", "revd", "prof", "professor"])
_TIMES = frozenset(["years", "yrs", "year", "months", "terms", "term", "decade", "decades"])
_ROAD_BEFORE = word_sets("names/around")["road_before"]
_WITHIN = word_sets("names/around")["within"]
_TOWN_BEFORE = word_sets("names/around")["town_before"]
_VERB_MISS = word_sets("names/around")["before_longing"]
_DOING = word_sets("names/around")["after_person"]
_NOT_OURS = (("not", "us"), ("not", "ours"), ("not", "mine"), ("not", "my"), ("not", "our"), ("no", "such"))
_NO_NOUN = ("ing", "ed", "ly")
_ROLE_LINKS = frozenset(["at", "for", "of", "from", "with", "in", "yn", "ym", "joining", "join", "joined", "here"])
_SACRAMENTS = word_sets("names/around")["sacraments"]
_RIVALS = word_sets("names/around")["rivals"]
_ANOTHER = frozenset(("another", "different", "other"))
_OTHERWISE = word_sets("names/around")["otherwise"]
# Things a parish or a town has as well as a school.
_SHARED = word_sets("names/around")["shared_things"]
_PEOPLE = frozenset(["boys", "girls", "kids", "children", "lads", "lasses", "bairns", "babies"])
_SURE_CUES = word_sets("names/around")["sure_cues"]
_ROLES = word_sets("names/around")["roles_before"]


class Mention(NamedTuple):
    """Words `first` to `last` that may name a school by its own words alone."""

    first: int
    last: int
    ordinariness: Ordinariness
    single: bool = True
    declared: bool = True
    possessive: bool = True
    owning: bool = False
    article: bool = False
    fuzzy: bool = False
    extra: float = 0.0


def elsewhere(words: Sequence[Word], first: int, last: int, own: frozenset[str]) -> bool:
    """Say whether the words around place the name in another town, or say outright that it is another school."""
    place, linked = last + 1, False
    while place < len(words) and place <= last + 3 and words[place].bare in _LINKS and _goes_on(words[place].gap):
        linked = linked or words[place].bare == "in"
        place += 1
    if place < len(words) and _goes_on(words[place].gap):
        town = other_place(words, place, own, after_in=linked)
        if linked and not town and _is_unknown(words[place].bare, own):
            return True
        beyond = place + len(town.split())
        if town and not (beyond < len(words) and words[beyond].bare in _SUPPORTING):
            return True
    if first and words[first].gap == " " and not words[first - 1].possessive:
        before = words[first - 1].bare
        if before not in own and other_place(words[:first], first - 1, own, after_in=False) and len(before) > 3:
            return first < 2 or words[first - 2].bare not in ("in", "from", "near", ",")
    after = [word.bare for word in words[last + 1 : last + 1 + _NEAR]]
    if any(pair in _NOT_OURS for pair in itertools.pairwise(after)):
        return True
    return any(one in _ANOTHER and two == "school" for one, two in itertools.pairwise(after))


def _is_unknown(word: str, own: frozenset[str]) -> bool:
    """Say whether a word after "in" is none that one would expect there, and so the name of some place."""
    if (
        len(word) < _SHORTEST_UNKNOWN
        or not word.isalpha()
        or word in own
        or word.endswith(("ing", "tion", "ment", "s"))
    ):
        return False
    lists = ("in_words", "following_words", "school_things", "school_cues", "ordinary_words", "other_things")
    return not any(word in word_set(f"names/{name}") for name in lists)


def _goes_on(gap: str) -> bool:
    """Say whether what stands between two words leaves them in one sentence, commas and brackets allowed."""
    return len(gap) <= 3 and not set(gap) & set('.!?;|#@:"')


def is_another_thing(words: Sequence[Word], last: int) -> bool:
    """Say whether the words right after a name make it a road, a church, a club or the like."""
    if last + 1 >= len(words) or not is_close(words[last], words[last + 1]):
        return False
    one = words[last + 1].bare
    two = ""
    if last + 2 < len(words) and is_close(words[last + 1], words[last + 2]):
        two = words[last + 2].bare
    others, things = word_set("names/other_things"), word_set("names/school_things")
    if f"{one} {two}" in others:
        return True
    if f"{one} {two}" in things:
        return False
    if one in ("old", "catholic", "rc", "parish", "new") and two in others and two not in things:
        return True
    return one in others and one not in things


def _after(words: Sequence[Word], mention: Mention) -> float:
    """Weigh what stands right after the name."""
    kind = mention.ordinariness
    words_after: list[str] = []
    for place in range(mention.last + 1, min(mention.last + 4, len(words))):
        if not is_close(words[place - 1], words[place]):
            break
        words_after.append(words[place].bare)
    following = word_set("names/following_words")
    if not words_after:
        return 0.0
    if is_another_thing(words, mention.last):
        return _NEVER
    titled = kind in (Ordinariness.PERSON, Ordinariness.SAINT)
    if kind is Ordinariness.PERSON and words_after[0] == "the":
        return _NEVER
    if (
        titled
        and not mention.owning
        and (words_after[0] == "of" or (not mention.possessive and words_after[0] == "the"))
    ):
        return _NEVER
    if kind is Ordinariness.WORD and words_after[0] == "class":
        return _NEVER
    if kind is Ordinariness.SAINT and words_after[0] in _RIVALS:
        return -0.5
    things = word_set("names/school_things")
    pairs = {f"{one} {two}" for one, two in itertools.pairwise(words_after)}
    if pairs & things:
        return 3.0
    for place, word in enumerate(words_after):
        if word in following and place:
            break
        if word in things:
            shared = word in _SHARED and kind in _DOUBTFUL
            shared = shared and not (word in _PEOPLE and kind in (Ordinariness.WORD, Ordinariness.ROAD))
            return (1.0 if kind is not Ordinariness.PLACE else 0.0) if shared else 3.0 - 0.5 * place
    plain = words_after[0] in following or words_after[0].isdigit() or words_after[0].endswith(_NO_NOUN)
    return 0.0 if plain or kind in _INITIALS else -1.0


def _before(words: Sequence[Word], mention: Mention) -> float:
    """Weigh what stands right before the name."""
    kind = mention.ordinariness
    place = mention.first - 1
    articled = False
    while place >= 0 and words[place].bare in _ARTICLES and is_close(words[place], words[place + 1]):
        articled = articled or words[place].bare == "the"
        place -= 1
    score = _role_before(words, mention.first)
    if place < 0:
        return score
    before, gap = words[place].bare, words[place + 1].gap
    if "@" in gap:
        return score + 1.0
    if not _goes_on(gap):
        return score
    if kind is Ordinariness.PERSON and before in _TITLES:
        return _NEVER
    if mention.single and kind not in (Ordinariness.SAINT, *_INITIALS) and before in first_names() and not articled:
        verb = before == "miss" and _is_verb(words, place, mention.last)
        return score if verb else _NEVER
    doubtful = kind in (Ordinariness.SAINT, Ordinariness.WORD, Ordinariness.PERSON)
    if doubtful and _of_something_else(words, place):
        return _NEVER
    if kind is Ordinariness.ROAD and before in _ROAD_BEFORE:
        return score - 3.0
    if kind is Ordinariness.WORD and before in _WITHIN:
        return score - 2.0
    if kind is Ordinariness.PLACE and before in _TOWN_BEFORE:
        return score - 2.0
    if articled and kind in _INITIALS:
        score -= 1.5
    if before in word_set("names/before_school") and (not articled or mention.article):
        score += 1.0 + _time_served(words, place)
    return score


def _time_served(words: Sequence[Word], place: int) -> float:
    """Weigh a time spent at work right before a place ("ten years at", "first day at")."""
    if words[place].bare != "at" or not place:
        return 0.0
    before = words[place - 1].bare
    first = place > 1 and words[place - 2].bare in ("first", "last", "final", "inset")
    return 2.0 if before in _TIMES or (before in ("day", "week") and first) else 0.0


def _is_verb(words: Sequence[Word], place: int, last: int) -> bool:
    """Say whether "miss" at a place means longing and is no title."""
    if place:
        return words[place - 1].bare in _VERB_MISS
    return not (last + 1 < len(words) and words[last + 1].bare in _DOING)


def _of_something_else(words: Sequence[Word], place: int) -> bool:
    """Say whether the words up to a place make the name part of something else ("the feast of …")."""
    others = word_set("names/before_other")
    if words[place].bare in others:
        return True
    if words[place].bare in ("of", "to") and place:
        back = place - 2 if words[place - 1].bare in ("day", "card", "the") and place > 1 else place - 1
        return words[place - 1].bare in others or words[back].bare in others
    return False


def _role_before(words: Sequence[Word], first: int) -> float:
    """Weigh a role shortly before the name ("teacher of history at …", "Y4 @ …")."""
    near = {word.bare for word in words[max(0, first - 5) : first]}
    if not near & _ROLES:
        return 0.0
    place = first - 1
    while place > 0 and words[place].bare in _ARTICLES:
        place -= 1
    linked = words[place].bare in _ROLE_LINKS or words[place].bare in _ROLES or words[place + 1].gap.strip(" '")
    return 2.0 if linked else 0.0


def _around(words: Sequence[Word], mention: Mention, towns: frozenset[str]) -> float:
    """Weigh what stands further off: words of school life, words of other things, the school's own town."""
    kind = mention.ordinariness
    wide = {word.bare for word in words[max(0, mention.first - _WIDE) : mention.first]}
    wide |= {word.bare for word in words[mention.last + 2 : mention.last + 1 + _WIDE]}
    near = {word.bare for word in words[max(0, mention.first - _NEAR) : mention.first]}
    near |= {word.bare for word in words[mention.last + 1 : mention.last + 1 + _NEAR]}
    score = 0.0
    cues = wide & word_set("names/school_cues")
    if cues:
        score += (2.0 if cues & _SURE_CUES else 1.0) + min(1.0, 0.5 * (len(cues) - 1))
    elif "year" in wide and any(word.isdigit() for word in wide):
        score += 2.0
    if near & _OTHERWISE and kind in _DOUBTFUL:
        score -= 2.0 if kind is Ordinariness.WORD else 1.5
    if near & _SACRAMENTS:
        score -= 3.0
    if kind is not Ordinariness.PLACE:
        adjacent = {word.bare for word in words[mention.last + 1 : mention.last + 4]}
        score += 3.0 if adjacent & towns else (1.0 if wide & towns else 0.0)
    return score


def weight(words: Sequence[Word], mention: Mention, towns: frozenset[str]) -> float:
    """Return how much speaks for a bare name being the school's; `ENOUGH` is enough. `towns` holds its own."""
    kind = mention.ordinariness
    score = _BASE[kind] + mention.extra
    if not mention.declared:
        score -= 0.5
    if not mention.possessive and kind in (Ordinariness.SAINT, Ordinariness.PERSON):
        score -= 3.0
    if mention.fuzzy:
        score -= 1.0
    close = _after(words, mention) + _before(words, mention)
    score += close
    everyday = kind in (Ordinariness.WORD, Ordinariness.PLACE)
    if score < _NEVER / 2 or (everyday and close + mention.extra < _CLOSE_ENOUGH and not _town_follows(words, mention, towns)):
        return _NEVER
    return score + _around(words, mention, towns)


def _town_follows(words: Sequence[Word], mention: Mention, towns: frozenset[str]) -> bool:
    """Say whether the school's town stands right after the name, where it is no part of it."""
    return mention.ordinariness is Ordinariness.WORD and any(
        word.bare in towns for word in words[mention.last + 1 : mention.last + 3]
    )
