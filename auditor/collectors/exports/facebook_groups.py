"""Groups, pages and events in a Facebook export that the owner belongs to, follows or went to."""

import re
from collections.abc import Iterator
from datetime import datetime

import msgspec

from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.dates import utc
from auditor.collectors.exports.meta.export import Origin
from auditor.collectors.exports.meta.labels import Label, flat
from auditor.collectors.exports.meta.text import moment, words
from auditor.collectors.identity import record_id
from auditor.model import Membership

Number = float | str | None
_LEFT = re.compile(r"\b(?:left|stopped being|was removed from|are no longer)\b", re.IGNORECASE)
_JOINED = re.compile(r"(?:became a member of|became an? \w+ of|joined) (.+?)\.?$", re.DOTALL)
"""The English sentences of a group's history, 2018 to 2026; in other languages the sentence is kept whole."""


class Thing(msgspec.Struct):
    """The name of a group or page."""

    name: str | None = None


class Belongs(msgspec.Struct):
    """A group, page or event, in any layout from 2018 to 2026; events stand in lists of their own."""

    name: str | None = None
    title: str | None = None
    timestamp: Number = None
    start_timestamp: Number = None
    create_timestamp: Number = None
    data: list[Thing] = []
    label_values: list[Label] = []
    events_joined: list["Belongs"] = []
    events_interested: list["Belongs"] = []


def memberships(entry: Belongs | Card, origin: Origin, *, name: str) -> Iterator[Membership]:
    """Yield what the owner belongs to; a group they left, or an event they declined, is no membership."""
    if isinstance(entry, Card):
        local = entry.dated()
        since = utc(local, origin.export.zone) if local else None
        for sentence in entry.headings or [entry.heading or next(iter(entry.lines), "")]:
            if title := _title(sentence, name):
                yield _made(name, title, since, origin)
        return
    for event in (*entry.events_joined, *entry.events_interested):
        if title := words(event.name):
            yield _made(name, title, moment(event.start_timestamp), origin)
    named = next((words(one.name) for one in entry.data if one.name), "") or words(entry.name)
    labelled = next((row.value for row in flat(entry.label_values) if row.value), "")
    sentence = _title(words(entry.title), name) if entry.title else named or labelled
    if sentence:
        since = moment(entry.timestamp or entry.start_timestamp or entry.create_timestamp)
        yield _made(name, named or labelled or sentence, since, origin)


def _title(sentence: str, name: str) -> str:
    """Return what "You became a member of Bell Ringers." names; "" where the owner left it."""
    if name != "group":
        return sentence
    joined = _JOINED.search(sentence)
    return joined[1] if joined else "" if _LEFT.search(sentence) else sentence


def _made(name: str, title: str, since: datetime | None, origin: Origin) -> Membership:
    """Return a membership."""
    return Membership(
        platform=origin.platform,
        account=origin.account,
        id=record_id(origin.platform, origin.account, "membership", name, title),
        source=origin.source,
        name=name,
        title=title,
        since=since,
    )
