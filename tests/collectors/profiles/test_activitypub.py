"""Other servers of the fediverse: WebFinger, the actor, and an outbox."""

import pytest

from auditor.collectors.profiles.activitypub import EVERYBODY, read_actor, read_finger, read_outbox
from auditor.collectors.profiles.shape import Missing, Trouble
from tests.public_answers import fields_of, posts_of, profile_of, said, seen, whose

ROWAN = whose("rowan_e", platform="pixelfed", handle="@rowan_e@pictures.example")
PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
ACTOR = {
    "type": "Person",
    "preferredUsername": "rowan_e",
    "name": "Rowan",
    "summary": "<p>Boats, and Year 4</p>",
    "attachment": [{"type": "PropertyValue", "name": "Web", "value": "<a href='x'>rowan.example</a>"}, "odd"],
    "outbox": "https://pictures.example/users/rowan_e/outbox",
}


def created(**more: object) -> dict[str, object]:
    note = {"type": "Note", "id": "https://pictures.example/p/1", "content": "<p>Two boats</p>", **more}
    return {"type": "Create", "to": [PUBLIC], "object": {"published": "2026-05-01T09:00:00Z", **note}}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            said(
                {"links": [{"rel": "self", "type": "application/activity+json", "href": "https://pictures.example/a"}]}
            ),
            "https://pictures.example/a",
        ),
        (said({"links": [{"rel": "http://webfinger.net/rel/profile-page", "href": "x"}]}), Trouble.NOT_UNDERSTOOD),
        (said({"error": "unknown"}, status=404), Missing()),
        (said("<html>", status=404, kind="text/html"), Trouble.NOT_UNDERSTOOD),
        (said(status=401), Trouble.SIGNED_IN_ONLY),
        (said("nonsense"), Trouble.NOT_UNDERSTOOD),
    ],
)
def test_webfinger(answer: object, expected: object) -> None:
    assert read_finger(answer) == expected  # type: ignore[arg-type]


def test_an_actor() -> None:
    read = read_actor(said(ACTOR), ROWAN)
    assert profile_of(read).bio == "Boats, and Year 4"
    assert fields_of(read) == [("other", "Web: rowan.example")]
    assert seen(read).onward.endswith("/outbox")


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said(status=410), Missing()),
        (said(status=401), Trouble.SIGNED_IN_ONLY),
        (said({**ACTOR, "preferredUsername": "another"}), Trouble.ANOTHER),
        (said("nonsense"), Trouble.NOT_UNDERSTOOD),
    ],
)
def test_other_answers(answer: object, expected: object) -> None:
    assert read_actor(answer, ROWAN) == expected  # type: ignore[arg-type]


def test_an_outbox_leads_to_its_first_page() -> None:
    first = "https://pictures.example/users/rowan_e/outbox?page=1"
    assert seen(read_outbox(said({"type": "OrderedCollection", "first": first}), ROWAN)).onward == first


def test_only_what_was_written_for_everybody_is_read() -> None:
    items = [
        created(),
        created(inReplyTo="https://elsewhere.example/1", name="Title"),
        {**created(), "to": ["https://pictures.example/users/rowan_e/followers"]},
        {"type": "Announce", "to": [PUBLIC], "object": "https://elsewhere.example/2"},
        "odd",
    ]
    read = read_outbox(said({"orderedItems": items, "next": "https://pictures.example/next"}), ROWAN)
    assert [(one.form, one.text) for one in posts_of(read)] == [("post", "Two boats"), ("comment", "Title\nTwo boats")]
    assert seen(read).onward == "https://pictures.example/next"
    assert PUBLIC in EVERYBODY


def test_an_outbox_that_is_closed() -> None:
    assert read_outbox(said(status=403), ROWAN) is Trouble.BLOCKED
    assert read_outbox(said("nonsense"), ROWAN) is Trouble.NOT_UNDERSTOOD
