"""What a camera or program wrote inside a picture file, beside the pixels: words, time and position."""

import math
import re
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from PIL import Image, IptcImagePlugin

from auditor.pictures import xmp
from auditor.pictures.fence import DAMAGE
from auditor.pictures.seen import Inside, Position

_EXIF, _GPS = 0x8769, 0x8825
_TAKEN, _OFFSET, _DIGITISED, _DIGITISED_OFFSET = 0x9003, 0x9011, 0x9004, 0x9012
_WORDS = {0x010E: "description", 0x010D: "document name"}
_WINDOWS = {0x9C9B: "title", 0x9C9C: "comment", 0x9C9E: "keywords", 0x9C9F: "subject"}
_COMMENT = 0x9286
_GPS_AREA = 0x001C
_CODES = {b"ASCII\0\0\0": "ascii", b"UNICODE\0": "utf-16", b"JIS\0\0\0\0\0": "iso2022_jp", b"\0" * 8: "utf-8"}
# People's names (by-line, writer, persons shown) are left where they are: other people are counted, not named.
_IPTC = {
    (2, 5): "title",
    (2, 25): "keywords",
    (2, 90): "town",
    (2, 92): "place",
    (2, 105): "headline",
    (2, 120): "caption",
}
_PNG = ("Title", "Description", "Comment")
_DATE = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?")
_OFFSET_FORM = re.compile(r"([+-])(\d\d):?(\d\d)")
_DECIMALS = re.compile(r"\d{1,3}(?: \d{1,3}){1,4000} ?")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_LONGEST, _MOST = 2_000, 20


def read(picture: Image.Image) -> Inside:
    """Return what EXIF, IPTC, XMP and PNG texts of an opened picture say; what cannot be read is left out."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exif = _table(picture)
        camera = _within(exif, _EXIF)
        packet = xmp.read(_packet(picture))
        texts = [*_exif_texts(exif, camera), *_iptc_texts(picture), *packet.texts, *_png_texts(picture)]
        gps = _within(exif, _GPS)
    return Inside(
        texts=_tidy(texts),
        taken=_taken(camera) or when(packet.taken),
        position=_position(gps) or packet.position,
    )


def _table(picture: Image.Image) -> Any:
    """Return the EXIF of a picture, or nothing."""
    try:
        return picture.getexif()
    except DAMAGE:
        return {}


def _within(exif: Any, tag: int) -> Mapping[int, Any]:
    """Return a table within the EXIF, or nothing."""
    try:
        return dict(exif.get_ifd(tag)) if exif else {}
    except DAMAGE:
        return {}


def _packet(picture: Image.Image) -> bytes:
    """Return the XMP of a picture as it stands in the file."""
    for name in ("xmp", "XML:com.adobe.xmp"):
        held = picture.info.get(name)
        if isinstance(held, bytes):
            return held
        if isinstance(held, str):
            return held.encode("utf-8", "replace")
    return b""


def _exif_texts(exif: Any, camera: Mapping[int, Any]) -> Iterator[tuple[str, str]]:
    """Yield the words of the EXIF tags that people and programs write into."""
    for tag, name in _WORDS.items():
        yield f"EXIF {name}", _words(exif.get(tag) if exif else None)
    for tag, name in _WINDOWS.items():
        held = exif.get(tag) if exif else None
        yield f"EXIF {name}", _windows_words(held)
    yield "EXIF comment", _comment(camera.get(_COMMENT))
    yield "EXIF area", _comment(_within(exif, _GPS).get(_GPS_AREA))


def _windows_words(held: Any) -> str:
    """Return a text of Windows' own tags: UTF-16, which some programs write as a row of decimal bytes."""
    if isinstance(held, tuple | list):
        held = bytes(byte & 0xFF for byte in held if isinstance(byte, int))
    text = held.decode("utf-16-le", "ignore") if isinstance(held, bytes) else _words(held)
    if _DECIMALS.fullmatch(text):
        return bytes(int(number) & 0xFF for number in text.split()).decode("utf-16-le", "ignore")
    return text


def _comment(held: Any) -> str:
    """Return a text that says in its first eight bytes how its letters are stored."""
    if not isinstance(held, bytes):
        return _words(held)
    encoding = _CODES.get(held[:8].upper())
    if encoding is None:
        return held.decode("utf-8", "ignore")
    body = held[8:]
    if encoding == "utf-16" and body[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        # The byte order is the file's; letters of western scripts have a zero in the higher byte.
        encoding = "utf-16-be" if body[:1] == b"\0" else "utf-16-le"
    return body.decode(encoding, "ignore")


def _iptc_texts(picture: Any) -> Iterator[tuple[str, str]]:
    """Yield the words of the IPTC fields about what is shown."""
    try:
        held = IptcImagePlugin.getiptcinfo(picture) or {}
    except DAMAGE:
        return
    for tag, name in _IPTC.items():
        value = held.get(tag)
        values = value if isinstance(value, list) else [value]
        yield f"IPTC {name}", ", ".join(filter(None, map(_words, values)))


def _png_texts(picture: Image.Image) -> Iterator[tuple[str, str]]:
    """Yield the words of a PNG's own text fields and of a JPEG's comment."""
    for name in _PNG:
        yield f"{picture.format} {name.casefold()}", _words(picture.info.get(name))
    yield f"{picture.format} comment", _words(picture.info.get("comment"))


def _words(value: Any) -> str:
    """Return a value as text; Pillow gives EXIF text as latin-1, most programs write UTF-8."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value


def _tidy(texts: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the texts without empty and repeated ones, each on one line and of bearable length."""
    kept: dict[str, str] = {}
    for field, text in texts:
        plain = " ".join(_CONTROLS.sub(" ", text).split())[:_LONGEST]
        if plain and len(kept) < _MOST:
            kept.setdefault(plain, field)
    return tuple((field, text) for text, field in kept.items())


def _taken(camera: Mapping[int, Any]) -> datetime | None:
    """Return when the picture was taken by the camera's clock; without its time zone unless the camera wrote it."""
    for tag, zone in ((_TAKEN, _OFFSET), (_DIGITISED, _DIGITISED_OFFSET)):
        moment = when(_words(camera.get(tag)))
        if moment is not None:
            offset = _OFFSET_FORM.fullmatch(_words(camera.get(zone)).strip())
            return moment.replace(tzinfo=_zone(*offset.groups())) if offset and moment.tzinfo is None else moment
    return None


def when(text: str) -> datetime | None:
    """Return the moment that a date in EXIF or ISO form names; nothing for the empty dates of unset clocks."""
    match = _DATE.match(text.strip())
    if not match:
        return None
    year, month, day, hour, minute, second = (int(number or 0) for number in match.groups()[:6])
    zone: str = match[7]
    try:
        moment = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - a camera's clock has no zone
    except ValueError:
        return None
    if moment.year < 1990:
        return None
    if zone == "Z":
        return moment.replace(tzinfo=UTC)
    return moment.replace(tzinfo=_zone(zone[0], zone[1:3], zone[-2:])) if zone else moment


def _zone(sign: str, hours: str, minutes: str) -> timezone:
    """Return a time zone from its written parts."""
    away = min(timedelta(hours=int(hours), minutes=int(minutes)), timedelta(hours=23))
    return timezone(away if sign == "+" else -away)


def _position(gps: Mapping[int, Any]) -> Position | None:
    """Return the position in EXIF; nothing for one that is empty, divided by nothing, or off the globe."""
    north, east = _degrees(gps.get(2)), _degrees(gps.get(4))
    if north is None or east is None:
        return None
    north = -north if _words(gps.get(1)).upper().startswith("S") else north
    east = -east if _words(gps.get(3)).upper().startswith("W") else east
    return on_globe(north, east)


def on_globe(north: float, east: float) -> Position | None:
    """Return the position if there is such a place; the null island is where unset receivers are."""
    if not (math.isfinite(north) and math.isfinite(east)) or abs(north) > 90 or abs(east) > 180:
        return None
    return None if abs(north) < 1e-6 and abs(east) < 1e-6 else (north, east)


def _degrees(value: Any) -> float | None:
    """Return degrees, minutes and seconds as one number."""
    if not isinstance(value, tuple | list) or not 1 <= len(value) <= 3:
        return None
    try:
        return math.fsum(float(part) / 60.0**place for place, part in enumerate(value))
    except DAMAGE:
        return None
