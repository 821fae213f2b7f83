"""Where the store's key comes from, and what is said when it cannot be had."""

import base64
from collections.abc import Callable

import pytest

from auditor.model import ExitCode, Locked
from auditor.state import keys, system_keyring
from auditor.state.keys import Ask
from auditor.state.sealing import KeyFrom
from tests.remembering import KeyringOfOurs


def saying(*words: str | None) -> tuple[Callable[[Ask], str | None], list[Ask]]:
    """Return somebody who answers so, and what they were asked."""
    asked: list[Ask] = []
    answers = iter(words)

    def answer(what: Ask) -> str | None:
        asked.append(what)
        return next(answers)

    return answer, asked


def test_a_passphrase_opens_what_it_locked() -> None:
    answer, asked = saying("a quiet half hour")
    lock = keys.choose(1, answer)
    assert lock is not None
    assert keys.opening(lock.header, saying("a quiet half hour")[0]).key == lock.key
    assert asked == [Ask.CHOOSE]
    assert "quiet" not in repr(lock) + repr(lock.header)


@pytest.mark.parametrize("said", [None, "", "   "])
def test_no_passphrase_no_lock(said: str | None) -> None:
    assert keys.choose(1, saying(said)[0]) is None
    assert keys.choose(1, None) is None


def test_a_passphrase_is_the_same_on_every_keyboard() -> None:
    lock = keys.choose(1, saying("Café crème no 7")[0])
    assert lock is not None
    assert keys.opening(lock.header, saying(" Cafe\u0301 cre\u0300me no 7 ")[0]).key == lock.key


def test_three_tries_and_no_more() -> None:
    lock = keys.choose(1, saying("a quiet half hour")[0])
    assert lock is not None
    answer, asked = saying("wrong", "wrong too", "a quiet half hour")
    assert keys.opening(lock.header, answer).key == lock.key
    assert asked == [Ask.OPEN, Ask.AGAIN, Ask.AGAIN]
    with pytest.raises(Locked, match="does not open") as caught:
        keys.opening(lock.header, saying("a", "b", "c", "d")[0])
    assert caught.value.exit_code == ExitCode.LOCKED


def test_nobody_to_ask_is_locked() -> None:
    lock = keys.choose(1, saying("a quiet half hour")[0])
    assert lock is not None
    for ask in (None, saying(None)[0], saying("")[0]):
        with pytest.raises(Locked, match="locked with your passphrase"):
            keys.opening(lock.header, ask)


def test_the_keyring_is_used_where_there_is_one(safe: KeyringOfOurs) -> None:
    lock = keys.from_keyring(1)
    assert lock is not None
    assert lock.header.key is KeyFrom.KEYRING
    assert lock.header.entry == system_keyring.entry()
    assert keys.opening(lock.header, None).key == lock.key


def test_a_key_that_is_there_is_not_overwritten(safe: KeyringOfOurs) -> None:
    system_keyring.write(system_keyring.entry(), b"k" * 32)
    lock = keys.from_keyring(1)
    assert lock is not None
    assert lock.key == b"k" * 32


def test_without_a_keyring_there_is_no_lock_from_it() -> None:
    assert keys.from_keyring(1) is None


def test_another_key_in_the_keyring_is_locked(safe: KeyringOfOurs) -> None:
    lock = keys.from_keyring(1)
    assert lock is not None
    for other in (base64.b64encode(b"x" * 32), base64.b64encode(b"short"), b"not base64"):
        safe.kept["auditor", lock.header.entry] = other.decode()
        with pytest.raises(Locked, match="does not fit"):
            keys.opening(lock.header, None)
    safe.kept.clear()
    with pytest.raises(Locked, match="could not be had"):
        keys.opening(lock.header, None)


@pytest.mark.parametrize(
    ("passphrase", "short"), [("", True), ("nine char", True), ("  spaces  ", True), ("ten letter", False)]
)
def test_a_short_passphrase_is_known(passphrase: str, short: bool) -> None:
    assert keys.too_short(passphrase) is short
