"""The account in a LinkedIn export: profile with its times, registered contacts, and people only as numbers."""

from pathlib import Path

import pytest

from auditor.collectors.exports.linkedin_profile import slug, small_records
from auditor.model import Account, Audience, Circle, Field, Membership, Profile, Reference
from tests.reading_exports import fixture, zipped

RECORDS = list(small_records(fixture("linkedin-2026-02-complete")))


def test_the_profile_and_the_times_of_its_parts() -> None:
    (profile,) = [record for record in RECORDS if isinstance(record, Profile)]
    assert (profile.name, profile.handle, profile.audience) == ("Rowan Ellis", "rowan-ellis-example", Audience.UNKNOWN)
    assert profile.url == "https://www.linkedin.com/in/rowan-ellis-example"
    assert profile.bio == "Teacher.\nBaker, runner."
    assert profile.fields == (
        Field(name="address", value="1 Mill Lane OK4 7QX"),
        Field(name="birth_date", value="May 17"),
        Field(name="town", value="Oakmere, United Kingdom"),
        Field(name="other", value="Primary and Secondary Education"),
        Field(name="other", value="@rowan_e"),
        Field(name="other", value="@rowan_two"),
        Field(name="website", value="https://rowanbakes.example"),
        Field(name="website", value="https://www.larkfield.example/staff"),
        Field(name="other", value="rowan.chat"),
        Field(name="employer", value="Larkfield Primary School", from_="Sep 2023"),
        Field(name="job_title", value="Class Teacher", from_="Sep 2023"),
        Field(name="other", value="Year 4.\nEnglish lead.", from_="Sep 2023"),
        Field(name="employer", value="Mill Lane Junior School", from_="Sep 2015", until="Jul 2023"),
        Field(name="job_title", value="Class Teacher", from_="Sep 2015", until="Jul 2023"),
        Field(name="education", value="University of Westmarch", from_="2009", until="2012"),
        Field(name="education", value="BA Primary Education", from_="2009", until="2012"),
        Field(name="other", value="Chamber choir", from_="2009", until="2012"),
        Field(name="other", value="Oakmere Library", from_="Jan 2024"),
        Field(name="other", value="Reading volunteer", from_="Jan 2024"),
        Field(name="other", value="Saturday stories", from_="Jan 2024"),
    )


def test_what_is_registered() -> None:
    (account,) = [record for record in RECORDS if isinstance(record, Account)]
    assert account.emails == ("r.ellis@larkfield.example", "rowan@example.org")
    assert account.phones == ("07700 900123", "01632 960321", "+44 7700 900123")


def test_people_are_numbers_and_times() -> None:
    circles = {record.name: record for record in RECORDS if isinstance(record, Circle)}
    assert {name: circle.count for name, circle in circles.items()} == {
        "friends": 3,
        "requests_sent": 2,
        "requests_received": 1,
    }
    assert [date.year for date in circles["friends"].dates] == [2018, 2023, 2025]
    assert circles["requests_received"].dates[0].hour == 16


def test_pages_and_events() -> None:
    found = [(one.name, one.title, one.since and one.since.year) for one in RECORDS if isinstance(one, Membership)]
    assert found == [
        ("page", "Larkfield Primary School", 2023),
        ("page", "Reading, Writing & Co", 2024),
        ("event", "Phonics day", 2023),
    ]


def test_recommendations_given_and_received() -> None:
    found = [(one.direction, one.text) for one in RECORDS if isinstance(one, Reference)]
    assert found == [("given", "Jo is the calm in every storm."), ("received", "Rowan plans well, and bakes.")]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/you", "me"),
        ("INCOMING,https://www.linkedin.com/in/you,https://www.linkedin.com/in/me", "me"),
        ("OUTGOING,https://uk.linkedin.com/in/me/,", "me"),
        ("OUTGOING,,", ""),
        ("", ""),
    ],
)
def test_the_address_of_the_profile_stands_in_the_invitations(tmp_path: Path, rows: str, expected: str) -> None:
    table = f"Direction,inviterProfileUrl,inviteeProfileUrl\n{rows}\n"
    assert slug(zipped(tmp_path, {"Invitations.csv": table})) == expected


def test_an_export_without_any_of_these_tables_gives_nothing(tmp_path: Path) -> None:
    assert list(small_records(zipped(tmp_path, {"Skills.csv": "Name\nPatience\n"}))) == []


@pytest.mark.parametrize(
    ("websites", "expected"),
    [
        ("[PERSONAL:https://a.example/x]", ["https://a.example/x"]),
        ("[BLOG:https://a.example],[OTHER:http://b.example]", ["https://a.example", "http://b.example"]),
        ("[PERSONAL:www.a.example]", ["www.a.example"]),
        ("", []),
    ],
)
def test_websites_with_and_without_labels(tmp_path: Path, websites: str, expected: list[str]) -> None:
    table = f'First Name,Last Name,Websites\nRowan,Ellis,"{websites}"\n'
    (profile,) = [one for one in small_records(zipped(tmp_path, {"Profile.csv": table})) if isinstance(one, Profile)]
    assert [field.value for field in profile.fields if field.name == "website"] == expected
