"""How heavy findings weigh, how sure they are, and the order that follows from it."""

from collections.abc import Iterable, Sequence

from auditor.model import (
    STRICTEST_FIRST,
    Audience,
    Certainty,
    Check,
    Clause,
    Finding,
    Item,
    Pack,
    Severity,
    Strength,
    Verdict,
)

SEVERITY = {Severity.HIGH: 100, Severity.MEDIUM: 60, Severity.LOW: 25}
AUDIENCE = {Audience.PUBLIC: 1.0, Audience.UNKNOWN: 0.7, Audience.LIMITED: 0.5, Audience.PRIVATE: 0.3}
STRENGTH = {
    Strength.MUST: 1.0,
    Strength.MUST_NOT: 1.0,
    Strength.SHOULD: 0.7,
    Strength.SHOULD_NOT: 0.7,
    Strength.MAY: 0.4,
}
AUDIENCE_ORDER = (Audience.PUBLIC, Audience.UNKNOWN, Audience.LIMITED, Audience.PRIVATE)
CERTAINTY_ORDER = (Certainty.SEEN, Certainty.READ, Certainty.GUESSED)
VERDICT_ORDER = tuple(Verdict)

Pair = tuple[Pack, Clause]


def strictest(clauses: Iterable[Pair]) -> tuple[list[Pair], list[Pair]]:
    """Split clauses into those that decide, within each topic the strictest demand, and those set aside."""
    topics: dict[str, list[Pair]] = {}
    for pair in clauses:
        topics.setdefault(pair[1].topic, []).append(pair)
    deciding: list[Pair] = []
    aside: list[Pair] = []
    for pairs in topics.values():
        rank = min(STRICTEST_FIRST.index(clause.demand) for _, clause in pairs)
        for pair in pairs:
            (deciding if STRICTEST_FIRST.index(pair[1].demand) == rank else aside).append(pair)
    return deciding, aside


def weigh(finding: Finding, clauses: Sequence[Pair]) -> int:
    """Return severity × audience × strength as a whole number up to 100."""
    strength = max((STRENGTH[clause.strength] for _, clause in clauses), default=STRENGTH[Strength.MAY])
    return round(SEVERITY[finding.severity or Severity.LOW] * AUDIENCE[finding.audience] * strength)


def first_of(items: Sequence[Item], findings: Sequence[Finding], checks: Sequence[Check]) -> str:
    """Return the id of the item to do first: never one that is only guessed; "" where there is none."""
    by_id = {finding.id: finding for finding in findings}
    fixes = {check.id: check.fix for check in checks}
    ranked = []
    for item in items:
        if item.verdict in (Verdict.TO_DO, Verdict.LOOK_YOURSELF):
            sure = (by_id[name] for name in item.findings if by_id[name].certainty is not Certainty.GUESSED)
            best = next(sure, None)
            steps = fixes[item.check].get(item.platform, fixes[item.check].get("*", ""))
            if best is not None:
                ranked.append((-item.weight, *_sureness(best), len(steps), item.id))
    return min(ranked)[-1] if ranked else ""


def _sureness(finding: Finding) -> tuple[int, int]:
    """Return a sorting key: public before unknown, seen before read before guessed."""
    return AUDIENCE_ORDER.index(finding.audience), CERTAINTY_ORDER.index(finding.certainty)


def finding_order(finding: Finding, clauses: Sequence[Pair]) -> tuple[int, bool, int, tuple[int, int], float, str]:
    """Return a sorting key: what most signals speak for, the sure before the guessed, the heaviest, the newest."""
    guessed = finding.certainty is Certainty.GUESSED
    newest = -finding.created.timestamp() if finding.created else 0.0
    return -finding.signals, guessed, -weigh(finding, clauses), _sureness(finding), newest, finding.id


def place_of(finding: Finding) -> tuple[str, str, str, str]:
    """Return a sorting key that is the same in whatever order records were read and pictures looked at."""
    return finding.check, finding.record.platform, finding.record.account, finding.id


def item_order(item: Item) -> tuple[int, int, str, str, str]:
    """Return a sorting key: by verdict, then the heaviest first."""
    return VERDICT_ORDER.index(item.verdict), -item.weight, item.check, item.platform, item.account
