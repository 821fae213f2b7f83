"""The results that stand on a page: by the known layouts of an engine, or, less surely, by the shape of the page."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from bs4 import BeautifulSoup, Tag

from auditor.collectors.search import result_links
from auditor.collectors.search.engines import Engine, InJson, Layout

MOST = 400
LONGEST_TITLE = 400
LONGEST_SNIPPET = 1_200
BY_SHAPE = ("a[href]:has(h3)", "h3 a[href]", "a[href]:has(h2)", "h2 a[href]")
_STEERING = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0000-\u0008\u000b-\u001f\u007f]")
_ATTRIBUTE = re.compile(r"(?:(?P<of>[\w.-]+)@(?P<name>[\w-]+))")


class Row(msgspec.Struct, frozen=True):
    """One result: the unwrapped address, title and snippet as shown, and whether it is a page or a picture."""

    url: str
    title: str
    snippet: str = ""
    form: str = "web"


def laid_out(soup: BeautifulSoup, engine: Engine, base: str) -> Iterator[Row]:
    """Yield the results by the first layout of each form that finds any, each once."""
    aside = _marked(soup, engine.skip)
    done: set[str] = set()
    for layout in engine.layouts:
        if layout.form in done:
            continue
        rows = list(_rows(soup, layout, engine, base, aside))
        if rows:
            done.add(layout.form)
            yield from rows


def by_shape(soup: BeautifulSoup, engine: Engine, base: str, outside: Iterable[str]) -> Iterator[Row]:
    """Yield what looks like results: links with or in a heading that lead away from the engine."""
    aside = _marked(soup, (*engine.skip, *outside))
    newest = max(layout.seen for layout in engine.layouts)
    for selector in BY_SHAPE:
        layout = Layout(form="web", seen=newest, link=(selector,), title=("h3", "h2"))
        rows = list(_rows(soup, layout, engine, base, aside))
        if len(rows) > 1:
            yield from rows
            return


def _marked(soup: BeautifulSoup, selectors: Iterable[str]) -> set[int]:
    """Return the elements whose content is left out, by identity."""
    return {id(found) for selector in selectors for found in soup.select(selector)}


def _rows(soup: BeautifulSoup, layout: Layout, engine: Engine, base: str, aside: set[int]) -> Iterator[Row]:
    """Yield the results of one layout, each once."""
    seen: set[tuple[Row, str]] = set()
    for box, link in _boxes(soup, layout):
        if len(seen) >= MOST:
            return
        if any(id(one) in aside for one in (link, *link.parents)):
            continue
        row = _from_json(link, layout.json, engine, base) if layout.json else _row(box, link, layout, engine, base)
        # Several pictures of one page differ in nothing but where they stand, or in their link.
        mark = "" if layout.form != "image" else str(id(box)) if layout.within else str(link.get("href"))
        if row is not None and (row, mark) not in seen:
            seen.add((row, mark))
            yield row


def _boxes(soup: BeautifulSoup, layout: Layout) -> Iterator[tuple[Tag, Tag]]:
    """Yield each result's box and link; without a box of its own, the largest part that holds no other result."""
    if layout.within:
        for box in soup.select(layout.within):
            link = next(filter(None, (box.select_one(one) for one in layout.link)), None)
            if link is not None:
                yield box, link
        return
    links = soup.select(", ".join(layout.link))
    held = Counter(id(parent) for link in links for parent in link.parents)
    for link in links:
        box = link
        for parent in link.parents:
            if held[id(parent)] > 1 or parent.name in ("body", "html", "[document]"):
                break
            box = parent
        yield box, link


def _row(box: Tag, link: Tag, layout: Layout, engine: Engine, base: str) -> Row | None:
    """Return the result that stands in a box, None where it leads nowhere or has no title."""
    url = result_links.unwrapped(str(link.get("href") or ""), engine, base)
    if not url:
        return None
    title = _first(link, layout.title) or _first(box, layout.title) or words_of(link)
    if not title and layout.form == "image":
        title = str(link.get("aria-label") or link.get("title") or "") or result_links.host_of(url)
    if not title:
        return None
    snippet = _first(box, layout.snippet) if layout.snippet else ""
    return Row(url, title[:LONGEST_TITLE], snippet[:LONGEST_SNIPPET], layout.form)


def _from_json(link: Tag, where: InJson, engine: Engine, base: str) -> Row | None:
    """Return the result that stands as JSON in an attribute."""
    try:
        held = json.loads(str(link.get(where.attribute) or ""))
    except (ValueError, RecursionError):
        return None
    if not isinstance(held, dict):
        return None
    addresses = (result_links.unwrapped(str(held.get(key) or ""), engine, base) for key in where.address)
    url = next(filter(None, addresses), "")
    titles = (tidy(str(held.get(key) or "")) for key in where.title)
    title = next(filter(None, titles), "") or result_links.host_of(url)
    return Row(url, title[:LONGEST_TITLE], "", "image") if url else None


def _first(box: Tag, selectors: Sequence[str]) -> str:
    """Return the first text that a selector finds: `a@name` is an attribute, `img[alt]` a picture's description."""
    for selector in selectors:
        attribute = _ATTRIBUTE.fullmatch(selector)
        if attribute:
            candidates = [box, *box.select(attribute["of"], limit=3)]
            found = next((str(one.get(attribute["name"])) for one in candidates if one.get(attribute["name"])), "")
        elif selector.startswith("img["):
            found = next((str(one.get("alt")) for one in box.select(selector, limit=3) if one.get("alt")), "")
        else:
            whole = box.select_one(selector)
            full = str(whole.get("title") or "") if whole is not None else ""
            found = full if whole is not None and len(full) > len(words_of(whole)) else ""
            found = found or (words_of(whole) if whole is not None else "")
        if tidy(found):
            return tidy(found)
    return ""


def words_of(tag: Tag) -> str:
    """Return the text of an element as it is read."""
    text = ""
    for piece in tag.strings:
        if piece.parent is not None and piece.parent.name in ("style", "script"):
            continue
        # Engines mark whole words: where two meet without a blank, one was lost when the page was saved.
        text += " " + piece if text[-1:].isalnum() and piece[:1].isalnum() else piece
    return tidy(text)


def tidy(text: str) -> str:
    """Return a text on one line, without marks that steer a screen."""
    return " ".join(_STEERING.sub("", text).split())
