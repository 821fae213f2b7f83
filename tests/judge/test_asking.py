"""Questions, cards and steps: each once, with every clause that asks for it."""

from datetime import date

from auditor.judge.asking import cards, questions, steps
from auditor.judge.evidence import Answer
from auditor.model import SettingSeen, StepState
from tests.judging import a_clause, a_pack

PACKS = [
    a_pack(a_clause("1", ask="Are any pupils among your friends?", card="friend-request"), name="one"),
    a_pack(
        a_clause("7", ask="are any pupils  among your friends?", card="friend-request", steps=("*.two-factor",)),
        a_clause("8", ask="Did you tell the head?", steps=("*.two-factor", "facebook.past-posts")),
        name="two",
    ),
]


def test_clauses_that_ask_the_same_are_joined() -> None:
    asked = list(questions(PACKS, {}))
    assert [question.clauses for question in asked] == [("one:1", "two:7"), ("two:8",)]


def test_an_answer_stays_with_its_question() -> None:
    first, second = questions(PACKS, {})
    again = list(questions(PACKS, {second.id: Answer(text="Yes, in May", on=date(2026, 5, 4))}))
    assert [question.answer for question in again] == [None, "Yes, in May"]
    assert again[1].answered == date(2026, 5, 4)
    assert again[0].id == first.id


def test_the_order_of_packs_does_not_change_a_questions_id() -> None:
    assert {one.id for one in questions(PACKS, {})} == {one.id for one in questions(PACKS[::-1], {})}


def test_cards_and_steps_name_their_clauses() -> None:
    assert [(card.id, card.clauses) for card in cards(PACKS)] == [("friend-request", ("one:1", "two:7"))]
    assert [(step.id, step.clauses) for step in steps(PACKS, ())] == [
        ("*.two-factor", ("two:7", "two:8")),
        ("facebook.past-posts", ("two:8",)),
    ]


def test_a_step_for_every_platform_is_one_on_each_that_the_owner_uses() -> None:
    made = {step.id: step.clauses for step in steps(PACKS, {"facebook", "linkedin"})}
    assert made == {
        "facebook.two-factor": ("two:7", "two:8"),
        "linkedin.two-factor": ("two:7", "two:8"),
        "facebook.past-posts": ("two:8",),
    }


def test_a_step_that_no_guide_has_stays_as_the_policy_names_it() -> None:
    assert [step.id for step in steps(PACKS, {"a-new-place"})] == ["*.two-factor", "facebook.past-posts"]


def test_what_was_seen_of_a_setting_settles_its_step() -> None:
    day = date(2026, 11, 20)
    seen = [
        SettingSeen(step="facebook.past-posts", account="a", value="limited", advised=True, on=day),
        SettingSeen(step="facebook.two-factor", account="a", value="off", advised=False, on=day),
    ]
    made = {step.id: (step.state, step.when, step.seen) for step in steps(PACKS, {"facebook"}, seen)}
    assert made["facebook.past-posts"] == (StepState.SEEN, day, seen[0])
    assert made["facebook.two-factor"] == (StepState.OPEN, None, seen[1])
