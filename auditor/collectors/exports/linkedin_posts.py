"""What the owner put up on LinkedIn: shares with what is known of their audience, comments, articles and pictures."""

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree, html

from auditor.collectors.archive import Archive, CannotRead, Member
from auditor.collectors.exports.linkedin_dates import when
from auditor.collectors.exports.linkedin_tables import read_rows, read_texts, tables
from auditor.collectors.identity import record_id
from auditor.model import Audience, Collected, Expected, Picture, Post, Skipped, Source, kind_of

SHARES = ("Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility")
COMMENTS = ("Date", "Link", "Message")
MEDIA = ("Date/Time", "Time", "Media Description", "Media Link")
ARTICLES = re.compile(r"(?:^|/)Articles/[^/]+\.html?$")
AUDIENCES = {"PUBLIC": Audience.PUBLIC, "CONNECTIONS": Audience.LIMITED, "CONNECTIONS_ONLY": Audience.LIMITED}
"""MEMBER_NETWORK stands on most posts since 2020, and nobody could say whether it means connections only: unknown."""
VISIBILITY = re.compile(r"PUBLIC|CONNECTIONS(?:_ONLY)?|MEMBER_NETWORK|LOGGED_IN|GROUP|CONTAINER|ANYONE")
_URN = re.compile(r"urn:li:(?:activity|share|ugcPost|groupPost):[\w-]+")
_ACTIVITY = re.compile(r"activity[-_:](\d+)")
_BLOCKS = {"p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br", "tr", "blockquote", "pre", "section"}
_OF_POSTS = re.compile(r"feed|article|share|post", re.IGNORECASE)


def posts(archive: Archive, account: str) -> Iterator[Collected]:
    """Yield shares with their pictures, comments, articles, then uploaded pictures that no share carries."""
    carried: list[str] = []
    for member in tables(archive, "shares"):
        yield from _counted(_shares(archive, member, account, carried), member)
    for member in tables(archive, "comments"):
        yield from _counted(_comments(archive, member, account), member)
    for member in archive.matching(ARTICLES):
        yield from _counted(_article(archive, member, account), member)
    for member in tables(archive, "rich media"):
        yield from _counted(_uploads(archive, member, account, carried), member)


def _counted(collected: Iterator[Collected], member: Member) -> Iterator[Collected]:
    """Pass on what a file gives, and say how many posts and pictures it was."""
    counts: Counter[str] = Counter()
    for got in collected:
        if isinstance(got, Skipped):
            counts[got.kind] += got.count
        elif isinstance(got, Post | Picture):
            counts[kind_of(type(got))] += 1
        yield got
    yield from (Expected(kind=kind, count=count, file=member.path) for kind, count in counts.items())


def _shares(archive: Archive, member: Member, account: str, carried: list[str]) -> Iterator[Collected]:
    """Yield the posts of a table, each with the picture it carries."""
    for got in read_texts(archive, member, SHARES, kind="post"):
        if isinstance(got, Skipped):
            yield got
            continue
        place, row = got
        text, shared = row.get("sharecommentary", ""), row.get("sharedurl", "")
        seen_by = row.get("visibility", "")
        if not seen_by and VISIBILITY.fullmatch(text):
            text, shared, seen_by = shared, "", text  # a table without the column, its value before the text (2026)
        link, created = row.get("sharelink", ""), when(row.get("date", ""))
        picture = row.get("mediaurl", "")
        name = _id(link) or record_id("linkedin", account, "post", text, link, created=created)
        post = Post(
            platform="linkedin",
            account=account,
            id=name,
            audience=AUDIENCES.get(seen_by.strip().upper(), Audience.UNKNOWN),
            url=link,
            source=Source(member.path, place),
            text="\n".join(part for part in (text, shared if shared not in text else "") if part),
            form="group-post" if "groupPost" in name else "post",
            created=created,
            pictures=(record_id("linkedin", account, "picture", picture),) if picture else (),
        )
        yield post
        if picture:
            carried.append(_folded(text))
            yield Picture(
                platform="linkedin",
                account=account,
                id=post.pictures[0],
                audience=post.audience,
                url=link,
                source=post.source,
                caption=text,
                created=created,
                post=name,
                video="video" in picture,
            )


def _comments(archive: Archive, member: Member, account: str) -> Iterator[Collected]:
    """Yield the comments of a table; they have no id of their own, and two may stand on one post."""
    for got in read_texts(archive, member, COMMENTS, kind="post"):
        if isinstance(got, Skipped):
            yield got
            continue
        place, row = got
        text, link, created = row.get("message", ""), row.get("link", ""), when(row.get("date", ""))
        yield Post(
            platform="linkedin",
            account=account,
            id=record_id("linkedin", account, "comment", link, text, created=created),
            url=link,
            source=Source(member.path, place),
            text=text,
            form="comment",
            created=created,
        )


def _article(archive: Archive, member: Member, account: str) -> Iterator[Collected]:
    """Yield a published article; a draft, which LinkedIn puts beside them, was seen by nobody and is left out."""
    try:
        held = bytes(archive.read(member))
    except CannotRead as problem:
        yield problem.skipped("post")
        return
    try:
        page = html.document_fromstring(held, parser=html.HTMLParser(encoding=None if b"charset" in held else "utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        yield Skipped(file=member.path, kind="post", reason="no-text")
        return
    made = {str(one.get("class")): one.text_content() for one in page.iter("p", "span", "div") if one.get("class")}
    if "created" in made and "published" not in made:
        return
    links = [str(one.get("href")) for one in page.iter("a") if "/pulse/" in str(one.get("href"))]
    title = next((one.text_content().strip() for one in page.iter("h1", "title")), "")
    for one in list(page.iter("head", "script", "style", "h1", etree.Comment, etree.ProcessingInstruction)):
        one.drop_tree()
    for one in page.xpath("//*[@class='created' or @class='published']"):
        one.drop_tree()
    text = "\n\n".join(part for part in (title, _text_of(page)) if part)
    if not text:
        yield Skipped(file=member.path, kind="post", reason="no-text")
        return
    created = when(made.get("published", "")) or when(member.name)
    yield Post(
        platform="linkedin",
        account=account,
        id=record_id("linkedin", account, "post", links[0] if links else text),
        url=links[0] if links else "",
        source=Source(member.path),
        text=text,
        created=created,
    )


def _text_of(page: html.HtmlElement) -> str:
    """Return the text of a page, a line for each block."""
    lines = [""]
    for event, one in etree.iterwalk(page, events=("start", "end")):
        if one.tag in _BLOCKS and lines[-1]:
            lines.append("")
        lines[-1] += (one.text if event == "start" else one.tail) or ""
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())


def _uploads(archive: Archive, member: Member, account: str, carried: list[str]) -> Iterator[Collected]:
    """Yield uploaded pictures and videos with the words beside them; documents are no pictures."""
    for got in read_rows(archive, member, MEDIA, kind="picture"):
        if isinstance(got, Skipped):
            yield got
            continue
        place, row = got
        told, caption = row.get("date/time") or row.get("time", ""), row.get("media description", "").strip("- ")
        known = _folded(caption)
        if "document" in told or (known and any(text.startswith(known) for text in carried)):
            continue
        link = row.get("media link", "")
        created = when(told)
        yield Picture(
            platform="linkedin",
            account=account,
            id=record_id("linkedin", account, "picture", link or caption, created=created),
            url=link,
            source=Source(member.path, place),
            caption=caption,
            album="" if _OF_POSTS.search(told) or "photo" not in told else "Profile",
            created=created,
            video="video" in told or "dms.video" in link,
        )


def _id(link: str) -> str:
    """Return LinkedIn's own name for a post, from its link."""
    plain = unquote(link)
    if match := _URN.search(plain):
        return match[0]
    match = _ACTIVITY.search(plain)
    return f"urn:li:activity:{match[1]}" if match else ""


def _folded(text: str) -> str:
    """Return how a text begins with white space folded, to know it again where it is cut."""
    return " ".join(text.split())[:60]
