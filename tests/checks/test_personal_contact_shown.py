"""Private contact details on a profile: loud in fields and free text, quiet on work ones, helplines, placeholders."""

import pytest

from auditor.model import Audience, Certainty, Field, Profile
from checks.personal_contact_shown import CHECK
from tests.checking import found, quoted


def a_profile(**parts: object) -> Profile:
    return Profile(platform="facebook", account="rowan", id="p1", **parts)  # type: ignore[arg-type]


def field(name: str, value: str, audience: Audience | None = None) -> Profile:
    return a_profile(fields=(Field(name=name, value=value, audience=audience),))


@pytest.mark.parametrize(
    ("profile", "kind", "words", "certainty"),
    [
        (field("email", "rowan@example.org"), "personal-email", "rowan@example.org", Certainty.SEEN),
        (field("phone", "+447700900456"), "phone", "+447700900456", Certainty.SEEN),
        (field("address", "14 Thistle Grove"), "address", "14 Thistle Grove", Certainty.SEEN),
        (field("birth_date", "1985-03-12"), "birth-date", "1985-03-12", Certainty.SEEN),
        (a_profile(bio="cakes: rowan77@gmail.com"), "personal-email", "rowan77@gmail.com", Certainty.READ),
        (a_profile(bio="Tutoring, 07700 900456"), "phone", "07700 900456", Certainty.READ),
        (a_profile(bio="14 Thistle Grove, OX33 4TQ"), "address", "14 Thistle Grove, OX33 4TQ", Certainty.GUESSED),
    ],
)
def test_loud(profile: Profile, kind: str, words: str, certainty: Certainty) -> None:
    (finding,) = found(CHECK, profile)
    assert quoted([finding]) == [words]
    assert finding.quotes[0].kind == kind
    assert finding.certainty is certainty


@pytest.mark.parametrize(
    "profile",
    [
        field("email", "r.ellis@larkfield.example"),
        field("town", "Oakmere"),
        field("website", "https://rowanbakes.example"),
        field("employer", "Larkfield Primary School"),
        a_profile(bio="Office: 01632 960510"),
        a_profile(bio="Samaritans 116 123"),
        a_profile(bio="Born in 1985, raised on crisps"),
        a_profile(bio="your.name@gmail.com, not mine"),
        a_profile(name="Rowan Ellis", bio="Tea and trains"),
    ],
)
def test_quiet(profile: Profile) -> None:
    assert not found(CHECK, profile)


def test_a_hidden_field_is_reported_with_its_own_audience() -> None:
    (finding,) = found(CHECK, field("phone", "07700 900456", Audience.PRIVATE))
    assert finding.audience is Audience.PRIVATE
