"""A private folder, a keyring and a quick passphrase for each test, so that none touches the real ones."""

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
    """Return a private folder of this test's own, not there yet."""
    place = tmp_path / "private"
    monkeypatch.setenv(private_folder.ANOTHER_PLACE, str(place))
    return place


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have no keyring, unless a test asks for one; neither do the programs that are started."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.core.load_keyring("keyring.backends.fail.Keyring"))
    yield
    keyring.set_keyring(before)


@pytest.fixture
def safe(no_keyring: None) -> KeyringOfOurs:
    """Return a keyring in memory."""
    ours = KeyringOfOurs()
    keyring.set_keyring(ours)
    return ours


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a passphrase cost little to try; the real cost has a test of its own."""
    made = sealing.new_header

    def cheap(version: int, key: sealing.KeyFrom, *, entry: str = "") -> sealing.Header:
        return msgspec.structs.replace(made(version, key, entry=entry), n=16)

    monkeypatch.setattr(sealing, "new_header", cheap)
    monkeypatch.setattr("auditor.state.keys.new_header", cheap)
