"""A walk through a block of a page of an HTML export: its lines, pictures with their captions, and labelled lines."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from lxml import etree

from auditor.collectors.exports.meta.text import Shot
from auditor.model import Place

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
INLINE = frozenset({"span", "b", "i", "em", "strong", "u", "font", "small", "sup", "sub", "abbr", "cite", "code"})
MEDIA = frozenset({"img", "video", "audio", "source"})
UNSEEN = frozenset({"script", "style", "noscript", "template"})
_MEDIA_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|heic|heif|bmp|mp4|mov|m4v|webm|avi|mkv|3gp)$", re.IGNORECASE)
_TAGGED_CLASS = frozenset({"_a701", "_u14"})
_TAGGED = re.compile(r"You tagged (.+)", re.DOTALL)
_PLACE = re.compile(r"[^\W\d][^:\n]{1,24}: (.+?)\s?\((-?\d{1,3}\.\d+),\s?(-?\d{1,3}\.\d+)\)")
_ADDRESS = re.compile(r"(?:Address|Cyfeiriad|Adres|Adresse|Dirección): .+", re.DOTALL)
_NUMBER = re.compile(r"-?\d{1,3}(?:\.\d+)?")
TEXTS = etree.XPath(".//text()", smart_strings=False)
"""All pieces of text in an element, in order; several times as fast as lxml's own `itertext`."""


def pieces(element: Any) -> Iterator[str]:
    """Yield the text of an element, a line break where one stands."""
    yield element.text or ""
    for child in element:
        if child.tag == "br":
            yield "\n"
        else:
            yield from pieces(child)
        yield child.tail or ""


class Walk:
    """Walks through a block once and notes what stands in it."""

    __slots__ = (
        "_hrefs",
        "_label",
        "_line",
        "_place_before",
        "headings",
        "lines",
        "links",
        "place",
        "rows",
        "shots",
        "tagged",
    )

    def __init__(self) -> None:
        """Begin with nothing noted."""
        self.lines: list[str] = []
        self.rows: list[tuple[str, str]] = []
        self.shots: list[Shot] = []
        self.links: list[str] = []
        self.headings: list[str] = []
        self.place: Place | None = None
        self.tagged = 0
        self._line: list[str] = []
        self._hrefs: set[str] = set()
        self._label = ""
        self._place_before = False

    def above(self, element: Any) -> None:
        """Read what stands between heading and body: often who was tagged."""
        text = "".join(TEXTS(element)).strip()
        if _TAGGED.fullmatch(text):
            self._count_tagged(text)
        else:
            self.block(element)

    def _count_tagged(self, text: str) -> None:
        """Count the people in "You tagged …"; their names are not kept."""
        self.tagged += 1 + text.count(", ") + len(re.findall(r" (?:and|a|i|y|et|und|en|e) ", text))

    def block(self, element: Any) -> None:
        """Read an element that begins and ends a line."""
        if self._line:
            self._end_line()
        while len(element) == 1 and not element.text and element[0].tag == "div" and not element[0].tail:
            element = element[0]
        if element.get("class") in _TAGGED_CLASS:
            self._count_tagged("".join(TEXTS(element)))
            return
        self._inside(element)
        if self._line:
            self._end_line()

    def table(self, element: Any) -> None:
        """Read a table, or a row of one."""
        if element.tag == "tr":
            self._row(element)
        else:
            self.block(element)

    def _inside(self, element: Any) -> None:
        """Read all that stands in an element; words in boxes after a picture, beside it, are its caption."""
        if element.text:
            self._line.append(element.text)
        beside_shot = False
        for child in element:
            tag = child.tag
            if tag == "div" or tag == "section":
                if len(child) or child.text:
                    if beside_shot:
                        self._caption(child)
                    else:
                        self.block(child)
            elif tag == "br":
                self._line.append("\n")
            elif tag == "a":
                beside_shot = self._link(child) or beside_shot
            elif tag in MEDIA:
                beside_shot = self._shot(child.get("src", "")) or beside_shot
            else:
                self._other(child, tag)
            if child.tail:
                self._line.append(child.tail)

    def _other(self, element: Any, tag: object) -> None:
        """Read what is neither a box, a link nor a picture."""
        if tag == "tr":
            self._row(element)
        elif tag in HEADINGS:
            if self._line:
                self._end_line()
            self.headings.append("".join(pieces(element)).strip())
        elif tag in INLINE:
            self._inline(element)
        elif tag not in UNSEEN:
            self.block(element)

    def _inline(self, element: Any) -> None:
        """Read a stretch of a line; one that ends in a colon at the start of a line is its label."""
        text = (element.text or "").strip()
        if text.endswith(":") and not len(element) and not "".join(self._line).strip():
            self._line.clear()
            self._label = text.rstrip(": ")
        else:
            self._inside(element)

    def _end_line(self) -> None:
        """Put the line away: as words, as a link, or under its label."""
        text = (self._line[0] if len(self._line) == 1 else "".join(self._line)).strip()
        self._line.clear()
        if not text:
            return
        if self._label:
            self.rows.append((self._label, text))
            self._label = ""
        elif text in self._hrefs:
            self.links.append(text)
        elif ": " not in text or not self._is_place(text):
            self._place_before = False
            self.lines.append(text)

    def _is_place(self, text: str) -> bool:
        """Say whether a line is a place as Facebook writes it, with its position, or the address right after one."""
        if match := _PLACE.fullmatch(text):
            self.place = Place(name=match[1], latitude=float(match[2]), longitude=float(match[3]))
            self._place_before = True
            return True
        after, self._place_before = self._place_before, False
        return after and bool(_ADDRESS.fullmatch(text))

    def _link(self, element: Any) -> bool:
        """Read a link: a picture if it leads to one in the export (then return True), else words of the line."""
        href = element.get("href", "")
        inner = next(element.iter(*MEDIA), None)
        if self._shot(href) or (inner is not None and self._shot(inner.get("src", ""))):
            return True
        text = "".join(pieces(element))
        self._line.append(text)
        if href.startswith("http") and (shown := text.strip()).startswith(("http", "www.")):
            self._hrefs.add(shown)
        return False

    def _shot(self, path: str) -> bool:
        """Keep a picture or video of the export, once; return whether it is one."""
        if "://" in path or path.startswith("data:") or not _MEDIA_FILE.search(path):
            return False
        if not self.shots or self.shots[-1].path != path:
            self.shots.append(Shot(path=path))
        return True

    def _caption(self, element: Any) -> None:
        """Give the words of a box to the picture before it: first its title or album, last what was written."""
        lines, rows = len(self.lines), len(self.rows)
        self.block(element)
        said = self.lines[lines:]
        del self.lines[lines:]
        if said:
            shot = self.shots[-1]
            title = next((text for text in (shot.caption, said[0]) if text and text != said[-1]), "")
            self.shots[-1] = msgspec.structs.replace(shot, caption=said[-1], album=shot.album or title)
        del self.rows[rows:]

    def _row(self, element: Any) -> None:
        """Read a row of a table: two cells, or one with its label first; one around tables or pictures is a box."""
        if next(element.iter("table", *MEDIA), None) is not None:
            for cell in element:
                self.block(cell)
            return
        texts = [[text for piece in TEXTS(cell) if (text := piece.strip())] for cell in element]
        if not texts or not texts[0]:
            return
        label, value = (texts[0], texts[1]) if len(texts) > 1 else (texts[0][:1], texts[0][1:])
        self.rows.append((" ".join(label), "\n".join(value)))
        if self.shots and len(self.rows) > 1:
            self._position()

    def _position(self) -> None:
        """Give a picture the position that stands in two rows under it."""
        (first, latitude), (second, longitude) = self.rows[-2:]
        named = first.casefold().startswith("lat") and second.casefold().startswith("lon")
        if named and _NUMBER.fullmatch(latitude) and _NUMBER.fullmatch(longitude):
            place = Place(latitude=float(latitude), longitude=float(longitude))
            self.shots[-1] = msgspec.structs.replace(self.shots[-1], place=place)
            del self.rows[-2:]
