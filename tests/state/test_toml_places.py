"""What is wrong in a TOML file is found on its line and said without repeating values."""

import pytest

from auditor.state import toml_places

TEXT = """\
version = 1
accounts = [ { platform = "x" } ]

[person] # the owner
names = ["Rowan Ellis"]
town = "Oakmere"

[[schools]]
name = "Larkfield"

[[schools]]
name = "Mill Lane"
"hours" = "9-12"
days = [
    "mon",
]
nation = "wales"
"""

LINES: list[tuple[toml_places.Place, int]] = [
    (("version",), 1),
    (("accounts",), 2),
    (("accounts", 0, "handle"), 2),
    (("person",), 4),
    (("person", "town"), 6),
    (("person", "phones"), 4),
    (("schools",), 8),
    (("schools", 0, "name"), 9),
    (("schools", 0, "hours"), 8),
    (("schools", 1, "name"), 12),
    (("schools", 1, "hours"), 13),
    (("schools", 1, "nation"), 17),
    (("schools", 2, "name"), 0),
    (("policy", "packs"), 0),
    ((), 0),
]


@pytest.mark.parametrize(("place", "line"), LINES)
def test_the_line_of_a_place(place: toml_places.Place, line: int) -> None:
    assert toml_places.line_of(TEXT, place) == line


SENTENCES = [
    ("Expected `str`, got `int` - at `$.person.town`", "line 6: “town” should be a text in quotation marks"),
    ("Expected `array`, got `str` - at `$.schools[1].days`", "line 14: “days” should be a list in square brackets"),
    ("Expected `date | null`, got `str` - at `$.schools[1].from`", "“from” should be a date such as 2023-09-01"),
    ("Invalid enum value 'Cumbria' - at `$.schools[1].nation`", "line 17: “nation” should be one of england, wales"),
    ("Object missing required field `name` - at `$.schools[1]`", "line 11: “name” is missing under [schools]"),
    ("Object missing required field `person`", "“about.toml”: “person” is missing"),
    (
        "Object contains unknown field `hourse` - at `$.schools[1]`",
        "is not a name this file knows; did you mean “hours”?",
    ),
    ("Object contains unknown field `zzz`", "“about.toml”: “zzz” is not a name this file knows"),
    ("Something else entirely", "“it” should be of another kind"),
]


@pytest.mark.parametrize(("problem", "said"), SENTENCES)
def test_a_problem_is_a_sentence(problem: str, said: str) -> None:
    sentence = toml_places.sentence("about.toml", TEXT, problem)
    assert said in sentence
    assert "Cumbria" not in sentence
