"""Made-up pictures for tests: drawn people, signs and crests, and files with forged headers; nobody real."""

import base64
import io
import random
import struct
import zlib
from fractions import Fraction
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tests.fake_detector import PINK

SCHOOL = "Larkfield Primary School"
POSITION = (54.9911, -1.5203)
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAA"
    "AAAERAAAEAAQAAAAABoQABAAAAAAAAADQAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA/WlwcnAA"
    "AADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkA"
    "AAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAA"
    "AAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWBAgMFhAAAAD"
    "xtZGF0AAAAMCgBrxmAbaOk4FkcaD6Ix7f3/KC9k8/4Ci+1MQ+o9L+98VBej58h0d5/VFrQ4PW1wA=="
)
"""A drawn field under a sky, 64 by 48 pixels; nothing here can write this format."""


def scene(
    faces: int = 0,
    *,
    size: tuple[int, int] = (640, 480),
    sign: str = "",
    crest: Image.Image | None = None,
    corner: tuple[int, int, int] | None = None,
    seed: int = 1,
) -> Image.Image:
    """Return a drawn landscape with pink-headed people, and a sign or crest if asked for."""
    chance = random.Random(seed)
    picture = Image.new("RGB", size, (150 + chance.randrange(60), 190, 200 + chance.randrange(40)))
    drawn = ImageDraw.Draw(picture)
    width, height = size
    for _ in range(60):
        x, y, wide = chance.randrange(width), chance.randrange(height // 2, height), chance.randrange(8, 90)
        shade = chance.randrange(60, 150)
        drawn.rectangle((x, y, x + wide, y + wide // 2), fill=(shade // 2, shade, shade // 2))
    step = width // (faces + 1) if faces else 0
    for number in range(faces):
        x, y, half = step * (number + 1), height * 2 // 3, min(step // 3, height // 10)
        drawn.rectangle((x - half, y, x + half, height), fill=(40, 60, 120))
        drawn.ellipse((x - half, y - 2 * half, x + half, y), fill=PINK)
    if sign:
        font = ImageFont.load_default(size=height // 12)
        left, top, right, bottom = drawn.textbbox((width // 12, height // 10), sign, font=font)
        drawn.rectangle((left - 12, top - 12, right + 12, bottom + 12), fill=(20, 40, 110))
        drawn.text((width // 12, height // 10), sign, font=font, fill="white")
    if crest is not None:
        picture.paste(crest, (width * 2 // 3, height // 8), crest)
    if corner is not None:
        drawn.rectangle((0, 0, 40, 40), fill=corner)
    return picture


def crest(side: int = 256, *, letter: str = "L", colour: str = "darkred", seed: int = 5) -> Image.Image:
    """Return a shield with a letter, bars and stars, its ground transparent."""
    chance = random.Random(seed)
    picture = Image.new("RGBA", (512, 512), (0, 0, 0, 0))
    drawn = ImageDraw.Draw(picture)
    drawn.polygon([(40, 30), (472, 30), (472, 280), (256, 490), (40, 280)], fill=colour, outline="black", width=10)
    drawn.rectangle((70, 200, 442, 250), fill="gold")
    for _ in range(14):
        x, y, wide = chance.randrange(70, 420), chance.randrange(50, 180), chance.randrange(10, 40)
        fill = chance.choice(("white", "gold", "navy", "black"))
        drawn.regular_polygon((x, y, wide), chance.choice((3, 4, 5, 6)), rotation=chance.randrange(90), fill=fill)
    drawn.text((200, 260), letter, font=ImageFont.load_default(size=150), fill="white")
    return picture.resize((side, side), Image.Resampling.LANCZOS)


def encoded(picture: Image.Image, kind: str = "JPEG", **more: Any) -> bytes:
    """Return a picture as a file's bytes."""
    held = io.BytesIO()
    picture.save(held, kind, **more)
    return held.getvalue()


def exif(**told: Any) -> Image.Exif:
    """Return EXIF with any of: description, taken, offset, comment, position, orientation, title."""
    made = Image.Exif()
    camera: dict[int, Any] = made.get_ifd(0x8769)
    for name, tag in (("description", 0x010E), ("orientation", 0x0112)):
        if name in told:
            made[tag] = told[name]
    if "title" in told:
        made[0x9C9B] = told["title"].encode("utf-16-le")
    for name, tag in (("taken", 0x9003), ("offset", 0x9011), ("comment", 0x9286)):
        if name in told:
            camera[tag] = told[name]
    if "position" in told:
        north, east = told["position"]
        made.get_ifd(0x8825).update(
            {1: "N" if north >= 0 else "S", 2: _parts(abs(north)), 3: "E" if east >= 0 else "W", 4: _parts(abs(east))}
        )
    return made


def _parts(degrees: float) -> tuple[Any, ...]:
    """Return degrees, minutes and seconds as EXIF holds them."""
    minutes = (degrees % 1) * 60
    seconds = Fraction(round((minutes % 1) * 60, 3)).limit_denominator(1000)
    return Fraction(int(degrees)), Fraction(int(minutes)), seconds


def film(kind: str, frames: list[Image.Image], folder: Any, *, rate: float = 1.0) -> bytes:
    """Return a video of drawn frames, one a second; kind is mp4, mov or webm."""
    path = folder / f"made.{kind}"
    width, height = frames[0].size
    code = cv2.VideoWriter.fourcc(*("VP80" if kind == "webm" else "mp4v"))
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, code, rate, (width, height))
    for frame in frames:
        writer.write(np.ascontiguousarray(np.asarray(frame)[:, :, ::-1]))
    writer.release()
    return bytes(path.read_bytes())


def png_bomb(width: int, height: int) -> bytes:
    """Return a PNG that says it has so many pixels, and unpacks to a few of them."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(b"\0" * 100_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def jpeg_of_size(width: int, height: int) -> bytes:
    """Return a small JPEG whose header is forged to another size."""
    data = bytearray(encoded(scene()))
    place = data.index(b"\xff\xc0")
    data[place + 5 : place + 9] = struct.pack(">HH", height, width)
    return bytes(data)
