"""Mastodon and servers that answer like it: an account and its newest posts (documentation of July 2026)."""

from typing import Any

import msgspec

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Shown, Trouble, Whose, post, profile, setting
from auditor.collectors.profiles.texts import plain
from auditor.collectors.web_answers import Answer

OPEN = frozenset({"public", "unlisted"})


class Pair(msgspec.Struct, frozen=True):
    """One line of the table on a profile; the value is HTML."""

    name: str = ""
    value: str = ""


class Account(msgspec.Struct, frozen=True):
    """The Account entity; servers that are not Mastodon leave out much of it."""

    id: str
    username: str
    display_name: str = ""
    note: str = ""
    url: str = ""
    fields: list[Pair] = []
    locked: bool = False
    noindex: bool | None = None
    suspended: bool = False


class Media(msgspec.Struct, frozen=True):
    """An attachment, by what the owner wrote about it."""

    description: str | None = None


class Status(msgspec.Struct, frozen=True):
    """The Status entity."""

    id: str
    content: str = ""
    spoiler_text: str = ""
    visibility: str = "public"
    created_at: str = ""
    url: str | None = None
    in_reply_to_id: str | None = None
    reblog: Any = None
    media_attachments: list[Media] = []


class Fault(msgspec.Struct, frozen=True):
    """An error of the interface."""

    error: str


class Known(msgspec.Struct, frozen=True):
    """An account that was found: what it shows, and its number for asking on."""

    seen: Seen
    id: str


def read_account(answer: Answer, whose: Whose) -> Known | Missing | Trouble | None:
    """Return the account; None where the server does not answer as Mastodon does."""
    if answer.status == 404:
        return Missing() if _said(answer) == "record not found" else None
    if stopped := walls.trouble(answer):
        return None if stopped is Trouble.NOT_UNDERSTOOD else stopped
    if answer.status == 422:
        return Trouble.SIGNED_IN_ONLY
    try:
        found = msgspec.json.decode(answer.body, type=Account)
    except msgspec.MsgspecError:
        return None
    if found.username.casefold() != whose.name.casefold():
        return Trouble.ANOTHER
    if found.suspended:
        return Trouble.PRIVATE
    records: list[Shown] = [
        profile(
            whose,
            handle=found.username,
            name=found.display_name,
            bio=plain(found.note),
            fields=tuple(field for pair in found.fields for field in _fields(pair)),
        )
    ]
    if found.noindex is not None:
        label = "Search engines are asked to leave this account out" if found.noindex else "Search engines may list it"
        records.append(setting(whose, name="search_engines", value="off" if found.noindex else "on", label=label))
    return Known(Seen(records=tuple(records)), found.id)


def read_posts(answer: Answer, whose: Whose) -> Read:
    """Return a page of posts that anybody can see; `onward` is the id of the oldest."""
    if stopped := walls.trouble(answer):
        return stopped
    try:
        page = msgspec.json.decode(answer.body, type=list[msgspec.Raw])
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    made, last = [], ""
    for raw in page:
        try:
            status = msgspec.json.decode(raw, type=Status)
        except msgspec.MsgspecError:
            continue
        last = status.id
        if status.visibility in OPEN and not status.reblog:
            made.append(_post(status, whose))
    return Seen(records=tuple(made), onward=last)


def _post(status: Status, whose: Whose) -> Shown:
    alts = (one.description or "" for one in status.media_attachments)
    words = "\n".join(filter(None, (status.spoiler_text, plain(status.content), *alts)))
    return post(
        whose,
        text=words,
        created=status.created_at,
        url=status.url or "",
        form="comment" if status.in_reply_to_id else "post",
        name=status.id,
    )


def _fields(pair: Pair) -> tuple[tuple[str, str], ...]:
    """Return a line of the table; the owner names it freely, so only an address is told apart."""
    value = plain(pair.value)
    if value.startswith(("https://", "http://")):
        return (("website", value),)
    return (("other", f"{pair.name}: {value}" if pair.name else value),)


def _said(answer: Answer) -> str:
    """Return the words of an error, in small letters."""
    try:
        return msgspec.json.decode(answer.body, type=Fault).error.casefold()
    except msgspec.MsgspecError:
        return ""
