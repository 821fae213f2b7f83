"""The school's crest is found at the sizes it is known for, and another school's is not."""

import os
from pathlib import Path

import numpy as np
import pytest

from auditor.pictures import pixels
from auditor.pictures.crest import Crest
from auditor.pictures.fence import Refusal
from tests import drawn_pictures as drawn


@pytest.fixture(scope="module")
def crest() -> Crest:
    return Crest(drawn.encoded(drawn.crest(512), "PNG"))


@pytest.mark.parametrize("side", [96, 130, 200])
@pytest.mark.parametrize("turn", [0, 15])
def test_the_crest_is_found_in_a_picture(crest: Crest, side: int, turn: int) -> None:
    badge = drawn.crest(side).rotate(turn, expand=True)
    sighting = crest.look(np.asarray(drawn.scene(3, size=(1280, 960), crest=badge)))
    assert sighting.how == "likely"
    assert sighting.box is not None
    assert abs((sighting.box.left + sighting.box.right) / 2 - (1280 * 2 // 3 + badge.width / 2) / 1280) < 0.03
    assert abs((sighting.box.top + sighting.box.bottom) / 2 - (960 // 8 + badge.height / 2) / 960) < 0.03


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_crest_is_found_where_there_is_none(crest: Crest, seed: int) -> None:
    assert crest.look(np.asarray(drawn.scene(5, size=(1280, 960), seed=seed))).how == ""


def test_another_crest_is_not_the_school_s(crest: Crest) -> None:
    other = drawn.crest(160, letter="Q", colour="darkblue", seed=77)
    assert crest.look(np.asarray(drawn.scene(3, size=(1280, 960), crest=other))).how in ("", "possible")


def test_a_picture_of_nothing_but_the_crest_is_the_crest(crest: Crest) -> None:
    whole = next(pixels.frames(drawn.encoded(drawn.crest(300), "PNG"), 640))
    assert crest.look(whole).how == "the-crest"
    assert not crest.is_the_picture(np.asarray(drawn.scene(3)))


@pytest.mark.parametrize("size", [(1, 1), (20, 900), (64, 64)])
def test_odd_sizes_do_no_harm(crest: Crest, size: tuple[int, int]) -> None:
    assert crest.look(np.zeros((*size, 3), np.uint8)).how == ""


def test_a_blank_crest_is_found_nowhere() -> None:
    blank = Crest(drawn.encoded(drawn.scene(size=(8, 8)), "PNG"))
    assert blank.look(np.asarray(drawn.scene(3))).how == ""


def test_a_crest_that_is_no_picture_is_refused() -> None:
    with pytest.raises(Refusal):
        Crest(b"<svg/>")


@pytest.mark.skipif(not os.environ.get("AUDITOR_SAMPLES"), reason="AUDITOR_SAMPLES does not say where photographs are")
def test_no_crest_is_found_in_photographs() -> None:
    samples = Path(os.environ["AUDITOR_SAMPLES"])
    crest = Crest((samples / "pictures" / "logo" / "crest.png").read_bytes())
    photos = sorted((samples / "photos").glob("*.jpg"))[:8]
    assert photos
    assert [crest.look(next(pixels.frames(photo.read_bytes(), 1280))).how for photo in photos] == [""] * len(photos)
