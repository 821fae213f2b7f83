"""Bluesky: profiles, posts, and its own ways of saying no."""

import pytest

from auditor.collectors.profiles.bluesky import HIDDEN, read_posts, read_profile
from auditor.collectors.profiles.shape import Missing, Trouble
from auditor.model import Audience
from tests.public_answers import ROWAN, fields_of, posts_of, profile_of, said, seen, settings_of

ACTOR = {
    "did": "did:plc:abc",
    "handle": "rowan.example.org",
    "displayName": "Rowan Ellis",
    "description": "Year 4 at Larkfield Primary School",
    "website": "https://rowan.example",
    "followersCount": 3,
    "labels": [{"src": "did:plc:abc", "val": HIDDEN}, {"src": "did:plc:mod", "val": "spam"}],
}


def item(text: str = "Hello", **more: object) -> dict[str, object]:
    record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": "2026-05-01T09:00:00Z", **more}
    return {"post": {"uri": "at://did:plc:abc/app.bsky.feed.post/3kabc", "cid": "x", "author": {}, "record": record}}


def test_a_profile_is_public_and_says_what_it_hides() -> None:
    read = read_profile(said(ACTOR), ROWAN)
    profile = profile_of(read)
    assert (profile.handle, profile.name, profile.bio) == (
        "rowan.example.org", "Rowan Ellis", "Year 4 at Larkfield Primary School",
    )  # fmt: skip
    assert (profile.audience, profile.account) == (Audience.PUBLIC, ROWAN.handle)
    assert fields_of(read) == [("website", "https://rowan.example")]
    assert settings_of(read) == [("other", "limited")]


def test_a_label_that_somebody_else_put_there_hides_nothing() -> None:
    assert settings_of(read_profile(said({**ACTOR, "labels": [{"src": "did:plc:mod", "val": HIDDEN}]}), ROWAN)) == []


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said({"error": "InvalidRequest", "message": "Profile not found"}, status=400), Missing()),
        (said({"error": "AccountDeactivated", "message": "Account is deactivated"}, status=400), Trouble.PRIVATE),
        (
            said({"error": "InvalidRequest", "message": "actor must be a did"}, status=400),
            Trouble.NOT_UNDERSTOOD,
        ),
        (said("<html>", status=400, kind="text/html"), Trouble.NOT_UNDERSTOOD),
        (said({**ACTOR, "handle": "somebody.else.example"}), Trouble.ANOTHER),
        (said({"handle": "rowan.example.org"}), Trouble.NOT_UNDERSTOOD),
        (said("{", status=502), Trouble.SERVER),
    ],
)
def test_other_answers(answer: object, expected: object) -> None:
    assert read_profile(answer, ROWAN) == expected  # type: ignore[arg-type]


def test_own_posts_and_replies_are_read_and_what_is_passed_on_is_not() -> None:
    passed_on = {**item("theirs"), "reason": {"$type": "app.bsky.feed.defs#reasonRepost"}}
    pictured = item("Trip", embed={"$type": "app.bsky.embed.images", "images": [{"alt": "Class 4 at the museum"}]})
    feed = {"feed": [item(), passed_on, item("Reply", reply={"root": {}}), pictured, {"odd": 1}], "cursor": "more"}
    read = read_posts(said(feed), ROWAN)
    assert [(one.text, one.form) for one in posts_of(read)] == [
        ("Hello", "post"),
        ("Reply", "comment"),
        ("Trip\nClass 4 at the museum", "post"),
    ]
    first = posts_of(read)[0]
    assert first.url == "https://bsky.app/profile/x/post/3kabc"
    assert first.created is not None
    assert seen(read).onward == "more"


def test_after_the_last_page_there_is_no_more() -> None:
    assert seen(read_posts(said({"feed": [], "cursor": "again"}), ROWAN)).onward == ""
    assert read_posts(said("nonsense"), ROWAN) is Trouble.NOT_UNDERSTOOD
