"""One run and what is remembered: what the judge is told before, and what is kept of the run afterwards."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from auditor.model import Check, Checklist, Finding, Kept, SearchResult
from auditor.state.capturing import files
from auditor.state.comparing import Comparison, LookedAt, Reach, compare, whole
from auditor.state.completing import complete
from auditor.state.content import Answer, Looked
from auditor.state.keeping import Back, back_among, kept_among
from auditor.state.own_results import answered
from auditor.state.remembering import remember, wrote
from auditor.state.store import Memory, Store


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What the judge is told: kept findings and those that were, by finding id, and what changed."""

    kept: Mapping[str, Kept]
    back: Mapping[str, Back]
    comparison: Comparison


class Recall:
    """Goes with one run from its findings to its report."""

    def __init__(self, store: Store, checks: Sequence[Check], *, inputs: Sequence[Path] = ()) -> None:
        """Hold the store, the checks of this run, and what was handed to it."""
        self._store = store
        self._checks = checks
        self._inputs = tuple(inputs)
        self._prints = store.prints(checks)
        self._looked: tuple[Looked, ...] = ()
        self._told: Told | None = None

    @property
    def answers(self) -> Mapping[str, Answer]:
        """Return the owner's answers to the policies' questions, by question id."""
        return self._store.content.answers

    @property
    def captures(self) -> Mapping[str, bytes]:
        """Return what look-ups brought back, as named bytes."""
        return files(self._store.content)

    def said(self, result: SearchResult) -> str:
        """Return what the owner said of a search result: yes, no, or "" where they were not asked."""
        return answered(self._store.content, result, self._prints)

    def tell(
        self,
        findings: Sequence[Finding],
        looked: Iterable[LookedAt],
        *,
        now: datetime,
        reach: Mapping[tuple[str, str], Reach] | None = None,
    ) -> Told:
        """Return what is remembered of these findings; `looked` and `reach` are as `comparing.whole` takes them."""
        self._looked = whole(self._checks, looked, reach)
        before, today = self._store.content, now.date()
        self._told = Told(
            kept=kept_among(before, findings, today=today, prints=self._prints),
            back=back_among(before, findings, today=today, prints=self._prints),
            comparison=compare(before, findings, self._looked, prints=self._prints),
        )
        return self._told

    def complete(self, checklist: Checklist) -> Checklist:
        """Return the judged checklist with what is remembered about it; as it is where nothing will be.

        What left the computer is a part of that.
        """
        if self._told is None or self._store.memory is not Memory.KEPT:
            return checklist
        return complete(
            msgspec.structs.replace(checklist, requests=self._store.content.requests),
            self._store.content,
            self._looked,
            comparison=self._told.comparison,
            back=self._told.back,
            checks=self._checks,
            prints=self._prints,
        )

    def finish(self, checklist: Checklist) -> None:
        """Remember this run, once its report is written; raises WrongUsage where the disk says no."""
        self._store.update(
            lambda before: remember(before, checklist, self._looked, prints=self._prints, inputs=self._inputs)
        )

    def wrote(self, path: Path, kind: str, data: bytes, now: datetime) -> None:
        """Remember where a file of ours was written, so that `forget` finds it; raises WrongUsage."""
        self._store.update(lambda before: wrote(before, path, kind, data, now))
