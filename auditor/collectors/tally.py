"""What came of a source: expected, read and skipped counts that add up, and what its state is in plain words."""

from collections import Counter
from collections.abc import Mapping

from auditor.collectors.archive import Archive
from auditor.model import Count, Expected, Record, ResultPage, Skipped, SkippedAt, SourceReport, SourceState, kind_of

SENTENCES = {
    SourceState.EMPTY: (
        "This is a valid export with nothing in it.",
        "Ask the platform for it again, and choose “all time” and all kinds of information.",
    ),
    SourceState.WRONG_FORMAT: (
        "Nothing in it could be read: it is not in a form this program knows.",
        "Ask the platform for the export again, as HTML or JSON, and hand over the zip as it is.",
    ),
    SourceState.TRUNCATED: (
        "A file in it ends in the middle. All that stands before the cut was read.",
        "Download the export again, wait until it has finished, and run the audit once more.",
    ),
    SourceState.ENCRYPTED: (
        "Files in it are locked with a password.",
        "Unpack it yourself with that password, and hand over the folder.",
    ),
    SourceState.PARTLY_READ: (
        "Some of it could not be read. The report lists what and why.",
        "Look at those places yourself, or download the export again.",
    ),
}


class Tally:
    """Counts what one source gives, and reports it."""

    def __init__(self, *, platform: str, account: str, collector: str, archive: Archive, strict: bool) -> None:
        """Begin with nothing counted; `strict` lets errors through, for tests."""
        self.platform = platform
        self.account = account
        self.collector = collector
        self.archive = archive
        self.strict = strict
        self.read: Counter[type[Record]] = Counter()
        self.expected: Counter[str] = Counter()
        self.skipped: Counter[str] = Counter()
        self.searches: list[ResultPage] = []
        self.accounts: set[tuple[str, str]] = set()
        self._places: dict[tuple[str, str, str], int] = {}
        self._states: set[str] = set()
        for problem in archive.problems:
            self.add(problem)

    def add(self, got: Skipped | Expected | ResultPage) -> None:
        """Count something that could not be read, or a number that a file announces; note what a page was."""
        if isinstance(got, ResultPage):
            self.searches.append(got)
            return
        if isinstance(got, Expected):
            self.expected[got.kind] += got.count
            return
        self.skipped[got.kind] += got.count
        place = (got.file, got.place, got.reason)
        self._places[place] = self._places.get(place, 0) + got.count
        if got.state:
            self._states.add(got.state)

    def counts(self) -> tuple[Count, ...]:
        """Return the counts a kind; what a file announced and did not give counts as skipped."""
        read = Counter({kind_of(kind): number for kind, number in self.read.items()})
        kinds = sorted({*read, *self.expected, *self.skipped} - {""})
        made = []
        for kind in kinds:
            skipped = max(self.skipped[kind], self.expected[kind] - read[kind])
            made.append(Count(kind=kind, expected=read[kind] + skipped, read=read[kind], skipped=skipped))
        return tuple(made)

    def gaps(self) -> dict[str, int]:
        """Return how many records a kind were not read; "" is what is of no known kind."""
        missing = {count.kind: count.skipped for count in self.counts() if count.skipped}
        return {**missing, "": self.skipped[""]} if self.skipped[""] else missing

    def state(self) -> SourceState:
        """Return how reading this source ended."""
        read = sum(self.read.values())
        if SourceState.TRUNCATED in self._states:
            return SourceState.TRUNCATED
        if read == 0:
            for state in (SourceState.ENCRYPTED, SourceState.WRONG_FORMAT):
                if state in self._states:
                    return state
        if self._places or any(count.skipped for count in self.counts()):
            return SourceState.PARTLY_READ
        return SourceState.READ if read else SourceState.EMPTY

    def report(
        self,
        missing: tuple[str, ...],
        untold: tuple[str, ...] = (),
        sentences: Mapping[SourceState, tuple[str, str]] | None = None,
    ) -> SourceReport:
        """Return what to tell the owner of this source: with what it lacks, and what the platform never tells.

        `sentences` are the collector's own words for how reading ended.
        """
        state = self.state()
        sentence, next_step = {**SENTENCES, **(sentences or {})}.get(state, ("", ""))
        return SourceReport(
            platform=self.platform,
            account=self.account,
            collector=self.collector,
            files=len(set(self.archive.opened)),
            counts=self.counts(),
            skipped=tuple(
                SkippedAt(file=file, place=place, reason=reason, count=count)
                for (file, place, reason), count in sorted(self._places.items())
            ),
            state=state,
            label=self.archive.label,
            sentence=sentence,
            next_step=next_step,
            never_opened=self.archive.never_opened,
            missing=missing,
            untold=untold,
        )
