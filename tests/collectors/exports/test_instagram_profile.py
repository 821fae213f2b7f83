"""The profile of Instagram and Threads: what it shows, what is registered, whether it is private."""

from pathlib import Path

import pytest

from auditor.collectors.exports.instagram import COLLECTOR
from auditor.collectors.exports.instagram_profile import Known, learn
from auditor.model import Account, Audience, Profile, Setting
from tests.reading_exports import Got, fixture, zipped


@pytest.mark.parametrize(
    ("name", "default", "shown", "value"),
    [
        ("instagram-2025-09-json", Audience.LIMITED, Audience.UNKNOWN, "on"),
        ("instagram-2025-09-html", Audience.LIMITED, Audience.UNKNOWN, "on"),
        ("instagram-2025-10-polish", Audience.LIMITED, Audience.UNKNOWN, "on"),
        ("instagram-2024-01-json", Audience.PUBLIC, Audience.PUBLIC, "off"),
        ("instagram-2021-05-html", Audience.PUBLIC, Audience.PUBLIC, "off"),
        ("instagram-2019-04-flat", Audience.PUBLIC, Audience.PUBLIC, "off"),
    ],
)
def test_private_or_not(name: str, default: Audience, shown: Audience, value: str) -> None:
    got = Got(COLLECTOR, fixture(name))
    profile = got.of(Profile)[0]
    assert (profile.handle, profile.default_audience, profile.audience) == ("rowan.bakes", default, shown)
    assert next(one for one in got.of(Setting) if one.name == "account_private").value == value


def test_what_is_shown_and_what_is_registered() -> None:
    got = Got(COLLECTOR, fixture("instagram-2025-09-json"))
    instagram, threads = got.of(Profile)
    assert (instagram.name, instagram.bio) == ("Rowan Ellis", "Cakes. Year 4 @ Larkfield 🍰")
    assert [(field.name, field.value) for field in instagram.fields] == [("website", "https://rowanbakes.example")]
    assert (threads.platform, threads.bio) == ("threads", "Teacher at Larkfield")
    assert (threads.default_audience, instagram.default_audience) == (Audience.PUBLIC, Audience.LIMITED)
    account = got.of(Account)[0]
    assert account.emails == ("rowan@example.org", "cakes@example.org")
    assert account.phones == ("+447700900123", "01632 960123")
    assert "1988" not in repr(got.records)


def test_settings() -> None:
    got = Got(COLLECTOR, fixture("instagram-2025-09-json"))
    assert [(one.platform, one.name, one.value) for one in got.of(Setting)] == [
        ("instagram", "account_private", "on"),
        ("instagram", "who_can_comment", "everyone"),
        ("instagram", "contacts_synced", "on"),
        ("threads", "account_private", "off"),
    ]
    older = Got(COLLECTOR, fixture("instagram-2021-05-json"))
    assert {one.name: one.value for one in older.of(Setting)}["who_can_comment"] == "limited"


def known(*rows: tuple[str, str]) -> Known:
    one = Known()
    learn(rows, one)
    return one


def test_a_language_that_is_not_known_is_read_by_the_look_of_its_values() -> None:
    one = known(("E. paštas", "rowan@example.org"), ("Svetainė", "https://rowanbakes.example"), ("Privati", "True"))
    assert (one.emails, one.websites, one.private) == (["rowan@example.org"], ["https://rowanbakes.example"], True)


def test_of_two_truths_without_a_known_label_neither_is_taken() -> None:
    assert known(("Patvirtintas", "True"), ("Privati", "False")).private is None
    assert known(("Username", "rowan.bakes"), ("Phone Confirmed", "True")).private is None


def test_labels_may_end_in_a_colon_and_values_may_be_empty() -> None:
    one = known(("Username: ", "rowan.bakes"), ("Bio", " "), ("Private Account", "maybe"))
    assert (one.handle, one.bio, one.private) == ("rowan.bakes", "", None)


def test_a_handle_that_is_none_makes_no_address(tmp_path: Path) -> None:
    page = (
        "<html><body><main><div><table><tr><td>Username</td><td>../../evil</td></tr></table></div></main></body></html>"
    )
    archive = zipped(tmp_path, {"personal_information/personal_information.html": page})
    assert Got(COLLECTOR, archive).of(Profile)[0].url == ""
