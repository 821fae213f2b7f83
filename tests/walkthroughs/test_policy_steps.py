"""A card follows the chosen policies: the strictest demand on a topic decides, and silence has words of its own."""

import msgspec

from auditor.model import Demand
from auditor.model.guide import Card, PolicySteps
from auditor.walkthroughs.policy_steps import ByPolicy, by_policy
from tests.judging import a_clause, a_pack

CARD = Card(
    id="pupil-friend-request",
    title="A pupil asks",
    when="When it happens",
    steps=("Take a screenshot",),
    tell="The safeguarding lead",
    seen="2026-11",
    by_policy=(
        PolicySteps(topic="contact-pupils", demand=Demand.FORBIDS, steps=("Decline",)),
        PolicySteps(topic="contact-pupils", demand=Demand.ADVISES_AGAINST, steps=("Better decline",)),
        PolicySteps(topic="*", demand=Demand.FORBIDS, steps=("Tell the head",)),
    ),
    no_policy=("Decline anyway",),
)


def test_the_strictest_policy_decides() -> None:
    strict = a_clause("1", topic="contact-pupils", demand=Demand.FORBIDS)
    mild = a_clause("2", topic="contact-pupils", demand=Demand.ADVISES_AGAINST)
    packs = [a_pack(mild, name="mild"), a_pack(strict, name="strict")]
    assert by_policy(CARD, packs) == (ByPolicy(steps=("Decline",), clauses=("strict:1",)),)
    assert by_policy(CARD, packs[:1]) == (ByPolicy(steps=("Better decline",), clauses=("mild:2",)),)


def test_any_topic_means_the_clauses_that_name_the_card() -> None:
    packs = [a_pack(a_clause("3", topic="other", demand=Demand.FORBIDS, card=CARD.id))]
    assert [one.steps for one in by_policy(CARD, packs)] == [("Tell the head",)]


def test_where_no_policy_speaks_the_card_says_so() -> None:
    packs = [a_pack(a_clause("4", topic="other", demand=Demand.FORBIDS))]
    assert by_policy(CARD, packs) == (ByPolicy(steps=("Decline anyway",)),)
    assert by_policy(msgspec.structs.replace(CARD, no_policy=()), packs) == ()


def test_a_further_clause_speaks_in_its_own_words() -> None:
    packs = [a_pack(a_clause("5", topic="other", demand=Demand.FORBIDS), name="strict")]
    known = msgspec.structs.replace(CARD, clauses=("strict:5",), no_policy=())
    assert [one.clauses for one in by_policy(known, packs)] == [("strict:5",)]
    assert by_policy(known, [a_pack(a_clause("6", topic="other", demand=Demand.FORBIDS), name="strict")]) == ()
