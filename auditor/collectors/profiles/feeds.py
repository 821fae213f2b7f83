"""Feeds: RSS, Atom and JSON Feed, of a blog, a channel or an account; each entry is one public post.

Read here, and not by a library that could ask the network by itself.
"""

from collections.abc import Iterator

import msgspec
from lxml import etree

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Trouble, Whose, post, profile
from auditor.collectors.profiles.texts import plain
from auditor.collectors.web_answers import Answer
from auditor.model import Post

MOST = 1_000
ENTRIES = frozenset({"item", "entry"})
TEXTS = ("encoded", "content", "description", "summary")
"""Where the words of an entry stand, the fullest first."""


class Author(msgspec.Struct, frozen=True):
    """An author of a JSON feed."""

    name: str = ""


class Entry(msgspec.Struct, frozen=True):
    """An item of a JSON feed (jsonfeed.org, version 1.1)."""

    id: str | int = ""
    url: str = ""
    title: str = ""
    content_html: str = ""
    content_text: str = ""
    summary: str = ""
    date_published: str = ""


class JsonFeed(msgspec.Struct, frozen=True):
    """A JSON feed."""

    version: str
    title: str = ""
    description: str = ""
    home_page_url: str = ""
    authors: list[Author] = []
    items: list[Entry] = []


def read(answer: Answer, whose: Whose, *, form: str = "post") -> Read:
    """Return what a feed says of itself, as a profile, and its entries as posts."""
    if stopped := walls.trouble(answer):
        return stopped
    if answer.status in {404, 410}:
        return Missing()
    if answer.body.lstrip()[:1] == b"{":
        return _json(answer.body, whose)
    # Nothing outside is fetched and no entity is filled in; a feed with a stray sign in it is read all the same.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(answer.body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return Trouble.NOT_UNDERSTOOD
    if root is None or _name(root) not in {"rss", "RDF", "feed"}:
        return Trouble.NOT_UNDERSTOOD
    channel = next((one for one in root if _name(one) == "channel"), root)
    about = profile(
        whose,
        name=_text(channel, "title"),
        bio=plain(_text(channel, "description") or _text(channel, "subtitle")),
    )
    entries = (one for one in root.iter(etree.Element) if _name(one) in ENTRIES)
    posts = (_post(entry, whose, form) for entry, _ in zip(entries, range(MOST), strict=False))
    return Seen(records=(about, *posts))


def _post(entry: etree._Element, whose: Whose, form: str) -> Post:
    """Return one entry: its title, then its words where they say more."""
    title = plain(_text(entry, "title"))
    words = plain(next((said for name in TEXTS if (said := _text(entry, name))), ""))
    text = words if words.startswith(title) else "\n".join(filter(None, (title, words)))
    group = next((one.get("label") or "" for one in entry if _name(one) == "category"), "")
    return post(
        whose,
        text=text,
        created=_text(entry, "published") or _text(entry, "pubDate") or _text(entry, "date") or _text(entry, "updated"),
        url=_link(entry),
        form=form,
        group=group,
        name=_text(entry, "id") or _text(entry, "guid"),
    )


def _json(body: bytes, whose: Whose) -> Read:
    """Return a JSON feed."""
    try:
        feed = msgspec.json.decode(body, type=JsonFeed)
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    if "jsonfeed.org" not in feed.version:
        return Trouble.NOT_UNDERSTOOD
    about = profile(
        whose,
        name=feed.title,
        bio=feed.description,
        fields=tuple(("other", one.name) for one in feed.authors),
    )
    posts = (
        post(
            whose,
            text="\n".join(filter(None, (one.title, one.content_text or plain(one.content_html) or one.summary))),
            created=one.date_published,
            url=one.url,
            name=str(one.id),
        )
        for one in feed.items[:MOST]
    )
    return Seen(records=(about, *posts))


def _name(element: etree._Element) -> str:
    """Return an element's name without its namespace."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _text(element: etree._Element, name: str) -> str:
    """Return the text of a child; of a YouTube entry the description lies one level deeper."""
    for child in _children(element):
        if _name(child) == name:
            return "".join(child.itertext()).strip() if not len(child) else _inner(child)
    return ""


def _children(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the children of an element, and those of its media group."""
    for child in element:
        yield child
        if _name(child) == "group":
            yield from child


def _inner(element: etree._Element) -> str:
    """Return XHTML content as text: an Atom feed may hold it unescaped."""
    return str(etree.tostring(element, encoding="unicode", method="html", with_tail=False))


def _link(entry: etree._Element) -> str:
    """Return the address of an entry: the text of an RSS link, or where an Atom link leads."""
    for child in entry:
        if _name(child) == "link" and child.get("rel", "alternate") == "alternate":
            return (child.get("href") or child.text or "").strip()
    return ""
