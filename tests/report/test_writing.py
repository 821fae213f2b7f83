"""What is private is written whole or not at all, and for its owner only."""

import errno
import os
import stat
import sys
from datetime import date
from pathlib import Path

import msgspec
import pytest

from auditor.model import AuditorError, Checklist
from auditor.report import file_name, to_json, write_private
from tests.sample_checklist import SAMPLE

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="file modes are those of POSIX systems")


def test_the_usual_name_tells_a_bystander_nothing() -> None:
    assert file_name(date(2026, 11, 20)) == "checklist-2026-11-20.html"


def test_json_is_the_checklist_again() -> None:
    data = to_json(SAMPLE)
    assert msgspec.json.decode(data, type=Checklist) == SAMPLE
    assert data.startswith(b'{\n  "')
    assert data.endswith(b"}\n")


def test_a_file_name_that_is_not_unicode_does_not_stop_the_json() -> None:
    odd = msgspec.structs.replace(SAMPLE.sources[0], label="caf\udce9.zip")
    data = to_json(msgspec.structs.replace(SAMPLE, sources=(odd,)))
    assert msgspec.json.decode(data, type=Checklist).sources[0].label == "caf?.zip"


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
        write_private(tmp_path / "checklist.html", b"mine")
    finally:
        os.umask(old)
    assert modes == [0o600]
    assert stat.S_IMODE((tmp_path / "checklist.html").stat().st_mode) == 0o600


def test_an_older_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "checklist.html"
    target.write_bytes(b"old")
    target.chmod(0o644)
    write_private(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@POSIX
def test_a_link_is_replaced_and_what_it_leads_to_is_not(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_bytes(b"not mine")
    (tmp_path / "checklist.html").symlink_to(elsewhere)
    write_private(tmp_path / "checklist.html", b"new")
    assert elsewhere.read_bytes() == b"not mine"
    assert not (tmp_path / "checklist.html").is_symlink()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "There is no room left on the disk."),
        (errno.EROFS, "This program may not write to that folder."),
        (errno.EACCES, "This program may not write to that folder."),
        (errno.EIO, "The file could not be written."),
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
    with pytest.raises(AuditorError) as told:
        write_private(target, b"new")
    assert told.value.sentence == sentence
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
        write_private(target, b"new")
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_bytes() == b"old"


def test_a_folder_or_a_device_is_never_replaced(tmp_path: Path) -> None:
    with pytest.raises(AuditorError, match="has that name already"):
        write_private(tmp_path, b"new")
    if Path("/dev/null").exists():
        with pytest.raises(AuditorError, match="has that name already"):
            write_private(Path("/dev/null"), b"new")


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(AuditorError, match="folder for that file is not there"):
        write_private(tmp_path / "none" / "checklist.html", b"new")


def test_a_name_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(AuditorError, match="too long"):
        write_private(tmp_path / ("a" * 300), b"new")
