"""Whose a name on the network is."""

import pytest

from auditor.safety.belonging import is_home_name, names_school, weigh
from auditor.safety.machine import Weight
from tests.made_up_machine import SUBJECT


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("larkfield.example", Weight.SURE),
        ("DC01.Larkfield.Example.", Weight.SURE),
        ("r.ellis@larkfield.example", Weight.SURE),
        ("oakmere-trust.example", Weight.SURE),
        ("another-school.hants.sch.uk", Weight.SURE),
        ("r@x.sch.uk", Weight.SURE),
        ("wifi.lgfl.net", Weight.STRONG),
        ("c2kni.net", Weight.STRONG),
        ("larkfield.local", Weight.STRONG),
        ("home", None),
        ("", None),
        ("   .", None),
        ("cable.example.net", None),
        ("notlarkfield.example.org", None),
        ("mylarkfield.test", None),
        ("lgfl.net.example.org", None),
        ("sch.uk.example.org", None),
        ("rowan@example.org", None),
        ("notsch.uk", None),
    ],
)
def test_a_name_is_weighed(name: str, expected: Weight | None) -> None:
    assert weigh(name, SUBJECT) is expected


def test_without_a_subject_only_what_every_school_has_counts() -> None:
    assert weigh("x.sch.uk", None) is Weight.SURE
    assert weigh("larkfield.example", None) is None
    assert not names_school("LARKFIELD-LT-04", None)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("LARKFIELD-LT-04", True),
        ("lt04.larkfield.internal", True),
        ("larkfields-laptop", False),
        ("rowans-laptop", False),
        ("", False),
    ],
)
def test_the_schools_short_name_is_a_word(name: str, expected: bool) -> None:
    assert names_school(name, SUBJECT) is expected


def test_names_that_home_routers_give() -> None:
    assert all(is_home_name(name) for name in ("", "lan", "HOME", "home.arpa", "local."))
    assert not is_home_name("larkfield.local")
