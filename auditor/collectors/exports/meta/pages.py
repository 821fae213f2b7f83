"""The pages of an HTML export of Facebook or Instagram, streamed block by block and let go, however long they are."""

import codecs
from collections.abc import Iterator
from typing import Any, Protocol

from lxml import etree

from auditor.collectors.exports.meta.block import read_card
from auditor.collectors.exports.meta.card import Card

CHUNK = 1 << 16
ENDS = (b"</html", b"</body", b"</main")
"""One of these stands at the end of a page that is whole."""
PATIENCE = 1 << 20
"""Bytes after which a page that does not say where its blocks stand is taken to have shown it."""
CROWD = 40
"""Children that no block has: an element with more is what holds the blocks."""
PLACES = '//*[@role="main"] | //main'
"""Where the blocks of a page stand, on all pages from 2018 to 2026."""

Element = Any
"""An lxml element: the library ships no types."""


class Readable(Protocol):
    """Anything that gives bytes."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most so many bytes."""


def cards(stream: Readable, start: bytes = b"") -> Iterator[Card]:
    """Yield a card for each block of a page; one that has a `fault` stands for what could not be read."""
    page = _Page()
    for chunk in _chunks(stream, start):
        page.feed(chunk)
        yield from page.complete()
    yield from page.close()


def _chunks(stream: Readable, start: bytes) -> Iterator[bytes]:
    """Yield bytes in pieces of one size, beginning with what was read before."""
    for at in range(0, len(start), CHUNK):
        yield start[at : at + CHUNK]
    while chunk := stream.read(CHUNK):
        yield chunk


class _Page:
    """A page while it is read: the parser, the element that holds the blocks, and what was noticed."""

    def __init__(self) -> None:
        self._parser = etree.HTMLPullParser(
            events=("start",), tag="body", encoding="utf-8", remove_comments=True, remove_pis=True
        )
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._recoded = False
        self._body: Element = None
        self._holder: Element = None
        self._outer: list[Element] = []
        self._title = ""
        self._head = b""
        self._tail = b""
        self._fed = 0

    def feed(self, chunk: bytes) -> None:
        """Parse some more bytes; what is not UTF-8 is taken as Windows-1252, as old programs save pages."""
        if not self._recoded:
            try:
                self._decoder.decode(chunk)
            except UnicodeDecodeError:
                self._recoded = True
        self._tail = (self._tail + chunk)[-2_000:]
        self._head = self._head or chunk[:400].lower()
        self._fed += len(chunk)
        self._parser.feed(chunk.decode("windows-1252", "replace").encode() if self._recoded else chunk)
        if self._body is None:
            _, self._body = next(iter(self._parser.read_events()), (None, None))
        if self._body is not None and self._holder is None:
            self._holder = self._named_holder()

    def _named_holder(self) -> Element:
        """Return the element that the page says holds its blocks, once it is there; or the likeliest after a while."""
        found = self._body.xpath(PLACES)
        return found[0] if found else _likely_holder(self._body) if self._fed > PATIENCE else None

    def complete(self) -> Iterator[Card]:
        """Yield the blocks that are whole: all but the last, which may still grow."""
        if self._holder is None or not len(self._holder):
            return
        if len(self._holder[-1]) > CROWD:
            yield from self._read(self._holder, len(self._holder) - 1)
            self._outer.append(self._holder)
            self._holder = self._holder[-1]
        if len(self._holder) > 1:
            yield from self._read(self._holder, len(self._holder) - 1)

    def close(self) -> Iterator[Card]:
        """Yield the rest, then the faults of the page as a whole."""
        try:
            self._parser.close()
        except etree.LxmlError:
            self._holder = self._body = None
        whole = any(end in self._tail.lower() for end in ENDS)
        if self._holder is None and self._body is not None:
            self._holder = _likely_holder(self._body)
        rest = list(self._rest())
        yield from rest if whole or not rest or rest[-1].when else rest[:-1]
        if self._recoded:
            yield Card(fault="wrong-encoding")
        if not whole:
            yield Card(fault="cut-off" if b"<" in self._head or not self._head else "not-as-expected")

    def _rest(self) -> Iterator[Card]:
        """Yield the blocks that are still in the tree, of a box within a box from the inside out."""
        if self._holder is None:
            return
        while len(self._holder) == 1 and sum(read_card(block).when is not None for block in self._holder[0]) > 1:
            self._holder = self._holder[0]
        for holder in (self._holder, *reversed(self._outer)):
            yield from self._read(holder, len(holder))

    def _read(self, holder: Element, count: int) -> Iterator[Card]:
        """Read the first blocks and take them out of the tree."""
        if not self._title:
            self._title = " ".join("".join(self._body.getroottree().xpath("//title//text()")).split())
        for block in holder[:count]:
            if len(block) > CROWD:
                yield from self._read(block, len(block))
                continue
            card = read_card(block, page=self._title)
            if card.when or card.says_something():
                yield card
        del holder[:count]


def _likely_holder(body: Element) -> Element:
    """Return the element with the most children: the one that holds the blocks, where the page does not say which."""
    return max(body.iter("*"), key=len)
