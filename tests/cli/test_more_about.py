"""After the settings a guide offers what else it knows; before anything is removed, it says what to do first."""

import pytest

from auditor import walkthroughs
from auditor.cli import more_about
from auditor.cli.walking import Ended
from auditor.model.guide import Guide, GuideStatus, Route
from tests.command_line import Asked
from tests.walking_guides import a_guide


def test_a_way_is_shown_and_then_offered_again(asked: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    asked("1", "2")
    more_about.offer(a_guide("first"))
    said = capsys.readouterr().out
    assert "1. Open the log." in said
    assert "Before you remove anything, export it." in said


def test_enter_alone_is_enough(asked: Asked) -> None:
    asked("")
    more_about.offer(a_guide("first"))


def test_a_guide_that_knows_no_more_asks_nothing(asked: Asked) -> None:
    noted = asked()
    more_about.offer(Guide(id="y", name="Y", status=GuideStatus.LIVE, seen="2026"))
    assert noted == []


@pytest.mark.parametrize("name", more_about.TITLES)
def test_each_way_is_one_of_a_guide(name: str) -> None:
    assert any(getattr(one, name) for one in walkthroughs.guides())


def test_what_can_still_be_done_about_a_service_that_is_gone(capsys: pytest.CaptureFixture[str]) -> None:
    way = Route(steps=("Search the archive.",))
    bebo = Guide(id="bebo", name="Bebo", status=GuideStatus.DEPARTED, seen="2026", note="It has closed.", still=way)
    assert more_about.gone(bebo) is Ended.THROUGH
    said = capsys.readouterr().out
    assert "Bebo. It has closed." in said
    assert "1. Search the archive." in said
