"""What a file must be before anything decodes it: of a known kind by its first bytes, whole, and not too large."""

import struct
import zlib

LARGEST_PICTURE = 64 << 20
"""Bytes; a 48-megapixel photograph of a phone is about 15 MB as JPEG, 30 MB as PNG."""
LARGEST_VIDEO = 320 << 20
"""Bytes; the video is held in memory by the worker that looks at it."""
MOST_PIXELS = 60_000_000
"""Pixels of one picture or frame; the sharpest setting of most phones is 50 million."""

PICTURES = ("jpeg", "png", "webp", "gif", "heif")
VIDEOS = ("mp4", "webm")

_HEIF_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"))
_FIRST_BOXES = frozenset((b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"))
_SEGMENT = b"\x18\x53\x80\x67"
_NEAR = 4096

DAMAGE = (
    OSError,
    SyntaxError,
    ValueError,
    LookupError,
    ArithmeticError,
    EOFError,
    TypeError,
    AttributeError,
    RuntimeError,
    AssertionError,
    struct.error,
    zlib.error,
)
"""What Pillow and its plugins raise on damaged input, beside their own errors (Pillow 13, pi-heif 1.4)."""


class Refusal(Exception):
    """A file that is not looked at, or no further; `reason` is a slug of `checklist.REASONS`."""

    def __init__(self, reason: str) -> None:
        """Keep the slug, which is all that is ever said about the file."""
        super().__init__(reason)
        self.reason = reason


def kind_of(data: bytes | bytearray) -> str:
    """Return the kind of file its first bytes say it is; raises Refusal for anything else."""
    start = bytes(data[:12])
    if start.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "webp"
    if start[:6] in (b"GIF87a", b"GIF89a"):
        return "gif"
    if start[:4] == b"\x1a\x45\xdf\xa3":
        return "webm"
    if start[4:8] == b"ftyp":
        return "heif" if start[8:12] in _HEIF_BRANDS else "mp4"
    if start[4:8] in _FIRST_BOXES:
        return "mp4"
    raise Refusal("not-a-picture")


def inspect(data: bytes | bytearray) -> str:
    """Return the kind of file; raises Refusal where it is of no known kind, too large, or ends too early."""
    kind = kind_of(data)
    if len(data) > (LARGEST_VIDEO if kind in VIDEOS else LARGEST_PICTURE):
        raise Refusal("too-large")
    # libheif and FFmpeg decode what is there of a file cut short, without a word (measured November 2026).
    if kind in ("heif", "mp4") and not _boxes_are_whole(data):
        raise Refusal("picture-damaged")
    if kind == "webm" and not _segment_is_whole(data):
        raise Refusal("picture-damaged")
    return kind


def _boxes_are_whole(data: bytes | bytearray) -> bool:
    """Say whether the boxes of an ISO media file end where the file ends; zeroes behind the last are let pass."""
    at = 0
    while at + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        if size == 0:
            return name != b"\0\0\0\0" or not any(data[at : at + _NEAR])
        if size == 1:
            if at + 16 > len(data):
                return False
            (size,) = struct.unpack_from(">Q", data, at + 8)
        if size < 8:
            return False
        at += size
    return at <= len(data) and not any(data[at:])


def _segment_is_whole(data: bytes | bytearray) -> bool:
    """Say whether a WebM file is as long as its segment says; an unknown length (a live recording) is let pass."""
    place = data.find(_SEGMENT, 0, _NEAR)
    if place < 0 or place + 12 > len(data):
        return False
    first = data[place + 4]
    width = 9 - first.bit_length()
    if not 1 <= width <= 8:
        return False
    held = int.from_bytes(data[place + 4 : place + 4 + width], "big")
    size = held & ((1 << (7 * width)) - 1)
    return size == (1 << (7 * width)) - 1 or place + 4 + width + size <= len(data)
