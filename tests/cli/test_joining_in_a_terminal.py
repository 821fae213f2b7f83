"""The whole way at a real terminal, by keyboard alone: from an empty home to a report; narrow, and without Unicode."""

import os
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from auditor.state import store, subject_file
from tests.command_line import ROOT

if os.name == "nt":
    pytest.skip("a Windows console cannot be driven from here", allow_module_level=True)
pexpect = pytest.importorskip("pexpect")

SECRET = "four plain words here"
GO_ON = ("Your choice [1]", "")
DONE = ("Your choice", "1")
SCHOOL = (
    ("The school's full name", "Larkfield Primary School"),
    ("The town it is in", "Oakmere"),
    ("Where [1]", ""),
    ("Its web address, or the ending of your work e-mail", "larkfield.example"),
    ("Numbers to strike out", ""),
    ("Any other short names", ""),
    ("Your role there", "teacher"),
    ("Since when", "2023-09"),
    ("Until when", ""),
    ("Your usual hours there", ""),
    ("Your usual days", ""),
    ("latitude and longitude", ""),
    ("its crest or badge", ""),
    ("Another school or trust", "n"),
    ("Is a child of your own a pupil there?", "n"),
    ("Are other relatives of yours pupils there?", "n"),
)
YOU = (("your own? (y/n)", "y"), ("Your name", "Rowan Ellis"), ("The town you live in", ""))
POLICY = (GO_ON, ("Numbers", "5"))
PLATFORMS = (
    GO_ON,
    ("Facebook: your user name there", ""),
    ("Instagram: your user name there", ""),
    ("X: your user name there", "@rowan_e"),
    ("LinkedIn: your user name there", "yes"),
    ("Other accounts or pages of yours", ""),
    ("Numbers (Enter if none)", ""),
    ("Which of these do you use, too?", None),
    ("Numbers (Enter if none)", ""),
)
NO_SECRET = (("A passphrase", ""),)
CHOSEN_SECRET = (("A passphrase", SECRET), ("The same again", SECRET))
EXPORTS = (
    GO_ON,
    ("X (Twitter) (1 of 2)", None),
    ("Your choice", "1"),
    ("LinkedIn (2 of 2)", None),
    ("Your choice", "2"),
)
SEARCHES = (GO_ON, ("Open the page in your browser", "n"), ("Have you looked?", "y"))
WALKS = (GO_ON, *[DONE] * 10)
CHECK = (GO_ON, ("Read all of these?", "y"), ("Another one", ""), ("Open the report in your browser", "n"))
DATE = (GO_ON, ("How often would you like to look again?", None), GO_ON)
Say = Callable[..., Any]


@pytest.fixture
def terminal(tmp_path: Path) -> Callable[..., Any]:
    """Return a function that starts the program in a terminal, with an empty home that has an export in Downloads."""
    shutil.make_archive(
        str(tmp_path / "Downloads" / "twitter-2026-09"), "zip", ROOT / "tests" / "fixtures" / "x-2026-09-today"
    )

    def start(*args: str, columns: int = 80, **environment: str) -> Any:
        screen = pexpect.spawn(
            sys.executable,
            ["-m", "auditor", *args],
            cwd=str(ROOT),
            dimensions=(40, columns),
            timeout=60,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(tmp_path),
                "XDG_CONFIG_HOME": str(tmp_path / ".config"),
                "AUDITOR_HOME": str(tmp_path / "private"),
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
                "TERM": "xterm-256color",
                "LANG": "C.UTF-8",
                **environment,
            },
        )
        screen.delaybeforesend = None
        return screen

    return start


def play(screen: Any, *parts: Sequence[tuple[str, str | None]]) -> bytes:
    """Answer each question once it is asked, however it is broken into lines; return what was shown meanwhile.

    What has None for an answer is only waited for.
    """
    seen = b""
    for question, answer in (line for part in parts for line in part):
        screen.expect(rb"\s+".join(re.escape(word).encode() for word in question.split()))
        seen += screen.before + screen.after
        if answer is not None:
            screen.expect(rb": ")
            seen += screen.before + screen.after
            screen.sendline(answer)
    return seen


def finish(screen: Any) -> tuple[bytes, int]:
    """Return what is shown until the end, and the exit code."""
    screen.expect(pexpect.EOF)
    screen.close()
    return bytes(screen.before), int(screen.exitstatus)


def the_report(home: Path) -> str:
    """Return the one report there is."""
    (report,) = (home / "private" / "reports").glob("checklist-*.html")
    return report.read_text("utf-8")


def test_from_an_empty_home_to_a_report(terminal: Say, tmp_path: Path) -> None:
    screen = terminal()
    play(screen, [("Your choice", "1"), GO_ON], YOU, SCHOOL, POLICY, PLATFORMS, CHOSEN_SECRET)
    play(screen, EXPORTS, SEARCHES, WALKS, CHECK, DATE, [("You are through", None), ("Your choice", "7")])
    _, code = finish(screen)
    assert code == 0
    assert subject_file.read(tmp_path / "private" / "subject.toml").policy.packs == ("carville-2019",)
    assert (tmp_path / "private" / "reports" / "reminder.ics").exists()
    assert (tmp_path / "private" / store.FILE_NAME).exists()
    report = the_report(tmp_path)
    assert "Settings that your policies ask you to go through" in report
    assert re.search(r'<span class="chip">Done, \d+ \w+ 20\d\d</span>', report)


@pytest.mark.parametrize(
    ("columns", "environment"),
    [(60, {}), (80, {"NO_COLOR": "1"}), (80, {"PYTHONIOENCODING": "ascii", "LANG": "C", "LC_ALL": "C"})],
    ids=["narrow", "no-colour", "no-unicode"],
)
def test_without_a_keyring_and_in_other_terminals(
    terminal: Say, tmp_path: Path, columns: int, environment: dict[str, str]
) -> None:
    screen = terminal("start", columns=columns, **environment)
    shown = play(screen, [GO_ON], YOU, SCHOOL, POLICY, PLATFORMS, NO_SECRET, EXPORTS, SEARCHES, WALKS, CHECK, DATE)
    rest, code = finish(screen)
    shown += rest
    assert code == 0
    assert "Settings that your policies ask you to go through" in the_report(tmp_path)
    assert b"is not remembered" in b" ".join(shown.split())
    if columns < 80:
        assert not [line for line in said(shown) if len(line) > columns and "http" not in line and "/" not in line]
    if "NO_COLOR" in environment:
        assert not re.search(rb"\x1b\[[0-9;]*(?:3[0-8]|9[0-7])[0-9;]*m", shown)
    if "PYTHONIOENCODING" in environment:
        assert shown.isascii()
        assert b'"auditor start" goes on' in b" ".join(shown.split())


def said(shown: bytes) -> list[str]:
    """Return the lines that were shown, without what steers the terminal."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode()).splitlines()


@pytest.mark.parametrize("how", ["ctrl-c", "closed", "stop"])
def test_it_goes_on_where_it_was_stopped(terminal: Say, tmp_path: Path, how: str) -> None:
    first = terminal("start")
    play(first, [GO_ON], YOU, SCHOOL, POLICY, PLATFORMS, CHOSEN_SECRET, EXPORTS[:3])
    first.expect_exact("LinkedIn (2 of 2)")
    if how == "ctrl-c":
        first.expect_exact("Your choice")
        first.sendintr()
    elif how == "stop":
        play(first, [("Your choice", "stop")])
    else:
        first.close(force=True)
    if how != "closed":
        _, code = finish(first)
        assert code == (130 if how == "ctrl-c" else 0)
    again = terminal("start")
    seen = play(again, [("Your passphrase", SECRET), ("Step 4 of 8", None), GO_ON, ("LinkedIn (1 of 1)", None)])
    assert b"1. You and your school: done" in seen
    assert b"Step 1 of 8" not in seen
    play(again, [("Your choice", "1")], SEARCHES, [("Step 6 of 8", None), ("Your choice", "later")])
    play(again, [("Step 7 of 8", None), ("Your choice", "later"), ("Your choice", "stop")])
    _, code = finish(again)
    assert code == 0
