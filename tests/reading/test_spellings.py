"""Spellings of one word: slips, figures for letters, letters set apart; and the bounds they keep."""

import pytest

from auditor.reading import spellings
from auditor.reading.spellings import APART, DISGUISED, DOUBLE_SLIP, EXACT, OTHER_WORD, SLIP


@pytest.mark.parametrize("written", ["carvile", "carvillle", "carvlile", "carvalle", "crville", "caville"])
def test_one_slip_is_known(written: str) -> None:
    assert written in spellings.slips("carville")


@pytest.mark.parametrize("written", ["marville", "carville", "granville", "arville", "cavile"])
def test_another_beginning_and_more_slips_are_not(written: str) -> None:
    assert written not in spellings.slips("carville")


def test_two_likely_slips_are_known_for_long_words() -> None:
    assert "colmkille" not in spellings.double_slips("colmcille")
    assert "columcile" not in spellings.slips("colmcille")
    assert "carvelle" in spellings.double_slips("carville")


@pytest.mark.parametrize(("written", "read"), [("c4rv1ll3", "carville"), ("j0seph", "joseph"), ("cryp7", "crypt")])
def test_figures_are_read_as_letters(written: str, read: str) -> None:
    assert read in spellings.read_figures(written)


@pytest.mark.parametrize("word", ["2019", "carville"])
def test_numbers_and_plain_words_are_not(word: str) -> None:
    assert not spellings.read_figures(word)


def test_letters_may_stand_apart() -> None:
    assert {"c r y p t", "car ville"} <= spellings.parted("carville") | spellings.parted("crypt")


def test_a_drawn_out_word_is_cut() -> None:
    assert "carville" in spellings.unstretched("carvilleeee") + spellings.unstretched("carvilllle")
    assert not spellings.unstretched("carville")


def test_each_spelling_knows_how_far_it_strays() -> None:
    known = spellings.spellings("hillbeck", forms=("hillbeck",), telling=True, known={"hillback"}, alone=True)
    assert known["hillbeck"] == EXACT
    assert known["h1llbeck"] == DISGUISED
    assert known["hilbeck"] == SLIP
    assert known["hillback"] == OTHER_WORD
    assert DOUBLE_SLIP in known.values()
    assert APART not in known.values()


def test_an_everyday_word_is_hardly_stretched() -> None:
    known = spellings.spellings("crypt", forms=("crypt",), telling=False, known=set(), alone=True)
    assert "cyrpt" in known
    assert "crypts" not in known
    assert "crept" not in known
