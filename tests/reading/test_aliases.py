"""Short names derived from the full one, each weighed by how ordinary it is."""

import pytest

from auditor.model import School
from auditor.reading.aliases import Ordinariness, derive, initials, is_initials, weigh
from auditor.reading.name_parts import parse


@pytest.mark.parametrize(
    ("name", "town", "expected"),
    [
        ("St Aldhelm's CofE Primary School", "", {"St Aldhelm's Primary", "St Aldhelm's", "SACPS"}),
        ("Thornley Vale Primary School", "Oakmere", {"Thornley Vale Primary", "Thornley Vale", "TVPS"}),
        ("Ysgol Gynradd Bryn Awel", "", {"Ysgol Bryn Awel", "Bryn Awel", "YGBA"}),
        ("The Grange School", "", {"Grange"}),
        ("Kestrel Learning Trust", "", {"Kestrel Trust", "KLT"}),
        ("Ss Bede & Hilda Catholic Academy", "", {"Ss Bede & Hilda", "SSBHCA"}),
    ],
)
def test_short_names_are_derived(name: str, town: str, expected: set[str]) -> None:
    assert expected <= {alias.text for alias in derive(School(name=name, town=town))}


def test_what_is_declared_is_not_offered_again() -> None:
    school = School(name="Larkfield Primary School", aliases=("larkfield", "LPS"))
    assert {alias.text for alias in derive(school)} == {"Larkfield Primary"}


def test_a_name_without_words_has_no_short_names() -> None:
    assert derive(School(name=" ")) == []


@pytest.mark.parametrize(
    ("name", "town", "ordinariness"),
    [
        ("Larkfield Primary School", "Oakmere", Ordinariness.DISTINCT),
        ("Larkfield Primary School", "Larkfield", Ordinariness.PLACE),
        ("Sunderland High School", "", Ordinariness.PLACE),
        ("St Aldhelm's Primary School", "", Ordinariness.SAINT),
        ("Our Lady of Lourdes Primary School", "", Ordinariness.SAINT),
        ("Holy Rood High School", "", Ordinariness.SAINT),
        ("Bishop Aldous Academy", "", Ordinariness.PERSON),
        ("William Garrow Academy", "", Ordinariness.PERSON),
        ("Pinfold Lane Infant School", "", Ordinariness.ROAD),
        ("The Crypt School", "", Ordinariness.WORD),
        ("The Meadows Primary School", "", Ordinariness.WORD),
        ("Kestrel Learning Trust", "", Ordinariness.WORD),
    ],
)
def test_own_words_are_weighed(name: str, town: str, ordinariness: Ordinariness) -> None:
    assert weigh(parse(name), School(name=name, town=town)) is ordinariness


def test_initials_leave_out_small_words() -> None:
    assert initials("School of Our Lady and the Martyrs") == ("SOLM",)
    assert initials("Bishop Aldous CofE Academy") == ("BACA", "BACEA")


@pytest.mark.parametrize(
    ("alias", "expected"),
    [("SJCPS", True), ("s.w.r.", True), ("RHS", True), ("Larkfield", False), ("St Joe's", False), ("X", False)],
)
def test_initials_are_told_from_names(alias: str, expected: bool) -> None:
    assert is_initials(alias) is expected
