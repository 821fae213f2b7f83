"""A private folder and a keyring for each test, so that none touches the real ones."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.core
import msgspec
import pytest

from auditor.state import private_folder, sealing
from tests.remembering import KeyringOfOurs


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A private folder of its own, not made yet."""
    folder = tmp_path / "private"
    monkeypatch.setenv(private_folder.ANOTHER_PLACE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    """No keyring at all, unless a test asks for one."""
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.core.load_keyring("keyring.backends.fail.Keyring"))
    yield
    keyring.set_keyring(before)


@pytest.fixture
def safe(no_keyring: None) -> KeyringOfOurs:
    """A keyring in memory."""
    ours = KeyringOfOurs()
    keyring.set_keyring(ours)
    return ours


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase that costs little to try; the real cost has a test of its own."""
    made = sealing.new_header

    def cheap(version: int, key: sealing.KeyFrom, *, entry: str = "") -> sealing.Header:
        return msgspec.structs.replace(made(version, key, entry=entry), n=16)

    monkeypatch.setattr(sealing, "new_header", cheap)
    monkeypatch.setattr("auditor.state.keys.new_header", cheap)
