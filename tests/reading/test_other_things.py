"""What makes a name another school's, a road's, a church's or a club's."""

import pytest

from auditor.model import School
from auditor.reading.look import look
from auditor.reading.name_words import name_words
from auditor.reading.other_things import elsewhere, is_another_thing
from auditor.reading.places import own_places

OWN = own_places([School(name="Hillbeck School", town="Oakmere")])


@pytest.mark.parametrize(
    "after",
    [
        "in Stockport",
        ", Leicester",
        "(Leicester)",
        "in Bury",
        "down in Wetherholme",
        "the Brighton one",
        "is lovely but not ours",
        ", another school entirely",
        "over in Abercarn",
    ],
)
def test_another_school_is_told(after: str) -> None:
    assert elsewhere(name_words(look(f"Hillbeck {after}").plain), 0, 0, OWN)


@pytest.mark.parametrize(
    "after",
    [
        "in Oakmere",
        ", Oakmere",
        "in September",
        "in Year 5",
        "in lockdown",
        "in partnership with parents",
        "| Stockport",
        ". Leicester was fun",
        ", Leeds fan",
        "and reading",
        "",
    ],
)
def test_the_owners_own_is_not(after: str) -> None:
    assert not elsewhere(name_words(look(f"Hillbeck {after}").plain), 0, 0, OWN)


def test_a_town_before_the_name_places_it() -> None:
    assert elsewhere(name_words("stockport hillbeck"), 1, 1, OWN)
    assert not elsewhere(name_words("oakmere hillbeck"), 1, 1, OWN)
    assert not elsewhere(name_words("from stockport hillbeck"), 2, 2, OWN)


@pytest.mark.parametrize("after", ["road", "parish church", "fc", "community centre", "social club", "bus stop", "day"])
def test_other_things_are_told(after: str) -> None:
    assert is_another_thing(after.split())


@pytest.mark.parametrize("after", ["staff", "year 4", "community", "is great", "car park", "sports day", ""])
def test_things_a_school_has_are_not(after: str) -> None:
    assert not is_another_thing(after.split())
