"""`auditor card` follows the chosen policy, says where to turn, and is never legal advice."""

from pathlib import Path

import pytest

from auditor.walkthroughs.load import CARDS
from tests.command_line import Asked, Run


def test_without_a_name_they_are_listed(run: Run) -> None:
    shown = run("card")
    assert shown.exit_code == 0
    assert [line.split(":")[0] for line in shown.stdout.splitlines()] == list(CARDS)
    assert "auditor card pupil-friend-request" in shown.stderr


@pytest.mark.parametrize("name", CARDS)
def test_each_card_is_whole(run: Run, known: Path, name: str) -> None:
    shown = run("card", name)
    assert shown.exit_code == 0, shown.output
    for words in ("  1. ", "Whom to tell: ", "Where to turn", "not legal advice"):
        assert words in shown.stdout


def test_the_policy_that_was_chosen_decides(run: Run, known: Path) -> None:
    shown = run("card", "pupil-friend-request")
    assert "What your policy asks" in shown.stdout
    assert "- Carville Primary School, 5.14: " in shown.stdout
    other = run("card", "pupil-friend-request", "--policy", "crypt-2017")
    assert "Carville" not in other.stdout
    assert "Your policy, in our words" in other.stdout


def test_without_a_policy_it_says_so(run: Run) -> None:
    shown = run("card", "pupil-friend-request")
    assert "No policy is chosen" in shown.stdout
    assert "What your policy asks" not in shown.stdout


def test_one_is_chosen_by_its_number(run: Run, somebody: None, asked: Asked) -> None:
    asked("2")
    assert "A parent" in run("card").stdout
    asked("nothing")
    assert run("card").exit_code == 0


def test_an_unknown_card_is_said(run: Run) -> None:
    assert run("card", "birthday").exit_code == 2
