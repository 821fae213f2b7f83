"""The front door is quick, lists every command, and says kindly what it did not understand."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from auditor import __version__
from auditor.cli.command_list import COMMANDS
from tests.command_line import ROOT, Run


def test_help_lists_every_command(run: Run) -> None:
    shown = run("--help")
    assert shown.exit_code == 0
    for name, words in COMMANDS.items():
        assert name in shown.stdout
        assert words in shown.stdout


def test_nothing_typed_shows_the_help(run: Run) -> None:
    shown = run()
    assert shown.exit_code == 0
    assert shown.stdout == run("--help").stdout


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").stdout == f"auditor {__version__}\n"


@pytest.mark.parametrize(("typed", "near"), [("polices", "policies"), ("chekcs", "checks"), ("adit", "audit")])
def test_a_slip_is_answered_with_the_nearest_command(run: Run, typed: str, near: str) -> None:
    shown = run(typed)
    assert shown.exit_code == 2
    assert f"Did you mean “{near}”?" in shown.stderr
    assert not shown.stdout


@pytest.mark.parametrize("args", [["audit", "--nonsense"], ["--nonsense"], ["schema", "recipe"], ["schema"]])
def test_what_is_not_understood_ends_with_2(run: Run, args: list[str]) -> None:
    shown = run(*args)
    assert shown.exit_code == 2
    assert "--help" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_help_loads_no_more_than_it_needs() -> None:
    code = (
        "import sys; from auditor.cli.front_door import auditor\n"
        "heavy = {'msgspec', 'rich', 'httpx', 'lxml', 'jinja2', 'auditor.model'}\n"
        "try: auditor.main(['--help'])\n"
        "except SystemExit: print(sorted(heavy & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


def test_help_takes_no_longer_than_three_times_click_alone() -> None:
    def best(*args: str) -> float:
        times = []
        for _ in range(5):
            began = time.perf_counter()
            subprocess.run([sys.executable, *args], cwd=ROOT, capture_output=True, check=True)
            times.append(time.perf_counter() - began)
        return min(times)

    assert best("-m", "auditor", "--help") <= 3 * best("-c", "import click")


def test_it_runs_as_a_module_from_anywhere(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "auditor", "--version"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"auditor {__version__}\n"
    assert not list(tmp_path.iterdir())
