"""Small copies for the report: only of pictures that were looked at, and covered where something must not be seen."""

import io
from functools import partial

import numpy as np
import pytest
from PIL import Image

from auditor.model.pictures import Box, Lettering, PictureSignals
from auditor.pictures import showing
from auditor.pictures.settings import PictureInput, Settings
from tests import drawn_pictures as drawn
from tests import fake_detector

SETTINGS = Settings(detector=fake_detector.NAME)
SEEN = PictureSignals(passes=("file", "faces"))


def given(name: str, data: bytes) -> PictureInput:
    """Return a picture to be copied."""
    return PictureInput(name, partial(io.BytesIO, data))


def test_faces_and_words_are_covered_and_nothing_else_is_written_into_the_copy() -> None:
    made = drawn.exif(description="Sports day", position=drawn.POSITION)
    data = drawn.encoded(drawn.scene(4, size=(1200, 900), sign="LARKFIELD"), exif=made)
    sign = Lettering("LARKFIELD", 1.0, Box(0.06, 0.08, 0.6, 0.2))
    ((name, copy),) = showing.thumbnails(
        [(given("a", data), PictureSignals(passes=("faces",), lettering=(sign,)))], SETTINGS
    )
    picture = Image.open(io.BytesIO(copy))
    pixels = np.asarray(picture.convert("RGB"))
    assert (name, picture.size) == ("a", (320, 240))
    assert fake_detector.find(pixels, 0.1) == []
    assert pixels[24:48, 26:190].std() < 8
    assert not picture.getexif()
    assert "xmp" not in picture.info
    assert b"Sports" not in copy


def test_the_crest_is_covered_too() -> None:
    place = Box(0.6, 0.1, 0.8, 0.3)
    assert showing.covered(PictureSignals(crest="likely", crest_box=place)) == (place,)


@pytest.mark.parametrize(
    ("data", "signals"),
    [
        (drawn.encoded(drawn.scene(1)), PictureSignals(passes=("faces",), failure="picture-damaged")),
        (drawn.encoded(drawn.scene(1)), PictureSignals(passes=("file",))),
        (b"<svg/>", SEEN),
        (drawn.encoded(drawn.scene(1, corner=fake_detector.YELLOW), "PNG"), SEEN),
    ],
)
def test_what_could_not_be_checked_gives_no_copy(data: bytes, signals: PictureSignals) -> None:
    fine = given("fine", drawn.encoded(drawn.scene(2)))
    assert [name for name, _ in showing.thumbnails([(given("a", data), signals), (fine, SEEN)], SETTINGS)] == ["fine"]
