"""What was kept from a look-up, read like an export: names and bytes in memory, nothing on the disk."""

import io
from collections.abc import Iterator, Mapping
from typing import BinaryIO, TypeVar

import msgspec

from auditor.collectors.archive import Archive, CannotRead, Member
from auditor.model import Skipped

T = TypeVar("T")


class Held:
    """A part whose members are in memory, under names such as `search/brave/3fa9.capture`."""

    locked_is_encrypted = False
    repeated: tuple[str, ...] = ()
    unreadable = 0

    def __init__(self, label: str, files: Mapping[str, bytes]) -> None:
        """Take the members as they are."""
        self.label = label
        self.files = dict(files)
        self.packed_total = sum(map(len, self.files.values()))

    def listing(self) -> Iterator[tuple[str, int]]:
        """Yield each name and size."""
        for path, data in self.files.items():
            yield path, len(data)

    def open(self, path: str) -> BinaryIO:
        """Open a member for reading."""
        return io.BytesIO(self.files[path])

    def packed_size(self, path: str) -> int:
        """Return the size of a member."""
        return len(self.files[path])


def by_kind(captures: Mapping[str, bytes]) -> list[Archive]:
    """Return an archive for each kind of capture: the first part of their names."""
    kinds: dict[str, dict[str, bytes]] = {}
    for path, data in captures.items():
        kinds.setdefault(path.partition("/")[0], {})[path] = data
    return [Archive((Held(f"look-ups ({kind})", files),)) for kind, files in sorted(kinds.items())]


def opened(archive: Archive, member: Member, as_type: type[T], *, kind: str) -> T | Skipped:
    """Return what was packed under a name, or why it cannot be had; `kind` is of the records it should give."""
    try:
        return msgspec.msgpack.decode(archive.read(member), type=as_type)
    except CannotRead as problem:
        return problem.skipped(kind)
    except (msgspec.MsgspecError, ValueError):
        return Skipped(file=member.path, reason="not-as-expected")
