"""A stand-in for a face detector: a “face” is a bright pink disc; cyan makes it hang, yellow makes it die."""

import os
import time

import cv2
import numpy as np

from auditor.model.pictures import Box
from auditor.pictures.pixels import Pixels
from auditor.pictures.seen import Face

PINK, CYAN, YELLOW = (255, 0, 160), (0, 255, 255), (255, 255, 0)
NAME = "tests.fake_detector:find"


def find(pixels: Pixels, least: float) -> list[Face]:
    """Return the pink discs."""
    corner = pixels[:8, :8].reshape(-1, 3).mean(axis=0)
    if np.abs(corner - CYAN).max() < 40:
        time.sleep(3600)
    if np.abs(corner - YELLOW).max() < 40:
        os._exit(7)
    pink = (np.abs(pixels.astype(int) - PINK).max(axis=2) < 70).astype(np.uint8)
    _, _, boxes, _ = cv2.connectedComponentsWithStats(pink)
    height, width = pixels.shape[:2]
    return [
        Face(Box(x / width, y / height, (x + w) / width, (y + h) / height), 0.99)
        for x, y, w, h, area in boxes[1:].tolist()
        if area >= 30
    ]
