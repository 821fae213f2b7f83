from pathlib import Path

import pytest

from auditor.model import WrongUsage
from auditor.state import api_keys, private_folder
from tests.remembering import KeyringOfOurs


def test_a_key_lies_in_the_keyring_and_nowhere_else(safe: KeyringOfOurs, home: Path) -> None:
    api_keys.keep("brave", " canary-key \n")
    assert api_keys.read("brave") == "canary-key"
    assert [name for _, name in safe.kept] == [api_keys.entry("brave")]
    assert not home.exists()


def test_those_that_have_a_key_are_known(safe: KeyringOfOurs) -> None:
    api_keys.keep("brave", "k")
    assert api_keys.kept(("brave", "mojeek")) == ("brave",)
    assert api_keys.remove("brave")
    assert api_keys.kept(("brave", "mojeek")) == ()
    assert not safe.kept


@pytest.mark.parametrize("given", ["", "  ", "two words", "key\nkey", "schlüssel", "k" * 501, "k\x00"])
def test_what_is_no_key_is_not_kept(safe: KeyringOfOurs, given: str) -> None:
    with pytest.raises(WrongUsage) as caught:
        api_keys.keep("brave", given)
    assert not safe.kept
    assert not given.strip() or given not in str(caught.value)


def test_without_a_keyring_nothing_is_kept() -> None:
    with pytest.raises(WrongUsage, match="no keyring"):
        api_keys.keep("brave", "canary-key")
    assert api_keys.kept(("brave",)) == ()
    assert api_keys.read("brave") == ""


def test_a_keyring_that_loses_keys_is_found_out(safe: KeyringOfOurs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe, "set_password", lambda *_: None)
    with pytest.raises(WrongUsage, match="did not keep"):
        api_keys.keep("brave", "canary-key")


def test_a_moved_private_folder_has_keys_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    here = api_keys.entry("brave")
    monkeypatch.setenv(private_folder.ANOTHER_PLACE, str(tmp_path / "elsewhere"))
    assert api_keys.entry("brave") != here
    monkeypatch.delenv(private_folder.ANOTHER_PLACE)
    assert api_keys.entry("brave") == "api-key-brave"
