"""All that a worker needs, used once on made-up pictures, so that nothing is left to load when it is closed in."""

import codecs
import io
from collections.abc import Sequence

import cv2
import numpy as np
from PIL import Image

from auditor.pictures import films, metadata, pixels
from auditor.pictures.crest import Crest
from auditor.pictures.faces import SIDE, Detector
from auditor.pictures.fence import Refusal
from auditor.pictures.lettering import Reader

_ENCODINGS = ("ascii", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "iso2022_jp", "idna")
_PACKET = b'<x xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>a</d:title></x>'


def warm(detector: Detector | None, reader: Reader | None, crests: Sequence[Crest]) -> None:
    """Decode, detect, read and draw once."""
    for encoding in _ENCODINGS:
        codecs.lookup(encoding)
    grey = np.full((SIDE * 3 // 4, SIDE, 3), 128, np.uint8)
    cv2.putText(grey, "warm", (100, 200), cv2.FONT_HERSHEY_SIMPLEX, 3, (255, 255, 255), 6)
    small = Image.fromarray(grey).resize((64, 48))
    exif = Image.Exif()
    exif[pixels.ORIENTATION] = 6
    for kind in ("JPEG", "PNG", "WEBP", "GIF"):
        held = io.BytesIO()
        small.save(held, kind, **({"exif": exif, "comment": b"a"} if kind == "JPEG" else {}))
        picture = pixels.opened(held.getvalue())
        picture.info["xmp"] = _PACKET
        metadata.read(picture)
        list(pixels.frames(held.getvalue(), 32))
    for data in (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", b"\0\0\0\x14ftypqt  \0\0\0\0qt  "):
        try:
            list(pixels.frames(data, 32) if b"heic" in data else films.frames(data, 32))
        except Refusal:
            continue
    if detector:
        detector.find(grey, detector.counted)
    if reader:
        reader(grey)
    for crest in crests:
        crest.look(grey)
