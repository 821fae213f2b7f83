"""The built-in packs: each holds exactly the clauses of its policy that bind a member of staff, in our own words."""

import csv
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.model import Clause, Pack
from auditor.policies import BUILT_IN, available, validate
from auditor.policies.built_in import known_clauses

HERE = Path(__file__).parent
PACKS = HERE.parent.parent / "auditor" / "policies" / "packs"
SHARED_WORDS = 8


def listed() -> list[dict[str, str]]:
    """Return the list of clauses that the packs must hold."""
    with (HERE / "clauses.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def every_clause() -> Iterator[tuple[Pack, Clause]]:
    """Yield each clause of each built-in pack."""
    for pack in available():
        for clause in pack.clauses:
            yield pack, clause


def test_the_list_of_packs_is_the_folder_of_packs() -> None:
    assert set(BUILT_IN) == {path.stem for path in PACKS.glob("*.toml")}
    assert [pack.id for pack in available()] == list(BUILT_IN)


def test_the_packs_hold_the_listed_clauses_and_no_others() -> None:
    wanted = [(row["policy"], row["ref"], row["topic"]) for row in listed()]
    assert wanted == [(pack.id, clause.ref, clause.topic) for pack, clause in every_clause()]


def test_the_list_holds_personal_clauses_only_and_all_of_them() -> None:
    rows = listed()
    assert {row["scope"] for row in rows} == {"personal", "both"}
    counts = {name: sum(row["policy"] == name for row in rows) for name in BUILT_IN}
    assert counts == {
        "st-josephs-2019": 44,
        "crypt-2017": 56,
        "wythenshawe-trust": 50,
        "schools-protocol-2010": 36,
        "carville-2019": 33,
    }


@pytest.mark.parametrize("ref", ["4.7", "4.8", "4.9", "5.1", "5.2"])
def test_rules_for_the_schools_own_accounts_are_left_out(ref: str) -> None:
    assert f"carville-2019:{ref}" not in known_clauses()


@pytest.mark.parametrize("name", BUILT_IN)
def test_each_pack_is_well_made(name: str) -> None:
    assert validate(PACKS / f"{name}.toml") == []


def test_conflicts_are_told_on_both_sides() -> None:
    told = {(pack.clause_id(clause), other) for pack, clause in every_clause() for other in clause.conflicts}
    assert told
    assert told == {(right, left) for left, right in told}


def test_the_same_question_has_the_same_good_answer_everywhere() -> None:
    answers: dict[str, set[str]] = {}
    for _, clause in every_clause():
        if clause.ask:
            answers.setdefault(clause.ask, set()).add(clause.good_answer)
    assert [ask for ask, good in answers.items() if len(good) > 1] == []
    assert len({ask.casefold().rstrip("?. ") for ask in answers}) == len(answers)


def test_clauses_speak_to_the_owner_in_whole_sentences() -> None:
    for pack, clause in every_clause():
        for text in filter(None, (clause.says, clause.note)):
            assert text[0].isupper(), pack.clause_id(clause)
            assert text.endswith("."), pack.clause_id(clause)
        assert not clause.ask or "?" in clause.ask
        assert len(clause.says) <= 160


def test_clauses_are_in_our_own_words() -> None:
    samples = os.environ.get("AUDITOR_SAMPLES", "")
    texts = sorted((Path(samples).parent / "source_policies").glob("*.txt")) if samples else []
    if not texts:
        pytest.skip("the policies' own texts are not here: AUDITOR_SAMPLES is not set")
    theirs = {run for path in texts for run in runs(path.read_text(encoding="utf-8"))}
    ours = [(pack.clause_id(one), text) for pack, one in every_clause() for text in (one.says, one.note, one.ask)]
    assert [name for name, text in ours if any(run in theirs for run in runs(text))] == []


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield each run of words long enough to be a copy."""
    words = re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))
    for start in range(len(words) - SHARED_WORDS + 1):
        yield tuple(words[start : start + SHARED_WORDS])
