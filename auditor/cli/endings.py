"""How a run ends: every error as a calm sentence with an exit code, and a trace only where it was asked for."""

import sys
import traceback
import warnings
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING

import click

from auditor.cli import console

if TYPE_CHECKING:
    from auditor.model import AuditorError

# The same numbers as in `model.ExitCode`, written out so that `--help` need not load the model; a test compares them.
WRONG_USAGE = 2
UNFORESEEN = 3
STOPPED = 130


def known(error: "AuditorError", *, debug: bool) -> int:
    """Tell an error of ours, and return its exit code."""
    console.trouble(error.sentence, error.next_step)
    if debug:
        _trace(error)
    return int(error.exit_code)


def mistyped(error: click.ClickException) -> int:
    """Tell what was wrong with what was typed, and return the exit code."""
    context = getattr(error, "ctx", None)
    # A group named alone is answered with its whole help, which begins with the usage and needs nothing beside it.
    if context is not None and error.format_message().startswith(context.get_usage()):
        console.tell(error.format_message())
        return WRONG_USAGE
    if context is not None:
        console.tell(context.get_usage())
        console.tell()
    console.tell(error.format_message())
    if context is not None:
        console.tell(f"See “{context.command_path} --help”.")
    return WRONG_USAGE


def stopped() -> int:
    """Tell that the owner stopped the run, and return the exit code."""
    console.tell("\nStopped. Nothing was changed.")
    return STOPPED


def be_calm(*, debug: bool) -> None:
    """Make an unforeseen error end the program with a sentence, and keep libraries from warning on the screen."""

    def unforeseen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del trace
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(stopped())
        console.trouble(
            "Something went wrong inside the program. Nothing of yours was lost, and nothing was sent without your yes",
            "" if debug else "Run “auditor --debug …” again to see where; what it shows holds nothing of your files",
        )
        if debug:
            _trace(error)
        sys.exit(UNFORESEEN)

    sys.excepthook = unforeseen
    if not debug and not sys.warnoptions:
        warnings.simplefilter("ignore")


def _trace(error: BaseException) -> None:
    """Show where errors arose, without their messages: those may hold words from the owner's files."""
    for link in _chain(error):
        console.tell(f"\n{type(link).__module__}.{type(link).__qualname__}")
        for frame in traceback.extract_tb(link.__traceback__):
            console.tell(f"{frame.filename}:{frame.lineno} {frame.name}", indent="  ")


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and those it came from."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
