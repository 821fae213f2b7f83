"""Telephone numbers: somebody's own or a school's, in any dress; not those of helplines, firms and orders."""

import pytest

from auditor.model import Certainty
from auditor.reading.look import look
from auditor.reading.phones import phones
from tests.checking import a_subject


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("07700 900456", "07700 900456"),
        ("+447700900456", "+447700900456"),
        ("+44 (0)7700 900 456", "+44 (0)7700 900 456"),
        ("0044 7700 900456", "0044 7700 900456"),
        ("call 7700 900456", "7700 900456"),
        ("(0117) 496 0328", "(0117) 496 0328"),
        ("020 7946 0551", "020 7946 0551"),
        ("01632-960456", "01632-960456"),
        ("07700.900.456", "07700.900.456"),
        ("+353 1 496 0733 is my number there", "+353 1 496 0733"),
        ("0 7 7 0 0 9 0 0 4 5 6", "0 7 7 0 0 9 0 0 4 5 6"),
        ("\uff10\uff17\uff17\uff10\uff10 900456", "\uff10\uff17\uff17\uff10\uff10 900456"),
        ("https://wa.me/447700900456", "447700900456"),
        ("07700 900456 2 bed flat", "07700 900456"),
        ("taxi never came, ring me on 07700 900456", "07700 900456"),
    ],
)
def test_a_number_is_read(text: str, words: str) -> None:
    (found,) = phones(look(text))
    assert (found.kind, found.span.text, found.certainty) == ("phone", words, Certainty.READ)


@pytest.mark.parametrize(
    "text",
    [
        "oh seven seven double oh nine hundred four five six",
        "zero-seven-seven-zero-zero-nine-zero-zero-four-five-six",
        "077 double 0, 900, 4 five 6",
        "O77OO 9OO 456",
        "07700 nine hundred 456",
        "oh-double seven-double oh-nine-double oh-four-fifty six",
    ],
)
def test_a_number_in_words_is_read_and_only_guessed(text: str) -> None:
    (found,) = phones(look(text))
    assert (found.kind, found.span.text, found.certainty) == ("phone", text, Certainty.GUESSED)
    assert "roundabout" in found.reason


@pytest.mark.parametrize(
    "text",
    ["Office: 01632 960510 ext 3", "school reception 01632 960510", "work mobile 07700 900456", "w 01632 960510"],
)
def test_a_number_at_work_is_told_apart(text: str) -> None:
    (found,) = phones(look(text))
    assert found.kind == "work-phone"


@pytest.mark.parametrize(
    "text",
    [
        "Order no. 07700900456",
        "Samaritans 116 123",
        "Childline 0800 1111",
        "DVLA 0300 790 6801",
        "Box office 020 7946 0100",
        "The surgery is on 01632 960200",
        "scam from 07700 900999, beware",
        "ISBN 0 330 25864 8",
        "0-0, 1-1, 2-0, 3-1, 0-0, 1-0",
        "01/02/2023 123",
        "01-02-03 12345678",
        "\u00a30770090045",
        "#07700900456",
        "07700900456abc",
        "x07700900456",
        "ref-07700900456-2",
        "https://shop.example/item/07700900456",
        "01234 567890",
        "07123 456789",
        "07700 900",
        "07 12 23 34 45 49",
        "07700 900456 7 8 9 1 is not my score",
        "double maths, triple science, zero fun, one nap, nine lives, seven sins",
        "11111111111",
        "00000000000",
    ],
)
def test_what_is_nobodys_own_number_is_left_alone(text: str) -> None:
    assert not [found.span.text for found in phones(look(text)) if len(found.span.text) > 12 or "score" not in text]


def test_the_owners_own_number_is_known_in_any_dress() -> None:
    (found,) = phones(look("lost card, ref +44 7700 900123"), a_subject())
    assert found.reason == "your own number"


def test_on_a_profile_a_firms_number_is_its_owners() -> None:
    text = "Rowan's taxi firm, 07700 900456"
    assert not phones(look(text))
    assert phones(look(text), on_profile=True)
