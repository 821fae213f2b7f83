"""What an export lies in on disk - a zip, a tar, a folder, one file - each giving names and streams alike."""

import lzma
import os
import stat
import struct
import tarfile
import unicodedata
import weakref
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from auditor.collectors import damage
from auditor.model import InputProblem

BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    ValueError,  # a name that is not in the encoding it claims, an offset outside the file
    OverflowError,
    NotImplementedError,  # packed in a way that Python cannot unpack
    RuntimeError,
    KeyError,
    IndexError,
)
"""What zipfile and tarfile raise on damaged input, beside their own errors (Python 3.11 to 3.13)."""

LARGEST_RATIO = 900
"""Deflate reaches about 1,030:1 only on runs of one byte; JSON and HTML stay below 50:1."""


class Part(Protocol):
    """One zip, tar, folder or file: lists names with sizes, opens streams, and knows its size as packed.

    Opening raises PermissionError for what is locked, and otherwise one of `BROKEN`.
    """

    label: str
    locked_is_encrypted: bool
    packed_total: int
    repeated: tuple[str, ...]
    unreadable: int

    def listing(self) -> Iterator[tuple[str, int]]:
        """Yield each path and the size it unpacks to, as declared."""

    def open(self, path: str) -> BinaryIO:
        """Open what lies at a path."""

    def packed_size(self, path: str) -> int:
        """Return how many packed bytes stand behind a path."""


class Folder:
    """A folder on disk; links are not followed out of it."""

    locked_is_encrypted = False
    repeated: tuple[str, ...] = ()

    def __init__(self, root: Path) -> None:
        """Walk the folder once; `unreadable` counts what may not even be looked at."""
        self.root = root.resolve()
        self.label = root.name
        self.unreadable = 0
        self.files: dict[str, Path] = {}
        self.sizes: dict[str, int] = {}
        for file in sorted(self._walked()):
            try:
                if file.is_file() and file.resolve().is_relative_to(self.root):
                    path = tidy(file.relative_to(self.root).as_posix())
                    self.sizes[path] = file.stat().st_size
                    self.files[path] = file
            except OSError:
                self.unreadable += 1
        self.packed_total = sum(self.sizes.values())

    def _walked(self) -> Iterator[Path]:
        """Yield every file below; a folder that may not be looked into is counted, and the folder itself raises."""

        def shut(error: OSError) -> None:
            if error.filename is None or Path(error.filename) == self.root:
                raise error
            self.unreadable += 1

        for folder, _, names in os.walk(self.root, onerror=shut):
            yield from (Path(folder, name) for name in names)

    def listing(self) -> Iterator[tuple[str, int]]:
        """Yield each file's path within the folder and its size."""
        yield from self.sizes.items()

    def open(self, path: str) -> BinaryIO:
        """Open a file for reading."""
        return self.files[path].open("rb")

    def packed_size(self, path: str) -> int:
        """Return the size of a file."""
        return self.sizes[path]


class File:
    """A single file."""

    locked_is_encrypted = False
    repeated: tuple[str, ...] = ()
    unreadable = 0

    def __init__(self, file: Path) -> None:
        """Take a file as a part of one member, under its own name."""
        self.file = file
        self.label = file.name
        self.packed_total = file.stat().st_size

    def listing(self) -> Iterator[tuple[str, int]]:
        """Yield the one name."""
        yield self.file.name, self.packed_total

    def open(self, path: str) -> BinaryIO:
        """Open the file for reading."""
        del path
        return self.file.open("rb")

    def packed_size(self, path: str) -> int:
        """Return the size of the file."""
        del path
        return self.packed_total


class Zip:
    """A zip file, read from its own list of contents; of two members of one name the last counts."""

    locked_is_encrypted = True
    unreadable = 0

    def __init__(self, packed: zipfile.ZipFile, label: str, size: int) -> None:
        """Take the names from the list of contents; links in it are passed over."""
        self.packed = packed
        self.label = label
        self.packed_total = size
        self.infos: dict[str, zipfile.ZipInfo] = {}
        repeated = []
        for info in packed.infolist():
            if info.is_dir() or stat.S_ISLNK(info.external_attr >> 16):
                continue
            path = tidy(_zip_name(info))
            if path in self.infos:
                repeated.append(path)
            self.infos[path] = info
        self.repeated = tuple(repeated)

    def listing(self) -> Iterator[tuple[str, int]]:
        """Yield each member's path and the size it says it unpacks to."""
        for path, info in self.infos.items():
            yield path, info.file_size

    def open(self, path: str) -> BinaryIO:
        """Open a member; a locked one raises PermissionError."""
        info = self.infos[path]
        if info.flag_bits & 0x1:
            raise PermissionError
        return cast("BinaryIO", self.packed.open(info))

    def packed_size(self, path: str) -> int:
        """Return the size of a member as packed; never more than the whole zip, whatever it says."""
        return min(self.infos[path].compress_size, self.packed_total)


class Tar:
    """A tar file, packed or not; links and devices in it are passed over."""

    locked_is_encrypted = False
    unreadable = 0

    def __init__(self, packed: tarfile.TarFile, label: str, size: int) -> None:
        """Read the headers of all members, which unpacks a packed tar once."""
        self.packed = packed
        self.label = label
        self.packed_total = size
        self.infos: dict[str, tarfile.TarInfo] = {}
        repeated = []
        for info in packed:
            if info.size > max(size, 1 << 20) * LARGEST_RATIO:
                raise tarfile.ReadError
            path = tidy(info.name)
            if info.isreg():
                if path in self.infos:
                    repeated.append(path)
                self.infos[path] = info
        self.repeated = tuple(repeated)

    def listing(self) -> Iterator[tuple[str, int]]:
        """Yield each member's path and size."""
        for path, info in self.infos.items():
            yield path, info.size

    def open(self, path: str) -> BinaryIO:
        """Open a member."""
        held = self.packed.extractfile(self.infos[path])
        if held is None:
            raise FileNotFoundError
        return cast("BinaryIO", held)

    def packed_size(self, path: str) -> int:
        """Return the size of a member; a tar is packed as a whole."""
        return self.infos[path].size


def tidy(path: str) -> str:
    """Return a path with forward slashes, composed letters, and no leading `./`."""
    path = path.replace("\\", "/")
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path if path.isascii() else unicodedata.normalize("NFC", path)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """Return a member's name; UTF-8 that was not marked as such (macOS and others do) is not left as cp437."""
    if info.filename.isascii() or info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def is_packed(name: str) -> bool:
    """Say whether a file name is that of a zip or tar."""
    return name.casefold().endswith((".zip", ".tar.gz", ".tgz", ".tar"))


def open_part(path: Path) -> Part:
    """Return the part for a path on disk; raises InputProblem with the way in which it is damaged."""
    if path.is_dir():
        return Folder(path)
    if not path.is_file():
        raise InputProblem(
            f"“{path.name}” is neither a file nor a folder.",
            next_step="Hand over the zip file just as the platform gave it to you.",
            state="not-recognised",
        )
    if path.stat().st_size == 0:
        raise damage.empty(path.name)
    with path.open("rb") as stream:
        start = stream.read(600)
    if start[:2] in (b"PK", b"\x1f\x8b") or start[257:262] == b"ustar" or is_packed(path.name):
        return packed_part(path.open("rb"), path.name, path.stat().st_size)
    return File(path)


def packed_part(stream: BinaryIO, label: str, size: int) -> Part:
    """Open a zip or tar from a stream; raises InputProblem when it is broken or locked, and closes it then."""
    if size == 0:
        stream.close()
        raise damage.empty(label)
    start = stream.read(4)
    stream.seek(0)
    part: Part
    try:
        if start[:2] == b"PK" or (label.casefold().endswith(".zip") and zipfile.is_zipfile(stream)):
            packed = zipfile.ZipFile(stream)
            infos = [info for info in packed.infolist() if not info.is_dir()]
            if infos and all(info.flag_bits & 0x1 for info in infos):
                raise damage.locked(label)
            part = Zip(packed, label, size)
        else:
            stream.seek(0)
            part = Tar(tarfile.TarFile.open(fileobj=stream), label, size)
    except InputProblem:
        stream.close()
        raise
    except BROKEN as error:
        stream.close()
        raise damage.damaged(label, unfinished=start[:2] in (b"PK", b"\x1f\x8b")) from error
    weakref.finalize(part, stream.close)
    return part
