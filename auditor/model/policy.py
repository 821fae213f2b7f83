"""A policy pack: a school's policy as data, clause by clause, in our own words."""

from datetime import date
from enum import StrEnum

import msgspec


class Strength(StrEnum):
    """The modal word of a clause."""

    MUST = "must"
    MUST_NOT = "must-not"
    SHOULD = "should"
    SHOULD_NOT = "should-not"
    MAY = "may"


class Demand(StrEnum):
    """What a clause asks about a matter, from strictest to mildest."""

    FORBIDS = "forbids"
    NEEDS_APPROVAL = "needs-approval"
    ALLOWS_WITH_DISCLAIMER = "allows-with-disclaimer"
    ADVISES_AGAINST = "advises-against"
    ALLOWS = "allows"


STRICTEST_FIRST = tuple(Demand)


class Moment(StrEnum):
    """When a clause matters."""

    ANY = "any"
    JOINING = "joining"
    ROUTINE = "routine"
    LEAVING = "leaving"
    WHEN_IT_HAPPENS = "when-it-happens"


class Clause(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One numbered demand of a policy; the fields are described in docs/policy-packs.md."""

    ref: str
    topic: str
    strength: Strength
    demand: Demand
    says: str
    checks: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    ask: str = ""
    good_answer: str = ""
    steps: tuple[str, ...] = ()
    card: str = ""
    moment: Moment = Moment.ANY
    conflicts: tuple[str, ...] = ()
    note: str = ""


class Pack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A policy: where it comes from, and its clauses."""

    id: str
    title: str
    school: str
    clauses: tuple[Clause, ...]
    version: int = 1
    dated: date | None = None
    review: str = ""
    source: str = ""

    def clause_id(self, clause: Clause) -> str:
        """Return the id of a clause, such as `carville-2019:5.17`."""
        return f"{self.id}:{clause.ref}"
