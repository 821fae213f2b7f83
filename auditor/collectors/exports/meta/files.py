"""The files of a Facebook or Instagram export: found by name wherever they lie, read as JSON or as a page."""

import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar
from weakref import WeakKeyDictionary

from auditor.collectors.archive import Archive, CannotRead, Member
from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.export import Export, Origin
from auditor.collectors.exports.meta.pages import Readable, cards
from auditor.collectors.json_lists import Buffer, is_html, items, text_bytes
from auditor.collectors.never_open import is_conversation
from auditor.model import Collected, Expected, ResultPage, Skipped, Source, kind_of

T = TypeVar("T")

START = 1 << 16
"""Bytes in which the keys of a conversation show."""
NOTHING = b"[object Object]"
"""All that stood in a real list of stories (2025): a slip of the platform, no broken download."""
NOT_LISTS = frozenset({"media", "label_values", "data", "attachments", "photos", "string_list_data", "timestamp"})
"""Keys of one record; any other first key of a file is the name of its list."""
_FIRST_KEY = re.compile(rb'\s*\{\s*"([A-Za-z0-9_]{2,80})"\s*:\s*[\[{]')
_WRITTEN_FILE = re.compile(r"\.(?:json|html?)$", re.IGNORECASE)
_WRITTEN: WeakKeyDictionary[Archive, list[Member]] = WeakKeyDictionary()


def named(*names: str, below: str = "") -> re.Pattern[str]:
    """Return a pattern for files of these names, JSON or HTML, numbered or not, below a folder if one is given.

    Names are patterns. An apostrophe is kept, left out or an underscore; browsers add " (1)" to a second download.
    """
    either = "|".join(names).replace("'", "(?:.{0,3})")
    folder = f"(?:{below})/(?:.*/)?" if below else ""
    return re.compile(rf"(?:^|/){folder}(?:{either})(?:_\d+)?(?: ?\(\d+\))?\.(?:json|html?)$", re.IGNORECASE)


def each(
    export: Export,
    members: Iterable[Member],
    as_type: type[T],
    *,
    make: Callable[[T | Card, Origin], Iterable[Collected]],
    kind: str,
    keys: tuple[str, ...] | None = (),
) -> Iterator[Collected]:
    """Yield what `make` makes of each record in these files, with what was skipped and how many there were."""
    for member in members:
        yield from counted(_each(export, member, as_type, make=make, kind=kind, keys=keys), member.path)


def _each(
    export: Export,
    member: Member,
    as_type: type[T],
    *,
    make: Callable[[T | Card, Origin], Iterable[Collected]],
    kind: str,
    keys: tuple[str, ...] | None,
) -> Iterator[Collected]:
    """Yield what `make` makes of each record in one file."""
    for got in entries(export.archive, member, as_type, kind=kind, keys=keys):
        if isinstance(got, Skipped):
            yield got
        else:
            place, entry = got
            yield from make(entry, Origin(export, export.platform, export.account, Source(member.path, place)))


def found(archive: Archive, pattern: re.Pattern[str], *, other: re.Pattern[str]) -> list[Member]:
    """Return the JSON files and pages that a pattern names, save those below what is another platform's."""
    held = _WRITTEN.get(archive)
    if held is None:
        # Some exports hold many thousand photos: they are passed over once, not once a pattern.
        held = _WRITTEN[archive] = archive.matching(_WRITTEN_FILE)
    return [member for member in held if pattern.search(member.path) and not other.search(member.path)]


def entries(
    archive: Archive, member: Member, as_type: type[T], *, kind: str, keys: tuple[str, ...] | None = ()
) -> Iterator[tuple[str, T | Card] | Skipped]:
    """Yield each record of a file with its place: as the type where it is JSON, as a card where it is a page.

    What the file is shows in its first bytes, whatever its ending says. A conversation is refused. `keys` are those a
    list may stand under; None stands for a file that is one record as a whole.
    """
    try:
        if member.name.casefold().endswith(".json"):
            data = text_bytes(archive.read(member))
            if is_html(data):
                yield from _on_page(io.BytesIO(data), member, kind)
            else:
                yield from _in_json(data, member, as_type, kind=kind, keys=keys)
            return
        with archive.open(member) as stream:
            start = stream.read(START)
            if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
                start = bytes(text_bytes(start + stream.read()))
            if is_html(start) or start.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] not in (b"[", b"{"):
                yield from _on_page(stream, member, kind, start)
            else:
                yield from _in_json(start + stream.read(), member, as_type, kind=kind, keys=keys)
    except CannotRead as problem:
        yield problem.skipped(kind)


def _in_json(
    data: Buffer, member: Member, as_type: type[T], *, kind: str, keys: tuple[str, ...] | None
) -> Iterator[tuple[str, T] | Skipped]:
    """Yield the records of a list in JSON, under a known key or else the first; without keys the file is one record."""
    start = bytes(data[:START])
    if is_conversation(start) or start.strip() == NOTHING:
        reason = "not-as-expected" if start.strip() == NOTHING else "unknown-kind"
        yield Skipped(file=member.path, kind=kind, reason=reason)
        return
    first = _FIRST_KEY.match(start.lstrip(b"\xef\xbb\xbf"))
    if keys is not None and first and first[1].decode() not in (*keys, *NOT_LISTS):
        keys = (*keys, first[1].decode())
    for got in items(data, as_type, file=member.path, kind=kind, keys=keys or ()):
        if not isinstance(got, Expected):
            yield got


def _on_page(stream: Readable, member: Member, kind: str, start: bytes = b"") -> Iterator[tuple[str, Card] | Skipped]:
    """Yield the cards of a page; what could not be read of it is one `Skipped`."""
    number = 0
    for number, card in enumerate(cards(stream, start), 1):
        if card.fault:
            state = "truncated" if card.fault == "cut-off" else ""
            count = 0 if card.fault == "wrong-encoding" else 1
            yield Skipped(
                file=member.path, kind=kind, place=f"item {number}", reason=card.fault, state=state, count=count
            )
        else:
            yield f"item {number}", card


def counted(collected: Iterable[Collected], file: str) -> Iterator[Collected]:
    """Yield what a file gives, then how many of each kind it held: what was read, and what was skipped."""
    read: dict[type, int] = {}
    held: dict[str, int] = {}
    for got in collected:
        yield got
        if isinstance(got, Skipped):
            held[got.kind] = held.get(got.kind, 0) + got.count
        elif not isinstance(got, Expected | ResultPage):
            kind = type(got)
            read[kind] = read.get(kind, 0) + 1
    for kind, count in read.items():
        held[kind_of(kind)] = held.get(kind_of(kind), 0) + count
    for name, count in held.items():
        if name:
            yield Expected(kind=name, count=count, file=file)
