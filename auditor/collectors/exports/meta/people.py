"""Friends, followers and requests in exports of Facebook and Instagram: counted with their dates, never named."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import blake2b

import msgspec

from auditor.collectors.archive import Member
from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.dates import utc
from auditor.collectors.exports.meta.export import Export
from auditor.collectors.exports.meta.files import entries
from auditor.collectors.exports.meta.labels import Label
from auditor.collectors.exports.meta.text import moment
from auditor.model import Circle, Collected, Expected, Skipped, Source

Number = float | str | None


class Linked(msgspec.Struct):
    """Instagram's list within a person: one entry, with the day."""

    href: str | None = None
    value: str | None = None
    timestamp: Number = None


class Person(msgspec.Struct):
    """Someone in a list, in any layout from 2018 to 2026; the name only tells two apart and is not kept."""

    name: str | None = None
    title: str | None = None
    timestamp: Number = None
    string_list_data: list[Linked] = []
    label_values: list[Label] = []
    string_map_data: dict[str, Linked] = {}

    def dated(self) -> datetime | None:
        """Return when this person was added, if that is told."""
        linked = (*self.string_list_data, *self.string_map_data.values())
        stamps = (
            self.timestamp,
            *(one.timestamp for one in linked),
            *(one.timestamp_value for one in self.label_values),
        )
        return next((when for stamp in stamps if (when := moment(stamp))), None)

    def told_apart(self) -> bytes:
        """Return a mark that is the same for the same person in two files."""
        linked = "".join(f"{one.href}{one.value}" for one in self.string_list_data)
        labelled = "".join(str(one.value) for one in self.label_values)
        return _mark(f"{self.name}\0{self.title}\0{linked}\0{labelled}\0{self.dated()}")


def circle(name: str, files: Iterable[tuple[Member, tuple[str, ...]]], export: Export) -> Iterator[Collected]:
    """Yield one circle for all files of a list, each with the keys its list may stand under, and what was skipped.

    The same person in two parts, or in two exports of one account, counts once.
    """
    seen: dict[bytes, datetime | None] = {}
    first, skipped = "", 0
    for member, keys in files:
        first = first or member.path
        for got in entries(export.archive, member, Person, kind="circle", keys=keys):
            if isinstance(got, Skipped):
                skipped += got.count
                yield got
            else:
                mark, when = _person(got[1], export)
                seen[mark] = when
    if first and (seen or not skipped):
        dates = tuple(sorted(when for when in seen.values() if when))
        yield Circle(
            platform=export.platform,
            account=export.account,
            id=name,
            source=Source(first),
            name=name,
            count=len(seen),
            dates=dates,
        )
        skipped += 1
    if first:
        yield Expected(kind="circle", count=skipped, file=first)


def _person(entry: Person | Card, export: Export) -> tuple[bytes, datetime | None]:
    """Return a mark for a person and when they were added."""
    if isinstance(entry, Person):
        return entry.told_apart(), entry.dated()
    local = entry.dated()
    mark = _mark("\0".join((entry.heading, *entry.lines, *entry.links, str(local))))
    return mark, utc(local, export.zone) if local else None


def _mark(text: str) -> bytes:
    """Return a short hash, so that no name is held."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()
