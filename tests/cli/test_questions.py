"""`auditor questions`: asks what is open, remembers the answers with their dates, and reads what a report saved."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from auditor import judge, policies
from auditor.state import store
from tests.command_line import Asked, Run
from tests.made_up_posts import Clock
from tests.remembering import AUTUMN, KeyringOfOurs

QUESTIONS = tuple(judge.questions(policies.load_packs(["carville-2019"]), {}))


def answers_file(folder: Path, **said: object) -> Path:
    """Write a file as a report saves it."""
    path = folder / "answers-2026-10-03.json"
    path.write_text(json.dumps({"auditor": "answers", "version": 1, "made": "2026-10-03", **said}), "utf-8")
    return path


def remembered() -> dict[str, tuple[str, str]]:
    """Return the answers in the store."""
    return {name: (one.text, str(one.on)) for name, one in store.open_store().content.answers.items()}


@pytest.fixture(autouse=True)
def in_autumn(known: Path, safe: KeyringOfOurs, clock: Clock) -> None:
    """Let it be a day in autumn, with a set-up and a keyring."""
    clock(AUTUMN)


def test_every_question_is_asked_once_and_the_answers_kept(
    run: Run, somebody: None, asked: Asked, clock: Clock
) -> None:
    asked("Yes", *("" for _ in QUESTIONS[1:]))
    shown = run("questions")
    assert shown.exit_code == 0, shown.output
    assert QUESTIONS[0].ask in shown.stderr
    assert remembered() == {QUESTIONS[0].id: ("Yes", "2026-10-03")}
    noted = asked(*("No" for _ in QUESTIONS[1:]))
    assert run("questions").exit_code == 0
    assert len(noted) == len(QUESTIONS) - 1
    assert run("questions").stdout.startswith("Every question is answered.")


def test_after_a_year_they_are_asked_again_and_the_old_answer_offered(
    run: Run, somebody: None, asked: Asked, clock: Clock
) -> None:
    asked(*("Yes" for _ in QUESTIONS))
    run("questions")
    clock(AUTUMN + timedelta(days=366))
    noted = asked(*("" for _ in QUESTIONS))
    run("questions")
    assert {default for _, default in noted} == {"Yes"}
    assert {on for _, on in remembered().values()} == {"2027-10-04"}


def test_a_dash_takes_an_answer_back(run: Run, somebody: None, asked: Asked) -> None:
    asked(*("Yes" for _ in QUESTIONS))
    run("questions")
    asked("-", *("" for _ in QUESTIONS[1:]))
    run("questions", "--all")
    assert QUESTIONS[0].id not in remembered()
    assert len(remembered()) == len(QUESTIONS) - 1


def test_with_nobody_to_answer_they_are_listed(run: Run) -> None:
    shown = run("questions")
    assert shown.exit_code == 0
    assert shown.stdout.count("- ") >= len(QUESTIONS)
    assert "nobody here to answer" in shown.stderr


def test_what_a_report_saved_is_taken_in(run: Run, tmp_path: Path) -> None:
    path = answers_file(tmp_path, answers={QUESTIONS[0].id: "Yes", "other": "No"}, ticked={"an-item": True})
    shown = run("questions", "--from", path)
    assert shown.exit_code == 0, shown.output
    assert "Taken in: 1 answer and 1 tick." in shown.stdout
    assert "1 answer to questions your policies do not ask: left out." in shown.stdout
    assert remembered() == {QUESTIONS[0].id: ("Yes", "2026-10-03")}


@pytest.mark.parametrize(
    "text", ["", "nonsense", "[]", '{"auditor": "checklist"}', '{"auditor": "answers", "version": 9}']
)
def test_another_file_is_said_to_be_one(run: Run, tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(text, "utf-8")
    shown = run("questions", "--from", path)
    assert shown.exit_code == 3
    assert not shown.stdout
    assert not remembered()


def test_a_file_that_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    shown = run("questions", "--from", tmp_path / "nowhere.json")
    assert shown.exit_code == 3
    assert "“nowhere.json” could not be read" in shown.stderr


def test_without_a_policy_one_has_to_be_named(run: Run, known: Path) -> None:
    known.unlink()
    shown = run("questions")
    assert shown.exit_code == 2
    assert "--policy" in shown.stderr
