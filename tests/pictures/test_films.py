"""Videos are looked at frame by frame, from memory, in every format an export holds."""

import struct
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from auditor.pictures import films
from auditor.pictures.fence import Refusal
from auditor.pictures.seen import Inside
from tests import drawn_pictures as drawn


@pytest.mark.parametrize("kind", ["mp4", "mov", "webm"])
def test_a_frame_every_two_seconds_is_seen(kind: str, tmp_path: Path) -> None:
    shades = [drawn.scene(size=(320, 240), seed=1)] * 4 + [drawn.scene(6, size=(320, 240), seed=1)] * 5
    frames = list(films.frames(drawn.film(kind, shades, tmp_path), 160))
    assert [frame.shape for frame in frames] == [(120, 160, 3)] * len(frames)
    assert len(frames) in (4, 5)
    pink = [int((np.abs(frame.astype(int) - (255, 0, 160)).max(axis=2) < 90).sum()) for frame in frames]
    assert pink[0] == pink[1] == 0
    assert pink[-1] > 50


def test_of_a_long_video_at_most_sixty_frames_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(films, "MOST", 6)
    assert len(list(films.frames(drawn.film("mp4", [drawn.scene(size=(64, 48))] * 60, tmp_path), 64))) == 6


@pytest.mark.parametrize("data", [b"", b"\x1a\x45\xdf\xa3" + b"\0" * 500, b"\0\0\0\x14ftypqt  \0\0\0\0qt  "])
def test_what_is_no_video_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match="picture-damaged"):
        list(films.frames(data, 64))


def test_a_video_of_which_half_is_missing_is_refused_in_the_end(tmp_path: Path) -> None:
    data = bytearray(drawn.film("webm", [drawn.scene(size=(320, 240), seed=seed) for seed in range(20)], tmp_path))
    frames = films.frames(bytes(data[: len(data) // 3]), 64)
    assert next(frames).shape == (48, 64, 3)
    with pytest.raises(Refusal, match="picture-damaged"):
        list(frames)


def test_frames_of_too_many_pixels_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(films, "MOST_PIXELS", 1000)
    with pytest.raises(Refusal, match="too-large"):
        list(films.frames(drawn.film("mp4", [drawn.scene()] * 3, tmp_path), 64))


def described(seconds: int, place: bytes = b"") -> bytes:
    """Return the boxes of a video that say when and where it was taken, without any frame."""
    header = struct.pack(">I4sIII", 20, b"mvhd", 0, seconds, seconds)
    moov = header + place
    return struct.pack(">I4s", 8, b"free") + struct.pack(">I4s", 8 + len(moov), b"moov") + moov


def test_time_and_place_of_a_phone_s_video_are_read() -> None:
    moment = datetime(2025, 6, 17, 10, 20, tzinfo=UTC)
    seconds = int(moment.timestamp()) + 2_082_844_800
    read = films.inside(described(seconds, b"\xa9xyz\0\x12\x15\xc7+54.9911-001.5203+032.000/"))
    assert read.taken == moment
    assert read.position == pytest.approx(drawn.POSITION)


@pytest.mark.parametrize(("seconds", "place"), [(0, b""), (2_082_844_800, b"+99.9-001.5/"), (5, b"+00.0000+000.0000/")])
def test_unset_clocks_and_places_are_left_out(seconds: int, place: bytes) -> None:
    assert films.inside(described(seconds, place)) == Inside()


@pytest.mark.parametrize("data", [b"", b"\0\0\0\1moov", b"\0\0\0\x08moov", b"\0\0\0\0free" * 4])
def test_odd_boxes_do_no_harm(data: bytes) -> None:
    assert films.inside(data) == Inside()
