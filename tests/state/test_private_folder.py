"""The private folder belongs to its owner alone, and files in it are whole or not there."""

import os
import stat
from pathlib import Path

import pytest

from auditor.model import WrongUsage
from auditor.state import private_folder


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_place_is_the_platforms_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(private_folder.ANOTHER_PLACE, raising=False)
    assert private_folder.place().name == "auditor"


def test_folders_are_made_for_the_owner_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(private_folder.ANOTHER_PLACE, str(tmp_path / "deep" / "auditor"))
    made = private_folder.make("reports")
    assert made == tmp_path / "deep" / "auditor" / "reports"
    if os.name == "posix":
        assert (_mode(made), _mode(made.parent)) == (0o700, 0o700)


def test_a_folder_somebody_chose_keeps_its_rights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    monkeypatch.setenv(private_folder.ANOTHER_PLACE, str(tmp_path))
    assert private_folder.make() == tmp_path
    if os.name == "posix":
        assert _mode(tmp_path) == 0o755


def test_a_loose_folder_of_our_own_is_locked_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(private_folder.ANOTHER_PLACE, raising=False)
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path)
    tmp_path.chmod(0o755)
    private_folder.make()
    if os.name == "posix":
        assert _mode(tmp_path) == 0o700


def test_a_file_in_the_way_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "taken").write_text("")
    monkeypatch.setenv(private_folder.ANOTHER_PLACE, str(tmp_path / "taken" / "auditor"))
    with pytest.raises(WrongUsage, match="is a file, not a folder") as caught:
        private_folder.make()
    assert private_folder.ANOTHER_PLACE in caught.value.next_step


def test_a_file_is_written_for_the_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    private_folder.write(path, b"one")
    private_folder.write(path, b"two")
    assert path.read_bytes() == b"two"
    assert [found.name for found in tmp_path.iterdir()] == ["report.html"]
    if os.name == "posix":
        assert _mode(path) == 0o600


def test_the_old_file_outlives_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "subject.toml"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(WrongUsage, match="the disk is full"):
        private_folder.write(path, b"new")
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["subject.toml"]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="that folder is not there"):
        private_folder.write(tmp_path / "nowhere" / "report.html", b"")


def test_a_folder_of_that_name_is_said(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    with pytest.raises(WrongUsage, match=r"report\.html.*could not be saved"):
        private_folder.write(tmp_path / "report.html", b"")
    assert [found.name for found in tmp_path.iterdir()] == ["report.html"]
