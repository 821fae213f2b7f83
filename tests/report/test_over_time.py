"""What changed since the last run is said in words and numbers, and drawn only where there is a line to draw."""

import msgspec
import pytest

from auditor.model import Checklist, Remembered
from auditor.report.over_time import marks, view
from tests.drawn_page import one, page, text_of
from tests.sample_checklist import SAMPLE
from tests.sample_policies import CHECKS
from tests.sample_remembered import AGAIN, FIRST, LINE, REMEMBERED, a_point


def with_remembered(**changed: object) -> Checklist:
    """Return the checklist with something else remembered."""
    return msgspec.structs.replace(AGAIN, remembered=msgspec.structs.replace(REMEMBERED, **changed))


@pytest.mark.parametrize("checklist", [SAMPLE, FIRST])
def test_without_an_earlier_run_nothing_is_said(checklist: Checklist) -> None:
    assert view(checklist, CHECKS) is None
    assert page(checklist).select_one("#over-time") is None


def test_every_comparison_is_counted_in_one_sentence() -> None:
    text = text_of(one(page(AGAIN), "#over-time .intro"))
    assert text == "Compared with 6 June 2026: 1 new, 1 still there, 1 came back, 4 mended and 1 could not be compared."


def test_nothing_then_and_nothing_now_is_said_as_it_is() -> None:
    checklist = with_remembered(changes={}, mended=(), not_compared=())
    shown = view(checklist, CHECKS)
    assert shown is not None
    assert shown.sentence == "Compared with 6 June 2026: nothing was found then, and nothing now."


def test_mended_is_told_by_the_good_state_and_the_uncompared_by_the_bad_one() -> None:
    text = text_of(one(page(AGAIN), "#over-time"))
    titles = {check.id: (check.title, check.failed) for check in CHECKS}
    assert f"{titles['school-named-in-post'][0]} (X · @rowan_e, 4 times)" in text
    assert f"{titles['work-email-in-profile'][1]} (LinkedIn · <rowan>)" in text


def test_the_line_is_drawn_with_a_table_that_says_the_same() -> None:
    section = one(page(AGAIN), "#over-time")
    assert len(section.select("svg circle")) == len(LINE) == len(section.select("tbody tr"))
    cells = [[text_of(cell) for cell in row.select("th, td")] for row in section.select("tbody tr")]
    assert cells[0] == ["7 February 2026", "9", "14", "1", "–", "–", "–"]
    assert cells[1][0] == "6 June 2026 other accounts or policies"
    assert cells[2][1:] == ["2", "3", "1", "1", "0", "4"]
    assert "to do from 9 to 2" in str(one(section, "svg")["aria-label"])


def test_the_drawing_needs_no_style_that_the_page_would_refuse() -> None:
    assert not one(page(AGAIN), "#over-time").select("[style], style")


def test_every_point_lies_within_the_drawing() -> None:
    line = tuple(a_point(LINE[0].made, number % 7, 0) for number in range(60))
    shown = view(with_remembered(line=line), CHECKS)
    assert shown is not None
    assert shown.drawing is not None
    for mark in shown.drawing.marks:
        assert 0 < mark.x < shown.drawing.width
        assert 0 < mark.to_do <= mark.look_yourself <= shown.drawing.floor
    assert len(shown.rows) == 12


def test_one_point_is_no_line() -> None:
    shown = view(with_remembered(line=LINE[:1]), CHECKS)
    assert shown is not None
    assert shown.drawing is None


def test_only_what_is_new_or_back_is_marked() -> None:
    assert marks(AGAIN) == {
        "f1": "Came back",
        "f2": "New",
        "f3": "You kept this, but the date you set has passed",
    }
    assert marks(SAMPLE) == {}


def test_names_to_keep_things_by_are_shown_only_where_something_is_remembered() -> None:
    shown = page(AGAIN)
    assert "f2" in [text_of(code) for code in shown.select("article code")]
    assert "auditor keep" in text_of(one(shown, "#to-do"))
    for other in (SAMPLE, msgspec.structs.replace(AGAIN, remembered=None)):
        assert not page(other).select("article code")
        assert "auditor keep" not in text_of(page(other))
    assert page(msgspec.structs.replace(SAMPLE, remembered=Remembered())).select("article code")


def test_what_was_ticked_is_shown_with_its_day() -> None:
    shown = page(AGAIN)
    assert "Ticked on 7 June 2026" in text_of(one(shown, "[data-id=i-name-x]"))
    assert "Ticked on 7 June 2026" in text_of(one(shown, "#questions"))
    assert "Ticked on" not in text_of(page(SAMPLE))
