"""`auditor demo` shows a whole audit of somebody who does not exist, and asks nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from auditor.policies import BUILT_IN
from tests.command_line import ROOT, Run


def test_it_prints_the_path_and_three_things_to_do(run: Run, home: Path) -> None:
    shown = run("demo")
    assert shown.exit_code == 0
    report = home / "reports" / "demo-checklist-2026-11-20.html"
    assert f"Your report: {report}" in shown.stdout
    assert report.exists()
    for number in ("1.", "2.", "3."):
        assert f"\n  {number} " in shown.stdout
    assert "4." not in shown.stdout
    assert "could not be read" not in shown.output


def test_it_needs_no_set_up_and_makes_none(run: Run, home: Path) -> None:
    run("demo")
    assert [path.name for path in home.iterdir()] == ["reports"]


@pytest.mark.parametrize("name", BUILT_IN)
def test_any_policy_may_be_tried(run: Run, tmp_path: Path, name: str) -> None:
    shown = run("demo", "--policy", name, "--report", tmp_path / "demo.html")
    assert shown.exit_code == 0
    assert (tmp_path / "demo.html").exists()


def test_it_comes_out_the_same_every_time(run: Run, tmp_path: Path) -> None:
    for name in ("one.html", "two.html"):
        run("demo", "--report", tmp_path / name)
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_it_may_be_opened_at_once(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def browse(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr("webbrowser.open", browse)
    assert run("demo", "--open").exit_code == 0
    assert opened[0].startswith("file://")


def test_it_runs_as_a_command_of_its_own(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "auditor", "demo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0
    assert "most important things to do" in done.stdout
    assert "\x1b" not in done.stdout + done.stderr
