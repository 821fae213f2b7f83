"""Going through a guide: each answer is kept before the next step, and it goes on where it was left."""

from datetime import date

import click
import msgspec
import pytest

from auditor.cli import going_on, walking
from auditor.cli.walking import Ended
from auditor.model import SettingSeen
from auditor.state.store import Store
from tests.command_line import Asked
from tests.walking_guides import a_guide, a_step, a_store

GUIDE = a_guide("first", "second", "third")
DONE, NOT_MINE, NOT_FOUND, LATER, BACK, STOP = "123456"


def states(held: Store) -> dict[str, str]:
    """Return what was answered."""
    return {name: one.state for name, one in going_on.said(held).items()}


def test_from_the_first_step_to_the_last(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    held = a_store()
    asked(DONE, NOT_MINE, NOT_FOUND)
    assert walking.walk(GUIDE, held) is Ended.THROUGH
    assert states(held) == {"x.first": "done", "x.second": "not-mine", "x.third": "not-found"}
    shown = capsys.readouterr().err
    assert "X, step 1 of 3: The first setting" in shown
    assert "X, step 3 of 3: The third setting" in shown
    assert "2 of 3 steps settled" in shown
    assert "- The third setting: You could not find it" in shown


@pytest.mark.parametrize("before", [0, 1, 2])
@pytest.mark.parametrize("how", ["stop", "ctrl-c"])
def test_it_goes_on_at_each_step_where_it_was_left(
    asked: Asked, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, before: int, how: str
) -> None:
    held = a_store()
    if how == "stop":
        asked(*[DONE] * before, STOP)
        assert walking.walk(GUIDE, held) is Ended.STOPPED
    else:
        answers = iter([DONE] * before)

        def ask(question: str, default: str = "") -> str:
            for answer in answers:
                return answer
            raise click.Abort

        with monkeypatch.context() as patched:
            patched.setattr("auditor.cli.console.can_ask", lambda: True)
            patched.setattr("auditor.cli.console.ask", ask)
            with pytest.raises(click.Abort):
                walking.walk(GUIDE, held)
    assert len(states(held)) == before
    capsys.readouterr()
    asked(*[DONE] * (3 - before))
    assert walking.walk(GUIDE, held) is Ended.THROUGH
    first = ("first", "second", "third")[before]
    assert f"step {before + 1} of 3: The {first} setting" in capsys.readouterr().err.split("Why")[0]
    assert set(states(held).values()) == {"done"}


def test_back_shows_the_step_before_with_its_answer(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    held = a_store()
    asked(BACK, LATER, BACK, DONE, DONE, DONE)
    walking.walk(GUIDE, held)
    shown = capsys.readouterr().err
    assert "This is the first step." in shown
    assert "You said: For later, " in shown
    assert states(held) == {"x.first": "done", "x.second": "done", "x.third": "done"}


def test_what_was_put_off_is_asked_again_at_the_end(asked: Asked) -> None:
    held = a_store()
    asked(LATER, DONE, NOT_FOUND)
    walking.walk(GUIDE, held)
    asked(DONE, DONE)
    walking.walk(GUIDE, held)
    assert set(states(held).values()) == {"done"}


def test_only_the_first_few(asked: Asked) -> None:
    held = a_store()
    asked(DONE, DONE)
    assert walking.walk(GUIDE, held, most=2) is Ended.THROUGH
    assert list(states(held)) == ["x.first", "x.second"]


def test_what_an_export_answered_is_shown_and_not_asked(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    held = a_store()
    day = date(2026, 11, 20)
    good = SettingSeen(step="x.first", account="@rowan_e", value="off", advised=True, on=day)
    other = SettingSeen(step="x.second", account="@rowan_e", value="everyone", advised=False, on=day)
    held.content = msgspec.structs.replace(held.content, settings=(good, other))
    asked(DONE, DONE)
    walking.walk(GUIDE, held)
    shown = capsys.readouterr().err
    said = "What was read on 20 November 2026 says"
    assert f"- The first setting. {said} “off”: as advised." in shown
    assert f"{said} “everyone”: not as advised." in shown
    assert list(states(held)) == ["x.second", "x.third"]


def test_a_guide_that_is_settled_may_be_gone_through_again(asked: Asked) -> None:
    held = a_store()
    asked(DONE, DONE, DONE)
    walking.walk(GUIDE, held)
    asked(NOT_MINE, STOP)
    assert walking.walk(GUIDE, held) is Ended.STOPPED
    assert states(held)["x.first"] == "not-mine"


def test_a_question_may_be_fine_as_it_is_and_is_never_not_found(
    asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    guide = msgspec.structs.replace(GUIDE, steps=(a_step("partner", ask="Is it open?"),))
    held = a_store()
    asked("fine", "done")
    walking.walk(guide, held)
    shown = capsys.readouterr().err
    assert "1. Done, or fine as it is" in shown
    assert "could not find" not in shown
    assert states(held) == {"x.partner": "done"}
