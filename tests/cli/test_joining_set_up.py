"""The first parts of joining: what is told is kept after each few answers, and offered again."""

from collections.abc import Callable
from pathlib import Path

import click
import pytest

from auditor.cli import joining_set_up
from auditor.cli.journey import Journey
from auditor.model import Refused
from auditor.state import draft, subject_file
from tests.command_line import Asked

YOU = ("Rowan Ellis", "Oakmere")
SCHOOL = ("Larkfield Primary School", "Oakmere", "", "larkfield.example", "", "", "teacher", "2023-09", *[""] * 5, "n")


@pytest.fixture
def interrupted(monkeypatch: pytest.MonkeyPatch, somebody: None) -> Callable[..., None]:
    """Return a function that lays out answers, after which Ctrl-C is pressed."""

    def lay(*answers: str) -> None:
        left = iter(answers)

        def ask(question: str, default: str = "") -> str:
            for answer in left:
                return answer or default
            raise click.Abort

        monkeypatch.setattr("auditor.cli.console.ask", ask)

    return lay


def test_a_whole_set_up(asked: Asked, home: Path) -> None:
    asked("y", *YOU, *SCHOOL, "n", "n")
    assert joining_set_up.you_and_your_school(Journey(anyway=False))
    subject = subject_file.read(home / "subject.toml")
    assert subject.person.town == "Oakmere"
    assert subject.schools[0].role == "teacher"
    assert draft.read() is None


def test_accounts_of_somebody_else_are_refused(asked: Asked, home: Path) -> None:
    asked("n")
    with pytest.raises(Refused):
        joining_set_up.you_and_your_school(Journey(anyway=False))
    assert not home.exists()


@pytest.mark.parametrize(
    ("given", "kept"), [(3, ""), (7, "Larkfield Primary School"), (12, "Larkfield Primary School")]
)
def test_what_was_told_before_stopping_is_offered_again(
    asked: Asked, interrupted: Callable[..., None], home: Path, given: int, kept: str
) -> None:
    interrupted(*("y", *YOU, *SCHOOL)[:given])
    with pytest.raises(click.Abort):
        joining_set_up.you_and_your_school(Journey(anyway=False))
    assert not (home / "subject.toml").exists()
    noted = asked(*[""] * 2, *SCHOOL, "n", "n")
    assert joining_set_up.you_and_your_school(Journey(anyway=False))
    offered = dict(noted)
    assert offered["Your name (other forms after commas)"] == "Rowan Ellis"
    assert offered["The school's full name"] == kept


def test_the_policy_is_written(asked: Asked, known: Path) -> None:
    asked("2")
    assert joining_set_up.policy(Journey(anyway=False))
    assert subject_file.read(known).policy.packs == ("crypt-2017",)
