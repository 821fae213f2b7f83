import pytest

from auditor.cli import whom_to_ask
from auditor.model import WrongUsage
from auditor.state import api_keys
from tests.command_line import Asked, Typed
from tests.remembering import KeyringOfOurs


def test_the_one_that_has_a_key_is_asked(safe: KeyringOfOurs) -> None:
    api_keys.keep("mojeek", "k")
    assert [(one.id, key) for one, key in whom_to_ask.providers(())] == [("mojeek", "k")]


def test_those_that_were_named_are_asked_once_each(safe: KeyringOfOurs) -> None:
    api_keys.keep("mojeek", "k")
    api_keys.keep("brave", "j")
    assert [one.id for one, _ in whom_to_ask.providers(("brave", "brave", "mojeek"))] == ["brave", "mojeek"]


def test_of_several_the_owner_chooses(safe: KeyringOfOurs, somebody: None, asked: Asked) -> None:
    api_keys.keep("mojeek", "k")
    api_keys.keep("brave", "j")
    asked("2")
    assert [one.id for one, _ in whom_to_ask.providers(())] == ["mojeek"]


def test_of_several_with_nobody_to_choose_one_must_be_named(safe: KeyringOfOurs) -> None:
    api_keys.keep("mojeek", "k")
    api_keys.keep("brave", "j")
    with pytest.raises(WrongUsage) as caught:
        whom_to_ask.providers(())
    assert "--with brave" in caught.value.next_step


@pytest.mark.parametrize(
    ("wanted", "said"), [((), "No search engine"), (("brave",), "no key"), (("bing",), "There is no")]
)
def test_what_is_missing_is_said(safe: KeyringOfOurs, wanted: tuple[str, ...], said: str) -> None:
    with pytest.raises(WrongUsage, match=said):
        whom_to_ask.providers(wanted)


def test_without_a_keyring_a_key_is_asked_for_and_not_kept(typed: Typed) -> None:
    typed("canary-key ")
    ((provider, key),) = whom_to_ask.providers(("brave",))
    assert (provider.id, key) == ("brave", "canary-key")
    assert api_keys.read("brave") == ""
