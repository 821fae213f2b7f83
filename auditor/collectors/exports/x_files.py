"""The files of an X archive: JSON behind `window.YTD.tweets.part0 =`, wrapped items, and the list of what is in it."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from auditor.collectors.archive import Archive, CannotRead, Member
from auditor.collectors.json_lists import Buffer, items, text_bytes
from auditor.model import Expected, Skipped

T = TypeVar("T")

_ASSIGNMENT = re.compile(rb"\s*(?:var\s+)?[\w.$]+\s*=\s*")
MANIFEST = re.compile(r"(?:^|/)manifest\.js$")


class ListedFile(msgspec.Struct, frozen=True, rename="camel"):
    """A file the archive says it holds, and how many items stand in it."""

    file_name: str = ""
    count: str | int = 0

    @property
    def name(self) -> str:
        """Return the file name without folders."""
        return self.file_name.rsplit("/", 1)[-1]

    @property
    def number(self) -> int:
        """Return the count, which stands as a string; 0 where it is none."""
        return int(self.count) if str(self.count).isdecimal() else 0


class DataType(msgspec.Struct, frozen=True):
    """The files of one kind of data."""

    files: list[ListedFile] = []


class ArchiveInfo(msgspec.Struct, frozen=True, rename="camel"):
    """Whether the archive is one of several parts."""

    is_partial_archive: bool | str = False


class UserInfo(msgspec.Struct, frozen=True, rename="camel"):
    """Whose archive it is."""

    user_name: str = ""


class Manifest(msgspec.Struct, frozen=True, rename="camel"):
    """`data/manifest.js`: a table of contents, in archives of 2019 and later."""

    user_info: UserInfo = UserInfo()
    archive_info: ArchiveInfo = ArchiveInfo()
    data_types: dict[str, DataType] = {}

    @property
    def partial(self) -> bool:
        """Say whether X sent this archive in several zips."""
        return str(self.archive_info.is_partial_archive).casefold() == "true"

    def count(self, name: str) -> int:
        """Return how many items a file should hold, by its name without folders; 0 where that is not told."""
        listed = (file for data_type in self.data_types.values() for file in data_type.files)
        return next((file.number for file in listed if file.name == name), 0)


def json_of(data: Buffer) -> Buffer:
    """Return the JSON in a file that assigns it to a name; nothing is ever run."""
    data = text_bytes(data)
    match = _ASSIGNMENT.match(data)
    return data if match is None else memoryview(data)[match.end() :]


def named(*names: str) -> re.Pattern[str]:
    """Return a pattern for files of these names and their parts (`tweets.js`, `tweets-part1.js`), in any folder."""
    return re.compile(rf"(?:^|/)(?:{'|'.join(names)})(?:-part\d+)?\.js$", re.IGNORECASE)


def read_items(
    archive: Archive, member: Member, as_type: type[T], *, kind: str
) -> Iterator[tuple[str, T] | Skipped | Expected]:
    """Yield the items of one file with their places, and what could not be read of it."""
    try:
        data = archive.read(member)
    except CannotRead as problem:
        yield problem.skipped(kind)
        return
    yield from items(json_of(data), as_type, file=member.path, kind=kind)


def unwrapped(archive: Archive, names: re.Pattern[str], as_type: type[T], *, kind: str) -> Iterator[T | Skipped]:
    """Yield the items of small files, which stand wrapped in their name: `{"account": {...}}`."""
    for member in archive.matching(names):
        for got in read_items(archive, member, dict[str, msgspec.Raw], kind=kind):
            if isinstance(got, Skipped):
                yield got
            elif isinstance(got, tuple):
                place, wrapped = got
                try:
                    yield _inner(wrapped, as_type)
                except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                    yield Skipped(file=member.path, kind=kind, place=place, reason="not-as-expected")


def _inner(wrapped: dict[str, msgspec.Raw], as_type: type[T]) -> T:
    """Decode the one thing in a wrapper; an item without a wrapper is taken as it is."""
    if len(wrapped) == 1:
        (raw,) = wrapped.values()
        if bytes(memoryview(raw)[:1]) == b"{":
            return msgspec.json.decode(raw, type=as_type)
    return msgspec.json.decode(msgspec.json.encode(wrapped), type=as_type)


def manifests(archive: Archive) -> dict[int, Manifest]:
    """Return the tables of contents by the part they lie in: several where exports of different years are joined."""
    found = {}
    for member in archive.matching(MANIFEST):
        try:
            found[member.part] = msgspec.json.decode(json_of(archive.read(member)), type=Manifest)
        except (CannotRead, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            continue
    return found


def moment(text: str) -> datetime | None:
    """Return a time as X writes it outside of posts: `2024-03-05T14:02:11.000Z`."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)
