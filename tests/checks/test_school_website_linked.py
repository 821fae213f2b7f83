"""A link to the school's site on a profile: loud on its domains, quiet on others and on e-mail addresses."""

import pytest

from auditor.model import Certainty, Field, Profile
from checks.school_website_linked import CHECK
from tests.checking import found, quoted


def linked(value: str, *, name: str = "website") -> Profile:
    return Profile(platform="x", id="p1", fields=(Field(name=name, value=value),))


@pytest.mark.parametrize(
    ("profile", "words", "certainty"),
    [
        (linked("https://www.larkfield.example/staff"), "https://www.larkfield.example", Certainty.SEEN),
        (linked("larkfield.example"), "larkfield.example", Certainty.SEEN),
        (Profile(platform="x", id="p1", bio="See news.larkfield.example!"), "news.larkfield.example", Certainty.READ),
    ],
)
def test_loud(profile: Profile, words: str, certainty: Certainty) -> None:
    (finding,) = found(CHECK, profile)
    assert quoted([finding]) == [words]
    assert finding.certainty is certainty


@pytest.mark.parametrize(
    "profile",
    [
        linked("https://rowanbakes.example"),
        linked("https://notlarkfield.example"),
        linked("https://larkfield.example.evil.test/x"),
        linked("r.ellis@larkfield.example", name="email"),
        Profile(platform="x", id="p1", bio="write to r.ellis@larkfield.example"),
        Profile(platform="x", id="p1", bio="Views my own. No links."),
    ],
)
def test_quiet(profile: Profile) -> None:
    assert not found(CHECK, profile)
