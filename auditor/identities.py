"""Which search results of a run are the owner: told once, in one place, before any check sees a result."""

from collections.abc import Callable, Iterable

import msgspec

from auditor.model import Identity, RecordKey, ResultPage, SearchResult, Subject
from auditor.reading.is_me import IsMe, Likeness, Recogniser
from auditor.reading.school_names import Matcher

Said = Callable[[SearchResult], str]
"""Returns what the owner said of a result: yes, no, or "" where they were not asked."""


class Identities:
    """Tells of each search result whether it is the owner; what they said themselves comes before what is told."""

    def __init__(self, subject: Subject, schools: Matcher | None = None, said: Said = lambda _: "") -> None:
        """Make the recogniser; `said` brings the owner's own answers."""
        self._recogniser = Recogniser(subject, schools)
        self._said = said
        self._former = [name.casefold() for name in subject.person.former_names if name.strip()]
        self._told: dict[RecordKey, Identity] = {}

    def of(self, result: SearchResult) -> Likeness:
        """Say whether a result is the owner, and why."""
        said = self._said(result)
        told = Likeness(IsMe(said), ("you said so",)) if said else self._recogniser.tell(result)
        self._told[result.key] = Identity(record=result.key, is_me=told.is_me)
        return told

    @property
    def told(self) -> list[Identity]:
        """Return what was told of each result."""
        return list(self._told.values())

    def shown(self, pages: Iterable[ResultPage]) -> list[ResultPage]:
        """Return result pages as they may be shown: a former name that was searched for is not in them."""
        return [
            msgspec.structs.replace(page, query="", former=True)
            if any(name in page.query.casefold() for name in self._former)
            else page
            for page in pages
        ]
