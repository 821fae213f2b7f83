"""Evidence for and against a short name, by how ordinary the name is."""

import pytest

from auditor.reading.aliases import Ordinariness
from auditor.reading.evidence import ENOUGH, Mention, is_class, weight
from auditor.reading.look import look
from auditor.reading.name_words import name_words

TOWNS = frozenset({"oakmere"})


def weighed(text: str, ordinariness: Ordinariness, *, owning: bool = False, possessive: bool = True) -> float:
    """Weigh the word in brackets."""
    plain = look(text.replace("[", "").replace("]", "")).plain
    words = name_words(plain)
    start = look(text.split("[")[0]).plain
    first = len(name_words(start))
    last = first + len(name_words(look(text.split("[")[1].split("]")[0]).plain)) - 1
    mention = Mention(first, last, ordinariness, owning=owning, possessive=possessive, article=True)
    return weight(words, mention, TOWNS)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Hillbeck] forever", Ordinariness.DISTINCT),
        ("I miss [Hillbeck]", Ordinariness.DISTINCT),
        ("back to [St Alban's] tomorrow", Ordinariness.SAINT),
        ("[Bishop Hill] was buzzing", Ordinariness.PERSON),
        ("teaching at the [Crypt]", Ordinariness.WORD),
        ("[Crypt] staff", Ordinariness.WORD),
        ("TA at [Dunmore]", Ordinariness.PLACE),
        ("staff at [Pinfold Lane]", Ordinariness.ROAD),
        ("the infant school on [Pinfold Lane]", Ordinariness.ROAD),
        ("[QRST] 2-0 up", Ordinariness.INITIALS),
        ("[QRS] science dept", Ordinariness.SHORT_INITIALS),
    ],
)
def test_enough_speaks_for_the_school(text: str, kind: Ordinariness) -> None:
    assert weighed(text, kind) >= ENOUGH


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Hillbeck] Road", Ordinariness.DISTINCT),
        ("James [Hillbeck] on the news", Ordinariness.DISTINCT),
        ("Mrs [Hillbeck] next door", Ordinariness.DISTINCT),
        ("[Hillbeck] Boulevard", Ordinariness.DISTINCT),
        ("feast of [St Alban's]", Ordinariness.SAINT),
        ("married at [St Alban's]", Ordinariness.SAINT),
        ("[St Alban's] church fete", Ordinariness.SAINT),
        ("[Bishop Hill] of Norwich", Ordinariness.PERSON),
        ("down in the [crypt]", Ordinariness.WORD),
        ("[Kestrel] class assembly", Ordinariness.WORD),
        ("live in [Dunmore]", Ordinariness.PLACE),
        ("parked on [Pinfold Lane]", Ordinariness.ROAD),
        ("the [QRS]", Ordinariness.SHORT_INITIALS),
    ],
)
def test_too_little_speaks_for_the_school(text: str, kind: Ordinariness) -> None:
    assert weighed(text, kind) < ENOUGH


def test_a_saint_without_the_schools_possessive_is_a_saint() -> None:
    assert weighed("[St Alban] and the Romans, Y3", Ordinariness.SAINT, possessive=False) < ENOUGH


def test_the_schools_town_weighs() -> None:
    assert weighed("the [crypt], Oakmere", Ordinariness.WORD) > weighed("the [crypt], Ripon", Ordinariness.WORD)


@pytest.mark.parametrize(("word", "expected"), [("y4", True), ("p1s", True), ("ks2", True), ("m62", False)])
def test_class_words_are_told_by_shape(word: str, expected: bool) -> None:
    assert is_class(word) is expected
