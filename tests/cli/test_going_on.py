"""Answers are kept at once; without a place to keep them the owner goes on, and is told what is not remembered."""

from pathlib import Path

import pytest

from auditor.cli import going_on
from auditor.model import StepState, WrongUsage
from auditor.state import store
from auditor.state.store import Memory
from tests.command_line import Typed
from tests.remembering import KeyringOfOurs


def test_an_answer_is_there_the_next_time(safe: KeyringOfOurs) -> None:
    going_on.mark(going_on.opened(), "x.two-factor", StepState.DONE)
    held = going_on.opened()
    assert going_on.said(held)["x.two-factor"].state == "done"
    assert going_on.since(held, "x.two-factor", "done") is not None
    assert going_on.since(held, "x.two-factor", "later") is None
    assert going_on.last_words(held) == going_on.KEPT


def test_without_a_keyring_it_goes_on_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    held = going_on.opened()
    going_on.mark(held, "x.two-factor", StepState.DONE)
    assert going_on.said(held)["x.two-factor"].state == "done"
    assert going_on.NOT_KEPT in capsys.readouterr().err
    assert going_on.last_words(held) == going_on.NOT_REMEMBERED
    assert going_on.said(going_on.opened()) == {}


def test_a_passphrase_keeps_it(typed: Typed) -> None:
    typed("four plain words here", "four plain words here")
    going_on.mark(going_on.opened(), "x.two-factor", StepState.DONE)
    typed("four plain words here")
    assert "x.two-factor" in going_on.said(going_on.opened())


def test_a_wrong_passphrase_leaves_what_is_there_alone(
    typed: Typed, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed("four plain words here", "four plain words here")
    going_on.opened()
    before = (home / store.FILE_NAME).read_bytes()
    typed("wrong", "wrong again", "and again")
    held = going_on.opened()
    going_on.mark(held, "x.two-factor", StepState.DONE)
    assert going_on.NOT_KEPT in capsys.readouterr().err
    assert (home / store.FILE_NAME).read_bytes() == before


def test_a_full_disk_is_said_once_and_it_goes_on(
    safe: KeyringOfOurs, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    held = going_on.opened()

    def full(*args: object) -> None:
        raise WrongUsage("The disk is full.", next_step="Make room.")

    monkeypatch.setattr(store, "_write", full)
    going_on.mark(held, "x.a", StepState.DONE)
    going_on.mark(held, "x.b", StepState.DONE)
    assert capsys.readouterr().err.count("The disk is full.") == 1
    assert list(going_on.said(held)) == ["x.a", "x.b"]
    assert held.memory is Memory.UNREADABLE
