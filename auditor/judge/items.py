"""One item for each check on each account: what was found or not found, judged by the clauses that name the check."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import blake2b

import msgspec

from auditor.judge.asking import shared_moment
from auditor.judge.evidence import Evidence, Looked
from auditor.judge.ranking import Pair, finding_order, strictest, weigh
from auditor.model import (
    Audience,
    Certainty,
    Check,
    Clause,
    Demand,
    Finding,
    Item,
    Kept,
    Observation,
    Pack,
    Page,
    Picture,
    Record,
    Reference,
    SearchResult,
    Verdict,
    kind_of,
)

ONLY_WHERE_FOUND = frozenset({Reference, SearchResult, Page})
"""Kinds that most platforms do not have at all: no item says so for each of them."""
HOLDS_ONLY: Mapping[str, frozenset[type[Record]]] = {
    "pictures": frozenset({Picture}),
    "search": frozenset({SearchResult}),
}
"""What is no account at all, and the kinds it can hold: of the rest no item says that it was not there."""
SEEN_BY_NOBODY = frozenset({"account", "setting", "circle"})
"""Kinds of record that other people never see, whatever the audience of the account."""

NOTHING_THERE = "Nothing that could show this was in what you handed over."


def judge_items(
    evidence: Evidence, packs: Sequence[Pack], checks: Sequence[Check], kept: Mapping[str, Kept], today: date
) -> Iterator[Item]:
    """Yield one item for each check on each account."""
    found: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in evidence.findings:
        found.setdefault((finding.check, finding.record.platform, finding.record.account), []).append(finding)
    looked = {(one.platform, one.account): one for one in evidence.looked}
    for platform, account in looked:
        observed = [
            seen
            for seen in evidence.observations
            if (seen.record.platform, seen.record.account) == (platform, account)
            and seen.record.kind in ("profile", "page")
        ]
        for check in checks:
            findings = found.get((check.id, platform, account), [])
            clauses = [(pack, clause) for pack in packs for clause in pack.clauses if check.id in clause.checks]
            left = [finding for finding in findings if not _is_kept(finding, kept, today)]
            if left:
                yield _with_findings(left, clauses, observed)
            for finding in findings:
                if _is_kept(finding, kept, today):
                    yield _kept(finding, kept[finding.id], clauses, observed)
            if findings:
                continue
            if clauses and not _out_of_place(check, looked[platform, account]):
                yield _without_findings(check, clauses, looked[platform, account])


def _out_of_place(check: Check, looked: Looked) -> bool:
    """Say whether a check is not about this account, or looks only for kinds that its platform may not know."""
    if check.id in looked.beside or HOLDS_ONLY.get(looked.platform, frozenset(check.needs)).isdisjoint(check.needs):
        return True
    return set(check.needs) <= ONLY_WHERE_FOUND and not any(looked.read.get(kind_of(kind)) for kind in check.needs)


def _with_findings(findings: list[Finding], clauses: list[Pair], observed: list[Observation]) -> Item:
    """Judge a check that found something."""
    check, first = findings[0].check, findings[0].record
    deciding, aside = strictest(clauses)
    active = [pair for pair in deciding if not _settled(pair[1], observed)]
    verdict, reason = _verdict(findings, clauses, active)
    return Item(
        id=_item_id(check, first.platform, first.account),
        check=check,
        platform=first.platform,
        account=first.account,
        verdict=verdict,
        weight=_weight(findings, active or deciding) if verdict in (Verdict.TO_DO, Verdict.LOOK_YOURSELF) else 0,
        clauses=tuple(pack.clause_id(clause) for pack, clause in deciding),
        set_aside=tuple(pack.clause_id(clause) for pack, clause in aside),
        findings=tuple(finding.id for finding in sorted(findings, key=lambda one: finding_order(one, active))),
        moment=shared_moment(deciding),
        reason=reason,
        looked_at=len(findings),
    )


def _kept(finding: Finding, kept: Kept, clauses: list[Pair], observed: list[Observation]) -> Item:
    """Return the item of one finding that the owner keeps, with the weight it had when they decided."""
    item = _with_findings([finding], clauses, observed)
    deciding, _ = strictest(clauses)
    active = [pair for pair in deciding if not _settled(pair[1], observed)]
    weight = kept.weight or _weight([finding], active or deciding)
    return msgspec.structs.replace(
        item,
        id=_item_id(item.id, "kept", finding.id),
        verdict=Verdict.KEPT,
        weight=weight,
        kept=msgspec.structs.replace(kept, finding=finding.id, weight=weight),
        reason="",
    )


def _weight(findings: list[Finding], clauses: list[Pair]) -> int:
    """Return the weight of the heaviest."""
    return max(weigh(finding, clauses) for finding in findings)


def _verdict(findings: list[Finding], clauses: list[Pair], active: list[Pair]) -> tuple[Verdict, str]:
    """Say what findings come to under the clauses that still stand, and why where that is not plain."""
    if not clauses:
        return Verdict.NOT_APPLICABLE, "The policies you chose do not ask about this."
    if not active:
        return Verdict.FINE, "Your policy allows this with a disclaimer, and a disclaimer stands on this profile."
    if all(clause.demand is Demand.ALLOWS for _, clause in active):
        return Verdict.FINE, "Your policy allows this."
    sure = [finding for finding in findings if finding.certainty is not Certainty.GUESSED]
    if any(finding.audience is not Audience.UNKNOWN for finding in sure):
        if all(finding.record.kind in SEEN_BY_NOBODY for finding in sure):
            return Verdict.TO_DO, "Other people do not see this, but your policy is about it all the same."
        if all(finding.audience in (Audience.LIMITED, Audience.PRIVATE) for finding in sure):
            return Verdict.TO_DO, "Not everyone can see this, but your policy covers private posts too."
        return Verdict.TO_DO, ""
    if sure:
        return Verdict.LOOK_YOURSELF, "Your export does not say who can see this."
    return Verdict.LOOK_YOURSELF, "This is a guess from several signs."


def _without_findings(check: Check, clauses: list[Pair], looked: Looked) -> Item:
    """Judge a check that found nothing: fine only where a record could have shown it and none was skipped."""
    kinds = [kind_of(kind) for kind in check.needs]
    read = sum(looked.read.get(kind, 0) for kind in kinds)
    gap = looked.gaps.get("", 0) + sum(looked.gaps.get(kind, 0) for kind in kinds)
    deciding, aside = strictest(clauses)
    verdict, reason = Verdict.FINE, ""
    if not read:
        lost = sum(looked.gaps.get(kind, 0) for kind in kinds)
        reason = f"{lost:,} could not be read." if lost else NOTHING_THERE
        verdict = Verdict.NOT_LOOKED_AT
    elif looked.unclear and SearchResult in check.needs and (check.id in looked.told or check.can_tell is None):
        verdict = Verdict.NOT_LOOKED_AT
        reason = f"{looked.unclear:,} of the results may be you. “auditor review” asks you about them."
    elif check.id not in looked.told:
        verdict, reason = Verdict.NOT_LOOKED_AT, "What was handed over does not say anything about this."
    elif gap:
        verdict = Verdict.NOT_LOOKED_AT
        reason = f"Nothing was found in what could be read, but {gap:,} could not be read."
    elif blind := looked.blind.get(check.id, 0):
        verdict = Verdict.NOT_LOOKED_AT
        reason = f"Nothing was found, but {blind:,} of the pictures were not looked at closely enough to say so."
    return Item(
        id=_item_id(check.id, looked.platform, looked.account),
        check=check.id,
        platform=looked.platform,
        account=looked.account,
        verdict=verdict,
        clauses=tuple(pack.clause_id(clause) for pack, clause in deciding),
        set_aside=tuple(pack.clause_id(clause) for pack, clause in aside),
        moment=shared_moment(deciding),
        reason=reason,
        looked_at=read,
    )


def _settled(clause: Clause, observed: list[Observation]) -> bool:
    """Say whether an observation on this account meets the clause; `kind` or `kind:form`, never a partial one."""
    return any(
        wanted == seen.kind or wanted == f"{seen.kind}:{seen.form}"
        for wanted in clause.unless
        for seen in observed
        if seen.form != "partial"
    )


def _is_kept(finding: Finding, kept: Mapping[str, Kept], today: date) -> bool:
    """Say whether the owner keeps this finding, and the date they set has not passed."""
    one = kept.get(finding.id)
    return one is not None and (one.until is None or one.until >= today)


def _item_id(check: str, platform: str, account: str) -> str:
    """Return a short id that is the same in every run for the same check and account."""
    return blake2b(f"{check}\0{platform}\0{account}".encode(), digest_size=6).hexdigest()
