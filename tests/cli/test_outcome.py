"""Report and JSON are written for their owner alone, where they are told to be, and over nothing else."""

import os
import stat
from pathlib import Path

import pytest

from auditor.cli import outcome
from auditor.model import WrongUsage
from tests import sample_policies
from tests.sample_checklist import SAMPLE

REPORT = Path("/somewhere/checklist.html")


def test_the_report_goes_into_the_private_folder(home: Path) -> None:
    written = outcome.write(SAMPLE, sample_policies.PACKS, place=None)
    assert written == home / "reports" / "checklist-2026-11-20.html"
    if os.name == "posix":
        assert stat.S_IMODE(written.stat().st_mode) == 0o600
        assert stat.S_IMODE(written.parent.stat().st_mode) == 0o700


def test_or_where_it_is_told_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert outcome.write(SAMPLE, (), place=Path("mine.html")) == tmp_path / "mine.html"
    assert outcome.write(SAMPLE, (), place=tmp_path).name == "checklist-2026-11-20.html"


def test_the_json_goes_to_stdout_or_is_said_to_be_private(capsys: pytest.CaptureFixture[str]) -> None:
    outcome.tell_json(SAMPLE, "result.json")
    shown = capsys.readouterr()
    assert "private" in shown.err
    assert not shown.out
    outcome.tell_json(SAMPLE, "")
    assert not capsys.readouterr().err


def test_a_folder_that_is_not_there_is_said_before_the_work(tmp_path: Path) -> None:
    outcome.have_room(None, "", "-", tmp_path / "new.html", "new.json")
    with pytest.raises(WrongUsage, match=r"The folder for “new\.json” is not there"):
        outcome.have_room(None, str(tmp_path / "nowhere" / "new.json"))


def test_nothing_is_written_over_what_is_read_nor_twice(tmp_path: Path) -> None:
    export = tmp_path / "export.zip"
    with pytest.raises(WrongUsage, match="would be written over"):
        outcome.have_room(tmp_path / "x" / ".." / "export.zip", taken=[export])
    with pytest.raises(WrongUsage, match="or twice"):
        outcome.have_room(tmp_path / "r.html", str(tmp_path / "r.html"))
    outcome.have_room(tmp_path, taken=[tmp_path])


def test_a_folder_that_may_not_be_written_is_said_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(WrongUsage, match=r"may not write into the folder for “new\.html”"):
        outcome.have_room(tmp_path / "new.html")


def test_a_folder_that_may_not_even_be_looked_into_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def shut(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_dir", shut)
    with pytest.raises(WrongUsage, match="may not write"):
        outcome.have_room(tmp_path / "new.html")


def test_trouble_with_one_file_is_handed_back_and_the_other_is_written(tmp_path: Path) -> None:
    (tmp_path / "taken.html").mkdir()
    files = [(tmp_path / "taken.html", "report", b"1"), (tmp_path / "result.json", "result", b"2")]
    trouble = outcome.save(files)
    assert trouble is not None
    assert "has that name already" in trouble.sentence
    assert (tmp_path / "result.json").read_bytes() == b"2"


def test_a_second_report_of_one_day_leaves_the_first(home: Path) -> None:
    first = outcome.write(SAMPLE, (), place=None)
    second = outcome.write(SAMPLE, (), place=None)
    assert (first.name, second.name) == ("checklist-2026-11-20.html", "checklist-2026-11-20-2.html")
    assert outcome.write(SAMPLE, (), place=first) == first
    demo = outcome.write(SAMPLE, (), place=None, prefix="demo-")
    assert outcome.write(SAMPLE, (), place=None, prefix="demo-") == demo


@pytest.mark.parametrize("opened", [True, False])
def test_the_report_is_opened_in_the_browser(
    opened: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def browse(address: str) -> bool:
        asked.append(address)
        return opened

    monkeypatch.setattr("webbrowser.open", browse)
    outcome.show(REPORT)
    assert asked == [REPORT.as_uri()]
    assert ("Open the file above yourself" in capsys.readouterr().err) is not opened
