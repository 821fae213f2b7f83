"""The private folder belongs to its owner alone, and files in it are whole or not there."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from auditor.model import WrongUsage
from auditor.state import private_folder

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="file modes are those of POSIX systems")


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


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="that folder is not there"):
        private_folder.write(tmp_path / "nowhere" / "report.html", b"")


def test_a_folder_of_that_name_is_said(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    with pytest.raises(WrongUsage, match=r"report\.html.*could not be saved"):
        private_folder.write(tmp_path / "report.html", b"")
    assert [found.name for found in tmp_path.iterdir()] == ["report.html"]


@POSIX
def test_only_the_owner_may_read_it_from_the_first_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes = []
    sync = os.fsync

    def look(descriptor: int) -> None:
        modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", look)
    old = os.umask(0)
    try:
        private_folder.write(tmp_path / "checklist.html", b"mine")
    finally:
        os.umask(old)
    assert modes == [0o600]
    assert stat.S_IMODE((tmp_path / "checklist.html").stat().st_mode) == 0o600


def test_an_older_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "checklist.html"
    target.write_bytes(b"old")
    target.chmod(0o644)
    private_folder.write(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@POSIX
def test_a_link_is_replaced_and_what_it_leads_to_is_not(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_bytes(b"not mine")
    (tmp_path / "checklist.html").symlink_to(elsewhere)
    private_folder.write(tmp_path / "checklist.html", b"new")
    assert elsewhere.read_bytes() == b"not mine"
    assert not (tmp_path / "checklist.html").is_symlink()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "that place can only be read"),
        (errno.EACCES, "you may not write there"),
        (errno.EIO, "the disk did not accept it"),
    ],
)
def test_trouble_on_the_way_leaves_the_old_file_whole(
    number: int, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "checklist.html"
    target.write_bytes(b"old")

    def fail(descriptor: int) -> None:
        raise OSError(number, "Rowan Ellis")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(WrongUsage) as told:
        private_folder.write(target, b"new")
    assert told.value.sentence == f"“checklist.html” could not be saved: {sentence}."
    assert told.value.next_step
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_being_stopped_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "checklist.html"
    target.write_bytes(b"old")

    def stop(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        private_folder.write(target, b"new")
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_bytes() == b"old"


def test_a_folder_or_a_device_is_never_replaced(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="has that name already"):
        private_folder.write(tmp_path, b"new")
    if Path("/dev/null").exists():
        with pytest.raises(WrongUsage, match="has that name already"):
            private_folder.write(Path("/dev/null"), b"new")


def test_a_name_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="too long"):
        private_folder.write(tmp_path / ("a" * 300), b"new")
