"""A web page of the owner's: what it says of them in words, and what it tells programs and search engines."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import msgspec
from lxml import etree, html

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Trouble, Whose, page, profile
from auditor.collectors.profiles.texts import words_of
from auditor.collectors.web_answers import Answer

FEEDS = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})
PERSON = {
    "jobTitle": "job_title",
    "email": "email",
    "telephone": "phone",
    "birthDate": "birth_date",
    "worksFor": "employer",
    "affiliation": "employer",
    "alumniOf": "education",
    "address": "address",
    "homeLocation": "town",
    "sameAs": "website",
    "url": "website",
}
"""What JSON-LD says of a person (schema.org), and what a profile calls it."""
CARD = {
    "p-job-title": "job_title",
    "p-org": "employer",
    "u-email": "email",
    "p-tel": "phone",
    "p-adr": "address",
    "p-locality": "town",
    "dt-bday": "birth_date",
    "u-url": "website",
}
"""What an h-card says of a person (microformats.org), and what a profile calls it."""
MOST_FIELDS = 60


class Tree:
    """A parsed page, with the address it stood at."""

    def __init__(self, answer: Answer, root: html.HtmlElement) -> None:
        """Hold the page; its base address counts for links in it."""
        self.root = root
        self.robots = answer.headers.get("x-robots-tag", "")
        self.base = answer.url

    def meta(self, *names: str) -> str:
        """Return what the first of these meta elements says."""
        for name in names:
            for one in self.root.iterfind(f".//meta[@{'property' if ':' in name else 'name'}='{name}']"):
                if said := (one.get("content") or "").strip():
                    return said
        return ""

    def title(self) -> str:
        """Return the title of the page."""
        return " ".join((self.root.findtext(".//title") or self.meta("og:title")).split())

    def links(self, relation: str, *elements: str) -> Iterator[str]:
        """Yield where links of a relation lead, such as `me`."""
        for one in self.root.iter(*elements):
            if relation in (one.get("rel") or "").casefold().split() and one.get("href"):
                yield self.whole(one.get("href"))

    def whole(self, address: str) -> str:
        """Return an address in full; "" for one that cannot be understood."""
        try:
            return urljoin(self.base, address.strip())
        except ValueError:
            return ""


def parsed(answer: Answer) -> Tree | Missing | Trouble:
    """Return a page, or why it says nothing."""
    if answer.status in {404, 410}:
        return Missing()
    if stopped := walls.trouble(answer):
        return stopped
    if answer.status != 200 or (answer.content_type and "html" not in answer.content_type):
        return Trouble.NOT_UNDERSTOOD
    try:
        return Tree(answer, html.document_fromstring(answer.text.replace("\x00", "").encode(), parser=_parser()))
    except (etree.LxmlError, ValueError):
        return Trouble.NOT_UNDERSTOOD


def read(answer: Answer, whose: Whose) -> Read:
    """Return the page, and as a profile all that it says of its owner; `onward` is its feed, if on its host.

    A page of one's own is what a bio is elsewhere, so its words stand in the profile too.
    """
    tree = parsed(answer)
    if not isinstance(tree, Tree):
        return tree
    robots = ", ".join(filter(None, (tree.meta("robots"), tree.robots)))
    title, fields = tree.title(), tuple(_fields(tree))[:MOST_FIELDS]
    about = profile(
        whose,
        name=_person(tree).get("name") or tree.meta("author") or "",
        headline=tree.meta("og:title"),
        fields=fields,
    )
    described = tree.meta("og:description", "description", "twitter:description")
    feed = next(iter(feeds_of(tree)), "")
    made = page(whose, title=title, text=words_of(tree.root), url=answer.url, robots=robots)
    bio = made.text if described in made.text else f"{described}\n{made.text}"
    about = msgspec.structs.replace(about, bio=bio.strip())
    return Seen(records=(about, made), onward=feed)


def feeds_of(tree: Tree) -> Iterator[str]:
    """Yield the feeds that a page names on its own host; comments on it are other people's."""
    for one in tree.root.iter("link"):
        if (one.get("type") or "").casefold() in FEEDS and one.get("href"):
            address = tree.whole(one.get("href"))
            if "comment" not in address and _host(address) == _host(tree.base):
                yield address


def _fields(tree: Tree) -> Iterator[tuple[str, str]]:
    """Yield what a page tells of a person in ways that programs read."""
    person = _person(tree)
    for name, field in PERSON.items():
        for value in _values(person.get(name)):
            yield field, value
    for card in tree.root.find_class("h-card"):
        for name, field in CARD.items():
            for one in card.find_class(name):
                yield field, _plain_address(one.get("href") or one.text_content())
    for address in tree.links("me", "a", "link"):
        yield "website", address
    for one in tree.root.iter("a"):
        address = (one.get("href") or "").strip()
        kind = {"mailto": "email", "tel": "phone"}.get(address.partition(":")[0].casefold())
        if kind:
            yield kind, _plain_address(address)


def _plain_address(written: str) -> str:
    """Return an e-mail address or number from its link, or the text as it is."""
    scheme, _, rest = written.strip().partition(":")
    return unquote(rest.partition("?")[0]).strip() if scheme.casefold() in {"mailto", "tel"} else written.strip()


def _person(tree: Tree) -> Mapping[str, Any]:
    """Return the first person that JSON-LD in the page tells of."""
    for one in tree.root.iterfind(".//script[@type='application/ld+json']"):
        try:
            said = msgspec.json.decode(re.sub(r"[\x00-\x1f]", " ", one.text or ""))
        except msgspec.MsgspecError:
            continue
        for thing in _things(said, depth=6):
            types = thing.get("@type")
            named = {one for one in (types if isinstance(types, list) else [types]) if isinstance(one, str)}
            if named & {"ProfilePage", "AboutPage"} and isinstance(thing.get("mainEntity"), dict):
                return dict(thing["mainEntity"])
            if "Person" in named:
                return thing
    return {}


def _things(said: Any, *, depth: int) -> Iterator[dict[str, Any]]:
    """Yield the things that JSON-LD tells of, in lists and graphs as well."""
    if isinstance(said, list) and depth:
        for one in said:
            yield from _things(one, depth=depth - 1)
    elif isinstance(said, dict):
        yield said
        if depth:
            yield from _things(said.get("@graph"), depth=depth - 1)


def _values(said: Any) -> Iterator[str]:
    """Yield the words of a value of JSON-LD: a text, the name of a thing, the parts of an address, or several."""
    if isinstance(said, str):
        yield said.strip().removeprefix("mailto:").removeprefix("tel:")
    elif isinstance(said, list):
        for one in said[:MOST_FIELDS]:
            yield from _values(one)
    elif isinstance(said, dict):
        parts = [said.get(name) for name in ("name", "streetAddress", "addressLocality", "postalCode")]
        yield ", ".join(part for part in parts if isinstance(part, str) and part)


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _parser() -> html.HTMLParser:
    return html.HTMLParser(encoding="utf-8", no_network=True, recover=True, huge_tree=False)
