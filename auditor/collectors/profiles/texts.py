"""The words in a piece of HTML, and moments as platforms write them."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from lxml import etree, html

LONGEST = 20_000
"""Characters kept of one text; a page holds more only where it is no page about a person."""
BLOCKS = frozenset("p div li br tr h1 h2 h3 h4 h5 h6 section article header footer blockquote".split())
NOT_WORDS = ("script", "style", "template", "noscript", "svg", "iframe", "head")
_SPACE = re.compile(r"[ \t\r\f\v\u00a0]+")
_LINES = re.compile(r" *\n[ \n]*")


def plain(markup: str) -> str:
    """Return the words of a piece of HTML, a line a block; text without markup stays as it is."""
    if "<" not in markup and "&" not in markup:
        return markup.strip()[:LONGEST]
    try:
        whole = html.fragment_fromstring(markup.replace("\x00", ""), create_parent="div")
    except (etree.LxmlError, ValueError):
        return re.sub(r"<[^>]*>", " ", markup).strip()[:LONGEST]
    return words_of(whole)


def words_of(element: html.HtmlElement) -> str:
    """Return the words that people see in an element, a line a block; what is no words is taken out of it."""
    etree.strip_elements(element, *NOT_WORDS, with_tail=False)
    pieces: list[str] = []
    for event, node in etree.iterwalk(element, events=("start", "end")):
        name = node.tag if isinstance(node.tag, str) else ""
        if event == "start":
            if name in BLOCKS:
                pieces.append("\n")
            if name:
                pieces.append(node.text or "")
        else:
            if name in BLOCKS:
                pieces.append("\n")
            if node is not element:
                pieces.append(node.tail or "")
    return _LINES.sub("\n", _SPACE.sub(" ", "".join(pieces))).strip()[:LONGEST]


def when(written: str) -> datetime | None:
    """Return a moment from RFC 3339 or an e-mail date, in UTC where it names no zone; None for anything else."""
    written = written.strip()
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            moment = read(written)
        except (TypeError, ValueError, IndexError, OverflowError):
            continue
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None
