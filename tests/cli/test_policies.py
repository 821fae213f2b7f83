"""`auditor policies` lists, shows and validates."""

from importlib.resources import files
from pathlib import Path

import pytest

from auditor.policies import BUILT_IN
from tests.command_line import Run

OURS = (files("auditor.policies") / "packs" / "carville-2019.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("args", [["policies"], ["policies", "list"]])
def test_all_are_listed(run: Run, args: list[str]) -> None:
    shown = run(*args)
    assert shown.exit_code == 0
    assert [line.split()[0] for line in shown.stdout.splitlines()] == list(BUILT_IN)


@pytest.mark.parametrize("name", BUILT_IN)
def test_each_is_shown(run: Run, name: str) -> None:
    shown = run("policies", "show", name)
    assert shown.exit_code == 0
    assert name in shown.stdout.splitlines()[0]
    assert "clauses:" in shown.stdout


def test_an_unknown_one_is_said(run: Run) -> None:
    shown = run("policies", "show", "carvile")
    assert shown.exit_code == 2
    assert "carville-2019" in shown.stderr


def test_a_well_made_file_is_said_to_be_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(OURS.replace('id = "carville-2019"', 'id = "ours"', 1), encoding="utf-8")
    shown = run("policies", "validate", path)
    assert (shown.exit_code, shown.stdout) == (0, "“ours.toml” is well made.\n")


def test_what_is_wrong_is_listed(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text('id = "ours"\n[[clauses]]\nref = "1"\n', encoding="utf-8")
    shown = run("policies", "validate", path)
    assert shown.exit_code == 2
    assert len(shown.stdout.splitlines()) > 1
    assert not shown.stderr


def test_a_missing_file_is_said(run: Run, tmp_path: Path) -> None:
    shown = run("policies", "validate", tmp_path / "nowhere.toml")
    assert shown.exit_code == 2
    assert "nowhere.toml" in shown.stderr
