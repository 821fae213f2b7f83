"""The only module that prints: results to stdout, talk to stderr, questions to the terminal."""

import codecs
import errno
import io
import os
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO

import click

from auditor.cli import plain_letters

ROOM = "See that there is room on the disk, or choose another place."
ROOM_TO_ANSWER = 16
"""Columns left for an answer beside its question, so that a terminal need not break a question within a word."""
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def prepare() -> None:
    """Let letters that a console does not know become plain ones; put an empty stream where one is closed."""
    plain_letters.prepare()
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # Plain ASCII click would take for UTF-8; an encoding of another name it leaves alone.
            ascii_only = codecs.lookup(stream.encoding or "ascii").name == "ascii"
            reconfigure(encoding=plain_letters.ASCII if ascii_only else None, errors=plain_letters.ERRORS)


def say(text: str = "", *, indent: str = "") -> None:
    """Write a line or paragraph of the result to stdout."""
    _write(sys.stdout, _shown(sys.stdout, text, indent))


def tell(text: str = "", *, indent: str = "") -> None:
    """Write a line or paragraph of talk to stderr."""
    _write(sys.stderr, _shown(sys.stderr, text, indent))


def put(data: bytes) -> None:
    """Write data to stdout as it is, for other programs."""
    with _pipe_may_close(sys.stdout):
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def trouble(sentence: str, next_step: str = "") -> None:
    """Tell what went wrong, and what to do about it."""
    for text in (sentence, next_step):
        if text:
            tell(text if text.endswith((".", "?", "!")) else f"{text}.")


def ask(question: str, default: str = "") -> str:
    """Return the answer to a question, the default where it is left empty; raises click.Abort."""
    shown = f"  {question} [{one_line(default)}]" if default else f"  {question}"
    if sys.stderr.isatty():
        *above, shown = _wrapped(shown, max(24, shutil.get_terminal_size().columns - ROOM_TO_ANSWER)).split("\n")
        for line in above:
            tell(line)
    answer = click.prompt(shown, default="", show_default=False, prompt_suffix=": ", err=True, type=str)
    return one_line(str(answer)).strip() or default


def ask_hidden(question: str) -> str:
    """Return a passphrase as typed, unseen; "" where it is left empty; raises click.Abort."""
    return str(click.prompt(f"  {question}", default="", show_default=False, hide_input=True, err=True, type=str))


def can_ask() -> bool:
    """Say whether somebody sits at a terminal to answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def at_terminal() -> bool:
    """Say whether somebody sits at a terminal to read as well as to answer."""
    return can_ask() and sys.stdout.isatty()


def one_line(text: str) -> str:
    """Return outside text on one line, without characters that steer a terminal or turn the reading order."""
    return "".join(" " if letter in "\n\r\t" else letter for letter in text if letter in "\n\r\t" or _seen(letter))


@contextmanager
def progress(doing: str = "Reading") -> Iterator[Callable[[str, int], None] | None]:
    """Give a function that shows how far the work is, where there is a terminal to show it on.

    Each part of the work is named on a line that stays: who hears the screen hears no line that moves. How far it is
    may follow its name after a colon.
    """
    if not sys.stderr.isatty():
        yield None
        return
    # Loaded here: half of all start-up time, and of use in a terminal only.
    from rich.console import Console
    from rich.text import Text

    begun: set[str] = set()
    with Console(stderr=True).status(f"{doing} …", spinner="line") as status:

        def show(what: str, count: int) -> None:
            name = what.partition(": ")[0]
            if name not in begun:
                begun.add(name)
                status.console.print(Text(f"{doing}: {one_line(name)}"))
            status.update(Text(f"{one_line(what)} {count:,}" if count else one_line(what)))

        yield show


def _shown(stream: IO[str], text: str, indent: str) -> str:
    """Return the text made harmless and, on a terminal, broken between words."""
    lines = ["".join(filter(_seen, line)) for line in text.split("\n")]
    if not stream.isatty():
        return "\n".join(indent + line if line else "" for line in lines)
    width = max(40, min(100, shutil.get_terminal_size().columns - 1))
    return "\n".join(_wrapped(indent + line, width) for line in lines)


def _wrapped(line: str, width: int) -> str:
    """Return a line broken between words; what follows stands below its first word, or below that of a list."""
    if " " not in line.strip():
        return line
    start = re.match(r"\s*(?:\d+\. |- )?", line)
    hanging = " " * (start.end() if start else 0)
    return textwrap.fill(line, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)


def _seen(letter: str) -> bool:
    """Say whether a letter is one to be seen, not one that steers the terminal."""
    return (letter.isascii() and letter.isprintable()) or unicodedata.category(letter) not in _HIDDEN


def _write(stream: IO[str], text: str) -> None:
    with _pipe_may_close(stream):
        stream.write(f"{text}\n")
        stream.flush()


@contextmanager
def _pipe_may_close(stream: IO[str]) -> Iterator[None]:
    """Go on in silence when the reader of a pipe has left, as `| head` does: the work itself is not at fault."""
    try:
        yield
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if error.errno not in (errno.EPIPE, errno.EINVAL):
            from auditor.model import WrongUsage

            raise WrongUsage("What was to be shown could not be written there.", next_step=ROOM) from error
