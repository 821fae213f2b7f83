"""Words, stems and pairs of words as signals."""

import pytest

from auditor.reading.wording import as_shape, stem, wordings


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("moaning", "moan"),
        ("moans", "moan"),
        ("moaned", "moan"),
        ("bus", "bus"),
        ("{yr}", "{yr}"),
    ],
)
def test_endings_are_left_off_long_words(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("y6", "{yr}"), ("7k2", "{code}"), ("priya", "{name}"), ("head's", "heads"), ("14", "{num}")]
)
def test_names_numbers_and_classes_stand_by_their_shape(word: str, expected: str) -> None:
    assert as_shape(word) == expected


def test_each_wording_knows_its_place() -> None:
    assert list(wordings(["my", "priya"])) == [
        ("w:my", 0),
        ("t:my", 0),
        ("b:^ my", 0),
        ("w:{name}", 1),
        ("t:{name}", 1),
        ("b:my {name}", 1),
        ("b:{name} $", 1),
    ]


def test_no_words_are_a_pair_of_ends() -> None:
    assert list(wordings([])) == [("b:^ $", -1)]
