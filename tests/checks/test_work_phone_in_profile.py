"""A school telephone number on a profile: loud where it is called one, quiet on personal numbers."""

import pytest

from auditor.model import Certainty, Field, Profile
from checks.work_phone_in_profile import CHECK
from tests.checking import found, quoted


def a_profile(**parts: object) -> Profile:
    return Profile(platform="linkedin", account="rowan", id="p1", **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("profile", "words", "certainty"),
    [
        (a_profile(bio="Office: 01632 960510 ext 214"), "01632 960510", Certainty.READ),
        (a_profile(headline="School reception 01632 960511"), "01632 960511", Certainty.READ),
        (
            a_profile(bio="work mobile oh seven seven double oh nine hundred four five six"),
            "oh seven seven double oh nine hundred four five six",
            Certainty.GUESSED,
        ),
    ],
)
def test_loud(profile: Profile, words: str, certainty: Certainty) -> None:
    (finding,) = found(CHECK, profile)
    assert quoted([finding]) == [words]
    assert finding.certainty is certainty


@pytest.mark.parametrize(
    "profile",
    [
        a_profile(bio="Ring me on 07700 900456"),
        a_profile(fields=(Field(name="phone", value="07700 900456"),)),
        a_profile(bio="Samaritans 116 123. School run champion."),
        a_profile(bio="r.ellis@larkfield.example"),
    ],
)
def test_quiet(profile: Profile) -> None:
    assert not found(CHECK, profile)
