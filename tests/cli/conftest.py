"""What the tests of the command line share: a private folder of their own, a runner, and a terminal."""

import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, tzinfo
from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from auditor.cli.front_door import auditor
from auditor.safety import Machine, System
from tests.command_line import ROOT, SUBJECT, Asked, AtTerminal, Run, Typed
from tests.made_up_machine import a_machine
from tests.private_place import home, no_keyring, quick, safe

__all__ = ["home", "no_keyring", "quick", "safe"]

SIT_DOWN = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)
"""Makes the terminal the process's own, so that Ctrl-C in it is heard, and becomes what is to be run."""


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """Run on a made-up computer at home, whatever the real one is."""
    ours = a_machine(System.LINUX)
    monkeypatch.setattr("auditor.safety.this_machine", lambda: ours)
    return ours


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Return a function that sets the clock of every command."""

    def set_to(moment: datetime) -> None:
        class Stopped(datetime):
            @classmethod
            def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
                return moment.astimezone(tz) if tz else moment

        for name in ("running", "keep", "questions", "remind", "note", "review", "letter", "history", "lookup_plan"):
            monkeypatch.setattr(f"auditor.cli.{name}.datetime", Stopped)

    return set_to


@pytest.fixture
def somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let somebody sit at the terminal."""
    monkeypatch.setattr("auditor.cli.console.can_ask", lambda: True)


@pytest.fixture
def typed(somebody: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Typed]:
    """Return a function that lays out passphrases to be typed unseen; all of them must be asked for."""
    left: list[str] = []

    def ask_hidden(question: str) -> str:
        del question
        return left.pop(0)

    monkeypatch.setattr("auditor.cli.console.ask_hidden", ask_hidden)
    yield lambda *several: left.extend(several)
    assert not left, "passphrases were left over"


@pytest.fixture
def known(home: Path) -> Path:
    """Return the set-up file of somebody who has answered before."""
    home.mkdir()
    place = home / "subject.toml"
    place.write_text(SUBJECT, encoding="utf-8")
    return place


@pytest.fixture
def run() -> Run:
    """Return a function that runs a command line, with the answers it is given."""

    def invoke(*args: object, answers: str = "") -> Result:
        return CliRunner().invoke(auditor, [str(arg) for arg in args], input=answers)

    return invoke


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    """Return a function that lays out answers; it returns the list in which questions and defaults are noted."""
    left: list[str] = []

    def lay(*answers: str) -> list[tuple[str, str]]:
        noted: list[tuple[str, str]] = []
        left.extend(answers)

        def ask(question: str, default: str = "") -> str:
            noted.append((question, default))
            return left.pop(0) or default

        monkeypatch.setattr("auditor.cli.console.ask", ask)
        return noted

    yield lay
    assert not left, "answers were left over"


@pytest.fixture
def at_terminal() -> AtTerminal:
    """Return a function that runs the program in a real terminal: what it showed, and its exit code."""
    pty = pytest.importorskip("pty", reason="needs a POSIX terminal")

    def play(*args: object, answers: str = "", interrupt: bool = False) -> tuple[str, int]:
        screen, seat = pty.openpty()
        command = [sys.executable, "-c", SIT_DOWN, "-m", "auditor", *map(str, args)]
        running = subprocess.Popen(command, cwd=ROOT, stdin=seat, stdout=seat, stderr=seat, start_new_session=True)
        os.close(seat)
        seen = b""
        for line in answers.splitlines(keepends=True):
            seen += _until_asked(screen, running)
            os.write(screen, line.encode())
        if interrupt:
            seen += _until_asked(screen, running)
        for moment in count():
            if running.poll() is not None:
                break
            if interrupt and moment % 10 == 0:
                # Again after a while: an interrupt that comes just before a question waits for its answer is lost.
                os.write(screen, b"\x03")
            seen += _read(screen)
        while chunk := _read(screen):
            seen += chunk
        os.close(screen)
        return seen.decode("utf-8", "replace"), running.returncode

    return play


def _until_asked(screen: int, running: "subprocess.Popen[bytes]") -> bytes:
    """Return what is shown until a question waits for its answer, or the program has ended."""
    seen = b""
    while not seen.endswith(b": ") and running.poll() is None:
        seen += _read(screen)
    return seen


def _read(screen: int) -> bytes:
    """Return what is shown within the next moment; nothing where nothing is, or the program has ended."""
    try:
        return os.read(screen, 65536) if select.select([screen], [], [], 0.5)[0] else b""
    except OSError:
        return b""
