"""A school that was left: loud where it stands as the present one, quiet with an end date or a word for the past."""

import pytest

from auditor.model import Certainty, Field, Profile
from checks.former_school_shown import CHECK
from tests.checking import LARKFIELD, a_context, a_subject, found


def job(value: str, *, until: str = "") -> Profile:
    return Profile(platform="linkedin", id="p1", fields=(Field(name="employer", value=value, until=until),))


def bio(text: str) -> Profile:
    return Profile(platform="linkedin", id="p1", bio=text)


@pytest.mark.parametrize(
    ("profile", "certainty"),
    [
        (job("Hazelbank Academy"), Certainty.SEEN),
        (bio("Teacher at Hazelbank Academy"), Certainty.READ),
    ],
)
def test_loud(profile: Profile, certainty: Certainty) -> None:
    (finding,) = found(CHECK, profile)
    assert finding.certainty is certainty


@pytest.mark.parametrize(
    "profile",
    [
        job("Hazelbank Academy", until="Aug 2023"),
        job("Larkfield Primary School"),
        bio("Formerly at Hazelbank Academy"),
        bio("Ex-Hazelbank Academy, now baking"),
        Profile(platform="linkedin", id="p1", fields=(Field(name="education", value="Hazelbank Academy"),)),
        bio("Nothing about schools"),
    ],
)
def test_quiet(profile: Profile) -> None:
    assert not found(CHECK, profile)


def test_it_can_tell_only_where_a_school_was_left() -> None:
    assert CHECK.can_tell is not None
    assert CHECK.can_tell(bio(""), a_context())
    assert not CHECK.can_tell(bio(""), a_context(subject=a_subject(schools=[LARKFIELD])))
