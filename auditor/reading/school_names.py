"""Whether a text names one of the owner's schools, in any dress, and where."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import ahocorasick

from auditor.model import Certainty, School, Span, Subject
from auditor.reading.aliases import Ordinariness
from auditor.reading.descriptions import described
from auditor.reading.evidence import ENOUGH, Mention, weight
from auditor.reading.glued_names import GluedNames
from auditor.reading.look import Look, look
from auditor.reading.name_forms import names_of
from auditor.reading.name_parts import SAINTS, contradict, describe
from auditor.reading.name_words import Word, name_words
from auditor.reading.other_things import elsewhere
from auditor.reading.places import own_places
from auditor.reading.running_names import RunningNames
from auditor.reading.spellings import parted

_MOST = 100  # names in one text; more say nothing more
_SHORT, _AROUND, _CLOSELY = 4000, 300, 10_000  # characters of a text read whole, around a cause, and in all
_TELLING = 3  # letters of a word that alone gives cause to look
_DOT = r" ?[\[({]? ?(?:\.|dot|d0t|punkt) ?[\])}]? ?"


class Match(NamedTuple):
    """A name of a school found in a text: where, which school, in what dress and how surely."""

    span: Span
    school: School
    how: str
    certainty: Certainty


class _Hit(NamedTuple):
    """A name found: characters `start` to `end` of the plain text."""

    start: int
    end: int
    how: str
    certainty: Certainty


def _domain_pattern(domain: str) -> re.Pattern[str]:
    """Return a pattern for a domain, its dots also spelt out."""
    labels = [re.escape(label) for label in domain.casefold().removeprefix("www.").split(".") if label]
    return re.compile(r"(?<![^\W_])" + _DOT.join(labels) + r"(?![\w-])")


class _SchoolReader:
    """Finds one school's names in a text that gave cause to look."""

    def __init__(self, school: School, own: frozenset[str]) -> None:
        """Prepare all that the school goes by."""
        self.school = school
        self.names = names_of(school)
        self._own = own
        self._running = RunningNames(self.names, self.names.spelt, own)
        self._glued = GluedNames(self.names, own)
        self._domains = [_domain_pattern(domain) for domain in school.domains if "." in domain]

    def find(self, plain: str, words: Sequence[Word]) -> Iterator[_Hit]:
        """Yield every name of the school in a passage of plain text."""
        for pattern in self._domains:
            for match in pattern.finditer(plain):
                before = plain[max(0, match.start() - 4) : match.start()].rstrip()
                mail = before.endswith(("@", " at"))
                how = "e-mail address" if mail else "web address"
                yield _Hit(match.start(), match.end(), how, Certainty.READ)
        for found, joined in self._running.find(words):
            certainty = Certainty.READ if found.exact else Certainty.GUESSED
            yield _Hit(joined[found.first].start, joined[found.last].end, found.how, certainty)
        for piece, how, sure in self._glued.find(plain, words):
            yield _Hit(piece.start, piece.end, how, Certainty.READ if sure else Certainty.GUESSED)
        yield from self._initials(words)
        for first, last in described(words, self.school):
            yield _Hit(words[first].start, words[last].end, "a description", Certainty.GUESSED)

    def _initials(self, words: Sequence[Word]) -> Iterator[_Hit]:
        """Yield the school's initials where they stand alone and enough speaks for them."""
        for place, word in enumerate(words):
            known = self.names.initials.get(word.bare)
            if known is None or elsewhere(words, place, place, self._own):
                continue
            after = words[place + 1] if place + 1 < len(words) else None
            if (after and after.gap == "-" and after.bare.isdigit()) or self._is_spelt_out(words, place):
                continue
            ordinariness, declared = known
            described_as = describe(words, place, self.names.own)
            if described_as.typed and contradict(self.names.own, described_as):
                continue
            extra = (2.0 if described_as.typed else 0.0) - (0.0 if declared else 1.0)
            mention = Mention(place, place, ordinariness, declared=declared, extra=extra)
            if weight(words, mention, self.names.towns) >= ENOUGH:
                long = ordinariness is Ordinariness.LONG_INITIALS
                yield _Hit(word.start, word.end, "initials", Certainty.READ if long else Certainty.GUESSED)

    def _is_spelt_out(self, words: Sequence[Word], place: int) -> bool:
        """Say whether initials in brackets are those of the words before them, and these are not the school's name."""
        letters = words[place].bare
        spelt = [word.bare for word in words[max(0, place - len(letters)) : place]]
        if not words[place].gap.endswith("(") or [word[0] for word in spelt] != list(letters):
            return False
        telling = {word for core in self.names.cores for word in core.words}
        return telling.isdisjoint(spelt)

    def causes(self) -> Iterator[tuple[str, int, int]]:
        """Yield what gives cause to look closer: text to meet in `flat`, number of the core, bit of its word."""
        for number, spelt in enumerate(self.names.spelt):
            for bit, forms in enumerate(spelt):
                for form in forms:
                    if len(form) < _TELLING and len(spelt) == 1:
                        yield from ((f" {saint} {form} ", -1, 0) for saint in SAINTS)
                        continue
                    yield f" {form} ", number, 1 << bit
                    if forms[form] == 0:
                        yield from ((f" {halves} ", number, 1 << bit) for halves in parted(form))
                        yield "  ".join(form), number, 1 << bit
        for slipped in {form for core in self.names.cores for form in core.slipped}:
            yield f" {slipped} ", -1, 0
        for text in (*(form.text for form in self.names.glued), *self.names.exact):
            yield text, -1, 0
        for letters in self.names.initials:
            yield f" {' '.join(letters)} ", -1, 0
            yield f" {'  '.join(letters)} ", -1, 0
            yield f" {letters}" if len(letters) > 2 else f" {letters} ", -1, 0
            if len(letters) > _TELLING:
                yield f"{letters} ", -1, 0
        town = " ".join(word.bare for word in name_words(look(self.school.town).plain))
        if town:
            yield f" {town} ", -1, 0
        for domain in self.school.domains:
            labels = re.split(r"[.-]", domain.casefold().removeprefix("www."))
            yield f" {' '.join(labels)} ", -1, 0
            yield f" {labels[0]} dot ", -1, 0


class Matcher:
    """Finds the names of all the owner's schools; made once a run."""

    def __init__(self, subject: Subject) -> None:
        """Prepare the names of every school of the subject."""
        own = own_places(subject.schools)
        self._seen: Look | None = None
        self._found: list[Match] = []
        self._readers = [_SchoolReader(school, own) for school in subject.schools if school.name.strip()]
        self._wanted: list[int] = []
        self._last: tuple[Look | None, list[Match]] = None, []  # several checks ask for the same text in turn
        causes: dict[str, list[tuple[int, int]]] = {}
        for reader in self._readers:
            base = len(self._wanted)
            self._wanted += [(1 << len(spelt)) - 1 for spelt in reader.names.spelt]
            for text, number, bit in reader.causes():
                causes.setdefault(text, []).append((base + number if number >= 0 else -1, bit))
        self._causes = ahocorasick.Automaton()
        for text, cause in causes.items():
            self._causes.add_word(text, tuple(cause))
        if causes:
            self._causes.make_automaton()

    def may_name(self, seen: Look) -> bool:
        """Say quickly whether a text gives cause to look closer."""
        if not self._readers:
            return False
        met: dict[int, int] = {}
        for _, cause in self._causes.iter(seen.flat):
            for number, bit in cause:
                if number < 0:
                    return True
                met[number] = met.get(number, 0) | bit
                if met[number] == self._wanted[number]:
                    return True
        return False

    def find(self, seen: Look) -> list[Match]:
        """Return every name of a school in a text, from left to right, no two overlapping."""
        if self._last[0] is not seen:
            self._last = seen, self._find(seen) if self.may_name(seen) else []
        return self._last[1]

    def _find(self, seen: Look) -> list[Match]:
        """Read closely a text that gives cause to."""
        found: list[Match] = []
        end = -1
        for start, stop in self._passages(seen):
            if len(found) >= _MOST:
                break
            plain = seen.plain[start:stop]
            words = name_words(plain)
            hits = [(hit, reader.school) for reader in self._readers for hit in reader.find(plain, words)]
            hits.sort(key=lambda pair: (pair[0].start, -pair[0].end))
            for hit, school in hits[:_MOST]:
                if start + hit.start >= end:
                    end = start + hit.end
                    found.append(Match(seen.span(start + hit.start, end), school, hit.how, hit.certainty))
        return found

    def _passages(self, seen: Look) -> list[tuple[int, int]]:
        """Return the stretches of the plain text to read closely: all of a short one, else around the causes."""
        length = len(seen.plain)
        if length <= _SHORT:
            return [(0, length)]
        passages: list[tuple[int, int]] = []
        read = 0
        for at, _ in self._causes.iter(seen.flat):
            start, stop = max(0, at - _AROUND), min(length, at + _AROUND)
            if passages and start <= passages[-1][1]:
                before = passages[-1]
                start = before[1]
                if stop - before[0] <= _SHORT:
                    start = passages.pop()[0]
                    read -= before[1] - before[0]
            if stop > start:
                passages.append((start, stop))
                read += stop - start
            if read > _CLOSELY:
                break
        return passages


def matcher(subject: Subject) -> Matcher:
    """Return what finds the names of the subject's schools; give it to `Context.once`."""
    return Matcher(subject)


def named_in(text: str, subject: Subject) -> list[Match]:
    """Return the schools named in one text; for many texts make a `matcher` once."""
    return matcher(subject).find(look(text))
