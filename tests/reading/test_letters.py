"""What disguised letters are read as, and that reading them settles at once."""

import sys

import pytest

from auditor.reading.letters import READINGS, read_as


@pytest.mark.parametrize(
    ("char", "reading"),
    [
        ("\u0421", "c"),
        ("\u0456", "i"),
        ("\u0397", "h"),
        ("\u03b7", "n"),
        ("\U0001d4d2", "c"),
        ("\uff21", "a"),
        ("\U0001f172", "c"),
        ("\u24ba", "e"),
        ("\u1455", "c"),
        ("\u1d00", "a"),
        ("\u00e9", "e"),
        ("\u00df", "ss"),
        ("\ufb01", "fi"),
        ("\u2019", "'"),
        ("\u2014", "-"),
        ("\u2022", "|"),
        ("\u2260", "=/"),
        ("\u0662", "2"),
    ],
)
def test_a_disguised_character_reads_as_what_it_looks_like(char: str, reading: str) -> None:
    assert read_as(char) == reading


@pytest.mark.parametrize("char", ["\u200b", "\ufe0f", "\u00ad", "\u202e", "\u0301", "\U000e0041"])
def test_an_invisible_character_reads_as_nothing(char: str) -> None:
    assert read_as(char) == ""


@pytest.mark.parametrize("char", ["\U0001f3eb", "\u00a0", "\u2122", "\U0001f3fd", "\u2028"])
def test_a_picture_or_blank_reads_as_a_blank(char: str) -> None:
    assert read_as(char) == " "


@pytest.mark.parametrize("char", ["\u8bed", "\u0447", "\u00a3", "\u20ac"])
def test_other_scripts_and_signs_stay(char: str) -> None:
    assert read_as(char) == char


def test_every_reading_is_short_and_reads_as_itself() -> None:
    for code in range(0x80, sys.maxunicode + 1, 7):
        reading = READINGS[code]
        assert len(reading) <= 12
        assert reading == reading.lower()
