"""Cues: bits by family, and lexicons that are read with their comments left out."""

from importlib import resources

import pytest

from auditor.reading import cues
from auditor.reading.look import look


def test_each_family_has_a_bit_and_a_list_of_its_own() -> None:
    folder = resources.files("auditor.reading").joinpath("lexicons", "cues")
    assert {entry.name for entry in folder.iterdir()} == {f"{family}.txt" for family in cues.FAMILIES}
    bits = [getattr(cues, family.upper()) for family in cues.FAMILIES]
    assert len(set(bits)) == len(bits)
    assert all(bit.bit_count() == 1 for bit in bits)


@pytest.mark.parametrize(
    ("text", "bit"),
    [
        ("Our CLASSROOM is cold", cues.SCHOOL),
        ("marking, marking, marking", cues.WORK),
        ("my pupils' books", cues.PUPIL),
        ("#staffroom", cues.SCHOOL),
        ("views my own", cues.VIEWS),
        ("Room 6", cues.DIGIT),
        ("0\u20447700", cues.DIGIT),
    ],
)
def test_a_cue_is_seen(text: str, bit: int) -> None:
    assert look(text).cues & bit


@pytest.mark.parametrize(
    ("text", "bit"),
    [
        ("A determined walk", cues.SCHOOL),
        ("the ribbon around it", cues.PUPIL),
        ("preschooling", cues.SCHOOL),
        ("no figure at all", cues.DIGIT),
        ("", cues.SCHOOL),
    ],
)
def test_a_cue_inside_another_word_is_none(text: str, bit: int) -> None:
    assert not look(text).cues & bit


def test_a_lexicon_is_terms_without_comments_or_repeats() -> None:
    terms = cues.lexicon("names/places")
    assert "portishead" in terms
    assert len(set(terms)) == len(terms)
    assert not [term for term in terms if "#" in term or term != term.strip()]


def test_a_lexicon_of_several_lists_knows_each_by_its_heading() -> None:
    lists = cues.word_sets("names/around")
    assert "bishop" in lists["ranks"]
    assert all(lists.values())
