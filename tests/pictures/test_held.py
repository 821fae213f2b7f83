"""The file a worker holds is decoded as large as each pass needs, and no more often than it must."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.pictures import pixels
from auditor.pictures.fence import Refusal
from auditor.pictures.held import Held
from tests import drawn_pictures as drawn


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_comes_at_every_size(kind: str) -> None:
    held = Held(drawn.encoded(drawn.scene(size=(1000, 500)), kind))
    assert [next(held.frames(side)).shape for side in (640, 1600, 100)] == [(320, 640, 3), (500, 1000, 3), (50, 100, 3)]


def test_what_is_dear_to_decode_is_decoded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    decode = pixels.frames

    def counted(data: bytes, side: int) -> Iterator[pixels.Pixels]:
        asked.append(side)
        return decode(data, side)

    monkeypatch.setattr(pixels, "frames", counted)
    held = Held(drawn.encoded(drawn.scene(), "PNG"))
    list(held.frames(640))
    list(held.frames(1280))
    assert asked == [1600]


def test_a_video_is_known_as_one_and_frames_can_be_picked(tmp_path: Path) -> None:
    held = Held(drawn.film("mp4", [drawn.scene(size=(320, 240))] * 9, tmp_path))
    assert held.is_video
    assert [number for number, _ in held.picked(64, [0, 2, 99])] == [0, 2]
    assert held.inside().texts == ()


def test_what_stands_inside_a_picture_is_read() -> None:
    held = Held(drawn.encoded(drawn.scene(), exif=drawn.exif(description="Sports day")))
    assert held.inside().texts == (("EXIF description", "Sports day"),)
    assert not held.is_video


def test_a_refused_file_is_not_held() -> None:
    with pytest.raises(Refusal, match="not-a-picture"):
        Held(b"<svg/>")
