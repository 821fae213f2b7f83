from importlib.util import find_spec

import pytest

from auditor.cli import lookup
from tests.command_line import Run


def test_help_lists_the_commands_there_are_without_loading_them(run: Run) -> None:
    shown = run("lookup", "--help").stdout
    assert "Only your own names" in shown
    there = [name for name in lookup.COMMANDS if find_spec(f"auditor.cli.lookup_{name}")]
    assert [name for name in lookup.COMMANDS if lookup.COMMANDS[name] in shown] == there


def test_a_command_that_there_is_not_ends_with_usage(run: Run) -> None:
    result = run("lookup", "somebody-else")
    assert result.exit_code == 2


def test_what_is_not_there_is_not_offered(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.setattr("auditor.cli.lookup.COMMANDS", {"nowhere": "Not there."})
    assert "nowhere" not in run("lookup", "--help").stdout
    assert run("lookup", "nowhere").exit_code == 2
