"""WordPress: posts and authors, as its interface gives them to anybody (handbook of June 2025)."""

import re
from urllib.parse import urljoin, urlsplit

import msgspec

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Trouble, Whose, post, profile
from auditor.collectors.profiles.texts import plain
from auditor.collectors.web_answers import Answer

API = "https://api.w.org/"
_HEADER = re.compile(r'<([^<>]+)>\s*;\s*rel="?https://api\.w\.org/"?')
_TAG = re.compile(rb"<link\b[^>]*rel=[\"']https://api\.w\.org/[\"'][^>]*>", re.IGNORECASE)
_HREF = re.compile(rb"href=[\"']([^\"'<>\s]+)[\"']", re.IGNORECASE)
CLOSED = frozenset({401, 403, 404})


class Rendered(msgspec.Struct, frozen=True):
    """A text as HTML."""

    rendered: str = ""


class Entry(msgspec.Struct, frozen=True):
    """A post or page."""

    id: int
    link: str = ""
    date_gmt: str = ""
    title: Rendered = Rendered()
    content: Rendered = Rendered()
    excerpt: Rendered = Rendered()


class User(msgspec.Struct, frozen=True):
    """Somebody who wrote something; the slug is often the name they sign in with."""

    name: str = ""
    description: str = ""
    url: str = ""
    slug: str = ""


class Site(msgspec.Struct, frozen=True):
    """What WordPress.com says of a site."""

    name: str = ""
    description: str = ""


def api_of(answer: Answer) -> str:
    """Return where the interface of a site lies, on the site's own host; "" where its page names none."""
    found = _HEADER.search(answer.headers.get("link", ""))
    said = found[1] if found else ""
    if not said and (tag := _TAG.search(answer.body)) and (href := _HREF.search(tag[0])):
        said = href[1].decode("utf-8", "replace").replace("&#038;", "&").replace("&amp;", "&")
    try:
        whole = urljoin(answer.url, said) if said else ""
        return whole if urlsplit(whole).hostname == urlsplit(answer.url).hostname else ""
    except ValueError:
        return ""


def read_site(answer: Answer, whose: Whose) -> Read:
    """Return what WordPress.com says of a site; a private one is there, and closed."""
    if answer.status == 404:
        return Missing()
    if answer.status == 403 and b"private" in answer.body[:2000]:
        return Trouble.PRIVATE
    if stopped := walls.trouble(answer):
        return stopped
    try:
        site = msgspec.json.decode(answer.body, type=Site)
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    return Seen(records=(profile(whose, name=site.name, bio=plain(site.description)),))


def read_posts(answer: Answer, whose: Whose) -> Read:
    """Return a page of posts; a page after the last is answered with 400."""
    if answer.status in {400, 404}:
        return Seen()
    if stopped := walls.trouble(answer):
        return stopped
    try:
        entries = msgspec.json.decode(answer.body, type=list[Entry])
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    posts = tuple(
        post(
            whose,
            text="\n".join(filter(None, (plain(one.title.rendered), plain(one.content.rendered)))),
            created=one.date_gmt,
            url=one.link,
            name=str(one.id),
        )
        for one in entries
    )
    return Seen(records=posts, onward="more" if len(posts) == 100 else "")


def read_users(answer: Answer, whose: Whose) -> Read:
    """Return the only author as a profile; of several, or where the site keeps them to itself, nothing is told."""
    if answer.status in CLOSED:
        return Seen()
    if stopped := walls.trouble(answer):
        return stopped
    try:
        users = msgspec.json.decode(answer.body, type=list[User])
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    if len(users) != 1:
        return Seen()
    (user,) = users
    fields = (("website", user.url), ("other", f"The site tells programs a user name of yours: {user.slug}"))
    about = profile(whose, handle=user.slug, name=user.name, bio=plain(user.description), fields=fields)
    return Seen(records=(about,))
