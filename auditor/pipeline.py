"""Collect, check, judge: the one place that knows every room, and the order in which they work."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from auditor.accounts import observe
from auditor.collectors import COLLECTORS, gathering
from auditor.collectors.gathering import Export
from auditor.collectors.tally import Tally
from auditor.gallery import Gallery
from auditor.judge import Answer, Evidence, judge
from auditor.model import (
    Check,
    Checklist,
    Collected,
    Expected,
    InputProblem,
    Kept,
    Moment,
    Pack,
    Page,
    Picture,
    Post,
    Record,
    ResultPage,
    SearchResult,
    Skipped,
    SourceReport,
    Subject,
)
from auditor.pictures import telling
from auditor.reading.cues import VIEWS
from auditor.run import Run
from auditor.state.recalling import Recall
from checks import CHECKS

Progress = Callable[[str, int], None]
"""Is told what is being read, and how many records so far."""
TELL_EVERY = 2_000
EVERY_CUE = -1


def audit(
    inputs: Sequence[Path],
    subject: Subject,
    packs: Sequence[Pack],
    *,
    now: datetime,
    moment: Moment = Moment.ROUTINE,
    answers: Mapping[str, Answer] | None = None,
    kept: Mapping[str, Kept] | None = None,
    recall: Recall | None = None,
    gallery: Gallery[Tally] | None = None,
    progress: Progress | None = None,
    checks: Sequence[Check] = CHECKS,
    strict: bool = False,
) -> Checklist:
    """Return the checklist for the inputs; what cannot be read is reported in it, not raised.

    `now` is when the audit is made, with its time zone. `recall` brings what is remembered; without it, every run is
    the first. `gallery` looks at pictures; without it, only the words beside them are read. `strict` raises what a
    check or collector raises, for tests.
    """
    exports, refused = gathering.gather(inputs, COLLECTORS, recall.captures if recall is not None else {})
    run = Run(subject, now.date(), checks, said=recall.said if recall is not None else lambda _: "")
    tallies = [_tally(export, subject, strict=strict) for export in exports]
    _read(run, exports, tallies, gallery=gallery, progress=progress)
    if gallery is not None:
        _look(run, gallery, progress, strict=strict)
    run.finish(checks)
    evidence = Evidence(
        findings=list(run.findings.values()),
        observations=run.observations,
        looked=[account.looked(tallies, checks) for account in run.accounts.values()],
        sources=[*map(_report, exports, tallies), *refused],
        unread_accounts=run.unread(),
        pictures=gallery.looked if gallery is not None else None,
        settings=run.settings(),
        searches=run.identities.shown(page for tally in tallies for page in tally.searches),
        identity=run.identities.told,
    )
    if recall is not None:
        told = recall.tell(evidence.findings, evidence.looked, now=now, reach=run.reach())
        kept = {**told.kept, **(kept or {})}
        said = {name: Answer(text=one.text, on=one.on) for name, one in recall.answers.items()}
        answers = {**said, **(answers or {})}
    made = judge(evidence, packs=packs, checks=checks, now=now, moment=moment, answers=answers, kept=kept)
    return made if recall is None else recall.complete(made)


def _read(
    run: Run,
    exports: Sequence[Export],
    tallies: Sequence[Tally],
    *,
    gallery: Gallery[Tally] | None,
    progress: Progress | None,
) -> None:
    """Read the small records of every export and hold them; then let the big ones pass by, one at a time.

    Pictures are held back by the gallery until all words are read.
    """
    held = [
        (record, tally)
        for export, tally in zip(exports, tallies, strict=True)
        for record in _records(export.collector.account(export.archive), tally)
    ]
    run.meet(record for record, _ in held)
    for record, tally in held:
        _meet(run, record, tally)
    # Records are made and let go by the hundred thousand and hold no circles: to look for some so often is in vain.
    usual = gc.get_threshold()
    gc.set_threshold(50_000, *usual[1:])
    try:
        for export, tally in zip(exports, tallies, strict=True):
            for number, record in enumerate(_records(export.collector.stream(export.archive), tally)):
                if progress and number % TELL_EVERY == 0:
                    progress(export.collector.title, number)
                if gallery is None or not gallery.takes(record, tally):
                    _meet(run, record, tally)
    finally:
        gc.set_threshold(*usual)


def _meet(run: Run, record: Record, tally: Tally) -> None:
    """Let every check that needs this kind of record look at it."""
    kind = type(record)
    name = record.platform, record.account
    account = run.accounts.get(name)
    if account is None:
        account = run.accounts[name] = run.account_of(*name, ())
    tally.read[kind] += 1
    tally.accounts.add(name)
    account.read[kind] = account.read.get(kind, 0) + 1
    if isinstance(record, SearchResult) and not run.is_about_me(record, account):
        return
    context = account.context
    # Looking once: which checks have cause to look follows from the cues of the text.
    met = run.causes(record) if isinstance(record, Post) else EVERY_CUE
    checks = run.plans.get((kind, met)) or run.plan(kind, met)
    for check in checks:
        try:
            for finding in check.find(record, context):
                run.keep(finding, check, record, account)
        except Exception:
            # One odd record must not end the run, and the words of an exception may hold personal text.
            if tally.strict:
                raise
            tally.add(Skipped(file=record.source.file, place=record.source.place, reason="check-failed"))
    if account.untold.get(kind, True):
        account.tell(run.checks.get(kind, ()), record)
    if isinstance(record, Post | Picture):
        account.note_day(record.created)
    if isinstance(record, Picture):
        account.meet(run.checks.get(Picture, ()), record, tally)
    if (kind is Post and met & VIEWS) or kind is Page:
        run.observations.extend(observe(record))


def _look(run: Run, gallery: Gallery[Tally], progress: Progress | None, *, strict: bool) -> None:
    """Let the pictures pass by, each with what was seen in it; one that could not be checked counts as not read."""
    told = None if progress is None else lambda *how_far: progress(telling.how_far(*how_far), 0)
    try:
        for picture, tally in gallery.look(told):
            _meet(run, picture, tally)
    except Exception:
        # What failed is not any one file, which the gallery sees to: the rest is still read by its words.
        if strict:
            raise
        for picture, tally in gallery.rest():
            _meet(run, picture, tally)
    for name in gallery.doubled(run.findings.values()):
        del run.findings[name]


def look_in(folder: Path) -> list[tuple[Path, str]]:
    """Return what lies in a folder and looks like an export, newest first, with words for it; nothing is read."""
    return gathering.look_in(folder, COLLECTORS)


def _report(export: Export, tally: Tally) -> SourceReport:
    """Return what to tell of one export: what was read, what it lacks, and what the platform never tells."""
    one, archive = export.collector, export.archive
    return tally.report(one.missing(archive), one.untold(archive), one.sentences)


def _tally(export: Export, subject: Subject, *, strict: bool) -> Tally:
    """Begin the tally of an export; where the export does not say whose it is, the one declared account is."""
    declared = subject.account_on(export.collector.platform, export.account)
    return Tally(
        platform=export.collector.platform,
        account=export.account or (declared.handle if declared else ""),
        collector=export.collector.id,
        archive=export.archive,
        strict=strict,
    )


def _records(collected: Iterator[Collected], tally: Tally) -> Iterator[Record]:
    """Yield the records, count the rest; a collector that stops leaves what it gave and says so."""
    try:
        for got in collected:
            if isinstance(got, Skipped | Expected | ResultPage):
                tally.add(got)
            elif not got.account and tally.account and got.platform == tally.platform:
                yield msgspec.structs.replace(got, account=tally.account)
            else:
                yield got
    except InputProblem as problem:
        tally.add(Skipped(file=tally.archive.label, reason="unreadable", state=problem.state))
    except Exception:
        if tally.strict:
            raise
        tally.add(Skipped(file=tally.archive.label, reason="not-as-expected"))
