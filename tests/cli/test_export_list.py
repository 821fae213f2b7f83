"""The list of exports is remembered: what is open, asked for, here, or read already."""

from datetime import date

import msgspec
import pytest

from auditor.cli import export_list, going_on
from auditor.model import OwnAccount, Person, School, Subject
from auditor.state.content import Looked, Run
from auditor.state.store import Store
from tests.command_line import Asked
from tests.remembering import AUTUMN
from tests.walking_guides import a_store

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",)),
    schools=(School(name="Larkfield Primary School"),),
    accounts=(OwnAccount(platform="facebook"), OwnAccount(platform="x"), OwnAccount(platform="linkedin")),
)


def words(held: Store) -> dict[str, str]:
    """Return the list in words."""
    return {one.guide.id: one.words for one in export_list.lines(SUBJECT, held)}


def test_at_first_nothing_is_asked_for() -> None:
    assert set(words(a_store()).values()) == {"not asked yet"}


def test_answers_are_noted_with_their_day(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    held = a_store()
    asked("1", "3", "4")
    assert export_list.ask_all(export_list.lines(SUBJECT, held), held)
    said = words(held)
    assert said["facebook"].startswith("asked for, ")
    assert said["x"].startswith("for later, ")
    assert said["linkedin"].startswith("no account there, ")
    shown = capsys.readouterr().out
    assert "Facebook (1 of 3): ask for a copy of your data" in shown
    assert "Choose: " in shown


def test_it_goes_on_where_it_was_left(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    held = a_store()
    asked("1", "stop")
    assert not export_list.ask_all(export_list.lines(SUBJECT, held), held)
    capsys.readouterr()
    asked("2", "1")
    assert export_list.ask_all(export_list.lines(SUBJECT, held), held)
    shown = capsys.readouterr().out
    assert "Facebook" not in shown
    assert "(1 of 2)" in shown
    assert not any(one.is_open for one in export_list.lines(SUBJECT, held))


def test_what_was_read_need_not_be_asked_for() -> None:
    held = a_store()
    run = Run(made=AUTUMN, looked=(Looked(platform="facebook", account="rowan", read=9),))
    held.content = msgspec.structs.replace(held.content, runs=(run,))
    first = next(one for one in export_list.lines(SUBJECT, held) if one.guide.id == "facebook")
    assert (first.is_open, first.read, first.words) == (False, date(2026, 10, 3), "read on 3 October 2026")


def test_a_state_of_another_version_is_open() -> None:
    held = a_store()
    going_on.mark(held, "export.facebook", "on-the-way")
    assert all(one.is_open for one in export_list.lines(SUBJECT, held))
