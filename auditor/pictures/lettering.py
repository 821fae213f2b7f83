"""Words in a picture, read by rapidocr with the models in its own package; it never gets to download any."""

from collections.abc import Callable
from typing import Any

import numpy as np

from auditor.model.pictures import Box
from auditor.pictures import models
from auditor.pictures.pixels import Pixels
from auditor.pictures.seen import Line

SIDE = 1600
"""Pixels of the longer side of what is read; capitals under about 14 of them are missed more often than not."""
_SETTINGS = {
    "Global.log_level": "critical",
    "Global.max_side_len": SIDE,
    # Looking for lines in a smaller copy finds more of them, in 0.7 of the time and half the memory (November 2026).
    "Det.limit_type": "max",
    "Det.limit_side_len": 1280,
    "Rec.rec_batch_num": 1,
    "Cls.cls_batch_num": 1,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
}
_SUREST_MISS = 0.5
_MOST = 200


Reader = Callable[[Pixels], list[Line]]


def reader() -> Reader:
    """Return a function that reads the lines in a picture; loading takes seconds and 200 MB."""
    # Imported here: one worker needs it, and only if it is installed.
    from rapidocr import RapidOCR
    from rapidocr.utils import download_file

    paths = models.lettering()
    if not paths:
        raise FileNotFoundError("rapidocr")
    setattr(download_file.DownloadFile, "run", _never)  # noqa: B010 - a method of a class is replaced on purpose
    engine = RapidOCR(params=_SETTINGS | paths)

    def read(pixels: Pixels) -> list[Line]:
        height, width = pixels.shape[:2]
        found = engine(np.ascontiguousarray(pixels[:, :, ::-1]))
        if getattr(found, "boxes", None) is None or getattr(found, "txts", None) is None:
            return []
        rows = list(zip(found.boxes, found.txts, found.scores or (), strict=False))[:_MOST]
        return [
            Line(str(text), float(sure), _box(np.asarray(corners), width, height))
            for corners, text, sure in rows
            if sure >= _SUREST_MISS
        ]

    return read


def _never(*_: Any, **__: Any) -> None:
    """Stand where the downloader stood."""
    raise PermissionError("nothing is downloaded")


def _box(corners: Any, width: int, height: int) -> Box:
    """Return the upright box around four corners."""
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    shares = (float(left) / width, float(top) / height, float(right) / width, float(bottom) / height)
    return Box(*(min(1.0, max(0.0, share)) for share in shares))
