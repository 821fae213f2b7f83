"""The options that every run has: where the report goes, whether it is locked, and what is remembered."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from auditor.cli.safe_place import anyway_option

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--about", type=click.Path(path_type=Path), metavar="FILE", help="A set-up file other than your own."),
    click.option("--policy", "wanted", multiple=True, metavar="PACK", help="A policy to look by; may be given again."),
    click.option(
        "--report", "place", type=click.Path(path_type=Path), metavar="FILE", help="Where to write the report."
    ),
    click.option("--json", "json_place", default="", metavar="FILE", help="Write the result as JSON too; - is stdout."),
    click.option("--lock", is_flag=True, help="Ask for a passphrase, and lock the report with it."),
    click.option("--open", "then_open", is_flag=True, help="Open the report in your browser."),
)


def run_options(command: F) -> F:
    """Give a command the options of a run."""
    for option in reversed((*_OPTIONS, anyway_option)):
        command = option(command)
    return command
