"""Joining, at its end: the first check reads what is handed over, and the next date goes into one's own calendar."""

import shutil
from pathlib import Path

import pytest

from auditor.cli import joining_check
from auditor.cli.journey import Journey
from tests.command_line import ROOT, Asked
from tests.made_up_posts import NEW, SCHOOL, post, written
from tests.remembering import KeyringOfOurs


@pytest.fixture(autouse=True)
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder of downloads."""
    folder = tmp_path / "Downloads"
    folder.mkdir()
    monkeypatch.setattr("platformdirs.user_downloads_path", lambda: folder)
    return folder


def test_without_an_export_it_waits(asked: Asked, known: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked("")
    assert not joining_check.check(Journey(anyway=False))
    assert "“auditor start” goes on with this step" in capsys.readouterr().err


def test_a_file_that_is_named_is_checked(
    asked: Asked, known: Path, safe: KeyringOfOurs, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journey = Journey(anyway=False)
    export = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    asked(str(tmp_path / "nothing.zip"), f"'{export}'", "", "n")
    assert joining_check.check(journey)
    shown = capsys.readouterr()
    assert "There is nothing at" in shown.err
    assert "Your report: " in shown.out
    assert journey.has_checked
    assert Journey(anyway=False).has_checked


def test_what_lies_in_downloads_is_offered(asked: Asked, known: Path, downloads: Path) -> None:
    export = downloads / "x-2026-09-today"
    shutil.copytree(ROOT / "tests" / "fixtures" / export.name, export)
    asked("y", "")
    assert joining_check.at_hand() == [export]
    asked("n", "")
    assert joining_check.at_hand() == []


def test_saved_searches_are_offered_too(
    asked: Asked, known: Path, downloads: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = downloads / "searches"
    folder.mkdir()
    asked("")
    assert joining_check.at_hand() == []
    (folder / "page.html").write_text("<html></html>", encoding="utf-8")
    asked("y", "")
    assert joining_check.at_hand() == [folder]
    assert "- Pages you saved from your searches: searches" in capsys.readouterr().err


def test_a_date_is_written_for_ones_own_calendar(
    asked: Asked, known: Path, safe: KeyringOfOurs, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked("2")
    assert joining_check.next_date(Journey(anyway=False))
    assert (home / "reports" / "reminder.ics").exists()
    assert "a Saturday" in capsys.readouterr().out
    again = Journey(anyway=False)
    assert again.is_marked("date")
    assert [one.kind for one in again.held.content.written] == ["reminder"]
