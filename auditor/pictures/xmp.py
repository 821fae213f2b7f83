"""The XMP packet of a picture: words, time and position that editing programs write, read without trusting it."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

_LARGEST = 1 << 20
_DEEPEST = 40
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_WORDS = {
    "title": "title",
    "description": "description",
    "subject": "keywords",
    "Headline": "headline",
    "Location": "place",
    "City": "town",
    "hierarchicalSubject": "keywords",
    "UserComment": "comment",
    "Event": "event",
}
_TAKEN = ("DateTimeOriginal", "DateCreated", "CreateDate")
_TAG = re.compile(rb"<[^<>]{0,2000}(?:>|$)")
_DEGREES = re.compile(r"(\d{1,3}),(\d{1,2})(?:,(\d{1,2})|(\.\d+))?([NSEW])")


class Packet(msgspec.Struct, frozen=True, kw_only=True):
    """What the packet says: pairs of field and text, a date as written, a position in degrees."""

    texts: tuple[tuple[str, str], ...] = ()
    taken: str = ""
    position: tuple[float, float] | None = None


def read(packet: bytes) -> Packet:
    """Return what a packet says; of one that is no proper XML, its words without the marks."""
    packet = packet.strip(b"\0 \r\n\t")
    if not packet:
        return Packet()
    if len(packet) > _LARGEST:
        packet = packet[:_LARGEST]
    try:
        root = fromstring(packet)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        loose = b" ".join(_TAG.sub(b" ", packet).split()).decode("utf-8", "ignore")
        return Packet(texts=(("XMP", loose),) if loose else ())
    found = list(_properties(root, 0))
    texts = [(f"XMP {_WORDS[name]}", text) for name, text in found if name in _WORDS]
    values = dict(reversed(found))
    taken = next((values[name] for name in _TAKEN if name in values), "")
    return Packet(texts=tuple(texts), taken=taken, position=_position(values))


def _properties(element: Any, depth: int) -> Iterator[tuple[str, str]]:
    """Yield the name and text of every property, whether it is written as an attribute, a text or a list."""
    for name, value in element.attrib.items():
        if not name.startswith(_RDF):
            yield name.rpartition("}")[2], value
    name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
    items = [item.text or "" for item in element.iter(f"{_RDF}li")] if name in _WORDS else []
    if items:
        yield name, ", ".join(item.strip() for item in items if item.strip())
        return
    if element.text and element.text.strip():
        yield name, element.text.strip()
    if depth < _DEEPEST:
        for child in element:
            yield from _properties(child, depth + 1)


def _position(values: dict[str, str]) -> tuple[float, float] | None:
    """Return the position that the EXIF part of XMP holds, such as `54,59.38N`."""
    degrees = [_degrees(values.get(name, "")) for name in ("GPSLatitude", "GPSLongitude")]
    north, east = degrees
    if north is None or east is None or abs(north) > 90 or abs(east) > 180:
        return None
    return (north, east) if (north, east) != (0.0, 0.0) else None


def _degrees(text: str) -> float | None:
    """Return degrees from degrees and minutes, with seconds or a fraction."""
    match = _DEGREES.fullmatch(text.strip())
    if not match:
        return None
    whole, minutes, seconds, fraction, side = match.groups()
    value = int(whole) + (int(minutes) + float(fraction or 0)) / 60 + int(seconds or 0) / 3600
    return -value if side in "SW" else value
