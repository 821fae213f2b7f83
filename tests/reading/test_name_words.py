"""Words that may make up a name: bare forms, possessives, letters set apart, and what stands close."""

import pytest

from auditor.reading.look import look
from auditor.reading.name_words import is_close, name_words


def test_possessives_are_told_and_taken_off() -> None:
    words = name_words(look("St Joseph\u2019s and Bishop Aldous' d'Arcy").plain)
    assert [(word.bare, word.possessive) for word in words] == [
        ("st", False),
        ("joseph", True),
        ("and", False),
        ("bishop", False),
        ("aldous", True),
        ("darcy", False),
    ]


@pytest.mark.parametrize("text", ["C A R V I L L E", "c.a.r.v.i.l.l.e", "C-A-R-V-I-L-L-E", "c_a_r_v_i_l_l_e"])
def test_letters_set_apart_are_one_word(text: str) -> None:
    (word,) = name_words(look(text).plain)
    assert word.bare == "carville"


@pytest.mark.parametrize("text", ["a b c", "St B & I", "year 6 a 7 b"])
def test_a_few_single_letters_stay_single(text: str) -> None:
    assert len(name_words(look(text).plain)) > 2


def test_places_lead_back_to_the_plain_text() -> None:
    plain = look("At St. Joseph's, today").plain
    assert [plain[word.start : word.end] for word in name_words(plain)] == ["at", "st", "joseph's", "today"]


@pytest.mark.parametrize(
    ("text", "close"),
    [
        ("thornley vale", True),
        ("thornley-vale", True),
        ("st. joseph", True),
        ("sch. portishead", True),
        ("church (aided", True),
        ("carville. road", False),
        ("carville, road", False),
        ("carville | road", False),
        ("carville! road", False),
    ],
)
def test_a_phrase_ends_where_a_clause_ends(text: str, close: bool) -> None:
    before, after = name_words(text)
    assert is_close(before, after) is close
