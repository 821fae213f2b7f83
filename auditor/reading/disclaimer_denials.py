"""Denials: words by which the author says that something is not the employer's view, and what they are made of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.reading.cues import word_sets
from auditor.reading.tokens import Token

_LISTS = word_sets("disclaimers")

VIEWS = _LISTS["views"]
POSTED = _LISTS["posted"]
NOT = _LISTS["not"]
EMPLOYER = _LISTS["employer"]
REFLECTING = _LISTS["reflecting"]
SPEAKING = _LISTS["speaking"]
SAID = VIEWS | POSTED | {"account", "page", "mine"}
KEPT_BACK = _LISTS["kept_back"]
LED_TO = _LISTS["led_to"]
_FOR = frozenset(("for", "as", "behalf", "of"))


def not_employers(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where the author says that something is not the employer's view."""
    for place, word in enumerate(words):
        if word.word not in NOT or word_at(words, place + 1) in KEPT_BACK or word_at(words, place + 2) in KEPT_BACK:
            continue
        last = _denied_until(words, place)
        if last is None:
            continue
        said = [one.word for one in words[max(0, place - 16) : place] if one.sentence >= word.sentence - 1]
        said = _without_others(said)
        said += [one.word for one in words[last + 1 : last + 6] if one.sentence == word.sentence]
        denied = [one.word for one in words[place:last]]
        topic = SAID.intersection(said) or _i_post(said)
        if SPEAKING.intersection(denied) or VIEWS.intersection(denied) or topic:
            yield place, last


def _without_others(said: Sequence[str]) -> list[str]:
    """Return words without what is said to be somebody's: "the opinions of our pupils"."""
    others = {
        place
        for place, word in enumerate(said[:-2])
        if word in VIEWS and said[place + 1] == "of" and said[place + 2] in ("our", "pupils", "parents", "every", "all")
    }
    return [word for place, word in enumerate(said) if place not in others]


def _i_post(said: Sequence[str]) -> bool:
    """Say whether words say that the author writes: "what I say", "I tweet"."""
    return any(one == "i" and two in _LISTS["i_do"] for one, two in pairwise(said))


def _denied_until(words: Sequence[Token], place: int) -> int | None:
    """Return where the employer, or whoever "those of" leads to, is named behind a denial."""
    linked = words[place].word == "nothing" and word_at(words, place + 1) == "to"
    denied: list[str] = []
    for at in range(place + 1, min(place + 16, len(words))):
        word = words[at].word
        if words[at].sentence != words[place].sentence:
            return None
        denied.append(word)
        if word == "about":
            return None
        linked = linked or word in REFLECTING or (at + 1 < len(words) and words[at + 1].word in _LISTS["of_theirs"])
        if linked and word.removesuffix("'s") in EMPLOYER:
            only_spoken = {*denied} & REFLECTING and _LISTS["of_speech"].issuperset({*denied} & REFLECTING)
            return None if only_spoken and _FOR.isdisjoint(denied) else at
        if linked and word in ("of", "for") and words[at - 1].word in LED_TO and at + 1 < len(words):
            return at + 1
    return None


def after_own(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield "… not my employer's", "not as a teacher": enough behind words that views are one's own."""
    for place, word in enumerate(words):
        if word.word in NOT or (word.word == "rather" and word_at(words, place + 1) == "than"):
            as_staff = word_at(words, place + 1) == "as"
            for at in range(place + 1, min(place + 8, len(words))):
                if words[at].sentence > word.sentence:
                    break
                if words[at].word.removesuffix("'s") in EMPLOYER or (as_staff and words[at].word in _LISTS["as_staff"]):
                    yield place, at
                    break


def word_at(words: Sequence[Token], place: int) -> str:
    """Return the word at a place, or "" beside the text."""
    return words[place].word if 0 <= place < len(words) else ""
