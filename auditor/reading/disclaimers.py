"""Disclaimers: words by which the author says that what they write is their own, or is not their employer's."""

from collections.abc import Callable, Iterator, Sequence

from auditor.model import DisclaimerForm, Span
from auditor.reading import cues, disclaimer_wordings
from auditor.reading.cues import word_sets
from auditor.reading.look import Look
from auditor.reading.tokens import Token, tokens

_LISTS = word_sets("disclaimers")

VIEWS = _LISTS["views"]
POSTED = _LISTS["posted"]
OWN = _LISTS["own"]
LINKING = _LISTS["linking"]
NOT = _LISTS["not"]
EMPLOYER = _LISTS["employer"]
REFLECTING = _LISTS["reflecting"]
SPEAKING = _LISTS["speaking"]
ACCOUNTS = _LISTS["accounts"]
PASSED_ON = _LISTS["passed_on"]
AGREEING = _LISTS["agreeing"]
SAID = VIEWS | POSTED | {"account", "page", "mine"}
KEPT_BACK = _LISTS["kept_back"]
LED_TO = _LISTS["led_to"]
SPEAKS = _LISTS["speaks"]
TALKING = _LISTS["talking"]
AFTERTALK = _LISTS["aftertalk"]
OTHERS = _LISTS["others"]
GROUPS = _LISTS["groups"]
CLOSING = _LISTS["closing"]
LOOSE = _LISTS["loose"]
PAGES = _LISTS["pages"]
OF_SCREENS = _LISTS["of_screens"]
GOING_ON = _LISTS["going_on"]

Rule = Callable[[Sequence[Token]], Iterator[tuple[int, int]]]


def find(look: Look) -> list[tuple[DisclaimerForm, Span]]:
    """Return what a text disclaims, if anything: the form and the words, joined from the first to the last of them."""
    if not look.cues & cues.VIEWS:
        return []
    words = tokens(look)
    bare = [
        word._replace(word=word.word.replace("'", "") if word.word.endswith("n't") else word.word) for word in words
    ]
    plain = look.plain
    every = {word.word for word in words}
    own = _kept(_own, bare, plain) + _kept(_worded(disclaimer_wordings.own(plain, every)), bare, plain)
    other = _kept(_not_employers, bare, plain)
    other += _kept(_worded(disclaimer_wordings.not_employers(plain, every)), bare, plain)
    if own and not other:
        other = _kept(_after_own, bare, plain)
    found = sorted({*own, *other})
    if own and other:
        form = DisclaimerForm.OWN_AND_NOT_EMPLOYER
    elif found:
        form = DisclaimerForm.OWN_ONLY if own else DisclaimerForm.NOT_EMPLOYER_ONLY
    else:
        found = sorted({*_partial(bare)})
        form = DisclaimerForm.PARTIAL
    if not found:
        return []
    first, last = found[0][0], max(end for _, end in found)
    return [(form, look.span(words[first].start, words[last].end))]


def _worded(places: Sequence[tuple[int, int]]) -> Rule:
    """Return a rule that yields the words at places of the plain text."""

    def rule(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
        for start, end in places:
            inside = [place for place, word in enumerate(words) if word.end > start and word.start < end]
            if inside:
                yield inside[0], inside[-1]

    return rule


def _kept(rule: Rule, words: Sequence[Token], plain: str) -> list[tuple[int, int]]:
    """Return what a rule finds, without what only talks about disclaimers."""
    return [(first, last) for first, last in rule(words) if not _only_talked_of(words, first, last, plain)]


def _own(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where the author says that views are their own."""
    for place, word in enumerate(words):
        if word.word.removesuffix("'s") in VIEWS or word.word in POSTED:
            last = _own_after(words, place)
            if last is None and word.word in VIEWS:
                last = _own_before(words, place)
            if last is not None:
                yield min(place, last), max(place, last)
        elif (word.word == "capacity" and _word(words, place - 1) in ("personal", "private", "own")) or (
            word.word == "citizen" and _word(words, place - 1) == "private" and _word(words, place - 3) in OWN | {"as"}
        ):
            yield place - 1, place
        elif word.word == "myself":
            yield from ((start, place) for start in _speaks_for(words, place))
        elif word.word in ("barn", "farn", "safbwyntiau", "sylwadau", "safbwynt") and any(
            one.word in ("hun", "personol", "bersonol", "i") for one in words[place + 1 : place + 4]
        ):
            yield place, min(place + 2, len(words) - 1)


def _own_after(words: Sequence[Token], place: int) -> int | None:
    """Return where "… are my own" ends after a word such as "views"; nothing where something else is meant."""
    counted = place > 0 and words[place - 1].word.isdigit() and words[place - 1].sentence == words[place].sentence
    if counted or (words[place].word == "view" and _word(words, place - 1) in ("the", "this", "a", "that")):
        return None
    if words[place].word == "all" and place and words[place - 1].clause == words[place].clause:
        return None
    if _word(words, place - 1) in OTHERS or any(_word(words, place - back) in GROUPS for back in (1, 2, 3)):
        return None
    for at in range(place + 1, min(place + 12, len(words))):
        word = words[at]
        if word.sentence != words[place].sentence and not (at == place + 1 and word.word in OWN | {"my"}):
            return None
        if word.word in OWN:
            return _own_end(words, place, at)
        if word.word not in LINKING and word.word not in VIEWS | POSTED:
            return None
    return None


def _own_end(words: Sequence[Token], place: int, at: int) -> int | None:
    """Return where a disclaimer ends whose "own", "mine" or "personal" stands at `at`; nothing where it is none."""
    word, before, after = words[at], _word(words, at - 1), _word(words, at + 1)
    if before in OTHERS or before in NOT or _word(words, at - 2) in NOT:
        return None
    if word.word == "mine" and (before in PAGES or _word(words, at - 2) in PAGES or after == "for"):
        return None
    if word.word == "mine" and words[place].word in LOOSE:
        ended = at + 1 == len(words) or words[at + 1].sentence != word.sentence or after in GOING_ON
        return at if ended and at > place + 1 and words[at].clause == words[place].clause else None
    if word.word == "mine":
        return at
    if word.word == "personal" and words[place].word in POSTED and after in ("capacity", "account", "page", "profile"):
        return None
    if at + 1 == len(words) or words[at + 1].clause != word.clause or after in GOING_ON | CLOSING:
        return at
    if after in VIEWS:
        return at + 1
    if word.word == "own" and before == "my" and after in _LISTS["anew"]:
        return at
    return at if _is_new_thought(words, at + 1) or (word.word == "own" and after in AFTERTALK) else None


def _is_new_thought(words: Sequence[Token], place: int) -> bool:
    """Say whether something new begins: "views are my own & don't @ me"."""
    return _word(words, place) in ("dont", "do", "so", "please", "pls", "unless", "as", "because", "even") and place > 1


def _own_before(words: Sequence[Token], place: int) -> int | None:
    """Return where "my own …" begins before a word such as "views" that ends what is said."""
    before = _word(words, place - 1)
    if place == 0 or words[place - 1].clause != words[place].clause:
        return None
    after = words[place + 1] if place + 1 < len(words) else None
    tail = after is not None and (
        after.word in CLOSING or (after.word == "on" and _word(words, place + 2) in _LISTS["here"])
    )
    ended = after is None or after.clause != words[place].clause or after.word in GOING_ON or tail
    if not ended:
        return None
    if before in ("own", "personal") and _word(words, place - 2) not in OTHERS and _word(words, place - 2) not in NOT:
        start = place - 2 if _word(words, place - 2) in ("my", "own", "mine", "purely", "just") else place - 1
        begins = start == 0 or words[start - 1].clause != words[start].clause
        linked = _word(words, start - 1) in _LISTS["before_own"]
        return start if begins or linked else None
    if before == "my" and words[place].word.endswith("s"):
        begins = place == 1 or words[place - 2].clause != words[place - 1].clause
        return place - 1 if (begins and len(words) < 60) or _word(words, place - 2) in ("are", "just", "only") else None
    return None


def _speaks_for(words: Sequence[Token], place: int) -> Iterator[int]:
    """Yield where "speaking (only) for (nobody but) myself" begins."""
    if _word(words, place + 1) in ("i", "id", "i'd", "i'm", "ive", "i've", "i'll"):
        return
    for at in range(max(0, place - 6), place):
        if words[at].word in SPEAKS and words[at].sentence == words[place].sentence:
            if any(one.word in ("for", "as") for one in words[at:place]):
                yield at
            return


def _not_employers(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where the author says that something is not the employer's view."""
    for place, word in enumerate(words):
        if word.word not in NOT or _word(words, place + 1) in KEPT_BACK or _word(words, place + 2) in KEPT_BACK:
            continue
        last = _denied_until(words, place)
        if last is None:
            continue
        said = [one.word for one in words[max(0, place - 16) : place] if one.sentence >= word.sentence - 1]
        denied = [one.word for one in words[place:last]]
        if SPEAKING.intersection(denied) or VIEWS.intersection(denied) or SAID.intersection(said):
            yield place, last


def _denied_until(words: Sequence[Token], place: int) -> int | None:
    """Return where the employer, or whoever "those of" leads to, is named behind a denial."""
    linked = False
    for at in range(place + 1, min(place + 16, len(words))):
        word = words[at].word
        if words[at].sentence != words[place].sentence:
            return None
        linked = linked or word in REFLECTING
        if linked and word in EMPLOYER:
            return at
        if linked and word in ("of", "for") and words[at - 1].word in LED_TO and at + 1 < len(words):
            return at + 1
    return None


def _after_own(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield "… not my employer's", "nothing to do with my school": enough behind words that views are one's own."""
    for place, word in enumerate(words):
        if word.word in NOT:
            for at in range(place + 1, min(place + 8, len(words))):
                if words[at].sentence > word.sentence:
                    break
                if words[at].word in EMPLOYER:
                    yield place, at
                    break


def _partial(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield what is less than a disclaimer: passing on is not agreeing, or the account is not an official one."""
    for place, word in enumerate(words):
        near = [one for one in words[place + 1 : place + 7] if one.sentence == word.sentence]
        ahead = [one.word for one in near]
        if word.word in PASSED_ON and "if" not in ahead:
            yield from ((place, step) for step, one in enumerate(ahead, place + 1) if one in AGREEING)
        elif word.word in ("personal", "private") and ahead[:1] and ahead[0] in ACCOUNTS:
            yield place, place + 1
        elif word.word in NOT and {"official", "school"}.intersection(ahead[:3]):
            yield from ((place, step) for step, one in enumerate(ahead[:5], place + 1) if one in ACCOUNTS)


def _only_talked_of(words: Sequence[Token], first: int, last: int, plain: str) -> bool:
    """Say whether a sentence talks about such words, asks about them, or quotes somebody else's."""
    sentence = words[first].sentence
    start, end = words[first].start, words[last].end
    if plain[end : end + 1] == "?" or "?" in plain[end : end + 40].split(".")[0].split("!")[0]:
        return True
    quoted = plain[start - 1 : start] in ('"', "'") and any(mark in plain[end : end + 30] for mark in ('"', "'"))
    if quoted and len(words) > last - first + 2:
        return True
    before = [one.word for one in words[:first] if one.sentence == sentence]
    if before and before[-1] in ("should", "must", "they", "do"):
        before.pop()
    if len(before) > 1 and before[-1] in ("are", "do", "does") and before[-2] == "they":
        before = before[:-2]
    if any(word in TALKING for word in before[-6:]):
        return True
    if OF_SCREENS.intersection(one.word for one in words[last + 1 : last + 8]):
        return True
    after = [one.word for one in words[last + 1 : last + 6] if one.sentence == sentence]
    return any(word in AFTERTALK for word in after)


def _word(words: Sequence[Token], place: int) -> str:
    """Return the word at a place, or "" beside the text."""
    return words[place].word if 0 <= place < len(words) else ""
