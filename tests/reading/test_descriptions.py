"""A school told by description: singled out in its own town, or not at all."""

import pytest

from auditor.model import School
from auditor.reading.descriptions import described
from auditor.reading.look import look
from auditor.reading.name_words import name_words

CATHOLIC = School(name="St Aldhelm's Catholic Primary School", town="Wimbrook")
GRAMMAR = School(name="Lord Tarleton's Grammar School", town="Beckwith")
ACADEMY = School(name="Edgefield Academy", town="Edgefield")
WELSH = School(name="Ysgol Gynradd Bryn Awel", town="Rhydwen")


@pytest.mark.parametrize(
    ("text", "school", "words"),
    [
        ("I teach at the only Catholic primary in Wimbrook", CATHOLIC, "the only catholic primary in wimbrook"),
        ("the Catholic primary school in Wimbrook, mine", CATHOLIC, "the catholic primary school in wimbrook"),
        ("Wimbrook's only Catholic primary", CATHOLIC, "wimbrook's"),
        ("Head at the grammar school in Beckwith", GRAMMAR, "the grammar school in beckwith"),
        ("the academy in Edgefield", ACADEMY, "the academy in edgefield"),
        ("teach in the Welsh primary in Rhydwen", WELSH, "the welsh primary in rhydwen"),
    ],
)
def test_a_description_that_fits_one_school(text: str, school: School, words: str) -> None:
    plain = look(text).plain
    read = name_words(plain)
    ((first, last),) = described(read, school)
    assert plain[read[first].start : read[last].end].startswith(words)


@pytest.mark.parametrize(
    ("text", "school"),
    [
        ("a primary in Wimbrook", CATHOLIC),
        ("the primary school in Wimbrook", CATHOLIC),
        ("the Catholic high school in Wimbrook", CATHOLIC),
        ("the only Catholic primary in Leeds", CATHOLIC),
        ("the only Catholic church in Wimbrook", CATHOLIC),
        ("Primary teacher, Wimbrook", CATHOLIC),
        ("Wimbrook's Catholic church", CATHOLIC),
        ("the oldest pub in Beckwith", GRAMMAR),
        ("the grammar books, in Beckwith library", GRAMMAR),
        ("the primary in Edgefield", ACADEMY),
        ("the only Catholic primary in Wimbrook", School(name="St Aldhelm's Catholic Primary School")),
    ],
)
def test_a_description_that_fits_many_or_none(text: str, school: School) -> None:
    assert not list(described(name_words(look(text).plain), school))
