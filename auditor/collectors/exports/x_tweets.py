"""Posts in an X archive, from the form they are stored in to records; written for hundreds of thousands of them.

The text is what the owner wrote: `&amp;` is undone, X's `t.co` links are replaced by the addresses they stand for, the
link that X adds for attached pictures is taken away, and of a long post the whole text takes the place of its
beginning. X keeps no audience with a post; only posts to a Circle are known to have been limited.
"""

import html
import re
from datetime import datetime
from typing import Any

import msgspec

from auditor.model import Audience, Picture, Place, Post, Source

_MONTHS = {
    "Jan": "-01-",
    "Feb": "-02-",
    "Mar": "-03-",
    "Apr": "-04-",
    "May": "-05-",
    "Jun": "-06-",
    "Jul": "-07-",
    "Aug": "-08-",
    "Sep": "-09-",
    "Oct": "-10-",
    "Nov": "-11-",
    "Dec": "-12-",
}
RESHARE = re.compile(r"RT @(\w{1,30})")
_NOTHING = (b"", b"null")


class Link(msgspec.Struct, frozen=True, gc=False):
    """A shortened link in a text and what it stands for."""

    url: str = ""
    expanded_url: str | None = None


class Variant(msgspec.Struct, frozen=True, gc=False):
    """One file of a video."""

    url: str = ""


class VideoInfo(msgspec.Struct, frozen=True, gc=False):
    """The files of a video."""

    variants: tuple[Variant, ...] = ()


class Media(msgspec.Struct, frozen=True, gc=False):
    """A picture or video of a post."""

    id_str: str | int = ""
    url: str = ""
    type: str = ""
    media_url_https: str | None = None
    media_url: str | None = None
    ext_alt_text: str | None = None
    video_info: VideoInfo | None = None


class Entities(msgspec.Struct, frozen=True, gc=False):
    """What stands in a text or is attached to it."""

    urls: tuple[Link, ...] = ()
    media: tuple[Media, ...] = ()


class Author(msgspec.Struct, frozen=True, gc=False):
    """Who wrote a post that was passed on."""

    screen_name: str = ""


class Reshared(msgspec.Struct, frozen=True, gc=False):
    """A post that was passed on, in archives up to 2018."""

    user: Author | None = None


class Tweet(msgspec.Struct, frozen=True, gc=False):
    """A post as archives of 2012 to 2026 store it; parts that are seldom there stay undecoded until needed."""

    id_str: str | int = ""
    id: str | int = ""
    full_text: str | None = None
    text: str | None = None
    created_at: str = ""
    entities: msgspec.Raw = msgspec.Raw()
    extended_entities: msgspec.Raw = msgspec.Raw()
    geo: msgspec.Raw = msgspec.Raw()
    coordinates: msgspec.Raw = msgspec.Raw()
    place: msgspec.Raw = msgspec.Raw()
    retweeted_status: msgspec.Raw = msgspec.Raw()


class Entry(Tweet, frozen=True, gc=False):
    """An item of a file of posts: the post in a wrapper, or (some archives of 2019 and before) bare."""

    tweet: Tweet | None = None


class LongText(msgspec.Struct, frozen=True):
    """The whole text of a long post, under an id of its own."""

    id: str
    text: str
    created: datetime | None


class Feed(msgspec.Struct, frozen=True, kw_only=True):
    """What the posts of one file have in common: whose they are, their form and audience, where pictures lie.

    `notes` are long texts by the second in which they were made; `used` are the ids of those that found their post.
    """

    account: str
    file: str
    link: str = "https://x.com/i/status/"
    form: str = "post"
    audience: Audience = Audience.UNKNOWN
    media: dict[str, str] = {}
    notes: dict[int, list[LongText]] = {}
    used: set[str] = set()


_entities = msgspec.json.Decoder(Entities).decode
_reshared = msgspec.json.Decoder(Reshared).decode


def when(text: str) -> datetime | None:
    """Return the time of a post, by position: `Sun Mar 21 12:53:22 +0000 2021`, or `2013-03-13 08:52:14 +0000`."""
    try:
        if text[4] == "-":
            return datetime.fromisoformat(text[:19] + "Z")
        return datetime.fromisoformat(f"{text[26:30]}{_MONTHS[text[4:7]]}{text[8:10]}T{text[11:19]}Z")
    except (ValueError, KeyError, IndexError):
        return None


def post_of(tweet: Tweet, place: str, feed: Feed) -> tuple[Post | None, tuple[Media, ...]]:
    """Return a post and what is attached to it; no post where there is no text."""
    text = tweet.full_text or tweet.text
    if text is None:
        return None, ()
    if "&" in text:
        text = html.unescape(text)
    name = str(tweet.id_str or tweet.id)
    created = when(tweet.created_at)
    shots: tuple[Media, ...] = ()
    if "t.co/" in text or tweet.extended_entities:
        text, shots = _readable(tweet, text)
    if feed.notes and created is not None:
        text = whole_text(text, created, feed)
    post = Post(
        platform="x",
        account=feed.account,
        id=name,
        audience=feed.audience,
        url=feed.link + name if name else "",
        source=Source(feed.file, place),
        text=text,
        form=feed.form,
        created=created,
        place=_place(tweet) if tweet.geo or tweet.coordinates or tweet.place else None,
        reshared_from=_reshared_from(tweet, text) if text[:4] == "RT @" or tweet.retweeted_status else "",
        pictures=tuple(_name(shot, name) for shot in shots) if shots else (),
    )
    return post, shots


def _readable(tweet: Tweet, text: str) -> tuple[str, tuple[Media, ...]]:
    """Return the text with links spelt out, and the pictures attached to the post."""
    links = _decoded(tweet.entities)
    shots = _decoded(tweet.extended_entities).media or links.media
    for link in links.urls:
        if link.url and link.expanded_url:
            text = text.replace(link.url, link.expanded_url)
    for shot in shots:
        if shot.url and shot.url in text:
            text = text.replace(shot.url, "").rstrip()
    return text, shots


def _decoded(raw: msgspec.Raw) -> Entities:
    """Return decoded entities, or none where they are not as expected."""
    if not raw:
        return Entities()
    try:
        return _entities(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Entities()


def _reshared_from(tweet: Tweet, text: str) -> str:
    """Return the handle of whose post was passed on."""
    match = RESHARE.match(text)
    if match:
        return "@" + match[1]
    try:
        reshared = _reshared(tweet.retweeted_status)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    return f"@{reshared.user.screen_name}" if reshared.user and reshared.user.screen_name else ""


def whole_text(text: str, created: datetime, feed: Feed) -> str:
    """Return the whole of a long post in place of its beginning.

    Archives give long texts in a file of their own without the id of the post (seen 2023 to 2026); what they share is
    the second in which they were made, and how they begin.
    """
    second = int(created.timestamp())
    beginning = _folded(text)[:30]
    for near in (second, second - 1, second + 1, second - 2, second + 2):
        for note in feed.notes.get(near, ()):
            if beginning and _folded(note.text).startswith(beginning) and len(note.text) > len(text) - 30:
                feed.used.add(note.id)
                return note.text
    return text


def _folded(text: str) -> str:
    """Return a text without the handles that a reply begins with, and with white space folded."""
    words = text[:400].split()
    while words and words[0].startswith("@"):
        del words[0]
    return " ".join(words)


def _name(shot: Media, post: str) -> str:
    """Return the id of a picture: X's own, or that of its post with the name of its file."""
    return str(shot.id_str) or f"{post}-{(shot.media_url_https or shot.media_url or '').rsplit('/', 1)[-1]}"


def picture_of(shot: Media, post: Post, feed: Feed) -> Picture:
    """Return a picture or video of a post; its file in the archive begins with the id of the post."""
    address = shot.media_url_https or shot.media_url or ""
    addresses = [address]
    if shot.video_info is not None:
        addresses = [variant.url for variant in shot.video_info.variants] + addresses
    names = [f"{post.id}-{one.rsplit('/', 1)[-1].split('?', 1)[0]}" for one in addresses if one]
    path = next((feed.media[name] for name in names if name in feed.media), "")
    return Picture(
        platform="x",
        account=feed.account,
        id=_name(shot, post.id),
        audience=feed.audience,
        url=post.url,
        source=post.source,
        path=path,
        file_name=path.rsplit("/", 1)[-1],
        caption=f"{post.text}\n{shot.ext_alt_text}" if shot.ext_alt_text else post.text,
        created=post.created,
        post=post.id,
        video=shot.type in ("video", "animated_gif"),
    )


def _place(tweet: Tweet) -> Place | None:
    """Return the place of a post: its name, its position (numbers are strings in archives), or both."""
    place = _loose(tweet.place)
    name = str(place.get("full_name") or place.get("name") or "")
    for raw, first in ((tweet.geo, "latitude"), (tweet.coordinates, "longitude")):
        pair = _loose(raw).get("coordinates")
        if isinstance(pair, list) and len(pair) == 2:
            try:
                one, two = float(pair[0]), float(pair[1])
            except (ValueError, TypeError):
                continue
            latitude, longitude = (one, two) if first == "latitude" else (two, one)
            if abs(latitude) <= 90 and abs(longitude) <= 180:
                return Place(name=name, latitude=latitude, longitude=longitude)
    return Place(name=name) if name else None


def _loose(raw: msgspec.Raw) -> dict[str, Any]:
    """Return an undecoded part as a table; what is none is an empty one."""
    if bytes(raw) in _NOTHING:
        return {}
    try:
        return msgspec.json.decode(raw, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
