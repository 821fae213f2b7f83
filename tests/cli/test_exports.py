"""`auditor exports` says how to ask each platform, and remembers what was asked for."""

from pathlib import Path

from auditor.cli import going_on
from tests.command_line import Asked, Run
from tests.remembering import KeyringOfOurs


def test_one_platform_to_read(run: Run) -> None:
    shown = run("exports", "Instagram")
    assert shown.exit_code == 0
    assert "Instagram: ask for a copy of your data" in shown.stdout
    assert "Choose: " in shown.stdout
    assert "How long: " in shown.stdout


def test_all_of_them_to_read(run: Run, known: Path) -> None:
    shown = run("exports")
    assert shown.stdout.count("ask for a copy of your data") > 3


def test_one_that_has_none_is_said(run: Run) -> None:
    shown = run("exports", "bing")
    assert shown.exit_code == 0
    assert "no way to ask" in shown.stdout


def test_what_was_asked_for_is_remembered(run: Run, somebody: None, asked: Asked, safe: KeyringOfOurs) -> None:
    asked("1")
    shown = run("exports", "facebook")
    assert shown.exit_code == 0, shown.output
    assert going_on.said(going_on.opened())["export.facebook"].state == "asked"
    asked("stop")
    shown = run("exports")
    assert "- Facebook: asked for, " in shown.stdout
    assert "- Instagram: not asked yet" in shown.stdout
