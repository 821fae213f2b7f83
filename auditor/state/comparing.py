"""What changed since the last run: new, still there, mended, came back, or not compared; a pure function.

"Mended" is said only of what was looked for and not found. An export may reach back a year where the last one held
everything: what lies outside of it was not looked for, and is "not compared".
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Protocol

import msgspec

from auditor.model import Change, Check, Finding, Item, kind_of
from auditor.state.content import Content, Looked, Scope, Sighting
from auditor.state.fingerprints import Prints

DATED = ("post", "picture")
"""The kinds of record that an export of a shorter time leaves out."""

Reach = tuple[date, date]


class LookedAt(Protocol):
    """What the pipeline says it looked at on one account (`auditor.judge.Looked`)."""

    @property
    def platform(self) -> str:
        """Return the platform."""

    @property
    def account(self) -> str:
        """Return the owner's account."""

    @property
    def read(self) -> Mapping[str, int]:
        """Return how many records of each kind were read."""

    @property
    def told(self) -> frozenset[str]:
        """Return the checks that some record could have answered."""

    @property
    def gaps(self) -> Mapping[str, int]:
        """Return how many records of each kind were skipped, "" standing for no known kind."""

    @property
    def blind(self) -> Mapping[str, int]:
        """Return by check how many pictures could not have shown what it looks for, as they were not looked at."""


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """What changed: of each item, of each finding id, and the fingerprints of what is there no longer.

    `mended` and `not_compared` count the findings of the last run that were not seen now, a check and account.
    """

    items: Mapping[Scope, Change] = {}
    findings: Mapping[str, Change] = {}
    mended: Mapping[Scope, int] = {}
    not_compared: Mapping[Scope, int] = {}
    gone: frozenset[str] = frozenset()
    first: bool = False
    prints: Prints | None = None

    def of(self, item: Item) -> Change | None:
        """Return how an item compares with the last run; None where there is nothing to compare it with."""
        if self.prints is None:
            return None
        return self.items.get(self.prints.scope(item.check, item.platform, item.account))


def whole(
    checks: Sequence[Check], looked: Iterable[LookedAt], reach: Mapping[tuple[str, str], Reach] | None = None
) -> tuple[Looked, ...]:
    """Return of each account the checks whose answer is whole: a record could have shown it, and none was skipped.

    `reach` gives, by platform and account, the days of the oldest and the newest post or picture read.
    """
    made = []
    for one in looked:
        since, until = (reach or {}).get((one.platform, one.account), (None, None))
        told = [check.id for check in checks if check.id in one.told and not _gap(check, one)]
        read = sum(one.read.get(kind, 0) for kind in DATED)
        made.append(
            Looked(platform=one.platform, account=one.account, checks=tuple(told), read=read, since=since, until=until)
        )
    return tuple(made)


def compare(before: Content, findings: Iterable[Finding], looked: Sequence[Looked], *, prints: Prints) -> Comparison:
    """Return what changed between what is remembered and what was found now."""
    of_findings: dict[str, Change] = {}
    seen: set[str] = set()
    items: dict[Scope, list[Change]] = {}
    for finding in findings:
        mark = prints.of(finding)
        change = _change(before.sightings.get(mark))
        seen.add(mark)
        of_findings[finding.id] = change
        where = prints.scope(finding.check, finding.record.platform, finding.record.account)
        items.setdefault(where, []).append(change)
    missing = {mark: one for mark, one in before.sightings.items() if mark not in seen and one.gone is None}
    gone = frozenset(_gone(before, missing, looked, prints))
    mended: dict[Scope, int] = {}
    not_compared: dict[Scope, int] = {}
    for mark, one in missing.items():
        counted = mended if mark in gone else not_compared
        where = prints.scope(one.check, one.platform, one.account)
        counted[where] = counted.get(where, 0) + 1
    return Comparison(
        items=_of_items(items, mended, not_compared),
        findings=of_findings,
        mended=mended,
        not_compared=not_compared,
        gone=gone,
        first=not before.runs,
        prints=prints,
    )


def day(moment: datetime | None) -> date | None:
    """Return the day of a moment in UTC, so that it is the same on every computer."""
    return None if moment is None else (moment.astimezone(UTC) if moment.tzinfo else moment).date()


def _change(before: Sighting | None) -> Change:
    """Say how a finding that is here now compares."""
    if before is None:
        return Change.NEW
    return Change.STILL_THERE if before.gone is None else Change.CAME_BACK


def _of_items(
    found: Mapping[Scope, Sequence[Change]], mended: Mapping[Scope, int], not_compared: Mapping[Scope, int]
) -> dict[Scope, Change]:
    """Return one change an item: what is here now speaks first, and of that the most surprising."""
    changes = dict.fromkeys(mended, Change.MENDED)
    changes.update(dict.fromkeys(not_compared, Change.NOT_COMPARED))
    order = (Change.NEW, Change.CAME_BACK, Change.STILL_THERE)
    changes.update({where: min(several, key=order.index) for where, several in found.items()})
    return changes


def _gone(before: Content, missing: Mapping[str, Sighting], looked: Sequence[Looked], prints: Prints) -> Iterable[str]:
    """Yield the fingerprints of what was looked for, and is not there."""
    now = {prints.scope("", one.platform, one.account): one for one in looked}
    told = {where: {prints.scope(check, "", "").check for check in one.checks} for where, one in now.items()}
    read = _read_in(before, prints)
    absent: dict[Scope, set[date | None]] = {}
    for sighting in missing.values():
        absent.setdefault(prints.scope("", sighting.platform, sighting.account), set()).add(sighting.created)
    for mark, sighting in missing.items():
        where = prints.scope("", sighting.platform, sighting.account)
        if prints.scope(sighting.check, "", "").check not in told.get(where, ()):
            continue
        fewer = read.get((sighting.last, where), 0) - now[where].read
        if fewer <= len(absent[where]) or not _outside(sighting, now[where]):
            yield mark


def _read_in(before: Content, prints: Prints) -> dict[tuple[datetime, Scope], int]:
    """Return how many posts and pictures each remembered run read on each account."""
    return {
        (run.made, prints.scope("", one.platform, one.account)): one.read for run in before.runs for one in run.looked
    }


def _outside(sighting: Sighting, now: Looked) -> bool:
    """Say whether something lies, or may lie, before the first or after the last day that this export holds.

    It matters only where more posts are missing than those that had findings: then the export holds less than the
    one in which this was seen. Where it is only those, the owner took them down, at the edge or not.
    """
    if sighting.created is None:
        return False
    return now.since is None or now.until is None or not now.since <= sighting.created <= now.until


def _gap(check: Check, looked: LookedAt) -> bool:
    """Say whether something that this check needs was skipped on this account, or all pictures were."""
    if 0 < looked.read.get("picture", 0) <= looked.blind.get(check.id, 0):
        return True
    return any(looked.gaps.get(kind, 0) for kind in ("", *(kind_of(kind) for kind in check.needs)))
