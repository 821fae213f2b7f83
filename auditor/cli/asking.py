"""Kinds of question: a text, a list, a day, a choice, yes or no; each is asked again until its answer makes sense."""

import calendar
import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

import click

from auditor.cli import console
from auditor.cli.answers import NotUnderstood
from auditor.model import WrongUsage

T = TypeVar("T")
CLEAR = "-"
STOP = "stop"  # nobody's name or town: whoever types it wants to stop, as with Ctrl-C
HOW_TO_ANSWER = "Enter keeps what stands in [brackets], and a single - clears it. Ctrl-C stops and changes nothing."


def text(question: str, default: str = "", *, needed: bool = False) -> str:
    """Return an answer of a few words; an empty one only where it is not needed."""

    def read(answer: str) -> str:
        if needed and not answer:
            raise NotUnderstood("An answer is needed here.")
        return answer

    return _or_stop(question, default, read)


def listed(question: str, default: Sequence[str] = (), *, needed: bool = False) -> tuple[str, ...]:
    """Return answers given with commas between them."""
    answer = text(question, ", ".join(default), needed=needed)
    return tuple(dict.fromkeys(part.strip() for part in answer.split(",") if part.strip()))


def yes(question: str, *, default: bool) -> bool:
    """Return the answer to a yes-or-no question."""

    def read(answer: str) -> bool:
        said = answer.casefold()
        if said not in {"y", "yes", "n", "no"}:
            raise NotUnderstood("Please answer y or n.")
        return said.startswith("y")

    return _or_stop(f"{question} (y/n)", "y" if default else "n", read)


def day(question: str, default: date | None = None, *, last: bool = False, after: date | None = None) -> date | None:
    """Return a day, not one before `after`; of a month alone it is the first day, or the last where that is meant."""

    def read(answer: str) -> date | None:
        if not answer:
            return None
        found = re.fullmatch(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", answer)
        try:
            year, month = (int(found[1]), int(found[2])) if found else (0, 0)
            end = calendar.monthrange(year, month)[1] if last and year else 1
            said = date(year, month, int(found[3]) if found and found[3] else end)
        except ValueError:
            raise NotUnderstood("Please write it as year-month or year-month-day, such as 2023-09.") from None
        if after and said < after:
            raise NotUnderstood(f"That lies before {after}.")
        return said

    return _or_stop(question, default.isoformat() if default else "", read)


def choice(question: str, options: Sequence[tuple[str, T]], default: T) -> T:
    """Return the one of several that was chosen by its number."""
    return choices(question, options, (default,), most=1)[0]


def choices(
    question: str, options: Sequence[tuple[str, T]], default: Sequence[T] = (), *, least: int = 1, most: int = 0
) -> tuple[T, ...]:
    """Return those of several that were chosen by their numbers."""
    for number, (shown, _) in enumerate(options, 1):
        console.tell(f"{number}. {console.one_line(shown)}", indent="    ")

    def read(answer: str) -> tuple[T, ...]:
        numbers = [int(number) for number in re.findall(r"\d+", answer)]
        understood = not re.sub(r"[\d\s,]", "", answer) and all(1 <= number <= len(options) for number in numbers)
        if not understood or len(numbers) < least or (most and len(numbers) > most):
            raise NotUnderstood(f"Please answer with {'a number' if most == 1 else 'numbers'} from the list.")
        return tuple(options[number - 1][1] for number in dict.fromkeys(numbers))

    usual = [str(number) for number, (_, value) in enumerate(options, 1) if value in default]
    return _or_stop(question, " ".join(usual), read)


def _or_stop(question: str, default: str, read: Callable[[str], T]) -> T:
    """Return what `read` makes of the answer; raises click.Abort where it is the word that stops."""

    def stopping(answer: str) -> T:
        if answer.strip().casefold() == STOP:
            raise click.Abort
        return read(answer)

    return until_understood(question, default, stopping)


def until_understood(question: str, default: str, read: Callable[[str], T]) -> T:
    """Return what `read` makes of the answer, asked again while it raises NotUnderstood; raises WrongUsage."""
    while True:
        try:
            answer = console.ask(question, default)
        except click.Abort:
            if console.can_ask():
                raise
            console.tell()  # the answers came from a pipe or a file, and have run out
            raise WrongUsage(
                "There is nobody here to answer the questions.",
                next_step="Run it in a terminal. “auditor setup” asks for your set-up, or add --about FILE.",
            ) from None
        try:
            return read("" if answer == CLEAR else answer)
        except NotUnderstood as wanted:
            console.tell(str(wanted), indent="    ")
