"""`auditor letter` writes a request, remembers its dates and no more, reminds quietly, and says what is late."""

from datetime import timedelta
from pathlib import Path

import pytest

from auditor.state import store
from tests.command_line import Run
from tests.made_up_posts import Clock
from tests.remembering import AUTUMN, KeyringOfOurs


def test_a_letter_is_written_and_its_month_watched(run: Run, known: Path, safe: KeyringOfOurs, clock: Clock) -> None:
    clock(AUTUMN)
    shown = run("letter", "--to", "page-owner")
    assert shown.exit_code == 0, shown.output
    folder = known.parent / "reports"
    text = (folder / "letter-page-owner-2026-10-03.txt").read_text("utf-8")
    assert "3 October 2026" in text
    assert "Larkfield" not in text
    assert "Rowan" not in text
    reminder = (folder / "answer-2026-11-03.ics").read_text("utf-8")
    assert "20261107" in reminder
    assert "letter" not in reminder.casefold()
    assert "due by 3 November 2026" in shown.stdout
    (kept,) = store.open_store().content.letters
    assert (kept.to, str(kept.sent), str(kept.due)) == ("page-owner", "2026-10-03", "2026-11-03")
    assert "answer due by" in run("letter").stdout
    clock(AUTUMN + timedelta(days=40))
    late = run("letter").stdout
    assert "an answer was due by 3 November 2026" in late
    assert "Information Commissioner" in late
    assert "an answer was due by" in run("history").stdout
    assert "answered on" in run("letter", "--answered", "1").stdout
    assert run("letter", "--answered", "7").exit_code == 2


@pytest.mark.parametrize("to", ["google", "Bing", "archive"])
def test_it_may_be_saved_elsewhere_and_sent_another_day(run: Run, known: Path, tmp_path: Path, to: str) -> None:
    shown = run("letter", "--to", to, "--sent", "2026-01-31", "--save", tmp_path / "x.txt")
    assert shown.exit_code == 0, shown.output
    assert "31 January 2026" in (tmp_path / "x.txt").read_text("utf-8")
    assert "28 February 2026" in shown.stdout
    assert "not remembered" in shown.stdout


def test_what_is_forgotten_leaves_no_letter(run: Run, known: Path, safe: KeyringOfOurs) -> None:
    run("letter", "--to", "google")
    assert run("forget", "--yes").exit_code == 0
    assert not list(known.parent.glob("reports/*"))


def test_before_anything_is_remembered_it_says_how_to_write_one(run: Run, known: Path) -> None:
    shown = run("letter")
    assert shown.exit_code == 0, shown.output
    assert "No letter was written yet" in shown.stdout
    assert "--to page-owner" in shown.stdout
    assert run("letter", "--answered", "1").exit_code == 2
