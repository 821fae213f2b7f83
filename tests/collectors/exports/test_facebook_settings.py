"""Privacy settings of Facebook: who sees new posts, if the words are known, and what else is set."""

import pytest

from auditor.collectors.exports.facebook import COLLECTOR
from auditor.collectors.exports.facebook_settings import default_audience, plain
from auditor.model import Audience, Profile, Setting
from tests.reading_exports import Got, fixture


def setting(label: str, value: str) -> Setting:
    return Setting(platform="facebook", name="other", value=plain(value), label=label)


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("Who can see your future posts?", "Public", Audience.PUBLIC),
        ("who can see your future posts", "Friends", Audience.LIMITED),
        ("Who can see your future posts?", "Friends  of friends", Audience.LIMITED),
        ("Who can see your future posts?", "Only me", Audience.PRIVATE),
        ("Who can see your future posts?", "Znajomi", Audience.UNKNOWN),
        ("Who can see your future posts?", "", Audience.UNKNOWN),
        ("Kto może zobaczyć Twoje przyszłe posty?", "Public", Audience.UNKNOWN),
        ("Who can see your friends list?", "Public", Audience.UNKNOWN),
    ],
)
def test_who_sees_new_posts(label: str, value: str, expected: Audience) -> None:
    assert default_audience([setting("Something else", "Public"), setting(label, value)]) is expected


@pytest.mark.parametrize("name", ["facebook-2025-03-json", "facebook-2025-03-html"])
def test_settings_in_json_and_on_a_page(name: str) -> None:
    got = Got(COLLECTOR, fixture(name))
    values = {one.name: (one.value, one.label) for one in got.of(Setting) if one.name != "other"}
    assert values["findable_by_email"] == ("everyone", "Who can look you up using the email address you provided?")
    assert got.of(Profile)[0].default_audience is Audience.LIMITED


def test_without_the_file_nothing_is_said() -> None:
    got = Got(COLLECTOR, fixture("facebook-2022-03-json"))
    assert not got.of(Setting)
    assert got.of(Profile)[0].default_audience is Audience.UNKNOWN


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Public", "everyone"),
        ("Friends", "limited"),
        ("Friends of friends", "Friends of friends"),
        ("No one", "nobody"),
        ("True", "on"),
        ("Wszyscy", "Wszyscy"),
    ],
)
def test_plain_values(value: str, expected: str) -> None:
    assert plain(value) == expected
