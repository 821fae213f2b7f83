"""Twitter: the archive of 2012 to 2018, with a file of posts a month, `data/js/tweets/2013_03.js`, and `tweets.csv`."""

import html
import re
from collections.abc import Iterator

import msgspec

from auditor.collectors.archive import Archive, CannotRead
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.csv_tables import rows
from auditor.collectors.exports.x_files import read_items, unwrapped
from auditor.collectors.exports.x_tweets import RESHARE, Feed, Tweet, picture_of, post_of, when
from auditor.model import Collected, Expected, Field, Post, Profile, Skipped, Source

MONTHS = re.compile(r"(?:^|/)data/js/tweets/\d{4}_\d\d\.js$")
DETAILS = re.compile(r"(?:^|/)data/js/user_details\.js$")
INDEX = re.compile(r"(?:^|/)data/js/tweet_index\.js$")
TABLE = re.compile(r"(?:^|/)tweets\.csv$")
COLUMNS = ("tweet_id", "timestamp", "text", "expanded_urls", "retweeted_status_id")
_SHORT = re.compile(r"https?://t\.co/\w+")


class Details(msgspec.Struct, frozen=True):
    """`user_details.js`: the profile as it was."""

    id: str | int = ""
    screen_name: str = ""
    full_name: str | None = None
    bio: str | None = None
    location: str | None = None
    expanded_url: str | None = None
    url: str | None = None


class Month(msgspec.Struct, frozen=True):
    """`tweet_index.js`: a file of posts, and how many stand in it."""

    file_name: str = ""
    tweet_count: int | str = 0


def recognise(archive: Archive) -> Confidence:
    """Know the archive by its months, or by its table beside what else lay in it."""
    if archive.has(MONTHS):
        return Confidence.SURE
    if archive.has(TABLE):
        return Confidence.LIKELY if archive.has(DETAILS) or archive.has(INDEX) else Confidence.PERHAPS
    return Confidence.NO


def who(archive: Archive) -> str:
    """Return the handle with its sign, or ""."""
    for got in unwrapped(archive, DETAILS, Details, kind="profile"):
        if isinstance(got, Details) and got.screen_name:
            return "@" + got.screen_name
    return ""


def account(archive: Archive) -> Iterator[Collected]:
    """Yield the profile."""
    for got in unwrapped(archive, DETAILS, Details, kind="profile"):
        if isinstance(got, Skipped):
            yield got
            continue
        told = (("town", got.location), ("website", got.expanded_url or got.url))
        yield Profile(
            platform="x",
            account=f"@{got.screen_name}" if got.screen_name else "",
            id=str(got.id) or got.screen_name,
            url=f"https://x.com/{got.screen_name}" if got.screen_name else "",
            source=Source(archive.matching(DETAILS)[0].path, "profile"),
            handle=f"@{got.screen_name}" if got.screen_name else "",
            name=got.full_name or "",
            bio=got.bio or "",
            fields=tuple(Field(name=name, value=value) for name, value in told if value),
        )


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield the posts of every month with their pictures; the table is read only where there are no months."""
    name = who(archive)
    link = f"https://x.com/{name[1:] or 'i'}/status/"
    months = archive.matching(MONTHS)
    for member in months:
        feed = Feed(account=name, file=member.path, link=link)
        for got in read_items(archive, member, Tweet, kind="post"):
            if not isinstance(got, tuple):
                yield got
                continue
            place, tweet = got
            post, shots = post_of(tweet, place, feed)
            if post is None:
                yield Skipped(file=member.path, kind="post", place=place, reason="no-text")
                continue
            yield post
            yield from (picture_of(shot, post, feed) for shot in shots)
    for file, count in _absent(archive):
        yield Skipped(file=file, kind="post", reason="missing-part", count=count)
    if not months:
        yield from _table(archive, Feed(account=name, file="", link=link))


def _table(archive: Archive, feed: Feed) -> Iterator[Collected]:
    """Yield the posts of `tweets.csv`."""
    for member in archive.matching(TABLE):
        try:
            data = archive.read(member)
        except CannotRead as problem:
            yield problem.skipped("post")
            continue
        count = 0
        for got in rows(data, COLUMNS, file=member.path, kind="post"):
            count += 1
            if isinstance(got, Skipped):
                yield got
                continue
            place, row = got
            text = _spelt_out(html.unescape(row.get("text", "")), row.get("expanded urls", ""))
            name = row.get("tweet id", "").strip()
            if not text and not name:
                yield Skipped(file=member.path, kind="post", place=place, reason="no-text")
                continue
            reshared = RESHARE.match(text)
            yield Post(
                platform="x",
                account=feed.account,
                id=name,
                url=feed.link + name if name else "",
                source=Source(member.path, place),
                text=text,
                created=when(row.get("timestamp", "")),
                reshared_from=f"@{reshared[1]}" if reshared else "",
            )
        yield Expected(kind="post", count=count, file=member.path)


def _spelt_out(text: str, addresses: str) -> str:
    """Return a text with the addresses that its short links stand for, in their order."""
    long = list(dict.fromkeys(address for address in addresses.split(",") if address))
    short = _SHORT.findall(text)
    if len(short) != len(long):
        return "\n".join((text, *(address for address in long if address not in text)))
    for one, other in zip(short, long, strict=True):
        text = text.replace(one, other)
    return text


def _absent(archive: Archive) -> Iterator[tuple[str, int]]:
    """Yield the months that the index names and that are not there, with the number of their posts."""
    there = {member.name for member in archive.matching(MONTHS)}
    for got in unwrapped(archive, INDEX, Month, kind="post") if there else ():
        if (
            isinstance(got, Month)
            and got.file_name.rsplit("/", 1)[-1] not in there
            and str(got.tweet_count).isdecimal()
        ):
            yield got.file_name, int(got.tweet_count)


def missing(archive: Archive) -> tuple[str, ...]:
    """Name what an archive should hold and this one does not."""
    lacking = [f"the posts of {file.rsplit('/', 1)[-1][:7].replace('_', '-')}" for file, _ in _absent(archive)]
    if not archive.has(DETAILS):
        lacking.append("your profile (“user_details.js”)")
    return tuple(lacking)


COLLECTOR = Collector(
    id="x-grailbird",
    platform="x",
    title="X (archive until 2018)",
    recognise=recognise,
    who=who,
    account=account,
    stream=stream,
    missing=missing,
    untold=lambda _: ("what came after it was made (it is of the kind that Twitter gave until 2018)",),
)
