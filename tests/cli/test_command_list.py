"""The table of commands says what the commands say, and each shows by examples how it is used."""

from importlib import import_module

import click
import pytest

from auditor.cli.command_list import COMMANDS
from tests.command_line import Run


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_says_what_the_command_says(name: str) -> None:
    assert import_module(f"auditor.cli.{name}").command.short_help == COMMANDS[name]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_each_command_has_examples(run: Run, name: str) -> None:
    shown = run(name, "--help")
    assert shown.exit_code == 0
    assert "Examples:" in shown.stdout
    assert f"auditor {name}" in shown.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_each_part_of_a_command_has_an_example(run: Run, name: str) -> None:
    command = import_module(f"auditor.cli.{name}").command
    parts = command.list_commands(click.Context(command)) if isinstance(command, click.Group) else ()
    for part in parts:
        shown = run(name, part, "--help")
        assert "Example" in shown.stdout
        assert f"auditor {name} {part}" in shown.stdout
