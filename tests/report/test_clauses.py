"""Clauses are found by their ids and told in our words."""

from auditor.model import Coverage
from auditor.report import clauses
from tests.sample_policies import PACKS


def test_every_clause_of_every_pack_is_found_by_its_id() -> None:
    known = clauses.by_id(PACKS)
    assert len(known) == sum(len(pack.clauses) for pack in PACKS)
    one = known["moorgate-trust:7.a"]
    assert (one.policy, one.school, one.ref, one.strength) == (
        "Online Conduct Policy",
        "Moorgate Trust",
        "7.a",
        "should",
    )


def test_a_clause_of_a_policy_that_is_gone_is_shown_by_its_id() -> None:
    (gone,) = clauses.named(("old-policy:3.1 b",), clauses.by_id(PACKS))
    assert (gone.policy, gone.ref, gone.says) == ("old-policy", "3.1 b", "")


def test_numbers_of_clauses_stand_under_their_policy_and_once_each() -> None:
    ids = ("larkfield-2024:5.17", "moorgate-trust:7.a", "larkfield-2024:5.28", "larkfield-2024:5.17", "old:use-4b")
    assert clauses.by_policy(clauses.named(ids, clauses.by_id(PACKS))) == {
        "Larkfield Primary School": ("5.17", "5.28"),
        "Moorgate Trust": ("7.a",),
        "old": ("Use 4b",),
    }


def test_coverage_is_shown_under_the_name_of_the_policy() -> None:
    known, unknown = clauses.coverage(
        (Coverage(policy="larkfield-2024", clauses=33), Coverage(policy="gone", clauses=1)), PACKS
    )
    assert (known.name, known.dated) == ("Social Media Policy, Larkfield Primary School", "27 February 2024")
    assert (unknown.name, unknown.dated) == ("gone", "")
