"""The school's crest looked for in a picture: the owner gives the crest as a file."""

from collections.abc import Callable, Sequence
from typing import Any

import cv2
import msgspec
import numpy as np
import numpy.typing as npt

from auditor.model.pictures import Box
from auditor.pictures.pixels import Pixels, frames, shrunk
from auditor.pictures.seen import Sighting

SIDE = 1280
"""Pixels of the longer side of what is looked at."""
_SIZES = (64, 128, 256)
"""Heights in pixels at which the crest is known; it is met at any size."""
_OVERLAP = 96
_SMALLEST = 16
_RATIO = 0.75
_ORB_LIKELY, _SIFT_LIKELY, _SIFT_POSSIBLE = 12, 10, 7
"""Points that must agree on one place and size (measured: none in 93 photographs; similar crests reach 6)."""
_SAME_PICTURE = 14
"""Bits of 64 in which a picture that is nothing but the crest may differ from it (photographs: 24 and more)."""

_Points = tuple[Sequence[cv2.KeyPoint], npt.NDArray[Any]]


class _Reference(msgspec.Struct):
    """The crest at one size, with the points that each method knows it by."""

    size: tuple[int, int]
    orb: _Points
    sift: _Points


class Crest:
    """One crest, prepared to be looked for."""

    def __init__(self, data: bytes) -> None:
        """Prepare the picture of a crest; raises Refusal if it is none."""
        whole = next(frames(data, 2 * SIDE))
        self._hash = _fingerprint(whole)
        self._orb = cv2.ORB.create(nfeatures=4000, scaleFactor=1.2, nlevels=8, fastThreshold=12)
        self._small_orb = cv2.ORB.create(nfeatures=500, scaleFactor=1.2, nlevels=4, edgeThreshold=8, fastThreshold=5)
        self._sift = cv2.SIFT.create()
        self._references = []
        for side in _SIZES:
            grey = _grey(shrunk(whole, side) if max(whole.shape[:2]) > side else _grown(whole, side))
            self._references.append(
                _Reference((grey.shape[1], grey.shape[0]), _points(self._small_orb, grey), _points(self._sift, grey))
            )

    def is_the_picture(self, pixels: Pixels) -> bool:
        """Say whether the picture is nothing but the crest itself."""
        return int((self._hash != _fingerprint(pixels)).sum()) <= _SAME_PICTURE

    def look(self, pixels: Pixels) -> Sighting:
        """Look for the crest: quickly first, then closely."""
        if min(pixels.shape[:2]) < _SMALLEST:
            return Sighting()
        if self.is_the_picture(pixels):
            return Sighting("the-crest", Box(0.0, 0.0, 1.0, 1.0))
        grey = _grey(shrunk(pixels, SIDE))
        scene = _points(self._orb, grey)
        number, box = self._best(scene, grey, lambda reference: reference.orb, cv2.NORM_HAMMING)
        if number >= _ORB_LIKELY:
            return Sighting("likely", box)
        number, box = self._best(_in_tiles(self._sift, grey), grey, lambda reference: reference.sift, cv2.NORM_L2)
        if number >= _SIFT_POSSIBLE:
            return Sighting("likely" if number >= _SIFT_LIKELY else "possible", box)
        return Sighting()

    def _best(
        self, scene: _Points, grey: Pixels, known: Callable[[_Reference], _Points], norm: int
    ) -> tuple[int, Box | None]:
        """Return how many points agree on where the crest is, and that place, for the size that fits best."""
        best: tuple[int, Box | None] = (0, None)
        for reference in self._references:
            number, corners = _agree(known(reference), scene, reference.size, norm)
            if number > best[0] and corners is not None:
                height, width = grey.shape[:2]
                (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
                shares = (float(left / width), float(top / height), float(right / width), float(bottom / height))
                best = number, Box(*(min(1.0, max(0.0, share)) for share in shares))
        return best


def _agree(
    crest: _Points, scene: _Points, size: tuple[int, int], norm: int
) -> tuple[int, npt.NDArray[np.float32] | None]:
    """Return how many points of the crest lie in the scene as they do in the crest, and its corners there."""
    if len(crest[0]) < 4 or len(scene[0]) < 4:
        return 0, None
    pairs = cv2.BFMatcher(norm).knnMatch(crest[1], scene[1], k=2)
    good = [pair[0] for pair in pairs if len(pair) == 2 and pair[0].distance < _RATIO * pair[1].distance]
    if len(good) < 4:
        return 0, None
    here = np.array([crest[0][match.queryIdx].pt for match in good], np.float32)
    there = np.array([scene[0][match.trainIdx].pt for match in good], np.float32)
    turn, inliers = cv2.estimateAffinePartial2D(here, there, method=cv2.RANSAC, ransacReprojThreshold=3.0)
    agreeing = inliers.ravel().astype(bool)
    scale = float(np.hypot(turn[0, 0], turn[1, 0]))
    if not 0.05 < scale < 20:
        return 0, None
    width, height = size
    edges = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    # Several points of the crest that fall on one spot of the scene are one agreement.
    spots = {(round(x / 2), round(y / 2)) for x, y in there[agreeing].tolist()}
    return len(spots), edges @ turn[:, :2].T.astype(np.float32) + turn[:, 2].astype(np.float32)


def _points(method: Any, grey: Pixels) -> _Points:
    """Return what a method knows a picture by."""
    keys, values = method.detectAndCompute(grey, None)
    return (keys, values) if values is not None else ((), np.empty((0, 0)))


def _in_tiles(method: Any, grey: Pixels) -> _Points:
    """Return the points of a picture looked at in four parts that overlap: SIFT on the whole takes 300 MB."""
    height, width = grey.shape
    keys: list[cv2.KeyPoint] = []
    values = []
    for top, bottom, down in _halves(height):
        for left, right, across in _halves(width):
            found, described = _points(method, np.ascontiguousarray(grey[top:bottom, left:right]))
            # Each point is taken once: twins would look like a repeated pattern, and cancel each other.
            own = [
                number
                for number, key in enumerate(found)
                if across <= key.pt[0] + left < across + (width + 1) // 2
                and down <= key.pt[1] + top < down + (height + 1) // 2
            ]
            if own:
                keys += [_shifted(found[number], left, top) for number in own]
                values.append(described[own])
    return (keys, np.vstack(values)) if values else ((), np.empty((0, 0)))


def _shifted(key: cv2.KeyPoint, left: int, top: int) -> cv2.KeyPoint:
    """Return a point of a part where it lies in the whole."""
    return cv2.KeyPoint(key.pt[0] + left, key.pt[1] + top, key.size, key.angle, key.response)


def _halves(length: int) -> tuple[tuple[int, int, int], ...]:
    """Return the start and end of two overlapping stretches, and from where on each has its own points."""
    middle = (length + 1) // 2
    return (0, min(length, middle + _OVERLAP), 0), (max(0, middle - _OVERLAP), length, middle)


def _grown(pixels: Pixels, side: int) -> Pixels:
    """Return a small picture enlarged to a longer side of `side`."""
    height, width = pixels.shape[:2]
    scale = side / max(width, height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)


def _grey(pixels: Pixels) -> Pixels:
    """Return a picture without colour."""
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def _fingerprint(pixels: Pixels) -> npt.NDArray[np.bool_]:
    """Return 64 bits that say where a whole picture is lighter than usual, without its fine detail (a pHash)."""
    small = cv2.resize(_grey(pixels), (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = cv2.dct(small)[:8, :8].ravel()
    return np.asarray(low > np.median(low[1:]))
