"""Before an audit it is settled whose files they are, and nothing is guessed where nobody can be asked."""

from pathlib import Path

import pytest

from auditor.cli import whose
from auditor.model import Refused, WrongUsage
from tests.command_line import SUBJECT, Asked


def test_the_set_up_is_used(known: Path) -> None:
    paths, subject, packs = whose.settled(["a.zip"], None, ())
    assert paths == [Path("a.zip")]
    assert subject.person.names == ("Rowan Ellis",)
    assert packs == ("carville-2019",)


def test_another_file_and_other_policies_win(known: Path, tmp_path: Path) -> None:
    other = tmp_path / "about.toml"
    other.write_text(SUBJECT.replace("Rowan", "Robin"), encoding="utf-8")
    _, subject, packs = whose.settled(["a.zip"], other, ("crypt-2017", "st-josephs-2019", "crypt-2017"))
    assert subject.person.names == ("Robin Ellis",)
    assert packs == ("crypt-2017", "st-josephs-2019")


def test_without_set_up_and_terminal_the_setup_is_named() -> None:
    with pytest.raises(WrongUsage) as caught:
        whose.settled([], None, ())
    assert "auditor setup" in caught.value.next_step


def test_without_set_up_four_questions_are_asked(somebody: None, asked: Asked, home: Path) -> None:
    noted = asked("Rowan Ellis", "Larkfield Primary School", "larkfield.example", "5", "y")
    _, subject, packs = whose.settled(["a.zip"], None, ())
    assert len(noted) == 4 + 1
    assert subject.schools[0].domains == ("larkfield.example",)
    assert packs == ("carville-2019",)
    assert not home.exists()


def test_somebody_elses_accounts_are_refused(somebody: None, asked: Asked) -> None:
    asked("Rowan Ellis", "Larkfield Primary School", "", "5", "n")
    with pytest.raises(Refused):
        whose.settled(["a.zip"], None, ())


def test_a_set_up_without_a_policy_asks_for_one(somebody: None, asked: Asked, known: Path) -> None:
    known.write_text(SUBJECT.split("[policy]")[0], encoding="utf-8")
    asked("2")
    assert whose.settled(["a.zip"], None, ())[2] == ("crypt-2017",)


def test_or_says_how_to_name_one(known: Path) -> None:
    known.write_text(SUBJECT.split("[policy]")[0], encoding="utf-8")
    with pytest.raises(WrongUsage) as caught:
        whose.settled(["a.zip"], None, ())
    assert "--policy" in caught.value.next_step


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="There is no set-up file"):
        whose.settled(["a.zip"], tmp_path / "nowhere.toml", ())
