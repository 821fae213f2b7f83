"""The owner's name: found in every order and dress, and not where somebody else's only looks like it."""

import pytest

from auditor.reading import own_name
from auditor.reading.own_name import Named


@pytest.mark.parametrize(
    ("name", "text", "how"),
    [
        ("Rowan Ellis", "Rowan Ellis", Named.FULL),
        ("Rowan Ellis", "ROWAN ELLIS – run results", Named.FULL),
        ("Rowan Ellis", "Rowan Ellis’s blog", Named.FULL),
        ("Rowan Ellis", "Ellis, Rowan: cast list", Named.FULL),
        ("Hannah Tregarthen", "214 F Tregarthen Hannah 1:02", Named.FULL),
        ("Rowan Ellis", "88 Ellis Rowan", Named.OTHER_ORDER),
        ("Rowan Kim Ellis", "Rowan K. Ellis", Named.FULL),
        ("Rowan Ellis", "Rowan James Ellis", Named.MIDDLE),
        ("Kevin Smith", "Kev Smith, runner", Named.SHORT),
        ("Siân O'Neill", "Sian O’Neill sings", Named.FULL),
        ("Anna van der Berg", "Anna van der Berg", Named.FULL),
        ("Anne Marie Byrne", "Anne-Marie Byrne", Named.SHORT),
        ("Anne-Marie Byrne", "Anne Marie Byrne", Named.FULL),
        ("Rowan Ellis", "Miss Ellis and her class", Named.TITLED),
        ("Rowan Ellis", "R. Ellis (Y4)", Named.INITIAL),
        ("Rowan Ellis", "Mr R Ellis", Named.INITIAL),
        ("Rowan Ellis", "Ellis R 27:14", Named.INITIAL),
        ("Rowan Ellis", "review by Rowan E.", Named.FIRST_AND_INITIAL),
        ("Kevin Smith", "Kev, our site manager", Named.FIRST),
    ],
)
def test_found(name: str, text: str, how: Named) -> None:
    own = own_name.taken_apart(name)
    assert own is not None
    found = own_name.find(text, [own])
    assert found is not None
    assert found.how is how


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Hannah Tregarthen", "Hannah McTregarthen PhD"),
        ("Hannah Tregarthen", "Tregarthen's Hotel"),
        ("Rowan Ellis", "Rowan Ellis-Hart, solicitor"),
        ("Rowan Ellis", "Mr J Ellis"),
        ("Rowan Ellis", "John Ellis"),
        ("Rowan Ellis", "Rowan Atkinson"),
        ("Rowan Ellis", "John Rowan, plumber"),
        ("Rowan Ellis", "the ellis island museum"),
        ("Rowan Ellis", ""),
    ],
)
def test_not_found(name: str, text: str) -> None:
    own = own_name.taken_apart(name)
    assert own is not None
    assert own_name.find(text, [own]) is None


def test_a_single_word_tells_nobody_apart() -> None:
    assert own_name.taken_apart("Rowan") is None


def test_a_name_that_very_many_have_is_marked() -> None:
    names = [own_name.taken_apart(name) for name in ("Sarah Jones", "Sarah Penhallurick")]
    assert [name.common for name in names if name] == [True, False]
