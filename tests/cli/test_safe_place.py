"""Every command that reads or writes looks first where it runs, and writes into no organisation's folder."""

from pathlib import Path

import pytest

from auditor.cli import safe_place
from auditor.cli.command_list import COMMANDS
from auditor.model import Refused
from auditor.safety import System
from tests.command_line import Run
from tests.made_up_machine import a_machine
from tests.made_up_posts import NEW, SCHOOL, post, written
from tests.remembering import KeyringOfOurs

READING = {
    "audit": ["posts.jsonl"],
    "recheck": [],
    "history": [],
    "questions": [],
    "keep": [],
    "remind": ["--every", "term"],
    "note": ["--on", "2026-10-03"],
    "setup": [],
    "walkthrough": [],
    "exports": [],
    "start": [],
    "review": [],
    "letter": [],
}
HARMLESS = {"demo", "checks", "policies", "schema", "doctor", "completion", "card", "keys", "lookup", "forget"}


@pytest.fixture
def at_school(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run on the school's computer."""
    school = a_machine(System.LINUX, files={"/etc/resolv.conf": "search larkfield.sch.uk\n"})
    monkeypatch.setattr("auditor.safety.this_machine", lambda: school)


def test_each_command_is_thought_of() -> None:
    assert {*READING, *HARMLESS} == {*COMMANDS}
    assert not {*READING} & HARMLESS


@pytest.mark.parametrize("name", READING)
def test_on_the_schools_computer_it_explains_and_stops(
    run: Run, at_school: None, known: Path, safe: KeyringOfOurs, name: str
) -> None:
    shown = run(name, *READING[name])
    assert shown.exit_code == 4, shown.output
    assert "schools may watch" in shown.stderr
    assert "--anyway" in shown.stderr
    assert not shown.stdout
    assert [path.name for path in known.parent.iterdir()] == ["subject.toml"]
    assert not safe.kept


def test_with_anyway_it_goes_on(run: Run, at_school: None, known: Path, safe: KeyringOfOurs, tmp_path: Path) -> None:
    shown = run("audit", written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]), "--anyway")
    assert shown.exit_code == 1, shown.output
    assert "You chose to go on" in shown.stderr


@pytest.mark.parametrize("name", ["doctor", "forget", "checks", "policies"])
def test_what_tells_or_removes_is_never_stopped(run: Run, at_school: None, name: str) -> None:
    assert run(name).exit_code == 0


def test_the_school_is_known_by_the_set_up(
    run: Run, known: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = a_machine(System.LINUX, files={"/etc/resolv.conf": "search larkfield.example\n"})
    monkeypatch.setattr("auditor.safety.this_machine", lambda: theirs)
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    assert run("audit", path).exit_code == 4
    known.write_text(known.read_text("utf-8").replace("larkfield.example", "moorgate.example"), "utf-8")
    assert run("audit", path).exit_code == 1


@pytest.mark.parametrize("option", ["--report", "--json"])
def test_into_an_organisations_folder_nothing_is_written_anyway_or_not(
    run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path, option: str
) -> None:
    theirs = tmp_path / "OneDrive - Larkfield Primary School"
    theirs.mkdir()
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    for more in ([], ["--anyway"]):
        shown = run("audit", path, option, theirs / "r.out", *more)
        assert shown.exit_code == 4
        assert "syncs to an organisation" in shown.stderr
    assert not list(theirs.iterdir())
    assert not safe.kept


@pytest.mark.parametrize("args", [["remind", "--every", "term"], ["note", "--on", "2026-10-03"]])
def test_nor_a_reminder_or_note(run: Run, known: Path, tmp_path: Path, args: list[str]) -> None:
    theirs = tmp_path / "OneDrive - Larkfield Primary School"
    theirs.mkdir()
    assert run(*args, "--to", theirs / "x.out", "--anyway").exit_code == 4
    assert not list(theirs.iterdir())


@pytest.mark.parametrize("args", [["demo"], ["audit", "posts.jsonl"], ["remind", "--every", "term", "--anyway"]])
def test_nor_is_the_private_folder_there(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: list[str]
) -> None:
    theirs = tmp_path / "OneDrive - Larkfield Primary School"
    theirs.mkdir()
    monkeypatch.setenv("AUDITOR_HOME", str(theirs / "auditor"))
    assert run(*args).exit_code == 4
    assert not list(theirs.iterdir())


def test_a_link_into_one_counts(tmp_path: Path) -> None:
    theirs = tmp_path / "OneDrive - Larkfield Primary School"
    theirs.mkdir()
    (tmp_path / "mine").symlink_to(theirs)
    with pytest.raises(Refused):
        safe_place.own(tmp_path / "mine" / "r.html", None)
    safe_place.own(tmp_path / "r.html", None)
    safe_place.own(None, None)
    safe_place.own("-", None)
