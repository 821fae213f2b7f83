"""Explaining packs: by topic, with what serves each clause, and counts that add up."""

import pytest

from auditor.model import Clause, Coverage, Demand, Moment, Pack, Strength
from auditor.policies import BUILT_IN, CHECKS, as_text, coverage, explain, load_pack


def a_clause(ref: str, **more: object) -> Clause:
    """Return a clause with what a case needs."""
    fields: dict[str, object] = {"topic": "privacy-settings", "strength": Strength.MUST, "demand": Demand.FORBIDS}
    return Clause(ref=ref, says="Set them.", **(fields | more))  # type: ignore[arg-type]


MIXED = Pack(
    id="larkfield-2026",
    title="Social Media Policy",
    school="Larkfield Primary School",
    clauses=(
        a_clause("1", checks=("account-not-private",)),
        a_clause("2", checks=("account-not-private",), ask="Is it so?", steps=("*.account-private",)),
        a_clause("3", ask="Is it so?", steps=("*.account-private",)),
        a_clause("4", steps=("*.account-private", "facebook.past-posts"), card="leaving"),
        a_clause("5", topic="school-identification", card="leaving", note="Told.", moment=Moment.LEAVING),
        a_clause("6", checks=("account-not-private",), steps=("*.account-private",)),
    ),
)


def test_a_clause_counts_once_by_the_most_that_is_done_for_it() -> None:
    assert coverage(MIXED) == Coverage(
        policy="larkfield-2026", clauses=6, checked=2, partly=1, asked=1, walked=1, explained=1
    )


def test_a_check_still_to_come_covers_nothing() -> None:
    assert coverage(MIXED, ()) == Coverage(
        policy="larkfield-2026", clauses=6, checked=0, partly=0, asked=2, walked=2, explained=2
    )


@pytest.mark.parametrize("checks", [CHECKS, CHECKS[:5], ()])
@pytest.mark.parametrize("name", BUILT_IN)
def test_counts_add_up(name: str, checks: tuple[str, ...]) -> None:
    counts = coverage(load_pack(name), checks)
    total = counts.checked + counts.partly + counts.asked + counts.walked + counts.explained
    assert total == counts.clauses == len(load_pack(name).clauses)


def test_clauses_stand_by_topic_in_the_order_of_topics() -> None:
    explained = explain(MIXED)
    assert [topic.topic for topic in explained.topics] == ["school-identification", "privacy-settings"]
    assert [clause.ref for clause in explained.topics[1].clauses] == ["1", "2", "3", "4", "6"]
    assert explained.topics[0].clauses[0].id == "larkfield-2026:5"
    assert explained.topics[0].clauses[0].moment == "when you leave"


def test_checks_to_come_are_told_apart() -> None:
    clause = explain(load_pack("carville-2019"), {"work-email-in-profile"}).topics[0].clauses[0]
    assert clause.checks == ("work-email-in-profile",)
    assert clause.later == ("school-named-in-profile", "school-role-shown")


def test_steps_are_told_in_words() -> None:
    fourth = explain(MIXED).topics[1].clauses[3]
    assert fourth.steps == ("Make the account private", "Narrow who sees old posts (facebook)")


@pytest.mark.parametrize("name", BUILT_IN)
def test_the_text_holds_every_clause_once(name: str) -> None:
    pack = load_pack(name)
    lines = as_text(explain(pack)).splitlines()
    for clause in pack.clauses:
        assert len([line for line in lines if line.startswith(f"  {clause.ref} (") and clause.says in line]) == 1


def test_a_topic_of_the_owners_own_comes_last_and_keeps_its_name() -> None:
    own = Pack(id="a", title="t", school="s", clauses=(a_clause("1", topic="uniform", note="n"), MIXED.clauses[0]))
    assert [topic.means for topic in explain(own).topics] == ["Privacy settings", "uniform"]
