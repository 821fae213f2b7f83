"""What is remembered is opened politely: a run goes on without it, a command about it says why it cannot."""

from pathlib import Path

import pytest

from auditor.cli import memory
from auditor.model import Locked, WrongUsage
from auditor.state import keys, store
from tests.command_line import Typed
from tests.remembering import AUTUMN, KeyringOfOurs


def test_a_run_opens_what_is_there_or_begins_anew(safe: KeyringOfOurs) -> None:
    assert memory.opened().memory is store.Memory.KEPT
    assert memory.opened().memory is store.Memory.KEPT
    assert memory.needed().memory is store.Memory.KEPT


def test_a_command_about_it_does_not_make_one(safe: KeyringOfOurs, home: Path) -> None:
    with pytest.raises(WrongUsage, match="Nothing is remembered yet"):
        memory.needed()
    assert memory.there() is None
    assert not home.exists()


def test_where_nothing_can_be_kept_it_says_why() -> None:
    with pytest.raises(WrongUsage, match="no keyring"):
        memory.lasting()


def test_out_of_reach_is_not_the_same_as_wrong(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    typed("four quiet words", "four quiet words")
    memory.opened()
    typed("wrong passphrase", "wrong passphrase", "wrong passphrase")
    with pytest.raises(Locked) as caught:
        memory.opened()
    assert memory.GO_ON in caught.value.next_step
    monkeypatch.setattr("auditor.cli.console.can_ask", lambda: False)
    held = memory.opened()
    assert held.memory is store.Memory.UNREADABLE
    assert len(held.sentences) == 2
    with pytest.raises(keys.OutOfReach):
        memory.needed()


def test_a_file_is_written_even_where_it_cannot_be_remembered(tmp_path: Path) -> None:
    memory.write(tmp_path / "r.ics", "reminder", b"one", AUTUMN, None)
    assert (tmp_path / "r.ics").read_bytes() == b"one"


def test_a_file_is_remembered_before_it_is_written(
    safe: KeyringOfOurs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(path: Path, data: bytes) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("auditor.report.write_private", stop)
    with pytest.raises(KeyboardInterrupt):
        memory.write(tmp_path / "r.ics", "reminder", b"one", AUTUMN, memory.opened())
    assert [one.path for one in memory.needed().content.written] == [str(tmp_path / "r.ics")]
