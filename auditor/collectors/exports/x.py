"""X (Twitter): the archive as it is since 2019, with posts in `data/tweets.js` (`tweet.js` at first) and its parts."""

import html
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from auditor.collectors.archive import Archive, Member
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.exports.x_account import handle, small_records, unknowns
from auditor.collectors.exports.x_files import (
    MANIFEST,
    ListedFile,
    Manifest,
    manifests,
    moment,
    named,
    read_items,
    unwrapped,
)
from auditor.collectors.exports.x_tweets import Entry, Feed, LongText, picture_of, post_of
from auditor.collectors.identity import record_id
from auditor.model import Audience, Collected, Expected, Post, Skipped, Source

POSTS = named("tweets?")
NOTES = named("note-tweets?")
ARTICLES = named("articles?")
CORE = named("account", "profile", "follower", "following", "like")
MEDIA = re.compile(r"(?:^|/)(?:tweets?|community_tweets?|twitter_circle_tweets?)_media/([^/]+)$")
FILES = (
    (POSTS, "post", Audience.UNKNOWN),
    (named("community-tweets?"), "group-post", Audience.UNKNOWN),
    (named("twitter-circle-tweets?"), "post", Audience.LIMITED),
)
"""Files of posts, seen 2019 to 2026. A Circle was a chosen few (2022 and 2023): the one audience X records. Posts that
wait for their deletion (`deleted-tweets.js`) are seen by nobody any more, and left out."""
READ = {
    "tweets": "post",
    "tweet": "post",
    "communityTweet": "post",
    "twitterCircleTweet": "post",
    "noteTweet": "post",
    "article": "post",
    "account": "profile",
    "profile": "profile",
    "phoneNumber": "account",
    "protectedHistory": "setting",
    "follower": "circle",
    "following": "circle",
}
"""The kinds of data in `manifest.js` that are read, and the kind of record each holds."""


class Url(msgspec.Struct, frozen=True, rename="camel"):
    """A link in a long text."""

    short_url: str = ""
    expanded_url: str = ""


class Core(msgspec.Struct, frozen=True):
    """The text of a long post."""

    text: str = ""
    urls: tuple[Url, ...] = ()


class Note(msgspec.Struct, frozen=True, rename="camel"):
    """`note-tweet.js`: the whole text of a post of more than 280 letters."""

    note_tweet_id: str | int = ""
    created_at: str = ""
    core: Core = Core()


class Article(msgspec.Struct, frozen=True):
    """`article.js`: a title, and text in sections."""

    id: str | int = ""
    title: str = ""
    content: Any = None


def recognise(archive: Archive) -> Confidence:
    """Know an archive by its table of contents beside posts or account, else by several of its names."""
    posts, core = archive.has(POSTS), archive.matching(CORE)
    if archive.has(MANIFEST) and (posts or len({member.name for member in core}) > 1):
        return Confidence.SURE
    if posts and core:
        return Confidence.LIKELY
    single = any(archive.has(names) for names in (NOTES, MEDIA, *(names for names, _, _ in FILES)))
    return Confidence.PERHAPS if single else Confidence.NO


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield posts with their pictures, then long texts that belong to none, articles, and files that are missing."""
    account = handle(archive)
    contents = manifests(archive)
    media = {member.name: member.path for member in archive.matching(MEDIA)}
    long_texts: list[LongText] = []
    for got in unwrapped(archive, NOTES, Note, kind="post"):
        if isinstance(got, Skipped):
            yield got
            yield Expected(kind="post", count=got.count, file=got.file)
        else:
            long_texts.append(_long_text(got))
    notes: dict[int, list[LongText]] = {}
    for note in long_texts:
        if note.created:
            notes.setdefault(int(note.created.timestamp()), []).append(note)
    used: set[str] = set()
    for names, form, audience in FILES:
        for member in archive.matching(names):
            feed = Feed(
                account=account,
                file=member.path,
                link=f"https://x.com/{account[1:] or 'i'}/status/",
                form=form,
                audience=audience,
                media=media,
                notes=notes,
                used=used,
            )
            listed = contents.get(member.part) or next(iter(contents.values()), Manifest())
            yield from _posts(archive, member, feed, listed.count(member.name))
    for note in long_texts:
        if note.id not in used:
            lone = _lone(note, account, archive.matching(NOTES)[0].path)
            yield Expected(kind="post", count=1, file=lone.source.file)
            yield lone
    yield from _articles(archive, account)
    for kind, file in _absent(archive, contents):
        yield Expected(kind=kind, count=file.number, file=file.file_name)
        yield Skipped(file=file.file_name, kind=kind, reason="missing-part", count=file.number)


def _posts(archive: Archive, member: Member, feed: Feed, listed: int) -> Iterator[Collected]:
    """Yield what stands in one file of posts; `listed` is how many the table of contents says it holds."""
    read = 0
    for got in read_items(archive, member, Entry, kind="post"):
        if isinstance(got, tuple):
            place, entry = got
            read += 1
            tweet = entry.tweet or entry
            post, shots = post_of(tweet, place, feed)
            if post is None:
                yield Skipped(file=member.path, kind="post", place=place, reason="no-text")
                continue
            yield post
            for shot in shots:
                yield picture_of(shot, post, feed)
            if post.created is None and tweet.created_at:
                yield Skipped(file=member.path, kind="post", place=place, reason="bad-date", count=0)
        elif isinstance(got, Expected):
            yield msgspec.structs.replace(got, count=max(got.count, listed))
        elif got.reason == "cut-off" and listed > read:
            yield msgspec.structs.replace(got, count=listed - read)
        else:
            yield got


def _long_text(note: Note) -> LongText:
    """Return a long text as its owner wrote it."""
    text = html.unescape(note.core.text)
    for link in note.core.urls:
        if link.short_url and link.expanded_url:
            text = text.replace(link.short_url, link.expanded_url)
    return LongText(str(note.note_tweet_id), text, moment(note.created_at))


def _lone(note: LongText, account: str, file: str) -> Post:
    """Return a long text whose post is not in the archive, as a post of its own; a link to it cannot be made."""
    return Post(
        platform="x",
        account=account,
        id=note.id or record_id("x", account, "post", note.text, created=note.created),
        source=Source(file, note.id),
        text=note.text,
        created=note.created,
    )


def _articles(archive: Archive, account: str) -> Iterator[Collected]:
    """Yield articles: the title, then the text of each section."""
    for article in unwrapped(archive, ARTICLES, Article, kind="post"):
        if isinstance(article, Skipped):
            yield article
            yield Expected(kind="post", count=article.count, file=article.file)
            continue
        text = "\n\n".join(part for part in (article.title, *_texts(article.content)) if part)
        if text:
            name = str(article.id) or record_id("x", account, "post", text)
            source = Source(archive.matching(ARTICLES)[0].path, name)
            yield Expected(kind="post", count=1, file=source.file)
            yield Post(platform="x", account=account, id=name, source=source, text=text)


def _texts(content: Any, *, depth: int = 12) -> Iterator[str]:
    """Yield the texts of an article in their order, however its sections are nested."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, list) and depth:
        for section in content:
            if not isinstance(section, str):
                yield from _texts(section, depth=depth - 1)
    elif isinstance(content, dict) and depth:
        for key, value in content.items():
            if key == "text" or isinstance(value, dict | list):
                yield from _texts(value, depth=depth - 1)


def _absent(archive: Archive, contents: dict[int, Manifest]) -> Iterator[tuple[str, ListedFile]]:
    """Yield the files that a table of contents names and that are not there, with the kind of record they hold."""
    there = {member.name for member in archive.members}
    for table in contents.values():
        for data_type, held in table.data_types.items():
            if kind := READ.get(data_type):
                yield from ((kind, file) for file in held.files if file.number and file.name not in there)


def missing(archive: Archive) -> tuple[str, ...]:
    """Name what an archive should hold and this one does not."""
    contents = manifests(archive)
    lacking = [f"“{file.name}”, which the archive names and does not hold" for _, file in _absent(archive, contents)]
    if len(contents) == len(archive.parts) == 1 and contents[0].partial:
        lacking.append("the other parts of this archive (X sent it in more than one zip)")
    if not archive.has(CORE):
        lacking.append("your profile (“account.js” and “profile.js”)")
    if not archive.has(POSTS):
        lacking.append("your posts (“tweets.js”)")
    return tuple(lacking)


COLLECTOR = Collector(
    id="x",
    platform="x",
    title="X",
    recognise=recognise,
    who=handle,
    account=small_records,
    stream=stream,
    missing=missing,
    untold=lambda archive: tuple(unknowns(archive)),
)
