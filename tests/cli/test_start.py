"""`auditor start` shows the whole way, and ends with what is done and what is open."""

from pathlib import Path

import pytest

from auditor.cli import going_on, joining
from tests.command_line import Asked, Run
from tests.remembering import KeyringOfOurs


def test_without_anybody_there_it_says_so(run: Run) -> None:
    shown = run("start")
    assert shown.exit_code == 2
    assert "nobody here" in shown.stderr


def test_the_whole_way_is_shown_first(run: Run, somebody: None, asked: Asked) -> None:
    asked("stop")
    shown = run("start")
    assert shown.exit_code == 0
    for number, part in enumerate(joining.PARTS, 1):
        assert f"{number}. {part.title}: {part.takes}" in shown.stdout
    assert "See you. " in shown.stdout


def test_what_is_done_is_shown_as_done(
    run: Run, somebody: None, asked: Asked, known: Path, safe: KeyringOfOurs
) -> None:
    asked(*["later"] * 6)
    shown = run("start")
    assert shown.exit_code == 0, shown.output
    assert "1. You and your school: done" in shown.stdout
    assert "2. The policy to look by: done" in shown.stdout
    assert "Still open:" in shown.stdout
    assert going_on.KEPT in shown.stdout


def test_putting_off_the_first_part_leaves_all_open(run: Run, somebody: None, asked: Asked, home: Path) -> None:
    asked("later")
    shown = run("start")
    assert shown.stdout.count("\n  - ") == len(joining.PARTS)
    assert not home.exists()


@pytest.mark.parametrize("answer", ["n", ""])
def test_accounts_of_others_are_refused(run: Run, somebody: None, asked: Asked, home: Path, answer: str) -> None:
    asked("1", answer)
    shown = run("start")
    assert shown.exit_code == 4
    assert not home.exists()
