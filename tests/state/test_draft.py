"""A draft of the set-up may lack what the set-up needs; one that cannot be read is as good as none."""

import os
import stat
from pathlib import Path

import pytest

from auditor.model import Person, Subject
from auditor.state import draft

SUBJECT = Subject(person=Person(names=("Rowan Ellis",)), schools=())


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a private folder of this test's own."""
    monkeypatch.setenv("AUDITOR_HOME", str(tmp_path / "private"))
    return tmp_path / "private"


def test_what_was_told_comes_back(home: Path) -> None:
    assert draft.read() is None
    draft.write(SUBJECT)
    assert draft.read() == SUBJECT
    if os.name == "posix":
        assert stat.S_IMODE((home / draft.FILE_NAME).stat().st_mode) == 0o600


def test_it_is_gone_when_it_is_no_more_needed(home: Path) -> None:
    draft.write(SUBJECT)
    draft.remove()
    draft.remove()
    assert draft.read() is None
    assert not list(home.iterdir())


@pytest.mark.parametrize("data", [b"\xff\xfe", b"[person", b"x = 1", b'[person]\nnames = "x"'])
def test_one_that_cannot_be_read_is_none(home: Path, data: bytes) -> None:
    home.mkdir()
    (home / draft.FILE_NAME).write_bytes(data)
    assert draft.read() is None
