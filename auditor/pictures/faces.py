"""Faces in a picture, found and counted: none is compared with another, measured or remembered."""

from collections.abc import Callable, Sequence
from importlib import import_module

import cv2
import msgspec
import numpy as np

from auditor.model.pictures import Box
from auditor.pictures import models
from auditor.pictures.mtcnn import Mtcnn
from auditor.pictures.pixels import Pixels
from auditor.pictures.seen import Face

SIDE = 640
"""Pixels of the longer side of what the detectors see; more hardly helps (measured November 2026)."""


class Detector(msgspec.Struct, frozen=True):
    """A way to find faces: `find` gives all boxes surer than a number; from the others follows what counts.

    A face counts from `counted` on, if at least one in the picture reaches `surest`: dogs and kettles that look like
    a face rarely do. To cover faces, `covered` is enough.
    """

    name: str
    find: Callable[[Pixels, float], list[Face]]
    counted: float
    surest: float
    covered: float = 0.3


def detector(model: bytes = b"", injected: str = "") -> Detector:
    """Return the detector: YuNet if the owner gave its file, else MTCNN; `injected` names one for tests.

    Raises ValueError for a model file that is not the known one, FileNotFoundError if MTCNN's files are missing.
    """
    if injected:
        module, _, name = injected.partition(":")
        return Detector(injected, getattr(import_module(module), name), 0.5, 0.5)
    return _yunet(model) if model else _mtcnn()


def counted(faces: Sequence[Face], by: Detector) -> list[Face]:
    """Return the faces that count; none if not one of them is sure."""
    if not any(face.sure >= by.surest for face in faces):
        return []
    return [face for face in faces if face.sure >= by.counted]


def _mtcnn() -> Detector:
    """Return MTCNN: 99 of 100 pictures with faces, 1 in 31 without was false (0 from 0.95 on), 110 ms a picture."""
    networks = Mtcnn()

    def find(pixels: Pixels, least: float) -> list[Face]:
        height, width = pixels.shape[:2]
        return [
            Face(_box(left / width, top / height, right / width, bottom / height), float(sure))
            for left, top, right, bottom, sure in networks.find(pixels, least=least)
        ]

    return Detector("MTCNN", find, 0.8, 0.95)


def _yunet(model: bytes) -> Detector:
    """Return YuNet: as good, five times as fast."""
    if not models.is_yunet(model):
        raise ValueError("not the known face model")
    network = cv2.FaceDetectorYN.create("onnx", np.frombuffer(model, np.uint8), np.empty(0, np.uint8), (320, 320))

    def find(pixels: Pixels, least: float) -> list[Face]:
        height, width = pixels.shape[:2]
        network.setScoreThreshold(least)
        network.setInputSize((width, height))
        _, rows = network.detect(np.ascontiguousarray(pixels[:, :, ::-1]))
        return [
            Face(_box(row[0] / width, row[1] / height, (row[0] + row[2]) / width, (row[1] + row[3]) / height), row[14])
            for row in ([] if rows is None else rows.astype(float).tolist())
        ]

    return Detector("YuNet", find, 0.7, 0.8)


def _box(left: float, top: float, right: float, bottom: float) -> Box:
    """Return a box within the picture."""
    left, top, right, bottom = (min(1.0, max(0.0, float(share))) for share in (left, top, right, bottom))
    return Box(left, top, right, bottom)
