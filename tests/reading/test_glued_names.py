"""A name written as one word in hashtags, handles and links, with known words around it."""

import pytest

from auditor.model import School
from auditor.reading.glued_names import GluedNames, segments
from auditor.reading.look import look
from auditor.reading.name_forms import names_of
from auditor.reading.name_words import name_words
from auditor.reading.places import own_places

SCHOOL = School(
    name="Thornbeck Vale Primary School",
    aliases=("Thornbeck Vale", "TVPS"),
    handles=("@tvalepri",),
    domains=("thornbeckvale.example",),
    town="Oakmere",
)
READER = GluedNames(names_of(SCHOOL), own_places([SCHOOL]))


def found(text: str) -> list[str]:
    plain = look(text).plain
    return [how for _, how, _ in READER.find(plain, name_words(plain))]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("#ThornbeckVale", "hashtag"),
        ("#thornbeckvaley6 rocks", "hashtag"),
        ("@thornbeckvale_primary", "handle"),
        ("@tvalepri", "handle"),
        ("@ThornbeckValeOakmere", "handle"),
        ("#TeamThornbeckVale", "hashtag"),
        ("@TVPSlibrary", "handle"),
        ("#WeAreTVPS", "hashtag"),
        ("facebook.com/thornbeckvaleprimary", "web address"),
    ],
)
def test_a_glued_name_is_found(text: str, how: str) -> None:
    assert found(text) == [how]


@pytest.mark.parametrize(
    "text",
    [
        "#ThornbeckValeRoad",
        "#ThornbeckValeHigh",
        "@thornbeckvalecatholicprimary",
        "#Thornbeck",
        "@tvpsychic",
        "#valeofthornbeck",
        "#Oakmere",
    ],
)
def test_other_glued_words_are_not(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("y6leavers", ["y6", "leavers"]),
        ("primaryschool", ["primary", "school"]),
        ("2024", ["2024"]),
        ("6thform", ["6", "th", "form"]),
        ("", []),
        ("qqq", None),
        ("q" * 500, None),
    ],
)
def test_affixes_are_cut_into_known_words(text: str, parts: list[str] | None) -> None:
    assert segments(text, ()) == parts
