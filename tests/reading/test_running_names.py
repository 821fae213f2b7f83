"""A name in running words: its own words in order, however spelt, and what stands beside them."""

import pytest

from auditor.model import School
from auditor.reading.look import look
from auditor.reading.name_forms import names_of
from auditor.reading.name_words import name_words
from auditor.reading.places import own_places
from auditor.reading.running_names import RunningNames

SCHOOL = School(name="Thornbeck Vale Primary School", aliases=("Thornbeck Vale",), town="Oakmere")
NAMES = names_of(SCHOOL)
READER = RunningNames(NAMES, NAMES.spelt, own_places([SCHOOL]))


def found(text: str) -> list[tuple[str, str]]:
    plain = look(text).plain
    return [
        (plain[words[one.first].start : words[one.last].end], one.how) for one, words in READER.find(name_words(plain))
    ]


@pytest.mark.parametrize(
    ("text", "words", "how"),
    [
        ("At Thornbeck Vale Primary School today", "thornbeck vale primary school", "the full name"),
        ("THORNBECK VALE PRIM SCH", "thornbeck vale prim sch", "the full name"),
        ("Thornbeck Vale forever", "thornbeck vale", "short name"),
        ("Thornbeckvale Primary", "thornbeckvale primary", "short name"),
        ("Thornbeck Vale Primary", "thornbeck vale primary", "short name"),
        ("Thornback Vale Primary", "thornback vale primary", "misspelt name"),
        ("Th0rnbeck Vale", "th0rnbeck vale", "disguised name"),
        ("Th*rnbeck Vale Primary", "th*rnbeck vale primary", "misspelt name"),
        ("T H O R N B E C K Vale", "t h o r n b e c k vale", "short name"),
    ],
)
def test_a_name_is_found_in_its_dress(text: str, words: str, how: str) -> None:
    assert found(text) == [(words, how)]


@pytest.mark.parametrize(
    "text",
    [
        "Thornbeck alone",
        "the vale of Thornbeck",
        "Thornbeck. Vale!",
        "Thornbeck Vale High School",
        "Thornbeck Vale Primary in Stockport",
        "Thornbeck Vale Road",
        "Thornbeck Vale Catholic Primary",
        "Thornbeck Vale Farm Shop",
    ],
)
def test_other_things_of_that_name_are_not(text: str) -> None:
    assert not found(text)


def test_a_longer_name_leaves_nothing_to_the_shorter_within_it() -> None:
    school = School(name="Whitcombe Park Junior School", aliases=("Whitcombe Park", "Whitcombe"))
    names = names_of(school)
    reader = RunningNames(names, names.spelt, own_places([school]))
    assert not list(reader.find(name_words("whitcombe park infants")))
    assert len(list(reader.find(name_words("whitcombe park juniors")))) == 1
