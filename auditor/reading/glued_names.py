"""A school's name written as one word: in hashtags, handles, links and file names."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from auditor.reading.aliases import Ordinariness, first_names
from auditor.reading.cues import lexicon, word_sets
from auditor.reading.evidence import ENOUGH, Mention, weight
from auditor.reading.look import look
from auditor.reading.name_forms import Glued, Names
from auditor.reading.name_parts import FAITHS, JOINS, LEVELS, SAINTS, TYPES, Descriptors, contradict
from auditor.reading.name_words import Word, name_words
from auditor.reading.places import is_shortening, other_place

_PIECE = re.compile(r"((?:(?<![^\W_])@|#)?)([^\W_](?:[\w-]*[^\W_])?)")
_LONGEST_PIECE = 80
_LONGEST_AFFIX = 14
_FEWEST_INITIALS = 3
_SMALL = word_sets("names/around")["glued"]


class Piece(NamedTuple):
    """One unbroken word of a text with the mark before it; `compact` is its letters and digits."""

    mark: str
    compact: str
    start: int
    end: int
    plain: bool


def pieces(plain: str) -> Iterator[Piece]:
    """Yield the unbroken words of the plain text that a glued name may stand in."""
    for match in _PIECE.finditer(plain):
        mark, text = match[1], match[2]
        if len(text) <= _LONGEST_PIECE:
            compact = text.replace("-", "").replace("_", "")
            yield Piece(mark, compact, match.start(), match.end(), plain=compact == text)


@cache
def _affixes() -> frozenset[str]:
    """Return the words that may stand before or after a school's name within one."""
    things = (term.replace(" ", "") for term in lexicon("names/school_things"))
    return frozenset((*things, *_SMALL, *TYPES, *LEVELS, *FAITHS, "community", "boys", "girls"))


@cache
def _other_affixes() -> frozenset[str]:
    """Return the words that make a glued name something else."""
    return frozenset(term.replace(" ", "") for term in lexicon("names/other_things")) - _affixes()


def segments(text: str, towns: Sequence[str]) -> list[str] | None:
    """Cut a piece of a glued name into known words, longest first; none if it cannot be cut."""
    if not text:
        return []
    if len(text) > _LONGEST_AFFIX * 3:
        return None
    ends: list[list[str] | None] = [[]] + [None] * len(text)
    known = _affixes()
    for start in range(len(text)):
        so_far = ends[start]
        if so_far is None:
            continue
        digits = re.match(r"\d+", text[start:])
        stops = range(start + 1, min(len(text), start + _LONGEST_AFFIX) + 1)
        for stop in stops:
            part = text[start:stop]
            number = bool(digits) and stop == start + len(digits[0]) if digits else False
            shortens = stop == len(text) and any(is_shortening(part, town) for town in towns)
            if part in known or number or shortens or part in towns:
                before = ends[stop]
                if before is None or len(before) > len(so_far) + 1:
                    ends[stop] = [*so_far, part]
    return ends[-1]


def _described(parts: Sequence[str]) -> Descriptors:
    """Return what the words glued to a name say it is."""
    return Descriptors(
        frozenset(TYPES[part] for part in parts if part in TYPES),
        frozenset(LEVELS[part] for part in parts if part in LEVELS),
        frozenset(FAITHS[part] for part in parts if part in FAITHS),
    )


class GluedNames:
    """Finds the one-word forms of one school's name."""

    def __init__(self, names: Names, own: frozenset[str]) -> None:
        """Hold the school's names; `own` are the places that are not elsewhere."""
        self._names = names
        self._own = own
        telling = {word for core in names.cores for word in core.words}
        self._rest = {word.bare for word in name_words(look(names.school.name).plain)} - telling - JOINS - SAINTS
        self._towns = tuple({names.school.town.casefold().replace(" ", ""), *names.towns} - {""})

    def find(self, plain: str, words: Sequence[Word]) -> Iterator[tuple[Piece, str, bool]]:
        """Yield each piece that holds the name, with its dress and whether the match is sure."""
        for piece in pieces(plain):
            if piece.mark and piece.compact in self._names.exact:
                yield piece, _dress(piece, plain), True
                continue
            forms = [form for form in self._names.glued if form.text in piece.compact]
            for form in forms:
                if not piece.mark and not self._is_run_on(piece, form):
                    continue
                sure = self._judge(piece, form, words)
                if sure is not None:
                    yield piece, _dress(piece, plain), sure
                    break
            else:
                if piece.mark and self._has_initials(piece, words):
                    yield piece, _dress(piece, plain), False

    def _is_run_on(self, piece: Piece, form: Glued) -> bool:
        """Say whether an unmarked word holds more than a single word of the name, which running text would find."""
        return piece.plain and (form.sure or form.text != piece.compact)

    def _has_initials(self, piece: Piece, words: Sequence[Word]) -> bool:
        """Say whether a marked piece is the school's initials with known words after them."""
        for letters, (ordinariness, declared) in self._names.initials.items():
            before, met, after = piece.compact.partition(letters)
            if len(letters) < _FEWEST_INITIALS or not met or not before + after:
                continue
            left, right = segments(before, self._towns), segments(after, self._towns)
            if left is None or right is None or contradict(self._names.own, _described([*left, *right])):
                continue
            at = next((place for place, word in enumerate(words) if word.end > piece.start), len(words) - 1)
            mention = Mention(at, at, ordinariness, declared=declared, extra=2.0)
            if weight(words, mention, self._names.towns) >= ENOUGH:
                return True
        return False

    def _judge(self, piece: Piece, form: Glued, words: Sequence[Word]) -> bool | None:
        """Say whether a piece that holds a form is the school surely, perhaps, or not at all (none)."""
        start = piece.compact.index(form.text)
        before, after = piece.compact[:start], piece.compact[start + len(form.text) :]
        left, right = segments(before, self._towns), segments(after, self._towns)
        if left is None or right is None:
            return self._judge_unknown(form, before, after, words, piece)
        parts = [*left, *right]
        described = _described(parts)
        if (described.typed or described.faiths) and contradict(self._names.own, described):
            return None
        own_words = any(part in self._rest for part in parts)
        if form.sure or described.typed or own_words or any(self._is_town(part) for part in parts):
            return True
        if not piece.mark:
            return None
        things = [part for part in parts if part not in _SMALL or part in ("year", "yr", "class", "staff")]
        core = self._names.cores[form.core]
        roadlike = core.declared and core.ordinariness is Ordinariness.ROAD
        extra = 3.0 if things else (1.5 if roadlike else 0.5)
        told = core.declared and core.ordinariness in (Ordinariness.DISTINCT, Ordinariness.PERSON)
        return told if self._weigh(form, words, piece, extra) else None

    def _is_town(self, part: str) -> bool:
        """Say whether a part names the school's town, in full or shortened."""
        return part in self._towns or (
            part not in _affixes() and any(is_shortening(part, town) for town in self._towns)
        )

    def _judge_unknown(self, form: Glued, before: str, after: str, words: Sequence[Word], piece: Piece) -> bool | None:
        """Judge a piece with letters beside the name that are no known words."""
        if form.core < 0 or before + after in first_names() or after in _other_affixes():
            return None
        core = self._names.cores[form.core]
        telling = core.ordinariness in (Ordinariness.DISTINCT, Ordinariness.PERSON)
        if not telling or (before and len(core.words) == 1) or any(after.startswith(name) for name in first_names()):
            return None
        return False if self._weigh(form, words, piece, -0.5) else None

    def _weigh(self, form: Glued, words: Sequence[Word], piece: Piece, extra: float) -> bool:
        """Say whether enough speaks for a glued bare name being the school's."""
        core = self._names.cores[form.core]
        at = next((place for place, word in enumerate(words) if word.end > piece.start), len(words) - 1)
        last = next((place for place in range(at, len(words)) if words[place].end >= piece.end), at)
        if other_place(words, last + 1, self._own, after_in=False) and not piece.mark:
            return False
        mention = Mention(
            first=at,
            last=last,
            ordinariness=core.ordinariness,
            single=len(core.words) == 1,
            declared=core.declared,
            article=core.article,
            extra=extra,
        )
        return weight(words, mention, self._names.towns) >= ENOUGH


def _dress(piece: Piece, plain: str) -> str:
    """Say in what dress a glued name goes."""
    if piece.mark:
        return "hashtag" if piece.mark == "#" else "handle"
    before = plain[max(0, piece.start - 1) : piece.start]
    if before == "@":
        return "e-mail address"
    around = before + plain[piece.end : piece.end + 2]
    return "web address" if "/" in around or "." in around.rstrip(". ") else "short name"
