"""A card is shown in full, under the chosen policies, with where to turn and when that was seen."""

from auditor.model import Card, Demand
from auditor.model.guide import Card as GuideCard
from auditor.model.guide import Contact, PolicySteps
from auditor.report import cards
from auditor.report.clauses import by_id
from tests.judging import a_clause, a_pack

KNOWN = GuideCard(
    id="abuse",
    title="Somebody is unkind to you",
    when="When it happens",
    steps=("Keep the evidence", "Do not answer"),
    tell="Somebody you trust",
    seen="2026-11",
    by_policy=(PolicySteps(topic="bullying", demand=Demand.FORBIDS, steps=("Tell the head",)),),
    no_policy=("Tell the head all the same",),
    contacts=(Contact(name="A helpline", what="Advice", phone="01632 960001", seen="2026-08"),),
)


def test_a_card_follows_the_policy_and_names_its_clause() -> None:
    packs = [a_pack(a_clause("8.3", topic="bullying", demand=Demand.FORBIDS))]
    made = cards.whole(KNOWN, packs, by_id(packs))
    (part,) = made.policy
    assert part.steps == ("Tell the head",)
    assert [clause.ref for clause in part.clauses] == ["8.3"]


def test_where_to_turn_has_its_day() -> None:
    made = cards.whole(KNOWN, [], {})
    assert (made.contacts[0].ways, made.contacts[0].seen) == (("01632 960001",), "August 2026")
    assert made.policy[0].clauses == ()


def test_a_card_that_is_not_known_is_its_title() -> None:
    made = cards.view(Card(id="a-new-thing", clauses=("p:1",)), [], {})
    assert (made.title, made.steps) == ("A new thing", ())
