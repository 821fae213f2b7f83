"""The door to the disk: zips, tars, folders and single files, capped and streamed, never unpacked to disk.

An `Archive` joins the parts of one export. It knows names first and opens a file only when asked; private messages
(see `never_open`) are not even listed. `opened` is the ledger of what was read.
"""

import io
import re
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from auditor.collectors.never_open import is_private
from auditor.model import InputProblem, Skipped

LARGEST_FILE = 1 << 30
"""Bytes a single file may unpack to; real exports keep text files far below (X splits at 100 MB or so)."""
LARGEST_RATIO = 900
"""Deflate reaches about 1,030:1 only on runs of one byte; JSON and HTML stay below 50:1."""
MOST_MEMBERS = 2_000_000
_NOISE = re.compile(r"(?:^|/)(?:__MACOSX/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$|no-data\.txt$)", re.IGNORECASE)


class Member(msgspec.Struct, frozen=True, gc=False):
    """A file in an archive: its path with forward slashes, its size in bytes as declared, its part."""

    path: str
    size: int
    part: int = 0

    @property
    def name(self) -> str:
        """Return the file name without folders."""
        return self.path.rsplit("/", 1)[-1]


class CannotRead(InputProblem):
    """A member that cannot be read; `reason` is a slug of `model.REASONS`."""

    def __init__(self, member: Member, reason: str, *, state: str = "") -> None:
        super().__init__(f"{member.name} could not be read.", state=state)
        self.member = member
        self.reason = reason

    def skipped(self, kind: str = "") -> Skipped:
        """Return what to report about it."""
        return Skipped(file=self.member.path, reason=self.reason, kind=kind, state=self.state)


class _Part(Protocol):
    """One zip, tar, folder or file: lists names, opens streams."""

    label: str

    def listing(self) -> Iterator[tuple[str, int]]: ...

    def open(self, path: str) -> BinaryIO: ...

    def packed_size(self, path: str) -> int: ...


class _Folder:
    """A folder on disk; links are not followed out of it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.label = root.name

    def listing(self) -> Iterator[tuple[str, int]]:
        for path in sorted(self.root.rglob("*")):
            if path.is_file() and path.resolve().is_relative_to(self.root.resolve()):
                yield path.relative_to(self.root).as_posix(), path.stat().st_size

    def open(self, path: str) -> BinaryIO:
        return (self.root / path).open("rb")

    def packed_size(self, path: str) -> int:
        return (self.root / path).stat().st_size


class _File:
    """A single file."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.label = file.name

    def listing(self) -> Iterator[tuple[str, int]]:
        yield self.file.name, self.file.stat().st_size

    def open(self, path: str) -> BinaryIO:
        del path
        return self.file.open("rb")

    def packed_size(self, path: str) -> int:
        del path
        return self.file.stat().st_size


class _Zip:
    """A zip file, read from its own list of contents."""

    def __init__(self, packed: zipfile.ZipFile, label: str) -> None:
        self.packed = packed
        self.label = label
        self.infos = {_tidy(info.filename): info for info in packed.infolist() if not info.is_dir()}

    def listing(self) -> Iterator[tuple[str, int]]:
        for path, info in self.infos.items():
            yield path, info.file_size

    def open(self, path: str) -> BinaryIO:
        info = self.infos[path]
        if info.flag_bits & 0x1:
            raise PermissionError
        return self.packed.open(info)  # type: ignore[return-value]

    def packed_size(self, path: str) -> int:
        return self.infos[path].compress_size


class _Tar:
    """A tar file, packed or not; links and devices in it are passed over."""

    def __init__(self, packed: tarfile.TarFile, label: str) -> None:
        self.packed = packed
        self.label = label
        self.infos = {_tidy(info.name): info for info in packed if info.isreg()}

    def listing(self) -> Iterator[tuple[str, int]]:
        for path, info in self.infos.items():
            yield path, info.size

    def open(self, path: str) -> BinaryIO:
        held = self.packed.extractfile(self.infos[path])
        if held is None:
            raise FileNotFoundError
        return held  # type: ignore[return-value]

    def packed_size(self, path: str) -> int:
        return self.infos[path].size


class _Capped(io.RawIOBase):
    """A stream that stops with an error when it gives more than it may."""

    def __init__(self, held: BinaryIO, member: Member, *, most: int) -> None:
        self._held = held
        self._member = member
        self._left = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        try:
            got = self._held.read(len(buffer))
        except (zipfile.BadZipFile, EOFError, OSError, tarfile.TarError) as error:
            raise CannotRead(self._member, "damaged", state="truncated") from error
        except Exception as error:
            if type(error).__module__ not in {"zlib", "lzma", "bz2"}:
                raise
            raise CannotRead(self._member, "damaged", state="truncated") from error
        self._left -= len(got)
        if self._left < 0:
            raise CannotRead(self._member, "unpacks-too-large")
        buffer[: len(got)] = got
        return len(got)

    def close(self) -> None:
        self._held.close()
        super().close()


class Archive:
    """The joined parts of one export, or one of them."""

    def __init__(self, parts: tuple[_Part, ...]) -> None:
        """Read the names of every part; outside paths and private files are left out and counted."""
        self.parts = parts
        self.label = " + ".join(part.label for part in parts)
        self.never_opened = 0
        self.opened: list[str] = []
        self.problems: list[Skipped] = []
        self.members = sorted(self._listed(), key=lambda member: (_natural(member.path), member.part))
        self._paths = {member.path: member for member in reversed(self.members)}

    def _listed(self) -> Iterator[Member]:
        outside = 0
        for number, part in enumerate(self.parts):
            for count, (path, size) in enumerate(part.listing()):
                if count >= MOST_MEMBERS:
                    self.problems.append(Skipped(file=part.label, reason="too-large"))
                    break
                if path.startswith("/") or ".." in path.split("/") or re.match(r"[A-Za-z]:", path):
                    outside += 1
                elif _NOISE.search(path):
                    continue
                elif is_private(path):
                    self.never_opened += 1
                else:
                    yield Member(path, size, number)
        if outside:
            self.problems.append(Skipped(file=self.label, reason="outside-path", count=outside))

    def matching(self, pattern: re.Pattern[str]) -> list[Member]:
        """Return the members whose path the pattern finds, in natural order (part 2 before part 10)."""
        return [member for member in self.members if pattern.search(member.path)]

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Say whether any member's path matches."""
        return any(pattern.search(member.path) for member in self.members)

    def member(self, path: str) -> Member | None:
        """Return the member of exactly this path, in any part."""
        return self._paths.get(path)

    def open(self, member: Member) -> BinaryIO:
        """Return a capped stream of a member's bytes; raises CannotRead at once or while reading."""
        part = self.parts[member.part]
        packed = part.packed_size(member.path)
        if member.size > LARGEST_FILE:
            raise CannotRead(member, "too-large")
        if member.size > 10_000_000 and packed * LARGEST_RATIO < member.size:
            raise CannotRead(member, "unpacks-too-large")
        try:
            held = part.open(member.path)
        except PermissionError as error:
            encrypted = isinstance(part, _Zip)
            raise CannotRead(
                member, "encrypted" if encrypted else "unreadable", state="encrypted" if encrypted else ""
            ) from error
        except (NotImplementedError, RuntimeError, KeyError, OSError, zipfile.BadZipFile, tarfile.TarError) as error:
            raise CannotRead(member, "damaged") from error
        self.opened.append(member.path)
        most = min(LARGEST_FILE, max(member.size, 1) + 1_000_000)
        return io.BufferedReader(_Capped(held, member, most=most), buffer_size=1 << 18)

    def read(self, member: Member) -> memoryview:
        """Return all bytes of a member, held once; raises CannotRead."""
        with self.open(member) as stream:
            held = bytearray(member.size)
            at = 0
            view = memoryview(held)
            while at < len(held):
                got = stream.readinto(view[at:])  # type: ignore[attr-defined]
                if not got:
                    return view[:at]
                at += got
            rest = stream.read()
        return view if not rest else memoryview(bytes(held) + rest)


def _tidy(path: str) -> str:
    """Return a path with forward slashes and no leading `./`."""
    return path.replace("\\", "/").removeprefix("./")


def _natural(path: str) -> list[str]:
    """Return a sorting key in which numbers count as numbers."""
    return [piece.zfill(12) if piece.isdigit() else piece.casefold() for piece in re.split(r"(\d+)", path)]


def join(archives: list[Archive]) -> Archive:
    """Return one archive with the parts of several."""
    return Archive(tuple(part for archive in archives for part in archive.parts))


def open_input(path: Path) -> list[Archive]:
    """Open one path the owner named; a folder or zip that only holds exports gives one archive for each.

    Raises InputProblem with a sentence and a next step: missing, unreadable, empty, truncated, encrypted.
    """
    if not path.exists():
        raise InputProblem(
            f"There is nothing at “{path.name}”.",
            next_step="Check the spelling, or drag the file into this window to get its full name.",
            state="not-recognised",
        )
    try:
        archive = Archive((_part(path),))
    except PermissionError as error:
        raise InputProblem(
            f"“{path.name}” may not be opened.",
            next_step="Copy it to your Downloads folder and try again; on a Mac, let the terminal read that folder.",
        ) from error
    inner = [member for member in archive.members if _is_packed(member.name)]
    if inner and len(inner) == len(archive.members):
        return [Archive((_inner_part(archive, member, path),)) for member in inner]
    if path.is_dir() and inner:
        return [archive, *(found for member in inner for found in open_input(path / member.path))]
    return [archive]


def _is_packed(name: str) -> bool:
    return name.casefold().endswith((".zip", ".tar.gz", ".tgz", ".tar"))


def _inner_part(archive: Archive, member: Member, path: Path) -> _Part:
    """Open a packed file that lies in a folder or in a zip."""
    if path.is_dir():
        return _part(path / member.path)
    stream = archive.parts[member.part].open(member.path)
    return _packed_part(stream, member.name)


def _part(path: Path) -> _Part:
    """Return the part for a path; raises InputProblem with the way in which it is damaged."""
    if path.is_dir():
        return _Folder(path)
    size = path.stat().st_size
    with path.open("rb") as stream:
        start = stream.read(600)
    if size == 0:
        raise InputProblem(
            f"“{path.name}” is empty.",
            next_step="Download it again from the platform; the first download probably did not finish.",
            state="truncated",
        )
    if start[:2] == b"PK" or start[:2] == b"\x1f\x8b" or start[257:262] == b"ustar" or _is_packed(path.name):
        return _packed_part(path.open("rb"), path.name)
    return _File(path)


def _packed_part(stream: BinaryIO, label: str) -> _Part:
    """Open a zip or tar from a stream; raises InputProblem when it is broken or locked."""
    start = stream.read(4)
    stream.seek(0)
    try:
        if start[:2] == b"PK":
            packed = zipfile.ZipFile(stream)
            infos = packed.infolist()
            if infos and all(info.flag_bits & 0x1 for info in infos if not info.is_dir()):
                raise InputProblem(
                    f"“{label}” is locked with a password.",
                    next_step="Unpack it yourself with that password, and hand over the folder.",
                    state="encrypted",
                )
            return _Zip(packed, label)
        return _Tar(tarfile.open(fileobj=stream), label)
    except (zipfile.BadZipFile, tarfile.TarError, EOFError, OSError) as error:
        unfinished = start[:2] in (b"PK", b"\x1f\x8b")
        raise InputProblem(
            f"“{label}” is cut off or damaged." if unfinished else f"“{label}” is not a zip that can be opened.",
            next_step="Download it again and wait until the download has finished; a half-finished one cannot be read.",
            state="truncated" if unfinished else "wrong-format",
        ) from error
