"""`auditor remind` writes a calendar file that says nothing, and `forget` finds it again."""

from pathlib import Path

import pytest
from icalendar import Calendar

from auditor.state import store
from tests.command_line import Run
from tests.made_up_posts import NEW, SCHOOL, post, result, written
from tests.remembering import KeyringOfOurs


@pytest.mark.parametrize("every", ["term", "month", "3-months"])
def test_it_says_nothing_of_what_it_is_about(run: Run, known: Path, every: str) -> None:
    shown = run("remind", "--every", every)
    assert shown.exit_code == 0, shown.output
    assert "not the school's Outlook" in shown.stdout
    data = (known.parent / "reports" / "reminder.ics").read_bytes()
    assert len(Calendar.from_ical(data).walk("VEVENT")) == (6 if every == "term" else 1)
    for word in (b"audit", b"school", b"Larkfield", b"media", b"check", b"Rowan"):
        assert word.lower() not in data.lower()


def test_where_it_went_is_remembered(run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path) -> None:
    result(run, written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]))
    place = tmp_path / "mine.ics"
    assert run("remind", "--every", "month", "--to", place).exit_code == 0
    assert str(place) in [one.path for one in store.open_store().content.written]
    run("forget", "--yes")
    assert not place.exists()


def test_terms_follow_the_nation_of_the_school(run: Run, known: Path) -> None:
    def first() -> str:
        return (known.parent / "reports" / "reminder.ics").read_text("utf-8").split("DTSTART")[1][:30]

    run("remind", "--every", "term", "--nation", "scotland")
    scotland = first()
    run("remind", "--every", "term")
    england = first()
    known.write_text(known.read_text("utf-8").replace("domains", 'nation = "scotland"\ndomains'), "utf-8")
    run("remind", "--every", "term")
    assert first() == scotland
    assert {england, scotland}


def test_how_often_has_to_be_said(run: Run) -> None:
    assert run("remind").exit_code == 2
    assert run("remind", "--every", "week").exit_code == 2


def test_a_folder_that_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    shown = run("remind", "--every", "term", "--to", tmp_path / "nowhere" / "x.ics")
    assert shown.exit_code == 2
    assert "is not there" in shown.stderr
