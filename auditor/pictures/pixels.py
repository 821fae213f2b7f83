"""Pictures decoded by Pillow: limits first, then only as many pixels as are needed, upright, as arrays."""

import io
import warnings
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pi_heif
from PIL import GifImagePlugin, Image, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, WebPImagePlugin

from auditor.pictures.fence import DAMAGE, MOST_PIXELS, Refusal

Pixels = npt.NDArray[np.uint8]
"""Rows of columns of red, green and blue."""

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "HEIF")
"""The only formats that are ever opened."""
_PLUGINS = (GifImagePlugin, JpegImagePlugin, MpoImagePlugin, PngImagePlugin, WebPImagePlugin)
"""Loaded now, so that nothing is left to be loaded when the worker has been closed in."""
ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_MOVING = frozenset(("GIF", "WEBP", "PNG"))
_EVERY, _MOST_FRAMES = 5, 8
"""Of a moving picture every fifth frame is looked at, eight at most."""

Image.MAX_IMAGE_PIXELS = MOST_PIXELS
pi_heif.register_heif_opener()


def opened(data: bytes | bytearray) -> Image.Image:
    """Return the picture with its header read and no pixel decoded; raises Refusal."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            picture = Image.open(io.BytesIO(data), formats=FORMATS)
            width, height = picture.size
        except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError) as error:
            raise Refusal("too-large") from error
        except DAMAGE as error:
            raise Refusal("picture-damaged") from error
    if width * height > MOST_PIXELS:
        raise Refusal("too-large")
    if width < 1 or height < 1:
        raise Refusal("picture-damaged")
    return picture


def frames(data: bytes | bytearray, side: int) -> Iterator[Pixels]:
    """Yield the picture upright with at most `side` pixels a side; of a moving one some frames. Raises Refusal."""
    picture = opened(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            turn = _UPRIGHT.get(orientation(picture))
            picture.draft("RGB", (side, side))
            yield _array(picture, side, turn)
            if picture.format in _MOVING and getattr(picture, "is_animated", False):
                yield from _later(picture, side, turn)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError) as error:
            raise Refusal("too-large") from error
        except DAMAGE as error:
            raise Refusal("picture-damaged") from error


def _later(picture: Image.Image, side: int, turn: Image.Transpose | None) -> Iterator[Pixels]:
    """Yield frames of a moving picture behind the first, as far as it goes."""
    for number in range(_EVERY, _EVERY * _MOST_FRAMES, _EVERY):
        try:
            picture.seek(number)
        except EOFError:
            return
        yield _array(picture, side, turn)


def orientation(picture: Image.Image) -> int:
    """Return how the camera was held, 1 to 8; 1 where the file does not say so in a readable way."""
    try:
        value: Any = picture.getexif().get(ORIENTATION, 1)
    except DAMAGE:
        return 1
    return value if isinstance(value, int) else 1


def _array(picture: Image.Image, side: int, turn: Image.Transpose | None) -> Pixels:
    """Decode, shrink, colour and turn one frame."""
    picture.load()
    seen = _eight_bits(picture)
    width, height = seen.size
    scale = side / max(width, height)
    if seen.has_transparency_data:
        seen = _on_white(seen)
    if seen.mode not in ("RGB", "L"):
        seen = seen.convert("RGB")
    if scale < 1:
        small = max(1, round(width * scale)), max(1, round(height * scale))
        seen = seen.resize(small, Image.Resampling.BILINEAR, reducing_gap=2.0)
    if seen.mode != "RGB":
        seen = seen.convert("RGB")
    if turn is not None:
        seen = seen.transpose(turn)
    return np.asarray(seen)


def _on_white(picture: Image.Image) -> Image.Image:
    """Return a picture with its transparent parts white, as most pages show it."""
    coloured = picture.convert("RGBA")
    white = Image.new("RGBA", coloured.size, "white")
    white.alpha_composite(coloured)
    return white.convert("RGB")


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Return pictures of more than eight bits a grey with eight; Pillow would clip them to white."""
    if picture.mode.startswith("I;16"):
        return Image.fromarray((np.asarray(picture) >> 8).astype(np.uint8))
    if picture.mode in ("I", "F"):
        grey = np.asarray(picture, dtype=np.float64)
        top = float(np.nanmax(grey)) or 1.0
        return Image.fromarray(np.clip(np.nan_to_num(grey) * (255.0 / top), 0, 255).astype(np.uint8))
    return picture


def shrunk(pixels: Pixels, side: int) -> Pixels:
    """Return the pixels with at most `side` a side."""
    height, width = pixels.shape[:2]
    scale = side / max(width, height)
    if scale >= 1:
        return pixels
    small = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(Image.fromarray(pixels).resize(small, Image.Resampling.BILINEAR, reducing_gap=2.0))
