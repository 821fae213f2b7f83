"""Videos, looked at frame by frame: decoded by OpenCV's FFmpeg from memory, a frame every two seconds."""

import io
import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import cv2
import numpy as np

from auditor.pictures.fence import MOST_PIXELS, Refusal
from auditor.pictures.metadata import on_globe
from auditor.pictures.pixels import Pixels, shrunk
from auditor.pictures.seen import Inside

EVERY = 2.0
"""Seconds between the frames looked at."""
MOST = 60
"""Frames of one video; of a longer one they lie further apart."""
_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
_PLACE = re.compile(
    rb"([+-]\d{2}(?:\.\d{1,8})?)([+-]\d{3}(?:\.\d{1,8})?)(?:[+-]\d{1,6}(?:\.\d{1,6})?)?(?:CRS[\w]{0,10})?/"
)


def frames(data: bytes, side: int) -> Iterator[Pixels]:
    """Yield frames with at most `side` pixels a side, upright; raises Refusal, also in the end if half is missing."""
    # Named, as OpenCV 5.0 does not keep the stream alive for as long as it reads from it.
    stream: Any = io.BytesIO(data)
    film = cv2.VideoCapture(stream, cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, 1])
    try:
        if not film.isOpened():
            raise Refusal("picture-damaged")
        size = film.get(cv2.CAP_PROP_FRAME_WIDTH) * film.get(cv2.CAP_PROP_FRAME_HEIGHT)
        if not 1 <= size <= MOST_PIXELS:
            raise Refusal("too-large" if size > MOST_PIXELS else "picture-damaged")
        moments = _moments(film)
        seen = 0
        for moment in moments:
            if seen:
                film.set(cv2.CAP_PROP_POS_MSEC, moment * 1000)
            got, frame = film.read()
            if not got or frame is None:
                break
            seen += 1
            yield shrunk(np.asarray(frame[:, :, ::-1], dtype=np.uint8), side)
        if seen <= len(moments) // 2:
            raise Refusal("picture-damaged")
    except (cv2.error, MemoryError) as error:
        raise Refusal("picture-damaged") from error
    finally:
        film.release()
        stream.close()


def _moments(film: cv2.VideoCapture) -> list[float]:
    """Return the seconds at which to look; where the length is not known, the first two minutes."""
    rate, count = film.get(cv2.CAP_PROP_FPS), film.get(cv2.CAP_PROP_FRAME_COUNT)
    seconds = count / rate if rate > 0 and count > 0 else 0.0
    if not 0 < seconds < 86_400:
        return [0.0]
    step = max(EVERY, seconds / MOST)
    return [number * step for number in range(min(MOST, max(1, int(seconds / step + 0.5))))]


def inside(data: bytes) -> Inside:
    """Return when and where a phone says the video was taken; only MP4 and MOV say so."""
    moov = _moov(data)
    start = moov.find(b"mvhd")
    taken = None
    if start >= 0 and len(moov) >= start + 20:
        long = moov[start + 4] == 1
        (seconds,) = struct.unpack_from(">Q" if long else ">I", moov, start + 8)
        # Clocks that were never set count from 1904 or 1970.
        if 2_713_910_400 < seconds < 6_000_000_000:
            taken = _EPOCH + timedelta(seconds=seconds)
    place = _PLACE.search(moov)
    position = on_globe(float(place[1]), float(place[2])) if place else None
    return Inside(taken=taken, position=position)


def _moov(data: bytes) -> bytes:
    """Return the box that describes the film, without its sound and pictures; nothing if there is none."""
    at = 0
    while at + 16 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, at + 8)
        if name == b"moov":
            return data[at : at + (size or len(data))]
        if size < 8:
            break
        at += size
    return b""
