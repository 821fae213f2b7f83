"""Facebook: "Download your information" as JSON or HTML, in the layouts from late 2018 to 2026."""

import re
from collections.abc import Iterator
from datetime import tzinfo
from functools import partial

from auditor.collectors.archive import Archive, Member
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.exports.facebook_groups import Belongs, memberships
from auditor.collectors.exports.facebook_posts import Entry, pictures, posts
from auditor.collectors.exports.facebook_profile import Information, Known, learn
from auditor.collectors.exports.facebook_settings import Settings, default_audience, rows_of, settings
from auditor.collectors.exports.meta.dates import HOME, zone_named
from auditor.collectors.exports.meta.export import Export, Media
from auditor.collectors.exports.meta.files import counted, each, entries, found, named
from auditor.collectors.exports.meta.people import circle
from auditor.model import Collected, Setting, Skipped, Source

OTHER = re.compile(r"(?:^|/)(?:your_instagram_activity|threads|instagram-[^/]+)/", re.IGNORECASE)
"""Parts of a joint download of Meta that are not Facebook's."""
ZIP = re.compile(r"facebook-(.+?)-(?:\d{4}[-_]\d\d[-_]\d\d|\d{1,2}-\d{1,2}-\d{4})(?:-\w+)?(?:[ (.].*)?$", re.IGNORECASE)
"""`facebook-<handle>-<date>-<8 letters>.zip`; each part of one download has its own letters."""

PROFILE = named("profile_information")
PAGE_PROFILE = named("websites", "contact_info", "about_me", below="profile_information")
PRIVACY = named("privacy_settings")
TIMEZONE = named("timezone")
OWN_POSTS = named(
    "your_posts(?:__check_ins__photos_and_videos)?",
    "profile_posts",
    "check[-_]ins",
    "posts_on_other_pages_and_profiles",
)
GROUP_POSTS = named("group_posts_and_comments", "your_posts_in_groups", "your_posts_and_comments_in_groups")
STREAMS = (
    # What the files are called under any folder, the keys of their lists, and the form of what stands in them.
    (OWN_POSTS, (), "post"),
    (GROUP_POSTS, ("group_posts_v2", "group_posts"), "group-post"),
    (named("your_comments_in_groups"), ("group_comments_v2", "group_comments"), "comment"),
    (named("comments"), ("comments_v2", "comments"), "comment"),
    (named("your_reels"), ("lasso_videos_v2", "lasso_videos"), "post"),
    (named("archived_stories", "your_stories"), ("archived_stories_v2", "stories_v2"), "story"),
)
"""Seen 2018 to 2026. Left alone: trash, edits and pending posts, which nobody sees, and what others wrote."""
ALBUM = re.compile(r"(?:^|/)album/\d+\.(?:json|html?)$", re.IGNORECASE)
PICTURES = (
    (ALBUM, ()),
    (named("your_uncategorized_photos", "your_photos"), ("other_photos_v2", "other_photos", "photos")),
    (named("your_videos"), ("videos_v2", "videos")),
)
CIRCLES = (
    ("friends", named("your_friends", "friends"), ("friends_v2", "friends")),
    (
        "requests_received",
        named("received_friend_requests", "friend_requests_received"),
        ("received_requests_v2", "received_requests"),
    ),
    ("requests_sent", named("sent_friend_requests", "friend_requests_sent"), ("sent_requests_v2", "sent_requests")),
    (
        "following",
        named("who_you've_followed", "who_you_follow", "(?:following_and_followers|friends_and_followers)/following"),
        ("following_v3", "following_v2", "following"),
    ),
    (
        "followers",
        named(
            "people_who_followed_you",
            "people_who_follow_you",
            "(?:following_and_followers|friends_and_followers)/followers",
        ),
        ("followers_v3", "followers_v2", "followers"),
    ),
)
MEMBERSHIPS = (
    ("group", named("your_group_membership_activity"), ("groups_joined_v2", "groups_joined")),
    ("group", named("your_groups"), ("groups_admined_v2", "groups_admined")),
    ("page", named("pages_you've_liked"), ("page_likes_v2", "page_likes")),
    ("page", named("pages_and_profiles_you_follow", "followed_pages"), ("pages_followed_v2", "pages_followed")),
    ("page", named("your_pages"), ("pages_v2", "pages")),
    ("event", named("your_event_responses"), ("event_responses_v2", "event_responses")),
    ("event", named("your_events", "events_you_hosted"), ("your_events_v2", "your_events", "events_hosted_v2")),
)
EARLY = re.compile(r"(?:^|/)html/(?:timeline|profile|friends)\.htm$", re.IGNORECASE)
"""Until the middle of 2018 an export was a handful of such pages; their layout is not known well enough to read."""

SURE = re.compile(
    r"(?:^|/)(?:your_facebook_activity|your_activity_across_facebook|this_profile.{0,3}s_activity_across_facebook"
    r"|apps_and_websites_off_of_facebook|facebook_accounts_center|facebook-[^/]+-[A-Za-z0-9]{8})/",
    re.IGNORECASE,
)
LIKELY = tuple(
    named(*names, below=folder)
    for folder, names in (
        (
            "",
            ("your_posts(?:__check_ins__photos_and_videos)?", "profile_posts", "other_people's_posts_to_your_timeline"),
        ),
        ("", ("your_uncategorized_photos", "your_friends", "your_comments_in_groups", "group_posts_and_comments")),
        ("", ("your_group_membership_activity", "received_friend_requests", "who_you've_followed")),
        ("profile_information", ("profile_information",)),
        ("comments_and_reactions", ("comments", "posts_and_comments", "likes_and_reactions")),
        ("(?:friends|friends_and_followers)", ("friends",)),
        ("photos_and_videos", (r"album/\d+", "your_videos")),
        ("posts", (r"album/\d+", "your_videos")),
    )
)
PERHAPS = re.compile(
    r"(?:^|/)(?:profile_information\.(?:json|html)$|comments/comments\.(?:json|html)$|posts/media/|photos_and_videos/)",
    re.IGNORECASE,
)


def recognise(archive: Archive) -> Confidence:
    """Say how sure the names make it that this is a Facebook export, or a part of one."""
    if any(ZIP.match(part.label) for part in archive.parts) or archive.has(SURE):
        return Confidence.SURE
    likely = sum(bool(_found(archive, pattern)) for pattern in LIKELY)
    if likely > 1:
        return Confidence.SURE
    if likely or archive.has(EARLY):
        return Confidence.LIKELY
    return Confidence.PERHAPS if archive.has(PERHAPS) else Confidence.NO


def who(archive: Archive) -> str:
    """Return the handle: as the profile has it, else from the name of the zip.

    A part that holds only media says nothing: the name of a zip has no dots where the handle has them.
    """
    return _handle(archive, _known(archive)[0])


def _handle(archive: Archive, known: Known) -> str:
    """Return the handle that the profile or else the name of the zip gives."""
    if known.handle or not any(_found(archive, pattern) for pattern, *_ in (*STREAMS, *PICTURES)):
        return known.handle
    return next((match[1] for part in archive.parts if (match := ZIP.match(part.label))), "")


def account(archive: Archive) -> Iterator[Collected]:
    """Yield profile, registered addresses, settings, circles and memberships."""
    known, problems = _known(archive)
    export = _export(archive, _handle(archive, known))
    held = list(each(export, _found(archive, PRIVACY), Settings, make=settings, kind="setting"))
    audience = default_audience(one for one in held if isinstance(one, Setting))
    records = (*problems, *known.records(export.account, audience))
    yield from counted(records, known.source.file)
    yield from held
    for name, pattern, keys in CIRCLES:
        yield from circle(name, [(member, keys) for member in _found(archive, pattern)], export)
    for name, pattern, keys in MEMBERSHIPS:
        make = partial(memberships, name=name)
        yield from each(export, _found(archive, pattern), Belongs, make=make, kind="membership", keys=keys)


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield what the owner put up, then albums and photos."""
    export = _export(archive, who(archive))
    for pattern, keys, form in STREAMS:
        make = partial(posts, form=form)
        yield from each(export, _found(archive, pattern), Entry, make=make, kind="post", keys=keys)
    for pattern, lists in PICTURES:
        yield from each(export, _found(archive, pattern), Entry, make=pictures, kind="picture", keys=lists)
    for member in _found(archive, EARLY):
        yield Skipped(file=member.path, kind="post", reason="unknown-kind", state="wrong-format")
    yield from export.media.gap()


def missing(archive: Archive) -> tuple[str, ...]:
    """Name what is not in the export."""
    written = (OWN_POSTS, GROUP_POSTS, *(pattern for pattern, _ in PICTURES), EARLY)
    parts = (("your posts", written), ("your profile", (PROFILE, PAGE_PROFILE)))
    return tuple(what for what, patterns in parts if not any(_found(archive, one) for one in patterns))


def _found(archive: Archive, pattern: re.Pattern[str]) -> list[Member]:
    """Return the files a pattern names, save those of another platform in a joint download."""
    return found(archive, pattern, other=OTHER)


def _known(archive: Archive) -> tuple[Known, list[Skipped]]:
    """Return what the files about the profile tell, and what of them could not be read."""
    known, problems = Known(), []
    for member in (*_found(archive, PROFILE), *_found(archive, PAGE_PROFILE)):
        for got in entries(archive, member, Information, kind="profile", keys=("profile_v2", "profile")):
            if isinstance(got, Skipped):
                problems.append(got)
            else:
                learn(got[1], known)
                known.source = Source(member.path, "profile")
    return known, problems


def _export(archive: Archive, account: str) -> Export:
    """Return the export with its account, and the time zone that one of its files names."""
    zone: tzinfo = HOME
    for member in _found(archive, TIMEZONE):
        for got in entries(archive, member, Settings, kind="", keys=None):
            if not isinstance(got, Skipped):
                zone = next((named for _, value in rows_of(got[1]) if (named := zone_named(value))), zone)
    return Export(archive, "facebook", account, Media(archive), zone, set())


COLLECTOR = Collector(
    id="facebook",
    platform="facebook",
    title="Facebook",
    recognise=recognise,
    who=who,
    account=account,
    stream=stream,
    missing=missing,
)
