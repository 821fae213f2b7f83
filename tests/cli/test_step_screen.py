"""A step says where, what, why and how to see that it worked; what is unsure is never said as certain."""

from datetime import date

import pytest

from auditor.cli import step_screen
from auditor.model import SettingSeen, StepState
from auditor.model.guide import GuideStep, Route, Sureness
from auditor.walkthroughs.going import Standing
from tests.walking_guides import a_step


def shown(step: GuideStep, capsys: pytest.CaptureFixture[str], state: StepState = StepState.OPEN) -> str:
    """Return what a step looks like."""
    one = Standing(id=f"x.{step.id}", step=step, state=state, when=date(2026, 11, 1))
    step_screen.draw(one, platform="X", number=2, count=9)
    return capsys.readouterr().err


def test_everything_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    said = shown(a_step("tagging"), capsys)
    for words in (
        "X, step 2 of 9: The tagging setting",
        "Why: So that nobody sees it.",
        "Advised: Off.",
        "On the web and in the app: Settings > Here",
        "To see that it worked: Look at it signed out.",
        "As seen in August 2026.",
        "If it looks different there, search the settings for “tagging”.",
    ):
        assert words in said


def test_an_unsure_place_is_a_hint(capsys: pytest.CaptureFixture[str]) -> None:
    said = shown(a_step("tagging", sure=Sureness.UNSURE), capsys)
    assert "could not be confirmed" in said
    assert "Perhaps on the web and in the app: Settings > Here" in said
    assert "On the web" not in said


def test_a_question_has_no_place(capsys: pytest.CaptureFixture[str]) -> None:
    said = shown(a_step("partner", ask="Is your partner's account open?", web="", sure=Sureness.UNSURE), capsys)
    assert "A question: Is your partner's account open?" in said
    assert "search the settings" not in said


def test_an_answer_is_shown_with_its_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert "You said: Done, 1 November 2026." in shown(a_step("tagging"), capsys, StepState.DONE)


def test_what_was_seen_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    seen = SettingSeen(step="x.tagging", account="a", value="everyone", advised=False, on=date(2026, 11, 1))
    one = Standing(id="x.tagging", step=a_step("tagging"), state=StepState.OPEN, seen=seen)
    step_screen.draw(one, platform="X", number=1, count=1)
    assert "says “everyone”: not as advised." in capsys.readouterr().err


def test_a_route_is_a_list_of_steps(capsys: pytest.CaptureFixture[str]) -> None:
    way = Route(steps=("Open it.", "Ask."), choose="All time", wait="Days", link="https://x.com/", seen="2025-10")
    step_screen.route("Ask for your data", way)
    said = capsys.readouterr().out
    assert "could not be confirmed" in said
    for words in (
        "1. Open it.",
        "2. Ask.",
        "Choose: All time",
        "How long: Days",
        "Link: https://x.com/",
        "October 2025",
    ):
        assert words in said
