"""Explain a policy pack: its clauses by topic, how each one is served, and how much of the policy that covers."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum

import msgspec

from auditor.model import Clause, Coverage, Demand, Moment, Pack, Strength
from auditor.policies.vocabulary import CARDS, CHECKS, STEPS, TOPICS


class Service(StrEnum):
    """What the program does for a clause, the most it does."""

    CHECKED = "checked"
    PARTLY = "partly"
    ASKED = "asked"
    WALKED = "walked"
    EXPLAINED = "explained"


SERVICES = {
    Service.CHECKED: "checked in what you hand over",
    Service.PARTLY: "partly checked, partly asked",
    Service.ASKED: "asked",
    Service.WALKED: "gone through with you, setting by setting",
    Service.EXPLAINED: "explained only",
}

STRENGTHS = {
    Strength.MUST: "must",
    Strength.MUST_NOT: "must not",
    Strength.SHOULD: "should",
    Strength.SHOULD_NOT: "should not",
    Strength.MAY: "may",
}

DEMANDS = {
    Demand.FORBIDS: "",
    Demand.NEEDS_APPROVAL: "unless the school agrees",
    Demand.ALLOWS_WITH_DISCLAIMER: "with a disclaimer",
    Demand.ADVISES_AGAINST: "advice",
    Demand.ALLOWS: "allowed",
}

MOMENTS = {
    Moment.JOINING: "when you join",
    Moment.ROUTINE: "now and then",
    Moment.LEAVING: "when you leave",
    Moment.WHEN_IT_HAPPENS: "when it happens",
}


class ClauseExplained(msgspec.Struct, frozen=True, kw_only=True):
    """A clause, and what the program does for it: `checks` are those there are, `later` those to come."""

    id: str
    ref: str
    says: str
    strength: str
    demand: str
    service: Service
    checks: tuple[str, ...]
    later: tuple[str, ...]
    ask: str
    steps: tuple[str, ...]
    card: str
    moment: str
    unless: tuple[str, ...]
    conflicts: tuple[str, ...]
    note: str


class TopicExplained(msgspec.Struct, frozen=True, kw_only=True):
    """A topic, and the clauses of one policy that are about it."""

    topic: str
    means: str
    clauses: tuple[ClauseExplained, ...]


class PackExplained(msgspec.Struct, frozen=True, kw_only=True):
    """A whole policy, explained."""

    id: str
    title: str
    school: str
    dated: date | None
    review: str
    source: str
    coverage: Coverage
    topics: tuple[TopicExplained, ...]


def explain(pack: Pack, checks: Collection[str] = CHECKS) -> PackExplained:
    """Return a pack explained; `checks` are the ids of those that this version has."""
    by_topic: dict[str, list[ClauseExplained]] = {}
    for clause in pack.clauses:
        by_topic.setdefault(clause.topic, []).append(_clause(pack, clause, checks))
    order = {topic: place for place, topic in enumerate(TOPICS)}
    return PackExplained(
        id=pack.id,
        title=pack.title,
        school=pack.school,
        dated=pack.dated,
        review=pack.review,
        source=pack.source,
        coverage=coverage(pack, checks),
        topics=tuple(
            TopicExplained(topic=topic, means=TOPICS.get(topic, topic), clauses=tuple(clauses))
            for topic, clauses in sorted(by_topic.items(), key=lambda pair: order.get(pair[0], len(order)))
        ),
    )


def coverage(pack: Pack, checks: Collection[str] = CHECKS) -> Coverage:
    """Count how many clauses are checked, partly checked, asked, walked through or only explained.

    `checks` are the ids of those that this version has; one that is still to come covers nothing.
    """
    services = [_service(clause, checks) for clause in pack.clauses]
    return Coverage(
        policy=pack.id,
        clauses=len(services),
        **{str(service): services.count(service) for service in Service},
    )


def as_text(explained: PackExplained) -> str:
    """Return an explained pack as lines of plain text."""
    lines = [f"{explained.school}: {explained.title} ({explained.id})", explained.source, ""]
    counts = explained.coverage
    lines.append(f"{counts.clauses} clauses:")
    lines += [f"  {getattr(counts, service)} {words}" for service, words in SERVICES.items()]
    for topic in explained.topics:
        lines += ["", topic.means]
        for clause in topic.clauses:
            lines += _lines(clause)
    return "\n".join(lines)


def _lines(clause: ClauseExplained) -> list[str]:
    """Return one clause as lines of plain text."""
    strength = ", ".join(filter(None, (clause.strength, clause.demand, clause.moment)))
    told = {
        "Looked at by": ", ".join(clause.checks),
        "Looked at in a later version by": ", ".join(clause.later),
        "You are asked": clause.ask,
        "You are led through": "; ".join(clause.steps),
        "If this happens": clause.card,
        "Does not agree with": ", ".join(clause.conflicts),
        "Note": clause.note,
    }
    return [
        f"  {clause.ref} ({strength})  {clause.says}",
        *(f"      {name}: {what}" for name, what in told.items() if what),
    ]


def _clause(pack: Pack, clause: Clause, checks: Collection[str]) -> ClauseExplained:
    """Return one clause explained."""
    return ClauseExplained(
        id=pack.clause_id(clause),
        ref=clause.ref,
        says=clause.says,
        strength=STRENGTHS[clause.strength],
        demand=DEMANDS[clause.demand],
        service=_service(clause, checks),
        checks=tuple(check for check in clause.checks if check in checks),
        later=tuple(check for check in clause.checks if check not in checks),
        ask=clause.ask,
        steps=tuple(_step(step) for step in clause.steps),
        card=CARDS.get(clause.card, clause.card),
        moment=MOMENTS.get(clause.moment, ""),
        unless=clause.unless,
        conflicts=clause.conflicts,
        note=clause.note,
    )


def _step(step: str) -> str:
    """Return a walkthrough step in words."""
    platform, _, what = step.partition(".")
    words = STEPS.get(what, what)
    return words if platform == "*" else f"{words} ({platform})"


def _service(clause: Clause, checks: Collection[str]) -> Service:
    """Return the most that the program does for a clause."""
    if any(check in checks for check in clause.checks):
        return Service.PARTLY if clause.ask else Service.CHECKED
    if clause.ask:
        return Service.ASKED
    return Service.WALKED if clause.steps else Service.EXPLAINED
