"""What speaks against: dates, age, fame, trades and places of somebody else; nothing of it in a plain result."""

import pytest

from auditor.reading import others_marks


@pytest.mark.parametrize(
    ("plain", "name_at", "at_least"),
    [
        ("rowan ellis (1843-1911), st ives", 0, 2.0),
        ("in loving memory of rowan ellis", 20, 2.0),
        ("rowan ellis mp opens fair", 0, 2.0),
        ("rowan ellis, midfielder, career statistics", 0, 2.0),
        ("rowan ellis, aged 84, of truro", 0, 2.0),
        ("the 71-year-old was honoured", -1, 2.0),
        ("ellis plumbing, norwich", -1, 2.0),
        ("attorney in texas", -1, 2.0),
        ("rowan ellis was born in 1931", 0, 2.0),
        ("a solicitor", -1, 1.0),
        ("a day in norwich", -1, 1.0),
    ],
)
def test_against(plain: str, name_at: int, at_least: float) -> None:
    found = others_marks.find(plain, name_at, frozenset(), frozenset())
    assert sum(one.weight for one in found) >= at_least


@pytest.mark.parametrize(
    "plain",
    [
        "rowan ellis teaches children aged 4-11",
        "running in memory of my gran",
        "born march 1989, director (resigned)",
        "weddings and pets photography",
        "rowan ellis is on facebook",
        "8-year-old pupils in oakmere",
        "rowan ellis 2019-2021 at larkfield",
    ],
)
def test_nothing_against(plain: str) -> None:
    assert others_marks.find(plain, 0, frozenset(["oakmere"]), frozenset()) == []


def test_own_places_and_work_speak_against_nobody() -> None:
    plain = "professor in norwich"
    assert others_marks.find(plain, -1, frozenset(["norwich"]), frozenset(["professor"])) == []


def test_a_list_of_namesakes_is_known() -> None:
    assert others_marks.is_directory("7 people named rowan ellis in oakmere")
    assert not others_marks.is_directory("rowan ellis in oakmere")
