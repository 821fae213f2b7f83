"""The door to the disk: zips, tars, folders and single files, capped and streamed, never unpacked to disk.

An `Archive` joins the parts of one export. It knows names first and opens a file only when asked; private messages
(see `never_open`) are not even listed. `opened` is the ledger of what was read.
"""

import io
import mmap
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from auditor.collectors.never_open import is_private
from auditor.collectors.parts import BROKEN, LARGEST_RATIO, Folder, Part, is_packed, open_part, packed_part
from auditor.model import InputProblem, Skipped

LARGEST_FILE = 1 << 30
"""Bytes a single file may unpack to; real exports keep text files far below (X splits at 100 MB or so)."""
LARGEST_INNER = 1 << 28
"""Bytes a zip within a zip may have: it is held in memory, as nothing is unpacked to disk."""
MOST_INNER = 50
CHUNK = 1 << 21
"""Bytes read at a time; zipfile is several times slower with small ones."""
MOST_MEMBERS = 2_000_000
_NOISE = re.compile(r"(?:^|/)(?:__MACOSX/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$|no-data\.txt$)", re.IGNORECASE)
_OUTSIDE = re.compile(r"/|[A-Za-z]:|(?:.*/)?\.\.(?:/|$)", re.DOTALL)


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
        """Keep the member and the reason; the sentence names the file only."""
        super().__init__(f"“{member.name}” could not be read.", state=state)
        self.member = member
        self.reason = reason

    def skipped(self, kind: str = "") -> Skipped:
        """Return what to report about it."""
        return Skipped(file=self.member.path, reason=self.reason, kind=kind, state=self.state)


class _Budget:
    """How many bytes one part may unpack to in all, however many of its members share the same packed bytes."""

    def __init__(self, packed_total: int) -> None:
        self.left = 4 * LARGEST_FILE + packed_total * LARGEST_RATIO


class _Capped(io.RawIOBase):
    """A stream that stops with an error when it gives more than it may; it keeps its part from being closed."""

    def __init__(self, held: BinaryIO, member: Member, part: Part, budget: _Budget) -> None:
        self._held = held
        self._member = member
        self._part = part
        self._budget = budget
        self._left = min(LARGEST_FILE, member.size + 1_000_000)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        try:
            got = self._held.read(len(buffer))
        except BROKEN as error:
            raise CannotRead(self._member, "damaged", state="truncated") from error
        self._left -= len(got)
        self._budget.left -= len(got)
        if self._left < 0 or self._budget.left < 0:
            raise CannotRead(self._member, "unpacks-too-large")
        buffer[: len(got)] = got
        return len(got)

    def close(self) -> None:
        self._held.close()
        super().close()


class Archive:
    """The joined parts of one export, or one of them.

    `problems` are members that are left out; `refused` are packed files in it that do not open, by name.
    """

    def __init__(self, parts: tuple[Part, ...]) -> None:
        """Read the names of every part; outside paths and private files are left out and counted."""
        self.parts = parts
        self.label = " + ".join(part.label for part in parts)
        self.never_opened = 0
        self.opened: list[str] = []
        self.problems: list[Skipped] = []
        self.refused: list[tuple[str, InputProblem]] = []
        self.members = sorted(self._listed(), key=lambda member: (_natural(member.path), member.part))
        self._paths = {member.path: member for member in reversed(self.members)}
        self._budgets = [_Budget(part.packed_total) for part in parts]

    @property
    def is_folder(self) -> bool:
        """Say whether a folder is among the parts, which may hold several exports side by side."""
        return any(isinstance(part, Folder) for part in self.parts)

    def _listed(self) -> Iterator[Member]:
        outside = 0
        for number, part in enumerate(self.parts):
            self.problems.extend(
                Skipped(file=path, place="an earlier file of the same name", reason="unreadable")
                for path in part.repeated
                if not (_OUTSIDE.match(path) or _NOISE.search(path) or is_private(path))
            )
            if part.unreadable:
                self.problems.append(Skipped(file=part.label, reason="unreadable", count=part.unreadable))
            for count, (path, size) in enumerate(part.listing()):
                if count >= MOST_MEMBERS:
                    self.problems.append(Skipped(file=part.label, reason="too-large"))
                    break
                if _OUTSIDE.match(path):
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
        if member.size > LARGEST_FILE:
            raise CannotRead(member, "too-large")
        if member.size > 10_000_000 and part.packed_size(member.path) * LARGEST_RATIO < member.size:
            raise CannotRead(member, "unpacks-too-large")
        try:
            held = part.open(member.path)
        except PermissionError as error:
            if part.locked_is_encrypted:
                raise CannotRead(member, "encrypted", state="encrypted") from error
            raise CannotRead(member, "unreadable") from error
        except BROKEN as error:
            raise CannotRead(member, "damaged") from error
        self.opened.append(member.path)
        return io.BufferedReader(_Capped(held, member, part, self._budgets[member.part]), buffer_size=CHUNK)

    def read(self, member: Member) -> memoryview:
        """Return all bytes of a member, held once; raises CannotRead.

        The memory is the system's own and touched only as it fills, so a size that is a lie costs nothing.
        """
        with self.open(member) as stream:
            if not member.size:
                return memoryview(stream.read())
            view = memoryview(mmap.mmap(-1, member.size))
            at = 0
            while at < len(view):
                got = stream.raw.readinto(view[at : at + CHUNK])  # type: ignore[attr-defined]
                if not got:
                    return view[:at]
                at += got
            rest = stream.read()
        return view if not rest else memoryview(bytes(view) + rest)


def _natural(path: str) -> list[str]:
    """Return a sorting key in which numbers count as numbers."""
    return [piece.zfill(12) if piece.isdigit() else piece.casefold() for piece in re.split(r"(\d+)", path)]


def join(archives: list[Archive]) -> Archive:
    """Return one archive with the parts of several."""
    return Archive(tuple(part for archive in archives for part in archive.parts))


def open_input(path: Path) -> list[Archive]:
    """Open one path the owner named; a folder or zip that only holds exports gives one archive for each.

    Raises InputProblem with a sentence and a next step: missing, unreadable, empty, truncated, encrypted. Where only
    one of several inner zips is so, that one is among the `refused` of an archive.
    """
    if not path.exists():
        raise InputProblem(
            f"There is nothing at “{path.name}”.",
            next_step="Check the spelling, or drag the file into this window to get its full name.",
            state="not-recognised",
        )
    try:
        archive = Archive((open_part(path),))
    except OSError as error:
        raise InputProblem(
            f"“{path.name}” may not be opened.",
            next_step="Copy it to your Downloads folder and try again; on a Mac, let the terminal read that folder.",
        ) from error
    inner = [member for member in archive.members if is_packed(member.name)]
    if not inner or not (path.is_dir() or len(inner) == len(archive.members)):
        return [archive]
    return [archive, *_inner(archive, inner[:MOST_INNER])] if path.is_dir() else _only_inner(archive, inner)


def _only_inner(archive: Archive, inner: list[Member]) -> list[Archive]:
    """Return the exports in a zip that holds nothing else; if none opens, raises the first problem."""
    found = list(_inner(archive, inner[:MOST_INNER]))
    if found:
        found[0].problems.extend(archive.problems)
        found[0].refused.extend(archive.refused)
        return found
    return [Archive((_inner_part(archive, inner[0]),))]


def _inner(archive: Archive, inner: list[Member]) -> Iterator[Archive]:
    """Yield the packed files within an archive, and keep those that do not open among its `refused`."""
    for member in inner:
        try:
            held = Archive((_inner_part(archive, member),))
            deeper = [one for one in held.members if is_packed(one.name)] if archive.is_folder else []
            yield from _only_inner(held, deeper) if deeper and len(deeper) == len(held.members) else [held]
        except InputProblem as problem:
            archive.refused.append((member.name, problem))


def _inner_part(archive: Archive, member: Member) -> Part:
    """Open a packed file that lies in a folder or in a zip; the latter is held in memory."""
    part = archive.parts[member.part]
    if isinstance(part, Folder):
        try:
            return open_part(part.files[member.path])
        except OSError as error:
            raise InputProblem(f"“{member.name}” may not be opened.", state="not-recognised") from error
    if member.size > LARGEST_INNER:
        raise InputProblem(
            f"“{member.name}” is a large zip within a zip.",
            next_step=f"Open “{archive.label}” yourself, and hand over the zip that lies in it.",
            state="not-recognised",
        )
    try:
        held = archive.read(member)
    except CannotRead as problem:
        raise InputProblem(
            problem.sentence,
            next_step=f"Unpack “{archive.label}” yourself, and hand over what lies in it.",
            state=problem.state or "not-recognised",
        ) from problem
    return packed_part(io.BytesIO(held), member.name, len(held))
