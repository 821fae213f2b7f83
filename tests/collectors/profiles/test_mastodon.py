"""Mastodon: accounts, what of their posts anybody can see, and servers that close the door."""

import pytest

from auditor.collectors.profiles.mastodon import Known, read_account, read_posts
from auditor.collectors.profiles.shape import Missing, Trouble
from tests.public_answers import fields_of, posts_of, profile_of, said, seen, settings_of, whose

ROWAN = whose("rowan_e", platform="mastodon", handle="@rowan_e@social.example")
ACCOUNT = {
    "id": "42",
    "username": "Rowan_E",
    "acct": "rowan_e",
    "display_name": "Rowan",
    "note": "<p>Year 4 teacher at <b>Larkfield Primary School</b></p>",
    "url": "https://social.example/@rowan_e",
    "fields": [
        {"name": "Web", "value": '<a href="https://rowan.example">https://rowan.example</a>', "verified_at": None},
        {"name": "Pronouns", "value": "they", "verified_at": None},
    ],
    "noindex": False,
}
STATUS = {
    "id": "7",
    "content": "<p>Off to the <b>beach</b></p>",
    "spoiler_text": "",
    "visibility": "public",
    "created_at": "2026-05-01T09:00:00.000Z",
    "url": "https://social.example/@rowan_e/7",
    "in_reply_to_id": None,
    "reblog": None,
    "media_attachments": [{"description": "Two boats"}, {"description": None}],
}


def test_an_account() -> None:
    known = read_account(said(ACCOUNT), ROWAN)
    assert isinstance(known, Known)
    assert known.id == "42"
    assert profile_of(known.seen).bio == "Year 4 teacher at Larkfield Primary School"
    assert profile_of(known.seen).account == "@rowan_e@social.example"
    assert fields_of(known.seen) == [("website", "https://rowan.example"), ("other", "Pronouns: they")]
    assert settings_of(known.seen) == [("search_engines", "on")]


def test_an_older_server_says_nothing_of_search_engines() -> None:
    known = read_account(said({"id": "42", "username": "rowan_e"}), ROWAN)
    assert isinstance(known, Known)
    assert settings_of(known.seen) == []


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said({"error": "Record not found"}, status=404), Missing()),
        (said("<html>Not here", status=404, kind="text/html"), None),
        (said({"error": "Endpoint not found"}, status=404), None),
        (said({"error": "This API requires an authenticated user"}, status=401), Trouble.SIGNED_IN_ONLY),
        (said({"error": "This method requires an authenticated user"}, status=422), Trouble.SIGNED_IN_ONLY),
        (said({"error": "Too many requests"}, status=429), Trouble.LATER),
        (said("<title>Just a moment...</title>", kind="text/html", status=403), Trouble.CHALLENGE),
        (said({**ACCOUNT, "username": "another"}), Trouble.ANOTHER),
        (said({**ACCOUNT, "suspended": True}), Trouble.PRIVATE),
        (said("<html>", kind="text/html"), None),
    ],
)
def test_other_answers(answer: object, expected: object) -> None:
    assert read_account(answer, ROWAN) == expected  # type: ignore[arg-type]


def test_only_what_anybody_can_see_and_the_owner_wrote() -> None:
    page = [
        STATUS,
        {**STATUS, "id": "6", "spoiler_text": "School", "in_reply_to_id": "5"},
        {**STATUS, "id": "4", "visibility": "private"},
        {**STATUS, "id": "3", "reblog": {"id": "1"}},
        {"odd": True},
    ]
    read = read_posts(said(page), ROWAN)
    assert [(one.id, one.form, one.text) for one in posts_of(read)] == [
        ("7", "post", "Off to the beach\nTwo boats"),
        ("6", "comment", "School\nOff to the beach\nTwo boats"),
    ]
    assert seen(read).onward == "3"
    assert seen(read_posts(said([]), ROWAN)).onward == ""


def test_posts_that_are_no_list() -> None:
    assert read_posts(said({"error": "x"}), ROWAN) is Trouble.NOT_UNDERSTOOD
    assert read_posts(said({"error": "x"}, status=401), ROWAN) is Trouble.SIGNED_IN_ONLY
