"""What is let in to be decoded, and what is refused at its first bytes."""

import struct
from pathlib import Path

import pytest

from auditor.pictures import fence
from auditor.pictures.fence import Refusal
from tests import drawn_pictures as drawn

HEIC = struct.pack(">I4s4sI4s", 20, b"ftyp", b"heic", 0, b"mif1") + struct.pack(">I4s", 16, b"meta") + b"\0" * 8
LONG = struct.pack(">I4sQ", 1, b"mdat", 24) + b"\0" * 8


def refused(data: bytes) -> str:
    """Return why a file is refused; empty if it is not."""
    try:
        fence.inspect(data)
    except Refusal as refusal:
        return refusal.reason
    return ""


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_pictures_are_known_by_their_first_bytes(kind: str) -> None:
    assert fence.inspect(drawn.encoded(drawn.scene(), kind)) == kind.casefold()


@pytest.mark.parametrize(("kind", "known"), [("mp4", "mp4"), ("mov", "mp4"), ("webm", "webm")])
def test_videos_are_known_by_their_first_bytes(kind: str, known: str, tmp_path: Path) -> None:
    assert fence.inspect(drawn.film(kind, [drawn.scene()] * 3, tmp_path)) == known


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xd8", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<html>", b"%PDF-1.7", b"BM" + b"\0" * 60],
)
def test_anything_else_is_refused(data: bytes) -> None:
    assert refused(data) == "not-a-picture"


def test_a_heic_that_ends_where_its_boxes_end_is_whole() -> None:
    assert refused(HEIC + LONG) == ""


@pytest.mark.parametrize("cut", [1, 9, 20])
def test_a_heic_cut_short_is_refused_though_it_would_decode(cut: int) -> None:
    assert refused((HEIC + LONG)[:-cut]) == "picture-damaged"


def test_a_box_that_reaches_to_the_end_is_let_pass() -> None:
    assert refused(HEIC + struct.pack(">I4s", 0, b"mdat") + b"xyz") == ""


def test_zeroes_behind_the_last_box_are_let_pass_and_junk_is_not() -> None:
    assert refused(HEIC + b"\0" * 64) == ""
    assert refused(HEIC + b"\0\0\0\x04junk" * 4) == "picture-damaged"


@pytest.mark.parametrize("kind", ["mp4", "webm"])
def test_a_video_cut_short_is_refused(kind: str, tmp_path: Path) -> None:
    data = drawn.film(kind, [drawn.scene()] * 5, tmp_path)
    assert refused(data[: len(data) // 2]) == "picture-damaged"


def test_a_webm_of_unknown_length_is_let_pass() -> None:
    head = b"\x1a\x45\xdf\xa3\x84abcd"
    assert refused(head + b"\x18\x53\x80\x67\x01" + b"\xff" * 7 + b"...") == ""
    assert refused(head + b"\x18\x53\x80\x67\x00" + b"\xff" * 12) == "picture-damaged"
    assert refused(head) == "picture-damaged"


def test_a_file_of_too_many_bytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fence, "LARGEST_PICTURE", 1000)
    assert refused(drawn.encoded(drawn.scene())) == "too-large"
