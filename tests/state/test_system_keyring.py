"""The system's keyring: used where it keeps a key, and never able to stop or hold up a run."""

import threading
from pathlib import Path

import keyring
import keyring.core
import pytest

from auditor.state import private_folder, system_keyring
from tests.remembering import KeyringOfOurs


def test_a_key_comes_back_as_it_was(safe: KeyringOfOurs) -> None:
    assert system_keyring.write("store", b"\0\xff key")
    assert system_keyring.read("store") == b"\0\xff key"
    assert list(safe.kept) == [("auditor", "store")]


def test_what_is_erased_is_gone(safe: KeyringOfOurs) -> None:
    system_keyring.write("store", b"key")
    assert system_keyring.erase("store")
    assert system_keyring.erase("store")
    assert system_keyring.read("store") is None
    assert not safe.kept


def test_no_keyring_keeps_nothing_and_says_so() -> None:
    assert system_keyring.name() == ""
    assert not system_keyring.write("store", b"key")
    assert system_keyring.read("store") is None
    assert not system_keyring.erase("store")


def test_the_null_keyring_is_none() -> None:
    keyring.set_keyring(keyring.core.load_keyring("keyring.backends.null.Keyring"))
    assert system_keyring.name() == ""
    assert not system_keyring.write("store", b"key")


def test_one_that_takes_a_key_and_loses_it_is_found_out(safe: KeyringOfOurs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe, "set_password", lambda *_: None)
    assert not system_keyring.write("store", b"key")


class Odd(Exception):
    """An error that only this back end knows."""


def test_errors_of_a_back_end_end_no_run(safe: KeyringOfOurs, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: str) -> None:
        raise Odd

    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(safe, name, stop)
    assert system_keyring.read("store") is None
    assert not system_keyring.write("store", b"key")
    assert not system_keyring.erase("store")


def test_one_that_does_not_answer_is_not_waited_for(safe: KeyringOfOurs, monkeypatch: pytest.MonkeyPatch) -> None:
    never = threading.Event()
    monkeypatch.setattr(system_keyring, "PATIENCE", 0.05)
    monkeypatch.setattr(safe, "get_password", lambda *_: never.wait(20))
    assert system_keyring.read("store") is None
    never.set()


@pytest.mark.parametrize("kept", ["not base64 !", "é", "x"])
def test_an_entry_that_is_not_ours_is_no_key(safe: KeyringOfOurs, kept: str) -> None:
    safe.kept["auditor", "store"] = kept
    assert system_keyring.read("store") == b""


def test_a_moved_folder_has_a_key_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(private_folder.ANOTHER_PLACE)
    assert system_keyring.entry() == "store"
    names = set()
    for folder in ("a", "b"):
        monkeypatch.setenv(private_folder.ANOTHER_PLACE, str(tmp_path / folder))
        names.add(system_keyring.entry())
        assert str(tmp_path) not in system_keyring.entry()
    assert len(names | {"store"}) == 3
