"""The completion lines of each shell call the program itself, and it answers."""

import os
import shutil
import subprocess
import sys

import pytest

from auditor.cli import completion
from auditor.cli.command_list import COMMANDS
from tests.command_line import ROOT, Run


@pytest.mark.parametrize("shell", completion.SHELLS)
def test_each_shell_gets_its_lines(run: Run, shell: str) -> None:
    shown = run("completion", shell)
    assert shown.exit_code == 0
    assert f"{shell}_complete" in shown.stdout
    assert "auditor" in shown.stdout
    assert shell in completion.WHERE


def test_an_unknown_shell_is_said(run: Run) -> None:
    assert run("completion", "cmd").exit_code == 2


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_takes_its_lines(run: Run) -> None:
    lines = run("completion", "bash").stdout
    done = subprocess.run(["bash", "-n"], input=lines, text=True, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def answered(shell: str, **typed: str) -> list[str]:
    """Return what the program answers a shell that asks."""
    done = subprocess.run(
        [sys.executable, "-m", "auditor"],
        cwd=ROOT,
        env={**os.environ, "_AUDITOR_COMPLETE": f"{shell}_complete", **typed},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_bash_is_told_the_commands() -> None:
    assert answered("bash", COMP_WORDS="auditor re", COMP_CWORD="1") == [
        f"plain,{name}" for name in COMMANDS if name.startswith("re")
    ]


def test_powershell_is_told_commands_and_options() -> None:
    assert answered("powershell", COMP_WORDS="", COMP_CWORD="sche") == [f"schema\t{COMMANDS['schema']}"]
    assert answered("powershell", COMP_WORDS="schema", COMP_CWORD="rec") == ["records"]
    assert any(line.startswith("--lock\t") for line in answered("powershell", COMP_WORDS="audit", COMP_CWORD="--"))
