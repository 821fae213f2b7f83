"""Figures as figures and as words."""

import pytest

from auditor.reading.spoken_digits import pieces, spoken


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("07700 900123", ["07700", "900123"]),
        ("oh seven nought zero nil", ["0", "7", "0", "0", "0"]),
        ("double seven", ["77"]),
        ("double-oh triple 2", ["00", "222"]),
        ("nine hundred", ["900"]),
        ("two thousand", ["2000"]),
        ("twenty three, fifty", ["23", "50"]),
        ("twenty oh", ["20", "0"]),
        ("fifteen", ["15"]),
        ("o77oo 9oo", ["0", "77", "00", "9", "00"]),
        ("double trouble", []),
        ("someone often weighs", []),
        ("", []),
    ],
)
def test_figures_are_read(text: str, digits: list[str]) -> None:
    assert [piece.digits for piece in pieces(text)] == digits


def test_a_piece_says_where_it_stands_and_whether_it_is_a_word() -> None:
    (piece,) = pieces("call double seven")
    assert piece[1:] == (5, 17, True)


def test_words_that_may_stand_for_figures_are_counted() -> None:
    assert spoken(" oh seven double trouble ") == 3
