"""Every face is found again and again until none is left to be found; a video has no small copy."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from auditor.model.pictures import Box
from auditor.pictures import faces, pixels
from auditor.pictures.held import Held
from auditor.pictures.seen import Face
from auditor.pictures.thumbnails import thumbnail
from tests import drawn_pictures as drawn
from tests import fake_detector

BY = faces.detector(injected=fake_detector.NAME)


def copied(picture: Image.Image, *cover: Box) -> Image.Image:
    """Return the small copy of a picture."""
    return Image.open(io.BytesIO(thumbnail(Held(drawn.encoded(picture, "PNG")), BY, cover)))


@pytest.mark.parametrize("size", [(1600, 1200), (400, 900), (200, 100)])
@pytest.mark.parametrize("number", [1, 9])
def test_no_face_is_left(size: tuple[int, int], number: int) -> None:
    copy = copied(drawn.scene(number, size=size))
    assert max(copy.size) <= 320
    assert fake_detector.find(np.asarray(copy.convert("RGB")), 0.1) == []


def test_a_picture_without_faces_is_left_as_it_is() -> None:
    copy = np.asarray(copied(drawn.scene(size=(320, 240)))).astype(int)
    assert np.abs(copy - np.asarray(drawn.scene(size=(320, 240))).astype(int)).mean() < 6


def test_what_is_to_be_covered_lies_under_one_flat_shape_with_a_margin() -> None:
    copy = np.asarray(copied(drawn.scene(size=(640, 480)), Box(0.4, 0.4, 0.6, 0.6)))
    assert copy[85:155, 112:208].std() < 4


def test_a_face_that_shows_only_when_small_is_covered_in_the_small_copy() -> None:
    seen: list[int] = []

    def shy(pixels: pixels.Pixels, least: float) -> list[Face]:
        seen.append(max(pixels.shape))
        return BY.find(pixels, least) if max(pixels.shape) <= 320 else []

    copy = thumbnail(Held(drawn.encoded(drawn.scene(3))), faces.Detector("shy", shy, 0.5, 0.5), ())
    assert fake_detector.find(np.asarray(Image.open(io.BytesIO(copy)).convert("RGB")), 0.1) == []
    assert 960 in seen


def test_a_video_has_none(tmp_path: Path) -> None:
    assert thumbnail(Held(drawn.film("mp4", [drawn.scene(size=(320, 240))] * 3, tmp_path)), BY, ()) == b""
