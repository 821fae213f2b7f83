"""The words packs may use: each is used, known to the others, and told in the docs."""

import re
from pathlib import Path

from auditor.policies import CARDS, CHECKS, STEPS, TOPICS, UNLESS, available

DOCS = Path(__file__).parent.parent.parent / "docs" / "policy-packs.md"
CLAUSES = [clause for pack in available() for clause in pack.clauses]


def test_every_topic_is_used() -> None:
    assert {clause.topic for clause in CLAUSES} == set(TOPICS)


def test_every_check_is_asked_for_by_some_policy() -> None:
    assert {check for clause in CLAUSES for check in clause.checks} == set(CHECKS)


def test_every_check_there_is_may_be_named() -> None:
    from checks import CHECKS as SHIPPED

    assert {check.id for check in SHIPPED} <= set(CHECKS)


def test_no_word_stands_twice() -> None:
    assert len(set(CHECKS)) == len(CHECKS)
    assert len(set(TOPICS.values())) == len(TOPICS)


def test_the_steps_and_cards_in_use_are_known() -> None:
    assert {step for clause in CLAUSES for step in clause.steps} <= {f"*.{step}" for step in STEPS}
    assert {clause.card for clause in CLAUSES} - {""} <= set(CARDS)


def test_a_partial_disclaimer_settles_nothing() -> None:
    assert set(UNLESS) == {
        "disclaimer",
        "disclaimer:own-and-not-employer",
        "disclaimer:own-only",
        "disclaimer:not-employer-only",
    }


def test_the_docs_list_exactly_these_words() -> None:
    told = DOCS.read_text(encoding="utf-8")
    for heading, words in (("Topics", TOPICS), ("Steps", STEPS), ("Cards", CARDS)):
        part = told.partition(f"### {heading}\n")[2].partition("\n#")[0]
        assert re.findall(r"^\| `(?:\*\.)?([^`]+)` \| (.+) \|$", part, re.MULTILINE) == list(words.items())
