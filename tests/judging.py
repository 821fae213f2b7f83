"""Small made-up checks, packs and findings for tests of the judge and the pipeline."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from auditor.model import (
    Audience,
    Certainty,
    Check,
    Clause,
    Context,
    Demand,
    Finding,
    Pack,
    Profile,
    Record,
    RecordKey,
    Severity,
    Strength,
    kind_of,
)

NOW = datetime(2026, 11, 20, 20, 15, tzinfo=UTC)
TODAY = date(2026, 11, 20)


def find_nothing(record: Record, context: Context) -> Iterator[Finding]:
    """Yield nothing."""
    yield from ()


def a_check(name: str = "work-email-in-profile", *, needs: tuple[type[Record], ...] = (Profile,)) -> Check:
    """Return a check that never finds anything: findings are handed to the judge directly."""
    return Check(
        id=name,
        title="No school e-mail address on this profile",
        failed="A school e-mail address stands on this profile",
        why="It ties the account to the school.",
        fix={"*": "Remove it."},
        severity=Severity.MEDIUM,
        needs=needs,
        find=find_nothing,
    )


def a_clause(
    ref: str = "1",
    *,
    checks: tuple[str, ...] = ("work-email-in-profile",),
    demand: Demand = Demand.FORBIDS,
    strength: Strength = Strength.MUST_NOT,
    topic: str = "work-email",
    unless: tuple[str, ...] = (),
    ask: str = "",
    steps: tuple[str, ...] = (),
    card: str = "",
) -> Clause:
    """Return a clause."""
    return Clause(
        ref=ref,
        topic=topic,
        strength=strength,
        demand=demand,
        says="Keep it apart.",
        checks=checks,
        unless=unless,
        ask=ask,
        steps=steps,
        card=card,
    )


def a_pack(*clauses: Clause, name: str = "made-up-2026") -> Pack:
    """Return a pack of these clauses."""
    return Pack(id=name, title="Policy", school="Larkfield Primary School", clauses=clauses)


def a_finding(
    name: str = "f1",
    *,
    check: str = "work-email-in-profile",
    audience: Audience = Audience.PUBLIC,
    certainty: Certainty = Certainty.READ,
    severity: Severity = Severity.MEDIUM,
    kind: type[Record] = Profile,
    created: datetime | None = None,
) -> Finding:
    """Return a finding as the pipeline completes it."""
    return Finding(
        id=name,
        check=check,
        severity=severity,
        audience=audience,
        certainty=certainty,
        created=created,
        record=RecordKey(kind_of(kind), "x", "@rowan_e", f"record-of-{name}"),
    )
