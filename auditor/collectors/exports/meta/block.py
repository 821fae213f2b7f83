"""One block of a page of an HTML export, read by its structure: heading, what stands above, words, a date at the foot.

Class names change from year to year; the order of things does not (pages of 2018 to 2026).
"""

import re
from datetime import datetime
from typing import Any

from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.dates import LONGEST, read
from auditor.collectors.exports.meta.walk import HEADINGS, TEXTS, Walk, pieces

_HEADING_CLASS = re.compile(r"\b(?:_a6-h|_2lek|_2lel|_2pio|_2pim)\b")
MORE_THAN_WORDS = ("a", "img", "video", "br", "table", "span", "h2")
TABLE = frozenset({"table", "tbody", "tr"})
FEET = frozenset({"footer", "div"})
_YEAR = re.compile(r"(?:19|20)\d\d")


def read_card(block: Any, *, page: str = "") -> Card:
    """Return what stands in a block of a page of that title."""
    if simple := _simple(block, page):
        return simple
    walk = Walk()
    kids = list(block)
    if not kids:
        return Card(heading=(block.text or "").strip(), page=page)
    if block.tag in TABLE:
        walk.table(block)
        return Card(rows=walk.rows, shots=walk.shots, headings=walk.headings, page=page)
    if len(kids[0]) and kids[0][0].tag in HEADINGS:
        # In some years a box around heading and words stands beside the foot.
        kids[:1] = kids[0]
    when, url = _foot(kids)
    heading = _heading(kids)
    if heading is not None:
        del kids[0]
    for kid in kids[:-1]:
        walk.above(kid)
    for kid in kids[-1:]:
        walk.block(kid)
    lines = walk.lines
    if when is None and lines and (when := read(lines[-1])):
        lines.pop()
    return Card(
        heading="" if heading is None else _text(heading),
        headings=walk.headings,
        lines=[line for line in lines if len(line) > LONGEST or not _is_update(line, when)],
        links=walk.links,
        rows=walk.rows,
        shots=walk.shots,
        when=when,
        url=url,
        tagged=walk.tagged,
        place=walk.place,
        page=page,
    )


def _simple(block: Any, page: str) -> Card | None:
    """Return what stands in a block of a heading, one box of words and a date, as most posts are: read in one go."""
    if len(block) != 3 or block[0].tag != "h2" or not block[0].text:
        return None
    found = list(block.iter(*MORE_THAN_WORDS))
    if len(found) > 2 or (len(found) == 2 and found[1].getparent() is not block[2]):
        return None
    texts = [text for piece in TEXTS(block) if (text := piece.strip())]
    when = read(texts[-1]) if len(texts) > 1 else None
    if when is None or len(texts) > 3 or (len(texts) == 3 and ": " in texts[1]):
        return None
    lines = [text for text in texts[1:-1] if len(text) > LONGEST or not _is_update(text, when)]
    return Card(heading=texts[0], lines=lines, when=when, url=_live(found[1]) if len(found) > 1 else "", page=page)


def _live(link: Any) -> str:
    """Return the address of a link if it leads to the live thing."""
    href: str = link.get("href", "")
    return href if href.startswith("https://www.facebook.com/") else ""


def _text(element: Any) -> str:
    """Return the text of an element, its line breaks kept."""
    return ("".join(pieces(element)) if len(element) else element.text or "").strip()


def _foot(kids: list[Any]) -> tuple[datetime | None, str]:
    """Take the date off the end of a block; return it, and the link to the live thing that it may carry."""
    leaf, url = kids[-1], ""
    while len(leaf) == 1 and not leaf.text:
        leaf = leaf[0]
        url = _live(leaf) if leaf.tag == "a" else url
    texts = [text for piece in TEXTS(leaf) if (text := piece.strip())]
    when = read(texts[0]) if len(texts) == 1 else None
    if when is None and (texts or len(kids) == 1 or kids[-1].tag not in FEET):
        return None, ""
    kids.pop()
    return when, url


def _heading(kids: list[Any]) -> Any:
    """Return the heading among the parts of a block, or None."""
    if not kids:
        return None
    first = kids[0]
    if first.tag in HEADINGS:
        return first
    is_leaf = bool((first.text or "").strip()) and all(kid.tag == "br" for kid in first)
    return first if is_leaf and (len(kids) > 1 or _HEADING_CLASS.search(first.get("class", ""))) else None


def _is_update(line: str, when: datetime | None) -> bool:
    """Say whether a line is Facebook's own "Updated <date>", which stands under posts that were changed."""
    if not _YEAR.search(line):
        return False
    first = line.find(" ") + 1
    for at in (first, line.find(" ", first) + 1, 0):
        if date := read(line[at:]):
            return date == when or bool(date.second) or line.startswith("Updated ")
    return False
