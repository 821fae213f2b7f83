"""Joining leads through what is open, in order; each part says where one is and how long it takes."""

from pathlib import Path

import pytest

from auditor.cli import joining, picking
from auditor.cli.journey import Journey
from auditor.model import WrongUsage
from tests.command_line import Asked
from tests.remembering import KeyringOfOurs


def a_part(title: str, ran: list[str], *, fails: bool = False) -> joining.Part:
    def run(journey: Journey) -> bool:
        ran.append(title)
        if fails:
            raise WrongUsage("It did not work.", next_step="Try again.")
        return True

    return joining.Part(title=title, takes="a minute", why="So.", run=run, done=lambda _: title in ran)


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return where the titles of parts that ran are noted."""
    noted: list[str] = []
    parts = (a_part("One", noted), a_part("Two", noted, fails=True), a_part("Three", noted))
    monkeypatch.setattr(joining, "PARTS", parts)
    return noted


def test_each_part_says_where_one_is(
    asked: Asked, known: Path, ran: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    asked("", "later", "1")
    left = joining.go_through(Journey(anyway=False))
    assert ran == ["One", "Three"]
    assert [one.title for one in left] == ["Two"]
    assert "Step 2 of 3: Two (a minute)" in capsys.readouterr().err


def test_what_is_done_is_passed_over(asked: Asked, known: Path, ran: list[str]) -> None:
    ran.extend(["One", "Two"])
    asked("")
    assert joining.go_through(Journey(anyway=False)) == ()


def test_what_goes_wrong_is_told_and_the_rest_goes_on(
    asked: Asked, known: Path, ran: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    asked("", "", "")
    assert [one.title for one in joining.go_through(Journey(anyway=False))] == ["Two"]
    assert "It did not work." in capsys.readouterr().err
    assert ran == ["One", "Two", "Three"]


def test_without_the_first_part_the_others_wait(asked: Asked, ran: list[str]) -> None:
    asked("later")
    assert len(joining.go_through(Journey(anyway=False))) == 3
    assert ran == []


def test_stopping(asked: Asked, known: Path, ran: list[str]) -> None:
    asked("", "stop")
    with pytest.raises(picking.Stop):
        joining.go_through(Journey(anyway=False))
    assert ran == ["One"]


def test_an_empty_home_has_everything_before_it(safe: KeyringOfOurs) -> None:
    journey = Journey(anyway=False)
    assert not any(part.done(journey) for part in joining.PARTS[:3])
    assert len({part.title for part in joining.PARTS}) == len(joining.PARTS) == 8
