"""An export of Facebook or Instagram while it is read: its files, whose it is, where its photos and videos lie."""

from collections.abc import Iterator
from datetime import tzinfo
from urllib.parse import unquote

import msgspec

from auditor.collectors.archive import Archive
from auditor.model import Skipped, Source


class Media:
    """Where the photos and videos of an export lie; counts those that it names and does not hold."""

    def __init__(self, archive: Archive) -> None:
        """Know the archive; nothing is opened."""
        self._archive = archive
        self._before: dict[str, str] = {}
        self._missing: set[str] = set()

    def path(self, written: str, beside: str) -> str:
        """Return the path at which a file lies that the file `beside` names; as written where it is not there."""
        written = written.replace("\\", "/").removeprefix("./")
        for name in dict.fromkeys((written, unquote(written))):
            held = self._before.get(beside)
            if held is not None and self._archive.member(held + name):
                return held + name
            folders = beside.split("/")[:-1]
            for depth in range(len(folders), -1, -1):
                before = "".join(f"{folder}/" for folder in folders[:depth])
                if self._archive.member(before + name):
                    self._before[beside] = before
                    return before + name
        self._missing.add(written)
        return written.rsplit("/", 1)[-1] if ".." in written or written[:1] == "/" or ":" in written else written

    def gap(self) -> Iterator[Skipped]:
        """Yield one `Skipped` for all files that are named and not there: a part of the export was not handed over."""
        if self._missing:
            count = len(self._missing)
            yield Skipped(file="photos and videos", kind="file", reason="missing-part", count=count)


class Export(msgspec.Struct, frozen=True):
    """An export while it is read: its files, where its media lie, and the zone of the dates on its pages."""

    archive: Archive
    platform: str
    account: str
    media: Media
    zone: tzinfo
    told: set[str]


class Origin(msgspec.Struct, frozen=True):
    """Where records come from: the export while it is read, whose it is, and the place in it."""

    export: Export
    platform: str
    account: str
    source: Source
