"""Pictures are decoded within limits, upright, as small as asked for; half a picture is none."""

import os
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from auditor.pictures import pixels
from auditor.pictures.fence import Refusal
from tests import drawn_pictures as drawn


def decoded(data: bytes, side: int = 200) -> pixels.Pixels:
    """Return the first frame."""
    return next(pixels.frames(data, side))


def half(data: bytes) -> bytes:
    """Return the first half of a file."""
    return data[: len(data) // 2]


def refused(data: bytes) -> str:
    """Return why a file is refused; empty if it is not."""
    try:
        list(pixels.frames(data, 64))
    except Refusal as refusal:
        return refusal.reason
    return ""


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture_is_shrunk_to_the_side(kind: str) -> None:
    assert decoded(drawn.encoded(drawn.scene(size=(640, 480)), kind)).shape == (150, 200, 3)


def test_a_small_picture_keeps_its_size() -> None:
    assert decoded(drawn.encoded(drawn.scene(size=(90, 60)), "PNG")).shape == (60, 90, 3)


@pytest.mark.parametrize(("orientation", "red_at"), [(1, (0, 0)), (3, (1, 1)), (6, (0, 1)), (8, (1, 0))])
def test_a_picture_is_turned_upright(orientation: int, red_at: tuple[int, int]) -> None:
    picture = Image.new("RGB", (64, 64), "white")
    picture.paste((255, 0, 0), (0, 0, 32, 32))
    seen = decoded(drawn.encoded(picture, quality=95, exif=drawn.exif(orientation=orientation)))
    corners = {(row, column): seen[16 + 32 * row, 16 + 32 * column] for row in (0, 1) for column in (0, 1)}
    assert [place for place, colour in corners.items() if colour[1] < 100] == [red_at]


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "1", "I;16", "I", "F"])
def test_every_mode_gives_red_green_and_blue(mode: str) -> None:
    kind = "TIFF" if mode in ("I", "F") else "JPEG" if mode == "CMYK" else "PNG"
    grey = drawn.scene(size=(80, 60)).convert("L")
    picture = Image.fromarray(np.asarray(grey).astype(np.uint16) * 257) if mode == "I;16" else grey.convert(mode)
    if kind == "TIFF":
        assert pixels._eight_bits(picture).mode == "L"
        return
    seen = decoded(drawn.encoded(picture, kind))
    assert seen.shape == (60, 80, 3)
    assert 40 < seen.mean() < 240


def test_transparent_parts_are_white() -> None:
    assert decoded(drawn.encoded(Image.new("RGBA", (20, 20), (0, 0, 0, 0)), "PNG")).min() == 255


def test_a_moving_picture_gives_several_frames() -> None:
    first, *rest = [drawn.scene(seed=seed, size=(60, 40)) for seed in range(23)]
    data = drawn.encoded(first, "GIF", save_all=True, append_images=rest, duration=100)
    assert len(list(pixels.frames(data, 60))) == 5


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (drawn.png_bomb(12_000, 12_000), "too-large"),
        (drawn.png_bomb(20_000, 20_000), "too-large"),
        (drawn.jpeg_of_size(65_500, 65_500), "too-large"),
        (drawn.png_bomb(8_000, 8_000), "too-large"),
        (drawn.png_bomb(500, 500), "picture-damaged"),
        (half(drawn.encoded(drawn.scene())), "picture-damaged"),
        (half(drawn.encoded(drawn.scene(), "PNG")), "picture-damaged"),
        (half(drawn.encoded(drawn.scene(), "WEBP")), "picture-damaged"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "picture-damaged"),
        (b"", "picture-damaged"),
    ],
)
def test_bombs_and_halves_are_refused(data: bytes, reason: str) -> None:
    assert refused(data) == reason


def test_formats_that_are_not_on_the_list_are_not_decoded() -> None:
    for kind in ("BMP", "TIFF", "PPM"):
        assert refused(drawn.encoded(drawn.scene(), kind)) == "picture-damaged"


def test_a_broken_orientation_does_no_harm() -> None:
    data = bytearray(drawn.encoded(drawn.scene(), exif=drawn.exif(orientation=6)))
    place = data.index(b"Exif\0\0")
    data[place + 6 : place + 10] = struct.pack(">I", 0xDEADBEEF)
    assert decoded(bytes(data)).shape == (150, 200, 3)


SAMPLES = Path(os.environ.get("AUDITOR_SAMPLES", ""), "pictures", "hostile")


@pytest.mark.skipif(not os.environ.get("AUDITOR_SAMPLES"), reason="AUDITOR_SAMPLES does not say where samples are")
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("bomb144mp.png", "too-large"),
        ("bomb400mp.png", "too-large"),
        ("hdr65500.jpg", "too-large"),
        ("fuzz.jpg", "picture-damaged"),
        ("trunc.jpg", "picture-damaged"),
        ("empty.jpg", "picture-damaged"),
        ("svg.png", "picture-damaged"),
        ("text.jpg", "picture-damaged"),
    ],
)
def test_hostile_samples_are_refused(name: str, reason: str) -> None:
    assert refused((SAMPLES / name).read_bytes()) == reason
