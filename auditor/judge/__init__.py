"""Findings, policy packs and answers in, the checklist out: a pure function of what it is given.

The six rules it follows are in docs/formats.md.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from auditor.judge.asking import cards, questions, steps
from auditor.judge.evidence import Answer, Evidence, Looked, completed, name_of
from auditor.judge.items import judge_items
from auditor.judge.ranking import first_of, item_order, place_of
from auditor.model import Check, Checklist, ExitCode, Finding, Item, Kept, Moment, Pack, SourceState, Verdict
from auditor.policies import coverage
from auditor.walkthroughs import answered

__all__ = ["Answer", "Evidence", "Looked", "completed", "exit_code", "judge", "name_of", "questions"]


def judge(
    evidence: Evidence,
    *,
    packs: Sequence[Pack],
    checks: Sequence[Check],
    now: datetime,
    moment: Moment = Moment.ROUTINE,
    answers: Mapping[str, Answer] | None = None,
    kept: Mapping[str, Kept] | None = None,
) -> Checklist:
    """Return the checklist; `kept` maps finding ids to what the owner decided, `answers` question ids."""
    seen = tuple(answered.seen(evidence.settings, now.date()))
    items = sorted(judge_items(evidence, packs, checks, kept or {}, now.date()), key=item_order)
    return Checklist(
        made=now,
        policies=tuple(pack.id for pack in packs),
        moment=moment,
        sources=tuple(evidence.sources),
        unread_accounts=tuple(evidence.unread_accounts),
        pictures=evidence.pictures,
        findings=tuple(sorted(evidence.findings, key=place_of)),
        observations=tuple(evidence.observations),
        items=tuple(items),
        first=first_of(items, evidence.findings, checks),
        questions=tuple(questions(packs, answers or {})),
        cards=tuple(cards(packs)),
        steps=tuple(steps(packs, _platforms(evidence), seen)),
        settings=seen,
        identity=tuple(evidence.identity),
        searches=tuple(evidence.searches),
        coverage=tuple(coverage(pack, [check.id for check in checks]) for pack in packs),
    )


def _platforms(evidence: Evidence) -> set[str]:
    """Return the platforms that the owner is on, as far as is known."""
    return {one.platform for one in evidence.looked} | {one.platform for one in evidence.unread_accounts}


def _in_order(findings: Sequence[Finding], items: Sequence[Item]) -> list[Finding]:
    """Return the findings as the items name them, whichever was found first."""
    places = {name: place for place, name in enumerate(name for item in items for name in item.findings)}
    return sorted(findings, key=lambda one: (places.get(one.id, len(places)), one.id))


def exit_code(checklist: Checklist) -> ExitCode:
    """Return what the run's exit status says: something unread or missing wins over things to do."""
    if any(source.state is not SourceState.READ or source.missing for source in checklist.sources):
        return ExitCode.PARTLY_READ
    if any(item.verdict in (Verdict.TO_DO, Verdict.LOOK_YOURSELF) for item in checklist.items):
        return ExitCode.THINGS_TO_DO
    return ExitCode.NOTHING_TO_DO
