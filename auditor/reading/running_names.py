"""A school's name in running text: its own words in order, however spelt, with the words that describe it."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from auditor.reading.aliases import Ordinariness, first_names, ordinary_words
from auditor.reading.cues import word_set, word_sets
from auditor.reading.evidence import ENOUGH, Mention, is_class, weight
from auditor.reading.name_forms import Core, Names
from auditor.reading.name_parts import JOINS, SAINTS, TYPES, Descriptors, contradict, describe
from auditor.reading.name_words import Word, is_close
from auditor.reading.other_things import elsewhere, is_another_thing, words_after
from auditor.reading.places import gazetteer
from auditor.reading.spellings import (
    APART,
    DISGUISED,
    DOUBLE_SLIP,
    EXACT,
    OTHER_WORD,
    SLIP,
    read_figures,
    unstretched,
)

_WELSH_TYPES = frozenset(["ysgol", "gynradd", "gyfun", "uwchradd", "gymraeg", "cymraeg", "feithrin", "babanod"])
_NO_SCHOOL_AFTER = word_sets("names/around")["no_school_after"]
_SHARED_NAMES = (Ordinariness.SAINT, Ordinariness.PLACE, Ordinariness.WORD)
_MASKS = frozenset("*@!$|#%?+^~")  # what people put in place of letters
_LONGEST_CORE = 8
_SHORTEST_MERGED = 6


class Found(NamedTuple):
    """A name found: words `first` to `last`, in what dress, and whether exactly."""

    first: int
    last: int
    how: str
    exact: bool


class _Reach(NamedTuple):
    """Where a core stands, how far its spelling strays and whether it is possessive."""

    first: int
    last: int
    strayed: int
    possessive: bool


def merged(words: Sequence[Word], spelt: Sequence[dict[str, int]]) -> list[Word]:
    """Return the words with those joined again that an emoji, a hyphen, a blank or asterisks broke in two.

    A joined word keeps the blank in its `text`.
    """
    wholes = {form for spellings in spelt for form, stray in spellings.items() if stray == EXACT}
    found: list[Word] = []
    skip = False
    for word, after in zip_longest(words, words[1:]):
        if skip:
            skip = False
            continue
        whole = _whole(word, after, wholes) if after else ""
        if whole:
            found.append(Word(f"{word.text} {after.text}", whole, after.possessive, word.start, after.end, word.gap))
        else:
            found.append(word)
        skip = bool(whole)
    return found


def _whole(word: Word, after: Word, wholes: set[str]) -> str:
    """Return the word of the name that two neighbours make, or nothing."""
    if after.gap and _MASKS.issuperset(after.gap):
        return _starred(word, after, wholes)
    joined = word.bare + after.bare
    return joined if len(joined) >= _SHORTEST_MERGED and joined in wholes and len(after.gap) < _SHORTEST_MERGED else ""


def _starred(word: Word, after: Word, wholes: set[str]) -> str:
    """Return the name that two halves stand for with asterisks between them ("C*rville"), or nothing."""
    long = len(word.bare) + len(after.gap) + len(after.bare)
    fits = (form for form in wholes if len(form) == long and form.startswith(word.bare) and form.endswith(after.bare))
    return next(fits, "")


def _stray(written: Word, spelt: dict[str, int]) -> int | None:
    """Return how far a word strays from a core's word, or nothing if it is another word."""
    word = written.bare
    if " " in written.text:
        return _broken(written)
    if written.possessive and spelt.get(word + "s") == EXACT:
        return EXACT
    stray = spelt.get(word)
    if stray is not None:
        return stray
    if not word.isalpha():
        return next((DISGUISED for read in read_figures(word) if spelt.get(read) == EXACT), None)
    return next((DISGUISED for cut in unstretched(word) if cut in spelt), None)


def _broken(written: Word) -> int:
    """Return how far a word strays that stands in two pieces: two everyday words need a kind of school after them."""
    everyday = ordinary_words() | word_set("names/following_words")
    return APART if everyday.issuperset(written.text.split()) else SLIP


def _reach(words: Sequence[Word], place: int, core: Core, spelt: Sequence[dict[str, int]]) -> _Reach | None:
    """Return how a core stands from a place on, if it does."""
    if words[place].bare in core.joined and " " not in words[place].text:
        return _Reach(place, place, EXACT, words[place].bare.endswith("s"))
    if words[place].bare in core.slipped:
        return _Reach(place, place, SLIP, False)
    strayed = _stray(words[place], spelt[0])
    if strayed is None:
        return None
    titled = place > 0 and words[place - 1].bare in SAINTS and is_close(words[place - 1], words[place])
    at = place
    for wanted in range(1, len(spelt)):
        at += 1
        skipped = (JOINS | SAINTS) - {core.words[wanted]}
        while at < len(words) and at < place + _LONGEST_CORE and words[at].bare in skipped:
            at += 1
        if at >= len(words) or not is_close(words[at - 1], words[at]):
            return None
        stray = _stray(words[at], spelt[wanted])
        if stray is None:
            return None
        strayed = max(strayed, stray)
    possessive = words[at].possessive or (words[at].bare != core.words[-1] and words[at].bare.endswith("s"))
    return _Reach(place - 1 if titled and core.saint else place, at, strayed, possessive)


class RunningNames:
    """Finds the cores of one school in running words."""

    def __init__(self, names: Names, spelt: Sequence[Sequence[dict[str, int]]], own: frozenset[str]) -> None:
        """Hold the school's names with the spellings of their words; `own` are places that are not elsewhere."""
        self._names = names
        self._spelt = spelt
        self._own = own
        pairs = zip(names.cores, spelt, strict=True)
        self._longest_first = sorted(pairs, key=lambda pair: -len(pair[0].words))

    def find(self, words: Sequence[Word]) -> Iterator[tuple[Found, Sequence[Word]]]:
        """Yield every name of the school, with the words its places count in."""
        # A longer name that was weighed leaves nothing to the shorter one within it, whatever came of it.
        taken: set[int] = set()
        for core, spelt in self._longest_first:
            joined = merged(words, spelt)
            for place in range(len(joined)):
                reach = _reach(joined, place, core, spelt)
                if not reach or joined[reach.last].end in taken or joined[place].start in taken:
                    continue
                taken.update(at for word in joined[reach.first : reach.last + 1] for at in (word.start, word.end))
                found = self._judge(joined, core, reach)
                if found:
                    yield found, joined

    def _judge(self, words: Sequence[Word], core: Core, reach: _Reach) -> Found | None:
        """Return what is found where a core stands, once the words around it have spoken."""
        described = describe(words, reach.last, self._names.own)
        if core.saint and words[reach.first].bare not in SAINTS | core.joined:
            return self._untitled(words, core, reach, described)
        if (described.typed or described.faiths) and contradict(self._names.own, described):
            return None
        first, last = reach.first, max(reach.last, described.end - 1)
        while first > 0 and words[first - 1].bare in _WELSH_TYPES and is_close(words[first - 1], words[first]):
            first -= 1
        other_kind = (described.types & {"academy", "college"}) - self._names.own.types
        if core.ordinariness in _SHARED_NAMES and other_kind and "trust" not in described.types:
            return None
        if core.ordinariness is Ordinariness.WORD and _lengthened(words, first):
            return None
        if elsewhere(words, first, last, self._own) or _is_weather(words, core, described, last):
            return None
        welsh = first < reach.first
        typed = welsh or self._is_typed(words, described, last)
        kindred = described.levels or described.types & self._names.own.types
        if reach.strayed == OTHER_WORD and not (typed and kindred and len(core.words) > 1):
            return None
        if reach.strayed == APART and not typed:
            return None
        if not typed and words[reach.last].bare in gazetteer().sure:
            return None
        if not typed and not self._is_enough(words, core, reach._replace(first=first, last=last), described):
            return None
        if first > 0 and words[first - 1].bare == "the" and core.article:
            first -= 1
        kinds = {TYPES.get(word.bare) for word in words[first : last + 1]}
        full = typed and bool(kinds & self._names.own.types)
        return Found(first, last, _how(reach.strayed, full=full, welsh=welsh), reach.strayed == EXACT)

    def _untitled(self, words: Sequence[Word], core: Core, reach: _Reach, described: Descriptors) -> Found | None:
        """Return a saint's school named without the saint: a rare name of its kind, or one of its faith and town."""
        own, town = self._names.own, {word.bare for word in words[described.end : described.end + 3]}
        if not described.levels & own.levels or elsewhere(words, reach.first, described.end - 1, self._own):
            return None
        rare = len(core.words) > 1 or core.words[0] not in first_names()
        agrees = rare or (described.faiths & own.faiths and town & self._names.towns)
        return Found(reach.first, described.end - 1, "short name", exact=False) if agrees else None

    def _is_enough(self, words: Sequence[Word], core: Core, reach: _Reach, described: Descriptors) -> bool:
        """Say whether enough speaks for a core without a kind of school being the school's name."""
        mention = Mention(
            first=reach.first,
            last=reach.last,
            ordinariness=core.ordinariness,
            single=len(core.words) == 1,
            declared=core.declared,
            possessive=reach.possessive or not core.possessive,
            owning=reach.possessive,
            article=core.article,
            fuzzy=reach.strayed >= SLIP,
            extra=0.5 * bool(described.faiths)
            + 0.5 * (reach.strayed == SLIP and len(core.words) > 1)
            - (reach.strayed == DOUBLE_SLIP and len(core.words) == 1),
        )
        return weight(words, mention, self._towns) >= ENOUGH

    @property
    def _towns(self) -> frozenset[str]:
        """The words of the school's own town that are telling."""
        return self._names.towns

    def _is_typed(self, words: Sequence[Word], described: Descriptors, last: int) -> bool:
        """Say whether the describing words make it a school beyond doubt."""
        if not described.typed or is_another_thing(words_after(words, last)):
            return False
        after = words[last + 1].bare if last + 1 < len(words) and is_close(words[last], words[last + 1]) else ""
        if after in _NO_SCHOOL_AFTER or (after == "of" and not described.levels):
            return False
        return "trust" not in described.types or "trust" in self._names.own.types


def _lengthened(words: Sequence[Word], first: int) -> bool:
    """Say whether an everyday word is part of a longer name ("Great Meadows")."""
    before = words[first - 1].bare if first else ""
    return before in word_sets("names/around")["lengthening"] and is_close(words[first - 1], words[first])


def _is_weather(words: Sequence[Word], core: Core, described: Descriptors, last: int) -> bool:
    """Say whether "high" after a town's name merely goes with the next word ("high winds")."""
    if core.ordinariness is not Ordinariness.PLACE or words[last].bare != "high" or described.types:
        return False
    after = words[last + 1] if last + 1 < len(words) and is_close(words[last], words[last + 1]) else None
    known = word_set("names/school_things") | word_set("names/following_words")
    return after is not None and after.bare not in known and not is_class(after.bare)


def _how(strayed: int, *, full: bool, welsh: bool) -> str:
    """Say in what dress the name goes."""
    if strayed == DISGUISED:
        return "disguised name"
    if strayed >= SLIP:
        return "misspelt name"
    if welsh:
        return "Welsh name"
    return "the full name" if full else "short name"
