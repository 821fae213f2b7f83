"""A school's name taken apart, and descriptions that fit or contradict it."""

import pytest

from auditor.reading.look import look
from auditor.reading.name_parts import contradict, describe, parse
from auditor.reading.name_words import name_words


@pytest.mark.parametrize(
    ("name", "words", "kinds"),
    [
        ("St Aldhelm's Church of England Primary School", ("aldhelm",), {"school", "primary", "anglican"}),
        ("The Grange School", ("grange",), {"school"}),
        ("Ysgol Gynradd Bryn Awel", ("bryn", "awel"), {"school", "primary"}),
        ("Hill Lane Infant and Nursery School", ("hill", "lane"), {"school", "infant", "nursery"}),
        ("Ss Bede & Hilda Catholic Academy", ("bede", "hilda"), {"academy", "catholic"}),
        ("Our Lady of Lourdes RC Primary", ("our", "lady", "lourdes"), {"primary", "catholic"}),
        ("Kestrel Learning Trust", ("kestrel",), {"trust"}),
        ("Beckwith Girls' Grammar School", ("beckwith",), {"school", "high"}),
        ("Oasis Academy Hadley", ("oasis", "hadley"), {"academy"}),
        ("The Academy", ("academy",), {"academy"}),
        ("", (), set()),
    ],
)
def test_a_name_is_taken_apart(name: str, words: tuple[str, ...], kinds: set[str]) -> None:
    parts = parse(name)
    assert parts.words == words
    told = parts.descriptors
    assert told.types | told.levels | told.faiths == kinds


@pytest.mark.parametrize(
    ("own", "said", "contradicts"),
    [
        ("Beckwith Primary School", "Primary", False),
        ("Beckwith Primary School", "Prim. Sch.", False),
        ("Beckwith Primary School", "School", False),
        ("Beckwith Primary School", "Juniors", False),
        ("Beckwith Primary School", "High School", True),
        ("Beckwith Primary School", "Catholic Primary", True),
        ("Beckwith Primary School", "College", True),
        ("Beckwith Infant School", "Junior School", True),
        ("Beckwith High School", "Sixth Form", False),
        ("Beckwith High School", "Primary", True),
        ("Beckwith Academy", "High", False),
        ("Beckwith Academy", "Infants", True),
        ("Beckwith RC Primary School", "CofE Primary", True),
        ("Beckwith RC Primary School", "Catholic Primary", False),
        ("Beckwith CE Primary School", "C. of E. Primary", False),
        ("Beckwith Academy Trust", "Academy", True),
        ("Beckwith Academy Trust", "Trust", False),
        ("Beckwith School", "Girls' School", True),
        ("Beckwith School", "School for Boys", True),
    ],
)
def test_descriptions_fit_or_contradict(own: str, said: str, contradicts: bool) -> None:
    told = parse(own).descriptors
    words = name_words(look(f"Beckwith {said}").plain)
    assert contradict(told, describe(words, 0, told)) is contradicts


def test_describing_ends_where_other_words_begin() -> None:
    told = parse("Beckwith Primary School").descriptors
    words = name_words("beckwith primary school staff")
    assert describe(words, 0, told).end == 3
    assert not describe(name_words("beckwith first day"), 0, told).typed
