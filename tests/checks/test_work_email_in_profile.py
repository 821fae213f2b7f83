"""A school e-mail address on a profile: loud in the field for it and in free text, quiet on personal ones."""

import pytest

from auditor.model import Audience, Certainty, Field, Profile
from checks.work_email_in_profile import CHECK
from tests.checking import found, quoted


def a_profile(**parts: object) -> Profile:
    return Profile(platform="x", account="@rowan_e", id="p1", **parts)  # type: ignore[arg-type]


def email(value: str, audience: Audience | None = None) -> Profile:
    return a_profile(fields=(Field(name="email", value=value, audience=audience),))


@pytest.mark.parametrize(
    ("profile", "words", "certainty"),
    [
        (email("r.ellis@larkfield.example"), "r.ellis@larkfield.example", Certainty.SEEN),
        (email("head@moorend.oakshire.sch.uk"), "head@moorend.oakshire.sch.uk", Certainty.SEEN),
        (email("r@moorendacademy.org"), "r@moorendacademy.org", Certainty.GUESSED),
        (a_profile(bio="TA. r.ellis@larkfield.example"), "r.ellis@larkfield.example", Certainty.READ),
        (a_profile(headline="r.ellis (at) larkfield.example"), "r.ellis (at) larkfield.example", Certainty.GUESSED),
    ],
)
def test_loud(profile: Profile, words: str, certainty: Certainty) -> None:
    (finding,) = found(CHECK, profile)
    assert quoted([finding]) == [words]
    assert [quote.kind for quote in finding.quotes] == ["work-email"]
    assert finding.certainty is certainty


@pytest.mark.parametrize(
    "profile",
    [
        email("rowan@example.org"),
        email("rowan77@gmail.com"),
        a_profile(bio="rowan77@gmail.com for cakes"),
        a_profile(bio="larkfield.example is where I work"),
        a_profile(bio="firstname.lastname@larkfield.example, as they all are"),
        a_profile(bio="@larkfieldpri and tea"),
        a_profile(),
    ],
)
def test_quiet(profile: Profile) -> None:
    assert not found(CHECK, profile)


def test_a_fields_own_audience_is_kept() -> None:
    (finding,) = found(CHECK, email("r.ellis@larkfield.example", Audience.PRIVATE))
    assert finding.audience is Audience.PRIVATE
