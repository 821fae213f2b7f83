"""Which faces count, which detector finds them, and how well on labelled photographs."""

import csv
import os
from pathlib import Path

import numpy as np
import pytest

from auditor.model.pictures import Box
from auditor.pictures import faces, pixels
from auditor.pictures.faces import Detector
from auditor.pictures.seen import Face
from tests import drawn_pictures as drawn
from tests import fake_detector

HERE = Box(0.1, 0.1, 0.2, 0.2)
BY = Detector("made up", lambda _, __: [], counted=0.8, surest=0.95)


@pytest.mark.parametrize(
    ("sure", "counted"),
    [((), 0), ((0.99,), 1), ((0.94,), 0), ((0.9, 0.9, 0.9), 0), ((0.96, 0.81, 0.79), 2), ((0.5, 0.99), 1)],
)
def test_faces_count_where_one_of_them_is_sure(sure: tuple[float, ...], counted: int) -> None:
    assert len(faces.counted([Face(HERE, number) for number in sure], BY)) == counted


def test_mtcnn_is_what_is_used_without_a_model() -> None:
    assert faces.detector().name == "MTCNN"


def test_a_model_that_is_not_the_known_one_is_not_run() -> None:
    with pytest.raises(ValueError, match="known"):
        faces.detector(b"anything")


def test_another_detector_can_be_named_for_tests() -> None:
    found = faces.detector(injected=fake_detector.NAME)
    assert len(found.find(np.asarray(drawn.scene(4)), found.counted)) == 4


SAMPLES = os.environ.get("AUDITOR_SAMPLES", "")
PHOTOS = Path(SAMPLES, "photos")
MODEL = Path(SAMPLES, "models", "face_detection_yunet_2023mar.onnx")
needs_samples = pytest.mark.skipif(not SAMPLES, reason="AUDITOR_SAMPLES does not say where labelled photographs are")


@needs_samples
@pytest.mark.parametrize("model", ["", "yunet"])
def test_faces_are_found_and_counted_in_labelled_photographs(model: str) -> None:
    by = faces.detector(MODEL.read_bytes() if model else b"")
    seen = found = empty = false = right = 0
    rows = list(csv.DictReader((PHOTOS / "labels.csv").read_text("utf-8").splitlines()))
    for row in rows:
        picture = next(pixels.frames((PHOTOS / row["file"]).read_bytes(), faces.SIDE))
        number = len(faces.counted(by.find(picture, by.counted), by))
        least, most = int(row["faces_clear"]), int(row["faces_max"])
        seen += least > 0
        found += least > 0 and number > 0
        empty += row["kind"] == "none"
        false += row["kind"] == "none" and number > 0
        right += least - max(1, least / 10) <= number <= most + max(1, most / 10)
    assert seen > 20
    assert empty >= 10
    assert found / seen >= 0.97
    assert false <= 1
    assert right / len(rows) >= 0.9
