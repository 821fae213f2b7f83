"""PowerShell is answered a line a word, with what it is behind a tab."""

import pytest
from click.shell_completion import CompletionItem, get_completion_class

from auditor.cli import powershell
from auditor.cli.front_door import auditor


def asking() -> powershell.PowerShellComplete:
    return powershell.PowerShellComplete(auditor, {}, "auditor", "_AUDITOR_COMPLETE")


def test_it_is_known_to_click() -> None:
    powershell.make_known()
    assert get_completion_class("powershell") is powershell.PowerShellComplete


def test_what_was_typed_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMP_WORDS", "audit\n'my export.zip'\n--policy")
    monkeypatch.setenv("COMP_CWORD", "cry")
    assert asking().get_completion_args() == (["audit", "my export.zip", "--policy"], "cry")


def test_nothing_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COMP_WORDS", raising=False)
    monkeypatch.delenv("COMP_CWORD", raising=False)
    assert asking().get_completion_args() == ([], "")


def test_an_answer_is_a_line() -> None:
    assert asking().format_completion(CompletionItem("audit", help="Check")) == "audit\tCheck"
    assert asking().format_completion(CompletionItem("audit")) == "audit"


def test_the_script_names_program_and_variable() -> None:
    script = asking().source()
    assert "-CommandName auditor" in script
    assert '$env:_AUDITOR_COMPLETE = "powershell_complete"' in script
