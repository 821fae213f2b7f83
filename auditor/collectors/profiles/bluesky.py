"""Bluesky: a profile and its newest posts, as the public interface gives them to anybody (seen 2026)."""

from typing import Any

import msgspec

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Shown, Trouble, Whose, post, profile, setting
from auditor.collectors.web_answers import Answer

HIDDEN = "!no-unauthenticated"
"""The label by which an owner asks apps to hide the account from signed-out people; the interface shows it anyway."""


class Label(msgspec.Struct, frozen=True):
    """A label on an account, and who put it there."""

    val: str = ""
    src: str = ""


class Actor(msgspec.Struct, frozen=True, rename="camel"):
    """app.bsky.actor.defs#profileViewDetailed."""

    did: str
    handle: str
    display_name: str = ""
    description: str = ""
    website: str = ""
    labels: list[Label] = []


class Words(msgspec.Struct, frozen=True, rename="camel"):
    """The record of a post; `embed` may hold pictures with descriptions."""

    text: str = ""
    created_at: str = ""
    reply: msgspec.Raw = msgspec.Raw()
    embed: Any = None


class View(msgspec.Struct, frozen=True):
    """app.bsky.feed.defs#postView."""

    uri: str
    record: Words


class Item(msgspec.Struct, frozen=True):
    """app.bsky.feed.defs#feedViewPost; with a reason it is somebody else's post passed on."""

    post: View
    reason: msgspec.Raw = msgspec.Raw()


class Feed(msgspec.Struct, frozen=True):
    """What getAuthorFeed answers; items are decoded one by one."""

    feed: list[msgspec.Raw] = []
    cursor: str = ""


class Fault(msgspec.Struct, frozen=True):
    """An error of the interface."""

    error: str = ""
    message: str = ""


def read_profile(answer: Answer, whose: Whose) -> Read:
    """Return the profile; a handle that is not there is a 400 with words."""
    if stopped := walls.trouble(answer):
        return stopped
    try:
        if answer.status != 200:
            return _fault(msgspec.json.decode(answer.body, type=Fault))
        actor = msgspec.json.decode(answer.body, type=Actor)
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    if whose.name.casefold() not in {actor.handle.casefold(), actor.did.casefold()}:
        return Trouble.ANOTHER
    records: list[Shown] = [
        profile(
            whose,
            handle=actor.handle,
            name=actor.display_name,
            bio=actor.description,
            fields=(("website", actor.website),),
        )
    ]
    if any(label.val == HIDDEN and label.src == actor.did for label in actor.labels):
        label = "Hidden from signed-out people on the site, and still open to programs"
        records.append(setting(whose, name="other", value="limited", label=label))
    return Seen(records=tuple(records))


def read_posts(answer: Answer, whose: Whose) -> Read:
    """Return a page of the owner's own posts; what they passed on from others is left out."""
    if stopped := walls.trouble(answer):
        return stopped
    try:
        page = msgspec.json.decode(answer.body, type=Feed)
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    made = []
    for raw in page.feed:
        try:
            item = msgspec.json.decode(raw, type=Item)
        except msgspec.MsgspecError:
            continue
        if not item.reason:
            made.append(_post(item.post, whose))
    return Seen(records=tuple(made), onward=page.cursor if page.feed else "")


def _post(view: View, whose: Whose) -> Shown:
    """Return one post, with what the owner wrote about its pictures."""
    described = view.record.embed.get("images") if isinstance(view.record.embed, dict) else None
    alts = [one.get("alt") for one in described if isinstance(one, dict)] if isinstance(described, list) else []
    text = "\n".join([view.record.text, *(alt for alt in alts if isinstance(alt, str) and alt)])
    return post(
        whose,
        text=text,
        created=view.record.created_at,
        url=f"{whose.url}/post/{view.uri.rsplit('/', 1)[-1]}",
        form="comment" if view.record.reply else "post",
        name=view.uri,
    )


def _fault(fault: Fault) -> Read:
    """Return what an error means: gone, or not to be told."""
    if "not found" in fault.message.casefold():
        return Missing()
    return Trouble.PRIVATE if fault.error in {"AccountDeactivated", "AccountTakedown"} else Trouble.NOT_UNDERSTOOD
