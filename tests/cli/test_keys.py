import pytest

from auditor.state import api_keys
from tests.command_line import Run, Typed
from tests.remembering import KeyringOfOurs

KEY = "canary-key-3f9c"


def test_a_key_is_put_in_unseen_listed_and_taken_out(run: Run, typed: Typed, safe: KeyringOfOurs) -> None:
    typed(KEY)
    added = run("keys", "add", "brave")
    assert added.exit_code == 0
    assert api_keys.read("brave") == KEY
    listed = run("keys", "list")
    assert [line.split()[0] for line in listed.stdout.splitlines() if "a key is kept" in line] == ["brave"]
    removed = run("keys", "remove", "brave")
    assert not safe.kept
    for result in (added, listed, removed):
        assert result.exit_code == 0
        assert KEY not in result.output


def test_a_key_can_be_piped_in(run: Run, safe: KeyringOfOurs) -> None:
    assert run("keys", "add", "mojeek", answers=f"{KEY}\n").exit_code == 0
    assert api_keys.read("mojeek") == KEY


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://search.example", 0),
        ("http://127.0.0.1:8888", 0),
        ("search.example", 2),
        ("https://me:pw@search.example", 2),
        ("ftp://search.example", 2),
    ],
)
def test_of_the_owners_own_instance_the_address_is_kept(run: Run, safe: KeyringOfOurs, address: str, code: int) -> None:
    assert run("keys", "add", "searxng", answers=f"{address}\n").exit_code == code
    assert bool(safe.kept) is (code == 0)


def test_an_unknown_provider_is_said_so(run: Run, safe: KeyringOfOurs) -> None:
    result = run("keys", "add", "google", answers=f"{KEY}\n")
    assert result.exit_code == 2
    assert "brave, mojeek" in result.stderr
    assert KEY not in result.output


def test_without_a_keyring_no_key_is_asked_for(run: Run) -> None:
    result = run("keys", "add", "brave", answers=f"{KEY}\n")
    assert result.exit_code == 2
    assert "no keyring" in result.stderr
    assert "auditor lookup plan" in result.stderr


def test_nothing_to_take_out_is_no_trouble(run: Run, safe: KeyringOfOurs) -> None:
    result = run("keys", "remove", "serper")
    assert result.exit_code == 0
    assert "There is no key" in result.stdout


def test_a_key_that_stays_is_said_so(run: Run, safe: KeyringOfOurs, monkeypatch: pytest.MonkeyPatch) -> None:
    api_keys.keep("brave", KEY)
    monkeypatch.setattr(safe, "delete_password", lambda *_: None)
    result = run("keys", "remove", "brave")
    assert result.exit_code == 2
    assert "remove the entry" in result.stderr
