"""`auditor walkthrough` asks at a terminal and remembers; for others it writes the guide to read."""

import os
from pathlib import Path

import pytest

from auditor.cli import going_on
from auditor.model.guide import Guide
from auditor.walkthroughs import guide
from tests.command_line import Asked, AtTerminal, Run
from tests.remembering import KeyringOfOurs


def test_without_a_terminal_it_is_written_to_read(run: Run) -> None:
    shown = run("walkthrough", "facebook")
    assert shown.exit_code == 0
    for number, step in enumerate(guide("facebook").steps, 1):
        assert f"Facebook, step {number} of {len(guide('facebook').steps)}: {step.name}" in shown.stdout
    assert not shown.stderr


def test_without_a_name_the_guides_are_listed(run: Run, known: Path) -> None:
    shown = run("walkthrough")
    assert shown.exit_code == 0
    assert "- facebook: Facebook, " in shown.stdout


def test_an_unknown_name_is_said(run: Run) -> None:
    shown = run("walkthrough", "facebok")
    assert shown.exit_code == 2
    assert "Did you mean “facebook”?" in shown.stderr


def test_answers_stand_in_the_store(run: Run, somebody: None, asked: Asked, safe: KeyringOfOurs) -> None:
    asked("done", "stop")
    shown = run("walkthrough", "x")
    assert shown.exit_code == 0
    assert going_on.KEPT in shown.stdout
    (name, said), *_ = going_on.said(going_on.opened()).items()
    assert name == f"x.{guide('x').steps[0].id}"
    assert said.state == "done"


def test_a_platform_is_chosen_and_left(run: Run, somebody: None, asked: Asked, safe: KeyringOfOurs) -> None:
    steps: Guide = guide("x")
    asked("x (", *["later"] * len(steps.steps), "no", "leave")
    assert run("walkthrough").exit_code == 0


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX terminal")
def test_ctrl_c_keeps_what_was_answered(at_terminal: AtTerminal, home: Path) -> None:
    words = "four plain words here"
    shown, code = at_terminal("walkthrough", "x", answers=f"{words}\n{words}\ndone\n", interrupt=True)
    assert code == 130
    assert going_on.KEPT[:30] in shown
    assert "Traceback" not in shown
    shown, _ = at_terminal("walkthrough", "x", answers=f"{words}\n6\n")
    assert "step 2 of" in shown
    assert "step 1 of" not in shown


def test_of_a_service_that_is_gone_nothing_is_asked_or_kept(run: Run, somebody: None, asked: Asked, home: Path) -> None:
    noted = asked()
    shown = run("walkthrough", "bebo")
    assert shown.exit_code == 0
    assert "What you can still do" in shown.stdout
    assert noted == []
    assert not home.exists()
