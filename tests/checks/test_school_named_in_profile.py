"""The school on a profile: loud where it stands in any part, quiet on namesakes, ordinary words and past jobs."""

import pytest

from auditor.model import Audience, Certainty, Field, Profile
from checks.school_named_in_profile import CHECK
from tests.checking import found, quoted


def a_profile(**parts: object) -> Profile:
    return Profile(platform="x", account="@rowan_e", id="p1", **parts)  # type: ignore[arg-type]


def job(value: str, *, until: str = "", audience: Audience | None = None) -> Profile:
    return a_profile(fields=(Field(name="employer", value=value, until=until, audience=audience),))


@pytest.mark.parametrize(
    ("profile", "words", "certainty"),
    [
        (a_profile(bio="Year 4 at Larkfield Primary School"), ["Larkfield Primary School"], Certainty.READ),
        (a_profile(bio="TA @larkfieldpri. Runner."), ["@larkfieldpri"], Certainty.READ),
        (a_profile(headline="Teacher, LARKFIELD PRIMARY"), ["LARKFIELD PRIMARY"], Certainty.READ),
        (job("Larkfield Primary School"), ["Larkfield Primary School"], Certainty.SEEN),
    ],
)
def test_loud(profile: Profile, words: list[str], certainty: Certainty) -> None:
    findings = found(CHECK, profile)
    assert quoted(findings) == words
    assert [finding.certainty for finding in findings] == [certainty]


@pytest.mark.parametrize(
    "profile",
    [
        a_profile(bio="Primary teacher, runner, baker"),
        a_profile(bio="Up with the lark, out in the field"),
        a_profile(name="Rowan Ellis", bio="Oakmere born and bred"),
        a_profile(bio="Proud parent at Oakfield Primary School"),
        job("Tesco"),
        job("Larkfield Primary School", until="Jul 2021"),
        a_profile(bio="Taught at Hazelbank Academy until 2023"),
    ],
)
def test_quiet(profile: Profile) -> None:
    assert not found(CHECK, profile)


def test_each_part_keeps_its_audience() -> None:
    (finding,) = found(CHECK, job("Larkfield Primary School", audience=Audience.LIMITED))
    assert finding.audience is Audience.LIMITED


def test_the_reason_says_in_what_dress() -> None:
    (finding,) = found(CHECK, a_profile(bio="Larkfield Primary School"))
    assert finding.reasons[0].startswith("names the school: ")
