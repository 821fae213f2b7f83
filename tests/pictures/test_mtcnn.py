"""The three networks run, and their boxes are kept apart; whether they find faces is measured on samples."""

import numpy as np
import pytest

from auditor.pictures import mtcnn
from auditor.pictures.mtcnn import Mtcnn, Share
from tests import drawn_pictures as drawn


@pytest.fixture(scope="module")
def networks() -> Mtcnn:
    return Mtcnn()


@pytest.mark.parametrize("size", [(640, 480), (480, 640), (40, 33), (12, 12), (1, 1), (640, 3)])
def test_no_face_is_found_in_a_landscape_of_any_size(networks: Mtcnn, size: tuple[int, int]) -> None:
    pixels = np.asarray(drawn.scene(size=size))
    assert networks.find(pixels, least=0.9).shape[1:] == (5,)
    assert len(networks.find(pixels, least=0.9)) == 0


def boxes(*rows: tuple[float, ...]) -> mtcnn.Boxes:
    """Return boxes of left, top, right, bottom and sureness."""
    return np.array(rows, np.float32)


def test_of_boxes_that_overlap_the_surest_stays() -> None:
    made = boxes((0, 0, 10, 10, 0.8), (1, 1, 11, 11, 0.9), (50, 50, 60, 60, 0.7))
    assert mtcnn.apart(made, 0.5).tolist() == [1, 2]


def test_a_small_box_within_a_large_one_goes_by_the_smaller() -> None:
    made = boxes((0, 0, 100, 100, 0.9), (10, 10, 20, 20, 0.8))
    assert mtcnn.apart(made, 0.5).tolist() == [0, 1]
    assert mtcnn.apart(made, 0.5, of=Share.SMALLER).tolist() == [0]


def test_squares_are_cut_out_with_black_outside_the_picture() -> None:
    pixels = np.full((40, 40, 3), 255, np.uint8)
    inside, beyond, outside = mtcnn._cut(pixels, boxes((5, 5, 20, 20, 1), (-9, -9, 10, 10, 1), (90, 90, 99, 99, 1)), 24)
    assert inside.min() > 0.9
    assert beyond[0, 0].max() < -0.9
    assert beyond[-1, -1].min() > 0.9
    assert outside.max() < -0.9


def test_many_squares_are_asked_in_batches_and_answered_in_order(networks: Mtcnn) -> None:
    pixels = np.asarray(drawn.scene(size=(200, 200)))
    made = boxes(*((x, 20, x + 30, 50, 1) for x in range(150)))
    shift, chance = mtcnn._asked(networks._second, pixels, made, 24, ["dense_2", "softmax_1"])
    alone, _ = mtcnn._asked(networks._second, pixels, made[100:101], 24, ["dense_2", "softmax_1"])
    assert shift.shape == (150, 4)
    assert chance.shape == (150, 2)
    assert np.allclose(shift[100], alone[0], atol=1e-4)
