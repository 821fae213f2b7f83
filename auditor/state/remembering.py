"""What a finished run leaves behind: which findings were seen, what was looked at, and the files that were written."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

import msgspec

from auditor.model import Change, Checklist, Finding, Verdict
from auditor.model.steps import SettingSeen
from auditor.state.comparing import Comparison, compare, day
from auditor.state.content import Content, Input, Looked, Run, Sighting, Written, tidy
from auditor.state.fingerprints import Prints


def remember(
    before: Content, checklist: Checklist, looked: Sequence[Looked], *, prints: Prints, inputs: Sequence[Path] = ()
) -> Content:
    """Return the content with this run added; the checklist's own time is the time of the run."""
    now = checklist.made
    comparison = compare(before, checklist.findings, looked, prints=prints)
    content = msgspec.structs.replace(
        before,
        runs=(*before.runs, _run(checklist, looked, comparison)),
        sightings=_sightings(before.sightings, checklist, comparison, prints),
        inputs=_inputs(before.inputs, inputs, now),
        settings=_settings(before.settings, checklist.settings),
    )
    return tidy(content, now)


def last_inputs(content: Content) -> tuple[Path, ...]:
    """Return what was handed to the last run, whether or not it is still there."""
    # The newest stand last; a clock that was wrong once must not decide.
    return tuple(Path(one.path) for one in content.inputs if one.last == content.inputs[-1].last)


def wrote(content: Content, path: Path, kind: str, data: bytes, now: datetime) -> Content:
    """Return the content with a file of ours added, so that `forget` finds it: a report, a result, a calendar."""
    there = str(path.absolute())
    new = Written(path=there, kind=kind, when=now, digest=digest(data))
    return msgspec.structs.replace(content, written=(*(one for one in content.written if one.path != there), new))


def digest(data: bytes) -> bytes:
    """Return a hash that tells whether a file is still as it was written."""
    return blake2b(data, digest_size=16).digest()


def _run(checklist: Checklist, looked: Sequence[Looked], comparison: Comparison) -> Run:
    """Return the line of this run."""
    verdicts = [item.verdict for item in checklist.items]
    changes = list(comparison.findings.values())
    return Run(
        made=checklist.made,
        packs=checklist.policies,
        looked=tuple(looked),
        to_do=verdicts.count(Verdict.TO_DO),
        look_yourself=verdicts.count(Verdict.LOOK_YOURSELF),
        kept=verdicts.count(Verdict.KEPT),
        new=changes.count(Change.NEW),
        mended=sum(comparison.mended.values()),
        came_back=changes.count(Change.CAME_BACK),
    )


def _sightings(
    before: Mapping[str, Sighting], checklist: Checklist, comparison: Comparison, prints: Prints
) -> dict[str, Sighting]:
    """Return the sightings with what was seen, and what is there no longer, marked so."""
    now = checklist.made
    after = dict(before)
    for mark in comparison.gone:
        after[mark] = msgspec.structs.replace(after[mark], gone=now)
    weights = {name: item.weight for item in checklist.items for name in item.findings}
    for finding in checklist.findings:
        mark = prints.of(finding)
        after[mark] = _sighting(finding, before.get(mark), weights.get(finding.id, 0), now, prints)
    return after


def _sighting(finding: Finding, before: Sighting | None, weight: int, now: datetime, prints: Prints) -> Sighting:
    """Return a finding as it is remembered."""
    return Sighting(
        check=finding.check,
        platform=finding.record.platform,
        account=finding.record.account,
        name=prints.name(finding.id),
        thing=prints.thing(finding),
        first=before.first if before else now,
        last=now,
        created=day(finding.created),
        weight=weight or (before.weight if before else 0),
    )


def _settings(before: Sequence[SettingSeen], seen: Sequence[SettingSeen]) -> tuple[SettingSeen, ...]:
    """Return what is known of settings: what was seen now stands in place of what was seen before."""
    # Two exports of one account may differ; then what is not as advised is worth a look.
    fresh = {(one.step, one.account): one for one in sorted(seen, key=lambda one: not one.advised)}
    return (*(one for one in before if (one.step, one.account) not in fresh), *fresh.values())


def _inputs(before: Sequence[Input], inputs: Sequence[Path], now: datetime) -> tuple[Input, ...]:
    """Return the inputs with those of this run, the newest last."""
    fresh = {str(path.absolute()): Input(path=str(path.absolute()), last=now) for path in inputs}
    return (*(one for one in before if one.path not in fresh), *fresh.values())
