"""A choice is made by its number, or by the word it begins with; anything else is asked again."""

import pytest

from auditor.cli import picking
from tests.command_line import Asked

OPTIONS = (("Done", 1), ("Not for me", 2), ("Later", 3), ("Stop for now", 4), ("Start again", 5))


@pytest.mark.parametrize(("answer", "chosen"), [("1", 1), ("4.", 4), ("later", 3), ("LAT", 3), ("sto", 4), ("d", 1)])
def test_a_choice(asked: Asked, answer: str, chosen: int) -> None:
    asked(answer)
    assert picking.pick(OPTIONS) == chosen


@pytest.mark.parametrize("answer", ["", "0", "6", "st", "yes", "-", "1 2", "²"])
def test_what_is_not_one_choice_is_asked_again(asked: Asked, capsys: pytest.CaptureFixture[str], answer: str) -> None:
    asked(answer, "2")
    assert picking.pick(OPTIONS) == 2
    assert "number from 1 to 5" in capsys.readouterr().err


def test_enter_alone_takes_the_default(asked: Asked) -> None:
    noted = asked("")
    assert picking.pick(OPTIONS, question="And now", default=3) == 3
    assert noted == [("And now", "3")]


def test_each_choice_stands_on_a_line_of_its_own(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    asked("1")
    picking.pick(OPTIONS)
    assert capsys.readouterr().err.splitlines()[:2] == ["  1. Done", "  2. Not for me"]
