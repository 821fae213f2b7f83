"""Whether lettering names the school, as garbled as it may be; and what is only like it."""

import pytest

from auditor.model import School, Span
from auditor.model.pictures import Box
from auditor.pictures import signs
from auditor.pictures.seen import Line
from auditor.pictures.signs import SignNames

ORDINARY = frozenset(("crypt", "joseph", "josephs", "park"))
NAMES = signs.sign_names(
    [School(name="Larkfield Primary School", aliases=("Larkfield", "LPS", "The Larks"), town="Oakmere")],
    ORDINARY.__contains__,
)


def lines(*texts: str) -> list[Line]:
    """Return lines below each other."""
    return [Line(text, 0.9, Box(0.1, 0.1 + place / 20, 0.5, 0.14 + place / 20)) for place, text in enumerate(texts)]


def test_what_a_sign_may_say_follows_from_the_schools() -> None:
    assert NAMES.phrases == ("Larkfield Primary School",)
    assert NAMES.words == ("larkfield", "larks")


@pytest.mark.parametrize(
    ("school", "words"),
    [
        (School(name="The Crypt School", town="Gloucester"), ()),
        (School(name="St Joseph's Catholic Primary School"), ()),
        (School(name="Oakmere Park Academy", town="Oakmere"), ()),
        (School(name="Ysgol Bryn Castell"), ("bryn", "castell")),
    ],
)
def test_everyday_words_and_the_town_are_not_enough(school: School, words: tuple[str, ...]) -> None:
    assert signs.sign_names([school], ORDINARY.__contains__).words == words


@pytest.mark.parametrize(
    "read",
    [
        ("LARKFIELD PRIMARY SCHOOL",),
        ("LARKFIELD", "PRIMARY", "SCHOOL"),
        ("Welcome to Larkfield Primary School!",),
        ("LARKFIELDPRIMARYSCHOOL",),
        ("LARKFIELDPRMARY SCHOOL",),
        ("LARKF1ELD PR1MARY SCH0OL",),
        ("LARKFIEID PRIMARY SGHOOL",),
        ("Larkfield", "Primary"),
        ("L\u00e0rkfield Primary School",),
    ],
)
def test_the_name_is_known_again(read: tuple[str, ...]) -> None:
    found = signs.named(lines(*read), NAMES)
    assert found
    assert not found[0].alone
    assert found[0].likeness >= 0.8


@pytest.mark.parametrize("read", ["Larkfield", "LARKFIELO", "larkfie1d"])
def test_one_word_of_the_name_is_said_to_be_alone(read: str) -> None:
    assert [one.alone for one in signs.named(lines(read), NAMES)] == [True]


@pytest.mark.parametrize(
    "read",
    [
        ("PRIMARY SCHOOL",),
        ("Greenfield Primary School",),
        ("Barkfold Farm",),
        ("Lark Rise",),
        ("OAKMERE",),
        ("CLARKFIELDS BAKERY",),
        ("KANSAS", "THANK YOU"),
        ("Primary School", "ice cream", "2 for 1"),
        ("",),
        ("larksome",),
    ],
)
def test_other_lettering_is_left_alone(read: tuple[str, ...]) -> None:
    assert signs.named(lines(*read), NAMES) == ()


def test_a_name_of_everyday_words_needs_all_of_them() -> None:
    crypt = signs.sign_names([School(name="The Crypt School", aliases=("Crypt",))], ORDINARY.__contains__)
    assert signs.named(lines("CRYPT", "closed today"), crypt) == ()
    assert [one.words for one in signs.named(lines("THE CRYPT SCHOOL"), crypt)] == ["THE CRYPT SCHOOL"]


def test_only_the_words_that_name_the_school_are_kept() -> None:
    found = signs.named(lines("Larkfield Primary School Miss Nair 4N"), NAMES)
    assert [one.words for one in found] == ["Larkfield Primary School"]
    assert [one.words for one in signs.named(lines("Mrs Nair Larkfield"), NAMES)] == ["Larkfield"]


def test_lines_far_apart_are_not_joined() -> None:
    far = [Line("LARKFIELD", 0.9, Box(0, 0, 0.1, 0.05)), Line("PRIMARY SCHOOL", 0.9, Box(0.8, 0.9, 1, 0.95))]
    assert [one.words for one in signs.named(far, NAMES)] == ["LARKFIELD"]


def test_a_reader_of_plain_text_is_asked_too() -> None:
    def find(text: str) -> list[Span]:
        place = text.find("@lps")
        return [Span(place, place + 4, "@lps")] if place >= 0 else []

    found = signs.named(lines("follow @lps today"), SignNames(), find)
    assert [(one.words, one.likeness) for one in found] == [("@lps", 1.0)]


def test_the_same_place_is_named_once_and_frames_are_kept_apart() -> None:
    twice = [*lines("LARKFIELD PRIMARY SCHOOL"), Line("LARKFIELD PRIMARY SCHOOL", 0.9, Box(0.1, 0.1, 0.5, 0.14), 3)]
    assert [one.frame for one in signs.named(twice, NAMES)] == [0, 3]


def test_many_lines_take_little_time() -> None:
    assert signs.named(lines(*["a stall with jam and marmalade " * 8] * 200), NAMES) == ()
