"""Joining while exports take their time: they are asked for, searches are made, the first settings gone through."""

from pathlib import Path

import pytest

from auditor.cli import joining_work, picking
from auditor.cli.journey import Journey
from tests.command_line import Asked
from tests.remembering import KeyringOfOurs

ACCOUNTS = '[[accounts]]\nplatform = "facebook"\n[[accounts]]\nplatform = "x"\n'


@pytest.fixture
def journey(known: Path, safe: KeyringOfOurs) -> Journey:
    """Return the way of somebody who is on Facebook and X."""
    known.write_text(known.read_text("utf-8") + ACCOUNTS, encoding="utf-8")
    return Journey(anyway=False)


def test_every_export_is_asked_for(asked: Asked, journey: Journey) -> None:
    assert not joining_work.exports_done(journey)
    asked("1", "2")
    assert joining_work.exports(journey)
    assert joining_work.exports_done(Journey(anyway=False))


def test_one_that_waits_leaves_it_open(asked: Asked, journey: Journey) -> None:
    asked("1", "later")
    assert not joining_work.exports(journey)
    assert not joining_work.exports_done(journey)


def test_stopping_among_the_exports(asked: Asked, journey: Journey) -> None:
    asked("1", "stop")
    with pytest.raises(picking.Stop):
        joining_work.exports(journey)
    asked("1")
    assert joining_work.exports(Journey(anyway=False))


def test_a_page_of_searches_is_written_and_looked_through(asked: Asked, journey: Journey, home: Path) -> None:
    asked("n", "n")
    assert not joining_work.searches(journey)
    (page,) = (home / "reports").glob("searches-*.html")
    assert "Rowan Ellis" in page.read_text("utf-8")
    asked("n", "y")
    assert joining_work.searches(journey)
    again = Journey(anyway=False)
    assert again.is_marked("searches")
    assert [one.kind for one in again.held.content.written] == ["search plan"]


def test_the_page_is_opened_where_that_is_wanted(
    asked: Asked, journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("auditor.cli.outcome.show", opened.append)
    asked("", "y")
    assert joining_work.searches(journey)
    assert [path.name.startswith("searches-") for path in opened] == [True]


def test_the_first_settings_of_two_platforms(asked: Asked, journey: Journey) -> None:
    assert not joining_work.walks_done(journey)
    asked(*["done"] * 2 * joining_work.TODAY)
    assert joining_work.walks(journey)
    assert joining_work.walks_done(Journey(anyway=False))


def test_settings_go_on_where_they_were_left(
    asked: Asked, journey: Journey, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(*["done"] * 3, "stop")
    with pytest.raises(picking.Stop):
        joining_work.walks(journey)
    capsys.readouterr()
    asked(*["done"] * (2 + joining_work.TODAY))
    assert joining_work.walks(Journey(anyway=False))
    shown = capsys.readouterr().err
    assert "Facebook, step 4 of" in shown
    assert "Facebook, step 3 of" not in shown
