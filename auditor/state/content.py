"""What the store holds once it is opened: everything that is remembered from run to run.

Findings are here as keyed fingerprints only (see fingerprints.py); `what_is_kept.py` says of each field why it is kept
and for how long.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import msgspec

from auditor.model import Request
from auditor.model.steps import SettingSeen
from auditor.state.sealing import Damaged, Newer

VERSION = 1

KEEP_RUNS = 60
KEEP_SIGHTINGS = timedelta(days=730)
KEEP_PAST_KEPT = timedelta(days=365)
KEEP_CAPTURES = timedelta(days=365)
KEEP_PICTURES = timedelta(days=730)
KEEP_INPUTS = timedelta(days=730)
KEEP_LETTERS = timedelta(days=730)
KEEP_SETTINGS = timedelta(days=730)


class Scope(NamedTuple):
    """What can be compared from run to run: one check on one account."""

    check: str
    platform: str
    account: str


class _Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A part of the content."""


class Looked(_Part, frozen=True, kw_only=True):
    """Of one account: the checks whose answer was whole, and how far back and forward its dated records reached."""

    platform: str
    account: str
    checks: tuple[str, ...] = ()
    read: int = 0
    since: date | None = None
    until: date | None = None


class Run(_Part, frozen=True, kw_only=True):
    """One finished run: when, by which policies, what was looked at, and what it came to."""

    made: datetime
    packs: tuple[str, ...] = ()
    looked: tuple[Looked, ...] = ()
    to_do: int = 0
    look_yourself: int = 0
    kept: int = 0
    new: int = 0
    mended: int = 0
    came_back: int = 0


class Sighting(_Part, frozen=True, kw_only=True):
    """A finding that was seen, known again by its fingerprint; `gone` is when it was first looked for and not found.

    `name` is the keyed hash of the id that the report shows, `thing` of what was there to be seen.
    """

    check: str
    platform: str
    account: str
    name: str
    thing: str
    first: datetime
    last: datetime
    gone: datetime | None = None
    created: date | None = None
    weight: int = 0


class KeptThing(_Part, frozen=True, kw_only=True):
    """A finding the owner decided to leave: why, since when and until when; `thing` is what it was then."""

    check: str
    platform: str
    account: str
    name: str
    thing: str
    because: str
    since: date
    until: date | None = None
    weight: int = 0


class Answer(_Part, frozen=True, kw_only=True):
    """An answer of the owner's, and its day."""

    text: str
    on: date


class Progress(_Part, frozen=True, kw_only=True):
    """How far the owner got with a step of a walkthrough."""

    state: str
    when: date | None = None


class Capture(_Part, frozen=True, kw_only=True):
    """What one look-up brought back, to be read again without asking again; `what` says which provider."""

    what: str
    made: datetime
    data: bytes


class PictureResult(_Part, frozen=True, kw_only=True):
    """What was seen in a picture, as the room for pictures wrote it; the picture is known by a keyed hash only."""

    looked: date
    data: bytes


class Written(_Part, frozen=True, kw_only=True):
    """A file of ours that lies somewhere; `digest` tells whether it is still as we wrote it."""

    path: str
    kind: str
    when: datetime
    digest: bytes = b""


class Input(_Part, frozen=True, kw_only=True):
    """A file or folder the owner handed over, and the last run it was handed to."""

    path: str
    last: datetime


class Letter(_Part, frozen=True, kw_only=True):
    """An erasure request: to what kind of addressee, when it went, when an answer is due, and when one came."""

    to: str
    sent: date
    due: date
    answered: date | None = None


class Content(_Part, frozen=True, kw_only=True):
    """Everything that is remembered. Keys of the mappings are fingerprints, or ids of questions and steps."""

    runs: tuple[Run, ...] = ()
    sightings: Mapping[str, Sighting] = {}
    kept: Mapping[str, KeptThing] = {}
    answers: Mapping[str, Answer] = {}
    ticked: Mapping[str, date] = {}
    steps: Mapping[str, Progress] = {}
    settings: tuple[SettingSeen, ...] = ()
    captures: Mapping[str, Capture] = {}
    is_me: Mapping[str, Answer] = {}
    pictures: Mapping[str, PictureResult] = {}
    requests: tuple[Request, ...] = ()
    written: tuple[Written, ...] = ()
    inputs: tuple[Input, ...] = ()
    letters: tuple[Letter, ...] = ()


MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From each older version, the step to the next; a new field with a default needs none."""


def encode(content: Content) -> bytes:
    """Return the content as bytes, to be sealed."""
    return msgspec.msgpack.encode(content)


def decode(data: bytes, version: int) -> Content:
    """Return the content, brought up from the version it was written in; raises Damaged or Newer."""
    if version > VERSION:
        raise Newer
    try:
        plain = msgspec.msgpack.decode(data)
        for step in range(version, VERSION):
            plain = MIGRATIONS[step](plain)
        return msgspec.convert(plain, Content)
    except (msgspec.MsgspecError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise Damaged from error


def tidy(content: Content, now: datetime) -> Content:
    """Return the content without what has been kept as long as `what_is_kept` says."""
    today = now.date()
    return msgspec.structs.replace(
        content,
        runs=content.runs[-KEEP_RUNS:],
        sightings={name: one for name, one in content.sightings.items() if now - one.last < KEEP_SIGHTINGS},
        kept={name: one for name, one in content.kept.items() if not one.until or today - one.until < KEEP_PAST_KEPT},
        captures={name: one for name, one in content.captures.items() if now - one.made < KEEP_CAPTURES},
        requests=tuple(one for one in content.requests if now - one.at < KEEP_CAPTURES),
        pictures={name: one for name, one in content.pictures.items() if today - one.looked < KEEP_PICTURES},
        settings=tuple(one for one in content.settings if today - one.on < KEEP_SETTINGS),
        letters=tuple(one for one in content.letters if today - one.sent < KEEP_LETTERS),
        inputs=tuple(one for one in content.inputs if now - one.last < KEEP_INPUTS),
    )
