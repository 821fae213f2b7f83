"""A question is asked again until its answer makes sense, and the present answer is offered."""

from datetime import date

import click
import pytest

from auditor.cli import asking
from auditor.model import WrongUsage
from tests.command_line import Asked

FRUIT = (("Apple", "a"), ("Pear", "p"), ("Plum", "l"))


def test_a_needed_answer_is_asked_for_again(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    noted = asked("", "-", "Larkfield")
    assert asking.text("School", needed=True) == "Larkfield"
    assert len(noted) == 3
    assert "needed" in capsys.readouterr().err


def test_a_dash_clears_the_present_answer(asked: Asked) -> None:
    noted = asked("-")
    assert asking.text("Town", "Oakmere") == ""
    assert noted == [("Town", "Oakmere")]


@pytest.mark.parametrize("typed", ["stop", "Stop", " STOP "])
def test_the_word_stop_stops_and_is_nobodys_name(asked: Asked, typed: str) -> None:
    asked(typed)
    with pytest.raises(click.Abort):
        asking.text("Your name", needed=True)


@pytest.mark.parametrize("typed", ["Stopford", "Non Stop", "bus stop"])
def test_a_name_with_stop_in_it_is_a_name(asked: Asked, typed: str) -> None:
    asked(typed)
    assert asking.text("Your name") == typed


def test_a_list_has_each_once(asked: Asked) -> None:
    asked("Rowan Ellis, , R Ellis,Rowan Ellis")
    assert asking.listed("Names") == ("Rowan Ellis", "R Ellis")


@pytest.mark.parametrize(
    ("given", "default", "read"),
    [("y", False, True), ("YES", False, True), ("n", True, False), ("", True, True), ("", False, False)],
)
def test_yes_and_no(asked: Asked, given: str, default: bool, read: bool) -> None:
    asked(given)
    assert asking.yes("Sure?", default=default) is read


def test_maybe_is_asked_again(asked: Asked) -> None:
    noted = asked("maybe", "-", "y")
    assert asking.yes("Sure?", default=False)
    assert len(noted) == 3


@pytest.mark.parametrize(
    ("given", "last", "read"),
    [
        ("2023-09", False, date(2023, 9, 1)),
        ("2023-9-4", False, date(2023, 9, 4)),
        ("2024-02", True, date(2024, 2, 29)),
        ("", False, None),
    ],
)
def test_a_day_is_read(asked: Asked, given: str, last: bool, read: date | None) -> None:
    asked(given)
    assert asking.day("Since", last=last) == read


@pytest.mark.parametrize("odd", ["2023", "last year", "2023-13", "2023-02-30", "0000-01", "01/09/2023"])
@pytest.mark.parametrize("last", [True, False])
def test_an_odd_day_is_asked_again(asked: Asked, odd: str, last: bool) -> None:
    asked(odd, "2023-09-01")
    assert asking.day("Since", last=last) == date(2023, 9, 1)


def test_a_day_before_the_beginning_is_asked_again(asked: Asked) -> None:
    asked("2022-07", "2025-07")
    assert asking.day("Until", last=True, after=date(2023, 9, 1)) == date(2025, 7, 31)


def test_several_are_chosen_by_number(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    noted = asked("3, 1")
    assert asking.choices("Which", FRUIT, ("p",)) == ("l", "a")
    assert noted == [("Which", "2")]
    assert "2. Pear" in capsys.readouterr().err


@pytest.mark.parametrize("odd", ["", "0", "4", "apple", "1-2", "-1"])
def test_a_number_that_is_not_there_is_asked_again(asked: Asked, odd: str) -> None:
    asked(odd, "2")
    assert asking.choices("Which", FRUIT) == ("p",)


def test_none_may_be_chosen_where_none_is_needed(asked: Asked) -> None:
    asked("-")
    assert asking.choices("Which", FRUIT, ("p",), least=0) == ()


def test_one_is_one(asked: Asked) -> None:
    asked("1 2", "2")
    assert asking.choice("Which", FRUIT, "a") == "p"


def test_ctrl_c_goes_through(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: str) -> str:
        raise click.Abort

    monkeypatch.setattr("auditor.cli.console.ask", stop)
    monkeypatch.setattr("auditor.cli.console.can_ask", lambda: True)
    with pytest.raises(click.Abort):
        asking.text("Name")


def test_answers_that_run_out_name_the_setup(monkeypatch: pytest.MonkeyPatch) -> None:
    def end(*_: str) -> str:
        raise click.Abort

    monkeypatch.setattr("auditor.cli.console.ask", end)
    with pytest.raises(WrongUsage) as caught:
        asking.text("Name")
    assert "auditor setup" in caught.value.next_step
