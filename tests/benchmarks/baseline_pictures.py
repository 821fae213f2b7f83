"""The bare work on pictures: decode each with Pillow, small, and find faces in it; nothing else. One core."""

import os
import sys
import time
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

from auditor.pictures.mtcnn import Mtcnn

SIDE = 640


def main() -> None:
    """Print how many seconds it took."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    cv2.setNumThreads(1)
    started = time.perf_counter()
    networks = Mtcnn()
    for path in sorted(Path(sys.argv[1]).iterdir()):
        with Image.open(path) as picture:
            picture.draft("RGB", (SIDE, SIDE))
            upright = ImageOps.exif_transpose(picture).convert("RGB")
            upright.thumbnail((SIDE, SIDE), Image.Resampling.BILINEAR)
            networks.find(np.asarray(upright), least=0.8)
    sys.stdout.write(f"{time.perf_counter() - started}\n")


if __name__ == "__main__":
    main()
