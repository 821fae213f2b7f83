"""Choosing one of a few things by typing its number, or the word it begins with, and Enter: no moving cursor."""

from collections.abc import Sequence
from typing import TypeVar

from auditor.cli import asking, console
from auditor.cli.answers import NotUnderstood

T = TypeVar("T")


class Stop(Exception):
    """The owner chose to stop for today."""


def pick(options: Sequence[tuple[str, T]], *, question: str = "Your choice", default: T | None = None) -> T:
    """Return the one of several that was chosen; Enter alone takes the default, where there is one.

    Raises click.Abort, and WrongUsage where there is nobody to choose.
    """
    for number, (shown, _) in enumerate(options, 1):
        console.tell(f"{number}. {console.one_line(shown)}", indent="  ")
    usual = next((str(number) for number, (_, value) in enumerate(options, 1) if value == default), "")
    return asking.until_understood(question, usual, lambda answer: _read(answer, options))


def _read(answer: str, options: Sequence[tuple[str, T]]) -> T:
    """Return the option with this number, or the only one that begins with these letters."""
    said = answer.casefold().rstrip(".")
    if said.isdecimal() and 1 <= int(said) <= len(options):
        return options[int(said) - 1][1]
    near = [value for shown, value in options if said and shown.casefold().startswith(said)]
    if len(near) != 1:
        raise NotUnderstood(f"Please type a number from 1 to {len(options)}, and press Enter.")
    return near[0]
