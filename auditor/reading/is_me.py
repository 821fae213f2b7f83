"""Is this me? Whether a search result is about the owner, from what they declared; a name alone is unclear.

Points are given for what does not depend on each other: a handle or contact detail of the owner's is enough alone, a
name needs the school, the town or the work beside it, and one that very many people have needs two of them.
"""

import re
from enum import StrEnum
from urllib.parse import unquote, urlsplit

import msgspec

from auditor.model import Certainty, SearchResult, Subject
from auditor.reading import others_marks, own_marks, own_name, school_names
from auditor.reading.look import look
from auditor.reading.own_marks import Mark
from auditor.reading.own_name import Found, Named
from auditor.reading.places import own_places
from auditor.reading.profile_addresses import profile_at

ENOUGH = 3.0
NOT_ME = 2.0
WORTH_ASKING = 2.0
"""Points that a first name alone needs to be asked about."""
POINTS = {
    Named.FULL: 2.0,
    Named.SHORT: 2.0,
    Named.OTHER_ORDER: 1.5,
    Named.MIDDLE: 1.25,
    Named.TITLED: 1.5,
    Named.INITIAL: 1.5,
    Named.FIRST_AND_INITIAL: 0.5,
    Named.FIRST: 0.5,
}
COMMON = 0.5
"""What a name is worth less that very many people have."""
HARDLY_A_NAME = (Named.FIRST_AND_INITIAL, Named.FIRST)


class IsMe(StrEnum):
    """Whether a result is the owner."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


class Likeness(msgspec.Struct, frozen=True):
    """The answer, and what speaks for and against it, in words."""

    is_me: IsMe
    reasons: tuple[str, ...] = ()


class Recogniser:
    """Knows what the owner declared, and tells results that are about them; made once a run."""

    def __init__(self, subject: Subject, schools: school_names.Matcher | None = None) -> None:
        """Take apart the owner's names; `schools` is the matcher of the run, where there is one."""
        person = subject.person
        self._subject = subject
        self._schools = schools or school_names.matcher(subject)
        names = {name: own_name.taken_apart(name) for name in (*person.names, *person.former_names)}
        self._names = [name for name in names.values() if name is not None]
        self._whole = [own_name.folded(name).strip() for name, apart in names.items() if apart is None and name.strip()]
        self._towns = tuple(dict.fromkeys(filter(None, (person.town, *(one.town for one in subject.schools)))))
        self._works = tuple(dict.fromkeys(filter(None, (person.teaches, *(one.role for one in subject.schools)))))
        towns = {own_name.folded(town) for town in self._towns}
        self._places = frozenset(own_places(subject.schools) | towns)
        self._work_words = frozenset(own_name.folded(work) for work in self._works)

    def tell(self, result: SearchResult) -> Likeness:
        """Say whether a result is the owner, somebody else, or cannot be told."""
        text = f"{result.title} \u2014 {result.snippet}"
        named = own_name.find(text, self._names) or self._in_one_word(text) or self._in_address(result.url)
        strong = [
            mark
            for mark in (
                own_marks.handle_mark(result.url, text, self._subject.accounts, self._names),
                own_marks.contact_mark(f"{text} {result.url}", self._subject),
            )
            if mark
        ]
        if named is None and not strong:
            return Likeness(IsMe.NO, ("your name does not stand in it",))
        beside, has_town = self._beside(result, text)
        against = self._against(text, named, has_town=has_town)
        return _weighed(named, strong, beside, against, directory=others_marks.is_directory(look(text).plain))

    def _in_one_word(self, text: str) -> Found | None:
        """Return a name that is not written as first and last, such as one in Chinese; it tells people less apart."""
        seen = own_name.folded(text)
        return next((Found(Named.FULL, -1, -1, common=True) for name in self._whole if name in seen), None)

    def _in_address(self, url: str) -> Found | None:
        """Return the owner's name as it stands in the path of an address, such as /in/rowan-ellis-0b2f."""
        try:
            path = unquote(urlsplit(url).path)
        except ValueError:
            return None
        found = own_name.find(re.sub(r"[-_./+]+", " ", path), self._names)
        return Found(Named.OTHER_ORDER, -1, -1, found.common) if found and found.how is Named.FULL else None

    def _beside(self, result: SearchResult, text: str) -> tuple[list[Mark], bool]:
        """Return what stands beside the name: school, town and work; and whether the town is among them."""
        seen = look(text)
        marks = []
        schools = self._schools.find(seen)
        rest = text
        for match in schools:
            # A town within the school's name says nothing more than the name does.
            rest = rest[: match.span.start] + " " * (match.span.end - match.span.start) + rest[match.span.end :]
        if schools or self._is_on_school_site(result.url):
            sure = self._is_on_school_site(result.url) or any(one.certainty is Certainty.READ for one in schools)
            marks.append(Mark(1.5, "your school") if sure else Mark(1.0, "perhaps your school"))
        elif self._is_school_account(result.url):
            marks.append(Mark(1.5, "your school's account"))
        town = own_marks.town_mark(rest, self._towns)
        work = own_marks.work_mark(look(rest).plain, self._works)
        marks += [mark for mark in (town, work) if mark]
        return marks, town is not None

    def _is_on_school_site(self, url: str) -> bool:
        """Say whether an address lies on a site of the school."""
        try:
            return self._subject.is_school_address(urlsplit(url).hostname or "")
        except ValueError:
            return False

    def _is_school_account(self, url: str) -> bool:
        """Say whether an address is that of an account of the school."""
        where = profile_at(url)
        handles = {own_marks.bare(one) for school in self._subject.schools for one in school.handles}
        return where is not None and bool(where.handle) and own_marks.bare(where.handle) in handles

    def _against(self, text: str, named: Found | None, *, has_town: bool) -> list[Mark]:
        """Return what speaks against; another place does not where the owner's own stands there too."""
        plain = look(text).plain
        name = "" if named is None or named.start < 0 else look(text[named.start : named.end]).plain
        places = [match.start() for match in re.finditer(re.escape(name), plain)] if name else [-1]
        found = dict.fromkeys(
            one
            for at in places or [-1]
            for one in others_marks.find(
                plain, at, self._places, self._work_words, name_ends=at + len(name) if at >= 0 else -1
            )
        )
        return [Mark(one.weight, one.why) for one in found if not (has_town and one.why.endswith(("place", "country")))]


def _weighed(
    named: Found | None, strong: list[Mark], beside: list[Mark], against: list[Mark], *, directory: bool
) -> Likeness:
    """Return the answer that the points come to."""
    points = sum(mark.weight for mark in (*strong, *beside))
    if named is not None:
        points += POINTS[named.how] - (COMMON if named.common and named.how not in HARDLY_A_NAME else 0.0)
    doubt = sum(mark.weight for mark in against)
    reasons = (*([named.how.value] if named else []), *(mark.why for mark in (*strong, *beside)))
    if any(mark.weight >= ENOUGH for mark in strong):
        return Likeness(IsMe.YES, reasons)
    if doubt >= NOT_ME and not beside and not strong:
        return Likeness(IsMe.NO, tuple(mark.why for mark in against))
    if points >= ENOUGH and doubt < NOT_ME and not directory:
        return Likeness(IsMe.YES, reasons)
    if named is not None and named.how is Named.FIRST and points < WORTH_ASKING:
        return Likeness(IsMe.NO, ("only your first name stands in it",))
    return Likeness(IsMe.UNCLEAR, (*reasons, *(mark.why for mark in against)))
