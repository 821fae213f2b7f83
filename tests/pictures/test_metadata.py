"""Words, time and position that stand inside a picture file, and hostile ones that do not get through."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from PIL import PngImagePlugin

from auditor.pictures import metadata, pixels
from auditor.pictures.seen import Inside
from tests import drawn_pictures as drawn

NAIVE = datetime(2025, 6, 17, 11, 20)  # noqa: DTZ001 - a camera's clock has no zone


def inside(data: bytes) -> Inside:
    """Return what stands inside a file."""
    return metadata.read(pixels.opened(data))


def with_exif(**told: Any) -> Inside:
    """Return what is read of EXIF written for it."""
    return inside(drawn.encoded(drawn.scene(), exif=drawn.exif(**told)))


def test_a_bare_picture_says_nothing() -> None:
    assert inside(drawn.encoded(drawn.scene())) == Inside()


def test_a_description_is_read_as_utf_8() -> None:
    assert with_exif(description="Year 4 at Caf\u00e9 Nord".encode()).texts == (
        ("EXIF description", "Year 4 at Café Nord"),
    )


@pytest.mark.parametrize(
    "comment",
    [
        b"ASCII\0\0\0Sports day",
        b"UNICODE\0" + "Sports day".encode("utf-16-le"),
        b"UNICODE\0" + "Sports day".encode("utf-16-be"),
        b"UNICODE\0" + "Sports day".encode("utf-16"),
        b"\0\0\0\0\0\0\0\0Sports day",
        b"Sports day",
    ],
)
def test_a_comment_is_read_in_the_letters_it_says(comment: bytes) -> None:
    assert with_exif(comment=comment).texts == (("EXIF comment", "Sports day"),)


def test_a_title_of_windows_is_read() -> None:
    assert with_exif(title="Class 4\0").texts == (("EXIF title", "Class 4"),)


def test_the_same_words_are_given_once_and_on_one_line() -> None:
    read = with_exif(description="A\nb\x07c", title="A b c", comment=b"ASCII\0\0\0  A b c ")
    assert read.texts == (("EXIF description", "A b c"),)


def test_a_png_and_a_jpeg_comment_are_read() -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Description", "Our class")
    assert inside(drawn.encoded(drawn.scene(), "PNG", pnginfo=told)).texts == (("PNG description", "Our class"),)
    assert inside(drawn.encoded(drawn.scene(), comment=b"Our class")).texts == (("JPEG comment", "Our class"),)


def iptc(*fields: tuple[int, bytes]) -> bytes:
    """Return a JPEG with IPTC fields in the block where Photoshop keeps them."""
    body = b"".join(b"\x1c\x02" + bytes([tag]) + len(text).to_bytes(2, "big") + text for tag, text in fields)
    block = b"8BIM\x04\x04\0\0" + len(body).to_bytes(4, "big") + body + b"\0" * (len(body) % 2)
    segment = b"Photoshop 3.0\0" + block
    data = drawn.encoded(drawn.scene())
    return data[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + data[2:]


def test_iptc_is_read_without_the_names_of_people() -> None:
    read = inside(
        iptc((120, b"Class photo"), (25, b"pupils"), (25, b"Larkfield"), (80, b"Priya Nair"), (122, b"Tom Ash"))
    )
    assert read.texts == (("IPTC keywords", "pupils, Larkfield"), ("IPTC caption", "Class photo"))


def test_a_broken_iptc_block_does_no_harm() -> None:
    assert inside(iptc((120, b"Class photo"))[:-2].replace(b"\x1c\x02", b"\x1c\xff")).texts == ()


@pytest.mark.parametrize(
    ("taken", "offset", "moment"),
    [
        ("2025:06:17 11:20:00", None, NAIVE),
        ("2025:06:17 11:20:00", "+01:00", datetime(2025, 6, 17, 11, 20, tzinfo=timezone(timedelta(hours=1)))),
        ("2025:06:17 11:20:00", "nonsense", NAIVE),
        ("0000:00:00 00:00:00", None, None),
        ("2025:13:45 11:20:00", None, None),
        ("1980:01:01 00:00:00", None, None),
        ("    :  :     :  :  ", None, None),
        ("yesterday", None, None),
    ],
)  # fmt: skip
def test_the_camera_clock_is_read(taken: str, offset: str | None, moment: datetime | None) -> None:
    told = {"taken": taken} | ({"offset": offset} if offset else {})
    assert with_exif(**told).taken == moment


@pytest.mark.parametrize("text", ["2025-06-17T11:20:00Z", "2025-06-17T12:20:00+01:00", "2025-06-17T12:20+0100"])
def test_iso_dates_are_read_with_their_zone(text: str) -> None:
    assert metadata.when(text) == datetime(2025, 6, 17, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize("position", [drawn.POSITION, (-33.9, 18.4), (51.5, 0.12)])
def test_a_position_is_read(position: tuple[float, float]) -> None:
    read = with_exif(position=position).position
    assert read is not None
    assert read == pytest.approx(position, abs=1e-4)


@pytest.mark.parametrize(
    "gps",
    [
        {},
        {2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)},
        {2: (91.0, 0.0, 0.0), 4: (1.0, 0.0, 0.0)},
        {2: (float("nan"), 0.0, 0.0), 4: (1.0, 0.0, 0.0)},
        {2: (1.0, 2.0, 3.0, 4.0), 4: (1.0,)},
        {2: "54", 4: "1"},
        {2: (54.0,)},
    ],
)
def test_positions_that_are_none_are_left_out(gps: dict[int, Any]) -> None:
    assert metadata._position(gps) is None
