"""What the program and its workers say to each other: typed, length-prefixed frames over a pipe, no pickles.

A worker that a hostile picture got hold of can answer with nothing but these structs.
"""

import struct
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TypeVar

import msgspec

from auditor.model.pictures import Box
from auditor.pictures.seen import Face, Inside, Line, Sighting

CHUNK = 1 << 20
_LENGTH = struct.Struct(">I")
_LONGEST_ANSWER = 16 << 20

T = TypeVar("T")


class Setup(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What a worker needs before it is closed in; `headroom` is megabytes, `injected` a detector for tests."""

    face_model: bytes = b""
    crests: tuple[bytes, ...] = ()
    lettering: bool = False
    headroom: int = 700
    injected: str = ""


class Ready(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What a worker can do now; `without` names passes that could not be prepared."""

    detector: str = ""
    without: tuple[str, ...] = ()


class Ask(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Passes to run: on the file that follows, or on the one sent last if it is `held`. `cover` is for thumbnails."""

    passes: tuple[str, ...]
    held: bool = False
    cover: tuple[Box, ...] = ()


class Seen(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What was seen; `refused` is the slug of why the file was not looked at, or not to its end."""

    inside: Inside | None = None
    faces: tuple[Face, ...] = ()
    frames: int = 1
    crest: Sighting = Sighting()
    lines: tuple[Line, ...] = ()
    passes: tuple[str, ...] = ()
    refused: str = ""
    thumbnail: bytes = b""


class Gone(Exception):
    """The other side has gone away, or speaks nonsense."""


def send(pipe: BinaryIO, message: msgspec.Struct) -> None:
    """Write one message; raises Gone."""
    body = msgspec.msgpack.encode(message)
    _write(pipe, [_LENGTH.pack(len(body)), body])


def send_bytes(pipe: BinaryIO, chunks: Iterable[bytes | memoryview]) -> None:
    """Write a file in chunks, and the empty one that ends it; raises Gone."""
    for piece in chunks:
        whole = memoryview(piece)
        for start in range(0, len(whole), CHUNK):
            chunk = whole[start : start + CHUNK]
            _write(pipe, [_LENGTH.pack(len(chunk)), chunk])
    _write(pipe, [_LENGTH.pack(0)])


def receive(pipe: BinaryIO, kind: type[T], *, longest: int = _LONGEST_ANSWER) -> T:
    """Read one message; raises Gone at the end of the pipe and for anything that is not of the kind."""
    body = _frame(pipe, longest)
    try:
        return msgspec.msgpack.decode(body, type=kind)
    except msgspec.DecodeError as error:
        raise Gone from error


def receive_bytes(pipe: BinaryIO, most: int) -> bytes | None:
    """Read a file sent in chunks; nothing if it is longer than allowed, with all of it read past."""
    held = bytearray()
    fits = True
    for chunk in _chunks(pipe):
        fits = fits and len(held) + len(chunk) <= most
        if fits:
            held += chunk
        else:
            held.clear()
    return bytes(held) if fits else None


def _chunks(pipe: BinaryIO) -> Iterator[bytes]:
    """Yield chunks up to the empty one."""
    while chunk := _frame(pipe, CHUNK):
        yield chunk


def _write(pipe: BinaryIO, pieces: Iterable[bytes | memoryview]) -> None:
    """Write pieces and let them go at once."""
    try:
        pipe.writelines(pieces)
        pipe.flush()
    except (OSError, ValueError) as error:
        raise Gone from error


def _frame(pipe: BinaryIO, longest: int) -> bytes:
    """Read one frame."""
    try:
        head = pipe.read(_LENGTH.size)
        if len(head) < _LENGTH.size:
            raise Gone
        (length,) = _LENGTH.unpack(head)
        if length > longest:
            raise Gone
        body = pipe.read(length)
    except (OSError, ValueError) as error:
        raise Gone from error
    if len(body) < length:
        raise Gone
    return body
