"""Other servers of the fediverse (Pixelfed, Friendica …): the actor that WebFinger names, and its outbox."""

from typing import Any

import msgspec

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Trouble, Whose, post, profile
from auditor.collectors.profiles.texts import plain
from auditor.collectors.web_answers import Answer

ACTIVITY = "application/activity+json"
EVERYBODY = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})


class Link(msgspec.Struct, frozen=True):
    """One link of a WebFinger answer (RFC 7033)."""

    rel: str = ""
    type: str = ""
    href: str = ""


class Finger(msgspec.Struct, frozen=True):
    """A WebFinger answer."""

    links: list[Link] = []


class Actor(msgspec.Struct, frozen=True, rename="camel"):
    """An ActivityPub actor; `attachment` is the table on the profile."""

    preferred_username: str = ""
    name: str | None = None
    summary: str | None = None
    attachment: Any = None
    outbox: str = ""


def read_finger(answer: Answer) -> str | Missing | Trouble:
    """Return the address of the actor; a server that speaks WebFinger says 404 for whom it does not know."""
    if answer.status in {404, 410}:
        return Missing() if "json" in answer.content_type else Trouble.NOT_UNDERSTOOD
    if stopped := walls.trouble(answer):
        return stopped
    try:
        links = msgspec.json.decode(answer.body, type=Finger).links
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    return next((one.href for one in links if one.rel == "self" and "activity" in one.type), Trouble.NOT_UNDERSTOOD)


def read_actor(answer: Answer, whose: Whose) -> Read:
    """Return the profile; `onward` is the outbox."""
    if answer.status in {404, 410}:
        return Missing()
    if stopped := walls.trouble(answer):
        return stopped
    try:
        actor = msgspec.json.decode(answer.body, type=Actor)
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    if actor.preferred_username.casefold() != whose.name.casefold():
        return Trouble.ANOTHER
    table = actor.attachment if isinstance(actor.attachment, list) else []
    fields = tuple(
        ("other", f"{one.get('name')}: {plain(str(one.get('value')))}")
        for one in table
        if isinstance(one, dict) and one.get("value")
    )
    made = profile(
        whose, handle=actor.preferred_username, name=actor.name or "", bio=plain(actor.summary or ""), fields=fields
    )
    return Seen(records=(made,), onward=actor.outbox)


def read_outbox(answer: Answer, whose: Whose) -> Read:
    """Return the posts of one page; of the outbox itself, where its first page lies."""
    if stopped := walls.trouble(answer):
        return stopped
    try:
        said = msgspec.json.decode(answer.body, type=dict[str, Any])
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    first = said.get("first")
    held = first if isinstance(first, dict) else said
    listed = held.get("orderedItems") or held.get("items")
    items = listed if isinstance(listed, list) else []
    posts = tuple(made for item in items if isinstance(item, dict) and (made := _post(item, whose)) is not None)
    onward = first if isinstance(first, str) and not items else held.get("next")
    return Seen(records=posts, onward=onward if isinstance(onward, str) else "")


def _post(item: dict[str, Any], whose: Whose) -> Any:
    """Return what was created for everybody; None for what was passed on, and for what is for some only."""
    held = item.get("object")
    if item.get("type") != "Create" or not isinstance(held, dict):
        return None
    told = [one for name in ("to", "cc") for one in _listed(item.get(name)) + _listed(held.get(name))]
    if not EVERYBODY & {one for one in told if isinstance(one, str)}:
        return None
    words = (held.get("name"), held.get("summary"), held.get("content"))
    return post(
        whose,
        text="\n".join(plain(one) for one in words if isinstance(one, str) and one),
        created=_text(held.get("published")),
        url=_text(held.get("url")) or _text(held.get("id")),
        form="comment" if held.get("inReplyTo") else "post",
        name=_text(held.get("id")),
    )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
