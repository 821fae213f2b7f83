"""The owner's own platforms come first; any other is found by its name."""

import pytest

from auditor.cli import which_guide
from auditor.model import OwnAccount, Person, School, Subject
from tests.command_line import Asked
from tests.walking_guides import a_store

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",)),
    schools=(School(name="Larkfield Primary School"),),
    accounts=(OwnAccount(platform="linkedin"), OwnAccount(platform="facebook"), OwnAccount(platform="a-new-place")),
)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("facebook", "facebook"),
        ("Facebook", "facebook"),
        ("linked", "linkedin"),
        ("TIKTOK", "tiktok"),
        ("nope", "nope"),
    ],
)
def test_a_guide_is_known_by_its_id_or_name(said: str, name: str) -> None:
    assert which_guide.plain(said) == name


def test_ones_own_platforms_are_offered(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    asked("2")
    chosen = which_guide.choose(a_store(), SUBJECT)
    assert chosen is not None
    assert chosen.id == "linkedin"
    shown = capsys.readouterr().err
    assert "1. Facebook: 0 of" in shown
    assert "Instagram" not in shown


def test_without_a_set_up_the_usual_ones_are_offered() -> None:
    assert len(which_guide.own(None)) == which_guide.USUAL


def test_another_one_is_asked_for_until_there_is_one(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    asked("another", "Bookface", "Snapchat")
    chosen = which_guide.choose(a_store(), SUBJECT)
    assert chosen is not None
    assert chosen.id == "snapchat"
    assert "There is no guide of that name." in capsys.readouterr().err


def test_leaving(asked: Asked) -> None:
    asked("leave")
    assert which_guide.choose(a_store(), SUBJECT) is None
