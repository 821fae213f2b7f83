"""`auditor doctor`: what was seen of this computer, how what is remembered fares, and all that is kept."""

from pathlib import Path

import pytest

from auditor.safety import System
from auditor.state import store, what_is_kept
from tests.command_line import Run, Typed
from tests.made_up_machine import a_machine
from tests.made_up_posts import NEW, SCHOOL, post, result, written
from tests.remembering import KeyringOfOurs


def test_everything_that_is_ever_kept_is_listed(run: Run) -> None:
    shown = run("doctor")
    assert shown.exit_code == 0
    for one in what_is_kept.kept_list():
        for words in (one.what, one.why, one.how_long, one.where):
            assert words in shown.stdout


def test_at_home_no_sign_is_seen_and_nothing_is_changed(run: Run, home: Path) -> None:
    shown = run("doctor")
    assert "No sign was seen" in shown.stdout
    assert "Nothing yet." in shown.stdout
    assert "There is no keyring here" in shown.stdout
    assert not home.exists()


def test_on_the_schools_machine_every_sign_is_told_and_it_still_answers(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    school = a_machine(System.LINUX, files={"/etc/resolv.conf": "search larkfield.sch.uk\n"})
    monkeypatch.setattr("auditor.safety.this_machine", lambda: school)
    shown = run("doctor")
    assert shown.exit_code == 0
    assert "This seems to be the school's" in shown.stdout
    assert "/etc/resolv.conf" in shown.stdout
    assert "--anyway" in shown.stdout


def test_a_private_folder_that_syncs_is_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_HOME", str(tmp_path / "OneDrive - Larkfield" / "auditor"))
    assert "syncs to an organisation" in run("doctor").stdout


def test_what_is_remembered_is_counted(run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path) -> None:
    result(run, written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]))
    shown = run("doctor")
    assert "1 run," in shown.stdout
    assert "1 file written" in shown.stdout


def test_a_locked_store_is_told_without_asking(run: Run, known: Path, typed: Typed, tmp_path: Path) -> None:
    typed("four quiet words", "four quiet words")
    result(run, written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]))
    before = (known.parent / store.FILE_NAME).read_bytes()
    shown = run("doctor")
    assert shown.exit_code == 0
    assert "is locked with your passphrase" in shown.stdout
    assert (known.parent / store.FILE_NAME).read_bytes() == before


def test_a_broken_set_up_does_not_keep_it_from_answering(run: Run, known: Path) -> None:
    known.write_text("nonsense", encoding="utf-8")
    shown = run("doctor")
    assert shown.exit_code == 0
    assert "subject.toml" in shown.stderr
    assert "What is ever kept?" in shown.stdout
