"""A school role on a profile: loud in job field, headline and bio, quiet on past jobs and other people's."""

import pytest

from auditor.model import Certainty, Field, Profile
from checks.school_role_shown import CHECK
from tests.checking import found, quoted

SCHOOL = "Larkfield Primary School"


def a_profile(**parts: object) -> Profile:
    return Profile(platform="linkedin", account="rowan", id="p1", **parts)  # type: ignore[arg-type]


def job(title: str, employer: str = "", *, since: str = "", until: str = "", employed: str | None = None) -> Profile:
    own = Field(name="job_title", value=title, from_=since, until=until)
    at = Field(name="employer", value=employer, from_=since if employed is None else employed, until=until)
    return a_profile(fields=(own, at) if employer else (own,))


@pytest.mark.parametrize(
    ("profile", "words", "certainty"),
    [
        (job("Teacher of Maths"), ["Teacher of Maths"], Certainty.SEEN),
        (job("Caretaker", SCHOOL), ["Caretaker"], Certainty.GUESSED),
        (job("Attendance wizard", SCHOOL), ["Attendance wizard"], Certainty.SEEN),
        (a_profile(headline="SENCo | speaker"), ["SENCo"], Certainty.READ),
        (a_profile(bio="Year 4 teacher, tea"), ["Year 4 teacher"], Certainty.READ),
        (a_profile(bio="Librarian at Larkfield Primary School"), ["Librarian"], Certainty.GUESSED),
        (a_profile(name="Miss Ellis, ECT"), ["ECT"], Certainty.READ),
    ],
)
def test_loud(profile: Profile, words: list[str], certainty: Certainty) -> None:
    findings = found(CHECK, profile)
    assert quoted(findings) == words
    assert [finding.certainty for finding in findings] == [certainty]


@pytest.mark.parametrize(
    "profile",
    [
        job("Teacher of Maths", until="2021"),
        job("Barista", "Bean There"),
        job("Barista", SCHOOL, since="2010", employed="2023"),
        job("Yoga teacher"),
        a_profile(fields=(Field(name="education", value="PGCE, Oakmere"),)),
        a_profile(bio="My wife is a teacher"),
        a_profile(bio="Retired teacher, new potter"),
        a_profile(bio="I teach my dog to sit"),
        a_profile(name="Rowan Ellis", bio="Tea and trains"),
    ],
)
def test_quiet(profile: Profile) -> None:
    assert not found(CHECK, profile)
