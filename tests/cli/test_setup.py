"""`auditor setup` writes what was told, for its owner alone, and only at the very end."""

import os
import stat
from pathlib import Path

from auditor.state import subject_file
from tests.command_line import AtTerminal, Run

FIRST = [
    *("Rowan Ellis", "Oakmere"),
    *("rowan.ellis", "", "@rowan_e", "", "", ""),
    *("Larkfield Primary School", "Oakmere", "", "larkfield.example", "", "", "teacher", "2023-09", "", "", "", "", ""),
    *("n", "n", "n", "5"),
]
KEEP = [""] * 8 + [""] * 13 + ["n"] + [""] * 2 + [""]


def answers(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def test_a_first_run(run: Run, home: Path) -> None:
    shown = run("setup", answers=answers(*FIRST, "y"))
    assert shown.exit_code == 0, shown.output
    subject = subject_file.read(home / "subject.toml")
    assert subject.person.town == "Oakmere"
    assert subject.schools[0].role == "teacher"
    assert subject.policy.packs == ("carville-2019",)
    assert str(home / "subject.toml") in shown.stdout
    assert "not the school's" in shown.stdout
    if os.name == "posix":
        assert stat.S_IMODE((home / "subject.toml").stat().st_mode) == 0o600
        assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_second_run_offers_what_was_told_before(run: Run, home: Path) -> None:
    run("setup", answers=answers(*FIRST, "y"))
    before = subject_file.read(home / "subject.toml")
    shown = run("setup", answers=answers(*KEEP, "y"))
    assert shown.exit_code == 0, shown.output
    assert "[Larkfield Primary School]" in shown.stderr
    assert subject_file.read(home / "subject.toml") == before


def test_accounts_of_somebody_else_are_refused(run: Run, home: Path) -> None:
    shown = run("setup", answers=answers(*FIRST, "n"))
    assert shown.exit_code == 4
    assert "your own accounts only" in shown.stderr
    assert not home.exists()


def test_answers_that_run_out_change_nothing(run: Run, known: Path) -> None:
    before = known.read_bytes()
    shown = run("setup", answers=answers(*FIRST[:5]))
    assert shown.exit_code == 2
    assert "nobody here" in shown.stderr
    assert known.read_bytes() == before


def test_a_broken_set_up_is_said_with_its_line(run: Run, known: Path) -> None:
    known.write_text('[person]\nnames = "Rowan\n', encoding="utf-8")
    shown = run("setup")
    assert shown.exit_code == 2
    assert "Line 2 of “subject.toml”" in shown.stderr


def test_ctrl_c_leaves_the_old_file_as_it_was(at_terminal: AtTerminal, known: Path) -> None:
    before = known.read_bytes()
    shown, code = at_terminal("setup", answers=answers("Somebody Else", "Elsewhere"), interrupt=True)
    assert code == 130
    assert "Stopped. Nothing was changed." in shown
    assert "Traceback" not in shown
    assert known.read_bytes() == before
    assert [path.name for path in known.parent.iterdir()] == ["subject.toml"]


def test_a_whole_run_at_a_terminal(at_terminal: AtTerminal, home: Path) -> None:
    shown, code = at_terminal("setup", answers=answers(*FIRST, "y"))
    assert code == 0, shown
    assert subject_file.read(home / "subject.toml").person.names == ("Rowan Ellis",)
