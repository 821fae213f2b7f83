"""The account in an X archive: what is shown, what is registered, how it is protected, how many follow."""

import json
from pathlib import Path
from typing import Any

import pytest

from auditor.collectors.exports.x_account import handle, small_records, unknowns
from auditor.model import (
    Account,
    Audience,
    Circle,
    Field,
    Membership,
    Profile,
    Record,
    Registered,
    Setting,
    Skipped,
)
from tests.reading_exports import files_of, fixture, zipped

TODAY = "x-2026-09-today"


def small(**files: Any) -> dict[str, bytes | str]:
    return {
        f"data/{name.replace('_', '-')}.js": f"window.YTD.{name}.part0 = {json.dumps(value)}"
        for name, value in files.items()
    }


def test_the_profile_as_it_is_shown() -> None:
    (profile,) = [record for record in small_records(fixture(TODAY)) if isinstance(record, Profile)]
    assert (profile.id, profile.account, profile.handle, profile.name) == (
        "1000000001",
        "@rowan_e",
        "@rowan_e",
        "Rowan Ellis",
    )
    assert profile.bio.startswith("Year 4 teacher.")
    assert profile.url == "https://x.com/rowan_e"
    assert profile.audience is Audience.UNKNOWN
    assert profile.default_audience is Audience.LIMITED
    assert profile.fields == (
        Field(name="town", value="Oakmere"),
        Field(name="website", value="https://t.co/AbCdEf0011"),
        Field(name="website", value="https://rowanbakes.example"),
        Field(name="address", value="1 Mill Lane"),
        Field(name="town", value="Oakmere"),
        Field(name="phone", value="01632 960321"),
        Field(name="email", value="hello@rowanbakes.example"),
    )


def test_former_names_and_addresses_are_not_kept() -> None:
    records = list(small_records(fixture(TODAY)))
    assert "former_name" not in repr(records)
    assert "old@larkfield" not in repr(records)


def test_what_is_registered_is_no_part_of_the_profile() -> None:
    (account,) = [record for record in small_records(fixture(TODAY)) if isinstance(record, Account)]
    assert account.emails == (Registered(value="rowan@example.org", from_="2019-08-01T10:00:00.000Z"),)
    assert account.phones == ("+447700900123",)


def test_a_phone_number_beside_the_handle_as_in_2019() -> None:
    (account,) = [record for record in small_records(fixture("x-2019-06-bare")) if isinstance(record, Account)]
    assert account.phones == ("+447700900123",)


def test_people_are_counted_and_not_named() -> None:
    circles = [record for record in small_records(fixture(TODAY)) if isinstance(record, Circle)]
    assert [(circle.name, circle.count) for circle in circles] == [("followers", 3), ("following", 0)]


def test_lists_by_their_own_name_and_never_whose_they_are() -> None:
    lists = [record for record in small_records(fixture(TODAY)) if isinstance(record, Membership)]
    assert [(one.name, one.title, one.url) for one in lists] == [
        ("list", "year 4 ideas", "https://twitter.com/rowan_e/lists/year-4-ideas"),
        ("list", "List 1696117177802211514", "https://x.com/i/lists/1696117177802211514"),
    ]
    assert "someone_else" not in repr(lists)


@pytest.mark.parametrize(
    ("history", "value", "audience"),
    [
        ([("2026-05-01T00:00:00Z", "Protect")], "on", Audience.LIMITED),
        ([("2026-05-01T00:00:00Z", "Unprotect")], "off", Audience.PUBLIC),
        ([("2026-05-01T00:00:00Z", "Protect"), ("2026-06-01T00:00:00Z", "Unprotect")], "off", Audience.PUBLIC),
        ([("2026-06-01T00:00:00Z", "protect"), ("2026-05-01T00:00:00Z", "unprotect")], "on", Audience.LIMITED),
        ([], None, Audience.UNKNOWN),
        ([("whenever", "Protect")], None, Audience.UNKNOWN),
        ([("2026-06-01T00:00:00Z", "Something new")], None, Audience.UNKNOWN),
    ],
)
def test_protection_only_as_far_as_it_is_told(
    tmp_path: Path, history: list[tuple[str, str]], value: str | None, audience: Audience
) -> None:
    told = [{"protectedHistory": {"protectedAt": at, "action": action}} for at, action in history]
    files = small(protected_history=told, account=[{"account": {"username": "rowan_e"}}])
    records = [record for record in small_records(zipped(tmp_path, files)) if isinstance(record, Record)]
    assert [one.value for one in records if isinstance(one, Setting)] == ([value] if value else [])
    assert [one.default_audience for one in records if isinstance(one, Profile)] == [audience]
    told_unknown = any("protected" in line for line in unknowns(zipped(tmp_path, files)))
    assert told_unknown is (value is None)


def test_the_handle_comes_from_the_account_or_the_table_of_contents(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = dict(files_of(TODAY))
    assert handle(zipped(tmp_path, files)) == "@rowan_e"
    del files["data/account.js"]
    assert handle(zipped(tmp_path, files)) == "@rowan_e"
    del files["data/manifest.js"]
    assert handle(zipped(tmp_path, files)) == ""


def test_no_account_and_no_profile_make_no_profile(tmp_path: Path) -> None:
    assert list(small_records(zipped(tmp_path, small(tweets=[])))) == []


@pytest.mark.parametrize(
    "name", ["account", "profile", "phone_number", "protected_history", "follower", "lists_created"]
)
@pytest.mark.parametrize("value", ["CANARY", 7, [7], [{"a": "CANARY"}], [{"a": {"username": ["CANARY"]}}], {"a": [1]}])
def test_files_that_are_not_as_expected_are_skips(tmp_path: Path, name: str, value: object) -> None:
    for got in small_records(zipped(tmp_path, small(**{name: value}))):
        assert isinstance(got, Skipped | Record)
        assert "CANARY" not in repr(got)


def test_nothing_of_a_spotlight_is_no_field(tmp_path: Path) -> None:
    deep: Any = {"email": "x@example.org"}
    for _ in range(30):
        deep = {"a": [deep]}
    files = small(account=[{"account": {"username": "rowan_e"}}], professional_data=[{"professionalData": deep}])
    (profile,) = [one for one in small_records(zipped(tmp_path, files)) if isinstance(one, Profile)]
    assert profile.fields == ()
