"""Demands stand from strictest to mildest, and a clause is named by its policy."""

from auditor.model import Clause, Demand, Pack, Strength
from auditor.model.policy import STRICTEST_FIRST


def test_the_strictest_demand_comes_first() -> None:
    assert STRICTEST_FIRST == (
        Demand.FORBIDS,
        Demand.NEEDS_APPROVAL,
        Demand.ALLOWS_WITH_DISCLAIMER,
        Demand.ADVISES_AGAINST,
        Demand.ALLOWS,
    )


def test_a_clause_is_named_by_its_policy() -> None:
    clause = Clause(ref="5.17", topic="tone", strength=Strength.MUST, demand=Demand.FORBIDS, says="Be kind.")
    assert Pack(id="larkfield-2024", title="Policy", school="Larkfield", clauses=(clause,)).clause_id(clause) == (
        "larkfield-2024:5.17"
    )
