"""Disclaimers: words by which the author says that what they write is their own, or is not their employer's."""

from collections.abc import Callable, Iterator, Sequence

from auditor.model import DisclaimerForm, Span
from auditor.reading import cues, disclaimer_wordings
from auditor.reading.cues import word_sets
from auditor.reading.disclaimer_denials import EMPLOYER, NOT, POSTED, VIEWS, after_own, not_employers, word_at
from auditor.reading.look import Look
from auditor.reading.tokens import Token, tokens

_LISTS = word_sets("disclaimers")

OWN = _LISTS["own"]
LINKING = _LISTS["linking"]
ACCOUNTS = _LISTS["accounts"]
PASSED_ON = _LISTS["passed_on"]
AGREEING = _LISTS["agreeing"]
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
_NEW_THOUGHTS = frozenset(("dont", "do", "so", "please", "pls", "unless", "as", "because", "even"))

Rule = Callable[[Sequence[Token]], Iterator[tuple[int, int]]]


def find(look: Look) -> list[tuple[DisclaimerForm, Span]]:
    """Return what a text disclaims, if anything: the form and the words, joined from the first to the last of them."""
    if not look.cues & cues.VIEWS:
        return []
    plain = look.plain
    words = _parted(
        tokens(look, plain=plain.replace(" =/ ", " no ").replace(" != ", " no ").replace(" = ", " r ")), plain
    )
    bare = [
        word._replace(word=word.word.replace("'", "") if word.word.endswith("n't") else word.word) for word in words
    ]
    every = {word.word for word in words}
    own = _kept(_own, bare, plain) + _kept(_worded(disclaimer_wordings.own(plain, every)), bare, plain)
    other = _kept(not_employers, bare, plain)
    other += _kept(_worded(disclaimer_wordings.not_employers(plain, every)), bare, plain)
    if own and not other:
        other = _kept(after_own, bare, plain)
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


def _parted(words: Sequence[Token], plain: str) -> list[Token]:
    """Return the words with a new clause behind each dash, as in "teacher - views my own"."""
    found: list[Token] = []
    dashes, end = 0, 0
    for word in words:
        dashes += " - " in plain[end : word.start]
        found.append(word._replace(clause=word.clause + dashes) if dashes else word)
        end = word.end
    return found


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
        elif (word.word == "capacity" and word_at(words, place - 1) in ("personal", "private", "own")) or (
            word.word == "citizen"
            and word_at(words, place - 1) == "private"
            and word_at(words, place - 3) in OWN | {"as"}
        ):
            yield place - 1, place
        elif word.word == "myself":
            yield from ((start, place) for start in _speaks_for(words, place))
        elif word.word in ("barn", "farn", "safbwyntiau", "sylwadau", "safbwynt") and any(
            one.word in ("hun", "personol", "bersonol", "i") for one in words[place + 1 : place + 4]
        ):
            yield place, min(place + 2, len(words) - 1)


def _is_as_oneself(words: Sequence[Token], place: int) -> bool:
    """Say whether a capacity is a private one, or a citizen one who writes as such."""
    before = word_at(words, place - 1)
    if words[place].word == "capacity":
        return before in ("personal", "private", "own")
    return before == "private" and word_at(words, place - 3) in OWN | {"as"}


def _own_after(words: Sequence[Token], place: int) -> int | None:
    """Return where "… are my own" ends after a word such as "views"; nothing where something else is meant."""
    counted = place > 0 and words[place - 1].word.isdigit() and words[place - 1].sentence == words[place].sentence
    if counted or (words[place].word == "view" and word_at(words, place - 1) in ("the", "this", "a", "that")):
        return None
    if words[place].word == "all" and place and words[place - 1].clause == words[place].clause:
        return None
    if word_at(words, place - 1) in OTHERS or any(word_at(words, place - back) in GROUPS for back in (1, 2, 3)):
        return None
    for at in range(place + 1, min(place + 12, len(words))):
        word = words[at]
        if word.sentence != words[place].sentence and not (at == place + 1 and word.word in OWN | {"my"}):
            return None
        if word.word in OWN:
            return _own_end(words, place, at)
        if word.word not in LINKING and word.word not in VIEWS | POSTED and not word.word.endswith("ly"):
            return _own_said_of(words, place, at)
    return None


def _own_said_of(words: Sequence[Token], place: int, at: int) -> int | None:
    """Return where "… are mine" ends where more is said of the views first ("the opinions you will read are mine")."""
    joined = next((step for step in range(at, min(at + 6, len(words))) if words[step].word in _LISTS["joining"]), 0)
    said = words[place + 1 : joined]
    if (
        not joined
        or words[place].word not in VIEWS - LOOSE
        or OTHERS.union(GROUPS).intersection(one.word for one in said)
    ):
        return None
    for step in range(joined + 1, min(joined + 6, len(words))):
        word = words[step]
        if word.clause != words[place].clause or (word.word not in OWN and word.word not in LINKING):
            return None
        if word.word in ("mine", "own"):
            return _own_end(words, place, step)
    return None


def _own_end(words: Sequence[Token], place: int, at: int) -> int | None:
    """Return where a disclaimer ends whose "own", "mine" or "personal" stands at `at`; nothing where it is none."""
    word, before, after = words[at], word_at(words, at - 1), word_at(words, at + 1)
    if before in OTHERS or before in NOT or word_at(words, at - 2) in NOT:
        return None
    if word.word == "mine" and (before in PAGES or word_at(words, at - 2) in PAGES or after == "for"):
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
    return (
        word_at(words, place) in ("dont", "do", "so", "please", "pls", "unless", "as", "because", "even") and place > 1
    )


def _own_before(words: Sequence[Token], place: int) -> int | None:
    """Return where "my own …" begins before a word such as "views" that ends what is said."""
    before, second = word_at(words, place - 1), word_at(words, place - 2)
    if place == 0 or words[place - 1].clause != words[place].clause:
        return None
    after = words[place + 1] if place + 1 < len(words) else None
    tail = after is not None and (
        after.word in CLOSING or (after.word == "on" and word_at(words, place + 2) in _LISTS["here"])
    )
    ended = after is None or after.clause != words[place].clause or after.word in GOING_ON or tail
    if not ended:
        return None
    if before in ("own", "personal") and second not in OTHERS and second not in NOT:
        if (
            before == "personal"
            and second not in OWN | {"my"}
            and after is not None
            and words[place].word in ("view", "opinion")
        ):
            return None
        start = place - 2 if second in ("my", "own", "mine", "purely", "just") else place - 1
        begins = start == 0 or words[start - 1].clause != words[start].clause
        linked = word_at(words, start - 1) in _LISTS["before_own"]
        return start if begins or linked else None
    if before == "my" and words[place].word.endswith("s"):
        begins = place == 1 or words[place - 2].clause != words[place - 1].clause
        return place - 1 if (begins and len(words) < 60) or second in ("are", "r", "just", "only") else None
    return None


def _speaks_for(words: Sequence[Token], place: int) -> Iterator[int]:
    """Yield where "speaking (only) for (nobody but) myself" begins."""
    if word_at(words, place + 1) in ("i", "id", "i'd", "i'm", "ive", "i've", "i'll"):
        return
    for at in range(max(0, place - 6), place):
        if words[at].word in SPEAKS and words[at].sentence == words[place].sentence:
            if any(one.word in ("for", "as") for one in words[at:place]):
                yield at
            return


def _partial(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield what is less than a disclaimer: passing on is not agreeing, or the account is not an official one."""
    for place, word in enumerate(words):
        near = [one for one in words[place + 1 : place + 7] if one.sentence == word.sentence]
        ahead = [one.word for one in near]
        if word.word in PASSED_ON and "if" not in ahead:
            yield from ((place, step) for step, one in enumerate(ahead, place + 1) if one in AGREEING)
        elif word.word in ("personal", "private") and ahead[:1] and ahead[0] in ACCOUNTS:
            yield place, place + 1
        elif word.word == "unofficial" and len(words) == 1:
            yield place, place
        elif word.word in NOT:
            yield from _not_run(ahead, place)


def _not_run(ahead: Sequence[str], place: int) -> Iterator[tuple[int, int]]:
    """Yield that an account is not the school's: "not an official page", "not run by the school"."""
    if {"official", "school"}.intersection(ahead[:3]):
        yield from ((place, step) for step, one in enumerate(ahead[:5], place + 1) if one in ACCOUNTS)
    if ahead[:1] and ahead[0] in _LISTS["run"] and ahead[1:2] == ["by"] and not EMPLOYER.isdisjoint(ahead[2:5]):
        yield place, place + 4


def _only_talked_of(words: Sequence[Token], first: int, last: int, plain: str) -> bool:
    """Say whether a sentence talks about such words, asks about them, or quotes somebody else's."""
    sentence = words[first].sentence
    start, end = words[first].start, words[last].end
    if plain[end : end + 1] == "?" or "?" in plain[end : end + 40].split(".")[0].split("!")[0]:
        return True
    opened = plain[start - 1 : start] == "'" or '"' in plain[max(0, start - 16) : start]
    quoted = opened and any(mark in plain[end : end + 30] for mark in ('"', "'"))
    if quoted and len(words) > last - first + 2:
        return True
    before = [one.word for one in words[:first] if one.sentence == sentence]
    if "without" in before and "saying" in before:
        before.remove("saying")
    while before and before[-1] in ("should", "must", "they", "do"):
        before.pop()
    if len(before) > 1 and before[-1] in ("are", "do", "does") and before[-2] == "they":
        before = before[:-2]
    never_said = "say" in before[-4:] and not {"never", "not", "dont", "didnt", "doesnt", "id"}.isdisjoint(before[-5:])
    if never_said or any(word in TALKING for word in before[-6:]):
        return True
    if OF_SCREENS.intersection(one.word for one in words[last + 1 : last + 8]):
        return True
    after = [one.word for one in words[last + 1 : last + 6] if one.sentence == sentence]
    return any(word in AFTERTALK for word in after)
