"""Small copies in which every face found and every matched word lies under a solid shape, without any metadata.

Mosaic and blur do not hide a face: detectors still find 76 to 90 in a hundred (measured November 2026), so the shape
is filled. A face that no detector finds stays visible; the report says so.
"""

import io
from collections.abc import Iterable, Sequence

import numpy as np
from PIL import Image, ImageDraw

from auditor.model.pictures import Box
from auditor.pictures.faces import Detector
from auditor.pictures.held import Held
from auditor.pictures.pixels import Pixels, shrunk

SIDE = 320
_DRAWN = 960
_LOOKS = (640, 960, 480)
"""Pixels of the longer side at which faces to cover are looked for: small and large ones show at different sizes."""
_MARGIN = 0.3
_LEAST = 0.02
_FILL = (92, 92, 92)
_ROUNDS = 3


def thumbnail(held: Held, detector: Detector, cover: Sequence[Box]) -> bytes:
    """Return a WebP of at most 320 pixels a side, faces and `cover` hidden; empty for a video."""
    if held.is_video:
        return b""
    pixels = next(held.frames(_DRAWN))
    picture = Image.fromarray(pixels).copy()
    _hide(picture, [*cover, *_faces(detector, pixels, _LOOKS)])
    small = Image.fromarray(shrunk(np.asarray(picture), SIDE)).copy()
    for _ in range(_ROUNDS):
        left = _faces(detector, np.asarray(small), (SIDE, 2 * SIDE))
        if not left:
            break
        _hide(small, left)
    written = io.BytesIO()
    small.save(written, "WEBP", quality=80)
    return written.getvalue()


def _faces(detector: Detector, pixels: Pixels, sides: Iterable[int]) -> list[Box]:
    """Return where there may be faces, at several sizes and in the mirror, sooner too many than too few."""
    found = []
    for side in sides:
        seen = _sized(pixels, side)
        found += [face.box for face in detector.find(seen, detector.covered)]
        mirrored = detector.find(np.ascontiguousarray(seen[:, ::-1]), detector.covered)
        found += [Box(1 - face.box.right, face.box.top, 1 - face.box.left, face.box.bottom) for face in mirrored]
    return found


def _sized(pixels: Pixels, side: int) -> Pixels:
    """Return the pixels with the longer side at `side`, enlarged if need be."""
    height, width = pixels.shape[:2]
    scale = side / max(width, height)
    if scale <= 1:
        return shrunk(pixels, side)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC))


def _hide(picture: Image.Image, boxes: Iterable[Box]) -> None:
    """Lay a solid shape over each box and a margin around it."""
    drawn = ImageDraw.Draw(picture)
    width, height = picture.size
    for box in boxes:
        across = max((box.right - box.left) * _MARGIN, _LEAST)
        down = max((box.bottom - box.top) * _MARGIN, _LEAST)
        drawn.rectangle(
            (
                (box.left - across) * width,
                (box.top - down) * height,
                (box.right + across) * width,
                (box.bottom + down) * height,
            ),
            fill=_FILL,
        )
