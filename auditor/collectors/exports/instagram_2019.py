"""Instagram's export as it was until early 2020: a few files side by side, `profile.json`, `media.json` and others."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from auditor.collectors.archive import Archive, Member
from auditor.collectors.exports.instagram_profile import Known
from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.export import Export, Origin
from auditor.collectors.exports.meta.files import counted, each, entries
from auditor.collectors.exports.meta.records import Said, picture, records_of
from auditor.collectors.exports.meta.text import Shot, repaired, words
from auditor.model import Circle, Collected, Place, Skipped, Source

# As read by programs of those years; whether the times are UTC they do not say, and all took them so.
PROFILE = re.compile(r"(?:^|/)profile\.json$", re.IGNORECASE)
MEDIA = re.compile(r"(?:^|/)media\.json$", re.IGNORECASE)
COMMENTS = re.compile(r"(?:^|/)comments\.json$", re.IGNORECASE)
CONNECTIONS = re.compile(r"(?:^|/)connections\.json$", re.IGNORECASE)


class OldProfile(msgspec.Struct):
    """`profile.json`."""

    username: str | None = None
    name: str | None = None
    biography: str | None = None
    website: str | None = None
    email: str | None = None
    phone_number: str | None = None
    private_account: bool | None = None


class OldMedium(msgspec.Struct):
    """A photo, video, story or profile photo."""

    path: str | None = None
    caption: str | None = None
    taken_at: str | None = None
    location: str | None = None


class OldMedia(msgspec.Struct):
    """`media.json`; photos sent in messages stand there too, under a name that is not read."""

    photos: list[OldMedium] = []
    videos: list[OldMedium] = []
    stories: list[OldMedium] = []
    profile: list[OldMedium] = []


class OldComments(msgspec.Struct):
    """`comments.json`: lists of time, text, and whose post it was."""

    media_comments: list[list[str]] = []


class OldConnections(msgspec.Struct):
    """`connections.json`: a time for each name."""

    followers: dict[str, str] = {}
    following: dict[str, str] = {}
    follow_requests_sent: dict[str, str] = {}


def is_early(archive: Archive) -> bool:
    """Say whether the files of that time lie side by side."""
    folders = [{member.path.rpartition("/")[0] for member in archive.matching(one)} for one in (PROFILE, MEDIA)]
    return bool(folders[0] & folders[1])


def profile(archive: Archive) -> tuple[Known, list[Skipped]]:
    """Return what the file about the profile tells."""
    known, problems = Known(), []
    for member in _files(archive, PROFILE):
        for got in entries(archive, member, OldProfile, kind="profile", keys=None):
            if isinstance(got, Skipped):
                problems.append(got)
            elif isinstance(one := got[1], OldProfile):
                known.handle, known.name, known.bio = words(one.username), words(one.name), words(one.biography)
                known.websites += [text for text in (words(one.website),) if text]
                known.emails += [text for text in (words(one.email),) if text]
                known.phones += [text for text in (words(one.phone_number),) if text]
                known.private = one.private_account
                known.source = Source(member.path, "profile")
    return known, problems


def circles(export: Export) -> Iterator[Collected]:
    """Yield how many followed whom, and when."""
    for member in _files(export.archive, CONNECTIONS):
        yield from counted(_circles(export, member), member.path)


def _circles(export: Export, member: Member) -> Iterator[Collected]:
    """Yield the circles of one file."""
    for got in entries(export.archive, member, OldConnections, kind="circle", keys=None):
        if isinstance(got, Skipped):
            yield got
        elif isinstance(one := got[1], OldConnections):
            lists = (
                ("followers", one.followers),
                ("following", one.following),
                ("requests_sent", one.follow_requests_sent),
            )
            for name, people in lists:
                yield Circle(
                    platform="instagram",
                    account=export.account,
                    id=name,
                    source=Source(member.path),
                    name=name,
                    count=len(people),
                    dates=tuple(sorted(when for text in people.values() if (when := _moment(text)))),
                )


def stream(export: Export) -> Iterator[Collected]:
    """Yield posts, stories, profile photos and comments."""
    files = _files(export.archive, MEDIA)
    yield from each(export, files, OldMedia, make=_media, kind="post", keys=None)
    yield from each(export, _files(export.archive, COMMENTS), OldComments, make=_comments, kind="post", keys=None)


def _media(entry: OldMedia | Card, origin: Origin) -> Iterator[Collected]:
    """Yield what stands in a list of media."""
    if isinstance(entry, Card):
        return
    for form, media in (("post", entry.photos), ("post", entry.videos), ("story", entry.stories)):
        for one in media:
            place = Place(name=words(one.location)) if one.location else None
            said = Said(
                text=words(one.caption), form=form, created=_moment(one.taken_at), place=place, shots=_shot(one, origin)
            )
            yield from records_of(said, origin)
    for one in entry.profile:
        yield from (picture(shot, origin) for shot in _shot(one, origin))


def _comments(entry: OldComments | Card, origin: Origin) -> Iterator[Collected]:
    """Yield comments; under whose posts they stand is let go."""
    for one in [] if isinstance(entry, Card) else entry.media_comments:
        if len(one) > 1 and one[1]:
            yield from records_of(Said(text=words(one[1]), form="comment", created=_moment(one[0])), origin)


def _shot(one: OldMedium, origin: Origin) -> tuple[Shot, ...]:
    """Return the photo or video itself."""
    if not one.path:
        return ()
    return (Shot(path=origin.export.media.path(repaired(one.path), origin.source.file), created=_moment(one.taken_at)),)


def _moment(text: str | None) -> datetime | None:
    """Return a time as written in those years, "2019-04-13T18:32:33", with or without a zone."""
    try:
        when = datetime.fromisoformat(text or "")
        return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _files(archive: Archive, pattern: re.Pattern[str]) -> list[Member]:
    """Return the files of that name that lie beside `profile.json` and `media.json`."""
    if not is_early(archive):
        return []
    beside = {member.path.rpartition("/")[0] for member in archive.matching(MEDIA)}
    return [member for member in archive.matching(pattern) if member.path.rpartition("/")[0] in beside]
