"""What a card says under the policies that were chosen: the strictest demand about each topic decides."""

from collections.abc import Sequence

import msgspec

from auditor.model import Clause, Pack
from auditor.model.guide import Card
from auditor.model.policy import STRICTEST_FIRST

ANY = "*"


class ByPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """Steps that a policy asks for, and the ids of the clauses that ask; none where no policy says anything on it."""

    steps: tuple[str, ...]
    clauses: tuple[str, ...] = ()


def by_policy(card: Card, packs: Sequence[Pack]) -> tuple[ByPolicy, ...]:
    """Return what the chosen policies add to a card, or what stands in where they say nothing."""
    made = []
    for wanted in card.by_policy:
        asking = _asking(card, wanted.topic, packs)
        strictest = min((clause.demand for _, clause in asking), key=STRICTEST_FIRST.index, default=None)
        if strictest is not wanted.demand:
            continue
        ids = tuple(pack.clause_id(clause) for pack, clause in asking if clause.demand is wanted.demand)
        made.append(ByPolicy(steps=wanted.steps, clauses=ids))
    if not made and card.no_policy:
        made.append(ByPolicy(steps=card.no_policy))
    return (*made, *_further(card, packs))


def _further(card: Card, packs: Sequence[Pack]) -> list[ByPolicy]:
    """Return what further clauses say that bear on a card without naming it."""
    every = [(pack.clause_id(clause), clause) for pack in packs for clause in pack.clauses]
    return [ByPolicy(steps=(clause.says,), clauses=(name,)) for name, clause in every if name in card.clauses]


def _asking(card: Card, topic: str, packs: Sequence[Pack]) -> list[tuple[Pack, Clause]]:
    """Return the clauses on a topic, or for any topic those that name the card."""
    every = [(pack, clause) for pack in packs for clause in pack.clauses]
    if topic == ANY:
        return [(pack, clause) for pack, clause in every if clause.card == card.id]
    return [(pack, clause) for pack, clause in every if clause.topic == topic]
