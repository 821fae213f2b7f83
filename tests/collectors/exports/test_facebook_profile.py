"""The profile of Facebook: as it is now, from JSON and pages, with nothing registered among what it shows."""

import json
from pathlib import Path

import pytest

from auditor.collectors.exports.facebook import COLLECTOR
from auditor.collectors.exports.facebook_profile import day, handle_in
from auditor.model import Account, Audience, Profile
from tests.reading_exports import Got, fixture, zipped

FULL = ("facebook-2022-03-json", "facebook-2023-06-json", "facebook-2025-03-json")


def profile_of(name: str) -> Profile:
    (profile,) = Got(COLLECTOR, fixture(name)).of(Profile)
    return profile


@pytest.mark.parametrize("name", FULL)
def test_the_profile_in_json(name: str) -> None:
    profile = profile_of(name)
    assert (profile.handle, profile.name) == ("rowan.ellis", "Rowan Ellis")
    assert profile.bio == "Year 4 at Larkfield. Views my own ☕️"
    assert [(field.name, field.value, field.from_, field.until) for field in profile.fields] == [
        ("employer", "Larkfield Primary School", "2017-09-01", ""),
        ("job_title", "Year 4 teacher", "2017-09-01", ""),
        ("other", "Maths lead", "2017-09-01", ""),
        ("employer", "Hexley Infants", "2010-09-01", "2017-08-01"),
        ("job_title", "Teaching assistant", "2010-09-01", "2017-08-01"),
        ("education", "University of Hexley", "2006-09-01", "2009-07-01"),
        ("town", "Oakmere", "", ""),
        ("other", "Hexley", "", ""),
        ("website", "https://rowanbakes.example", "", ""),
    ]


def test_the_profile_on_a_page() -> None:
    profile = profile_of("facebook-2025-03-html")
    assert (profile.handle, profile.url) == ("rowan.ellis", "https://www.facebook.com/rowan.ellis")
    assert [(field.name, field.value) for field in profile.fields] == [
        ("employer", "Larkfield Primary School"),
        ("job_title", "Year 4 teacher"),
        ("education", "University of Hexley"),
        ("town", "Oakmere"),
        ("website", "https://rowanbakes.example"),
    ]


@pytest.mark.parametrize("name", [*FULL, "facebook-2019-07-json", "facebook-2025-03-html", "facebook-2026-02-page"])
def test_addresses_and_numbers_are_registered_and_not_shown(name: str) -> None:
    got = Got(COLLECTOR, fixture(name))
    (account,) = got.of(Account)
    (profile,) = got.of(Profile)
    assert account.emails in (("rowan@example.org",), ("cakes@example.org",))
    assert account.phones in (("+447700900123",), ("01632 960123",))
    shown = [part.text for part in profile.parts()]
    assert not [text for text in shown if "@" in text or "900123" in text or "960123" in text]
    assert profile.audience is Audience.UNKNOWN
    assert "old@example.org" not in repr(got.records)


def test_a_page_of_its_own() -> None:
    profile = profile_of("facebook-2026-02-page")
    assert (profile.name, profile.handle, profile.bio) == (
        "Rowan Bakes",
        "61550000000001",
        "Cakes by a teacher at Larkfield",
    )
    assert [field.value for field in profile.fields] == ["https://rowanbakes.example"]


def test_a_profile_that_is_broken_or_empty(tmp_path: Path) -> None:
    path = "profile_information/profile_information.json"
    got = Got(COLLECTOR, zipped(tmp_path, {path: '{"profile_v2":{"name":7}}'}))
    assert [(one.kind, one.reason) for one in got.skipped] == [("profile", "not-as-expected")]
    got.counts_add_up()
    got = Got(COLLECTOR, zipped(tmp_path, {path: json.dumps({"profile_v2": {"emails": {"emails": []}}})}, name="b.zip"))
    assert not got.records
    assert not got.skipped


@pytest.mark.parametrize(
    ("address", "handle"),
    [
        ("https://www.facebook.com/rowan.ellis", "rowan.ellis"),
        ("https://m.facebook.com/rowan.ellis/?ref=x", "rowan.ellis"),
        ("https://www.facebook.com/profile.php?id=100004242424242", "100004242424242"),
        ("https://www.facebook.com/profile.php", ""),
        ("https://evil.example/rowan", ""),
        ("", ""),
    ],
)
def test_handles_in_addresses(address: str, handle: str) -> None:
    assert handle_in(address) == handle


def test_days() -> None:
    assert day(1504224000) == "2017-09-01"
    assert [day(stamp) for stamp in (0, None, 10**12, "x")] == ["", "", "2001-09-09", ""]
    assert day(9_000_000_000) == ""
