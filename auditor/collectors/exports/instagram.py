"""Instagram, and Threads within it: "Download your information" as JSON or HTML, in the layouts from 2018 to 2026."""

import re
from collections.abc import Iterator
from functools import partial

import msgspec

from auditor.collectors.archive import Archive, Member
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.exports import instagram_2019 as early
from auditor.collectors.exports.instagram_posts import Entry, comments, pictures, posts
from auditor.collectors.exports.instagram_profile import Known, Personal, learn, rows_of, settings
from auditor.collectors.exports.meta.dates import HOME
from auditor.collectors.exports.meta.export import Export, Media
from auditor.collectors.exports.meta.files import counted, each, entries, found, named
from auditor.collectors.exports.meta.people import circle
from auditor.model import Collected, Skipped, Source

OTHER = re.compile(
    r"(?:^|/)(?:your_facebook_activity|your_activity_across_facebook|facebook-[^/]+|past_instagram_insights"
    r"|subscriptions|ads_and_topics|likes|saved|edits|logged_information)/",
    re.IGNORECASE,
)
"""Folders with files of the same names that are something else, or Facebook's in a joint download."""
ZIP = re.compile(
    r"instagram-(.+?)-\d{4}[-_]\d\d[-_]\d\d(?:-\w+)?(?:[ (.].*)?$|([\w.]+)_\d{8}(?:_part_\d+)?\.zip$", re.IGNORECASE
)
"""`instagram-<username>-<date>-<8 letters>.zip`, and `<username>_<date>.zip` until 2020."""

PERSONAL = named("personal_information")
PROFILE = (PERSONAL, named("professional_information"))
THREADS_PROFILE = named("personal_information", below="threads")
OWN_POSTS = named("posts")
STREAMS = (
    # What the files are called under any folder, the keys of their lists, and the form of what stands in them.
    (OWN_POSTS, ("ig_posts",), "post"),
    (named("reels"), ("ig_reels_media",), "post"),
    (named("igtv_videos"), ("ig_igtv_media",), "post"),
    (named("archived_posts"), ("ig_archived_post_media",), "post"),
    (named("other_content"), ("ig_other_media",), "post"),
    (named("stories"), ("ig_stories",), "story"),
)
"""Seen 2020 to 2026, in content/ until 2025 and in media/ since. What was deleted nobody sees: it is left alone."""
THREADS_POSTS = named("threads_and_replies")
COMMENTS = (
    (named("post_comments"), ("comments_media_comments",)),
    (named("reels_comments"), ("comments_reels_comments",)),
    (named("hype"), ("comments_story_comments",)),
)
PROFILE_PHOTOS = named("profile_photos")
CIRCLES = (
    ("followers", "followers", ("relationships_followers",)),
    ("following", "following", ("relationships_following",)),
    ("requests_received", "follow_requests_you've_received", ("relationships_follow_requests_received",)),
    ("requests_sent", "(?:pending_follow_requests|follow_requests_sent)", ("relationships_follow_requests_sent",)),
)
SETTINGS = (
    ("who_can_comment", named("comments_allowed_from"), re.compile("comments allowed from", re.IGNORECASE)),
    ("contacts_synced", named("instagram_profile_information"), re.compile("contact syncing", re.IGNORECASE)),
)

SURE = re.compile(
    r"(?:^|/)(?:your_instagram_activity|apps_and_websites_off_of_instagram|instagram-[^/]+-[A-Za-z0-9]{8})/",
    re.IGNORECASE,
)
LIKELY = (
    named("posts", "stories", "reels", "profile_photos", below="content"),
    named("post_comments", "threads_and_replies", "follow_requests_you've_received"),
    named("followers", "following", below="followers_and_following"),
    named("personal_information", below="(?:personal_information|account_information)"),
)
MEDIA = re.compile(r"(?:^|/)media/(?:posts|stories|reels|profile|archived_posts)/\d{6}/", re.IGNORECASE)
PERHAPS = (OWN_POSTS, named("reels"), named("stories"), PERSONAL, named("followers"), named("following"))


def recognise(archive: Archive) -> Confidence:
    """Say how sure the names make it that this is an Instagram export, or a part of one."""
    labels = [part.label for part in archive.parts]
    if any(label.casefold().startswith("instagram-") and ZIP.match(label) for label in labels) or archive.has(SURE):
        return Confidence.SURE
    likely = sum(bool(_found(archive, pattern)) for pattern in LIKELY) + archive.has(MEDIA)
    if likely > 1:
        return Confidence.SURE
    perhaps = sum(bool(_found(archive, pattern)) for pattern in PERHAPS)
    if likely or perhaps > 1 or early.is_early(archive):
        return Confidence.LIKELY
    return Confidence.PERHAPS if perhaps else Confidence.NO


def who(archive: Archive) -> str:
    """Return the username: as the profile has it, else from the name of the zip."""
    return _handle(archive, _profile(archive)[0])


def account(archive: Archive) -> Iterator[Collected]:
    """Yield profile, registered addresses, settings and circles, of Instagram and then of Threads."""
    known, problems = _profile(archive)
    export = _export(archive, _handle(archive, known))
    yield from counted((*problems, *known.records("instagram", export.account)), known.source.file)
    for name, pattern, label in SETTINGS:
        make = partial(settings, name=name, label=label)
        yield from each(export, _found(archive, pattern), Personal, make=make, kind="setting")
    for name, files, keys in CIRCLES:
        own = [(member, keys) for member in _found(archive, named(files)) if not _in_threads(member)]
        yield from circle(name, own, export)
    yield from early.circles(export)
    known, problems = _known(archive, (THREADS_PROFILE,))
    threads = _threads(export, known)
    yield from counted((*problems, *known.records("threads", threads.account)), known.source.file)
    for name, files, keys in CIRCLES:
        yield from circle(name, [(member, keys) for member in _found(archive, named(files, below="threads"))], threads)


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield posts, reels, stories, comments and profile photos, then what was written on Threads."""
    export = _export(archive, who(archive))
    for pattern, keys, form in STREAMS:
        make = partial(posts, form=form)
        yield from each(export, _found(archive, pattern), Entry, make=make, kind="post", keys=keys)
    for pattern, lists in COMMENTS:
        yield from each(export, _found(archive, pattern), Entry, make=comments, kind="post", keys=lists)
    photos = _found(archive, PROFILE_PHOTOS)
    yield from each(export, photos, Entry, make=pictures, kind="picture", keys=("ig_profile_picture",))
    yield from early.stream(export)
    threads = _threads(export, _known(archive, (THREADS_PROFILE,))[0])
    written = partial(posts, form="post")
    files = _found(archive, THREADS_POSTS)
    yield from each(threads, files, Entry, make=written, kind="post", keys=("text_post_app_text_posts",))
    yield from export.media.gap()


def missing(archive: Archive) -> tuple[str, ...]:
    """Name what is not in the export."""
    if early.is_early(archive):
        return ()
    parts = (("your posts", (OWN_POSTS, THREADS_POSTS, *(one for one, *_ in STREAMS))), ("your profile", (PERSONAL,)))
    return tuple(what for what, patterns in parts if not any(_found(archive, one) for one in patterns))


def _found(archive: Archive, pattern: re.Pattern[str]) -> list[Member]:
    """Return the files a pattern names, save those that are something else."""
    return found(archive, pattern, other=OTHER)


def _in_threads(member: Member) -> bool:
    """Say whether a file is about Threads."""
    return "/threads/" in f"/{member.path}".casefold()


def _known(archive: Archive, patterns: tuple[re.Pattern[str], ...]) -> tuple[Known, list[Skipped]]:
    """Return what the files about a profile tell, and what of them could not be read."""
    known, problems = Known(), []
    lists = ("profile_user", "profile_business", "text_post_app_text_post_app_profile")
    for pattern in patterns:
        for member in _found(archive, pattern):
            if _in_threads(member) is not (pattern is THREADS_PROFILE):
                continue
            for got in entries(archive, member, Personal, kind="profile", keys=lists):
                if isinstance(got, Skipped):
                    problems.append(got)
                else:
                    learn(rows_of(got[1]), known)
                    known.source = known.source if known.source.file else Source(member.path, "profile")
    return known, problems


def _profile(archive: Archive) -> tuple[Known, list[Skipped]]:
    """Return what the files about the profile tell, in the layout of this export."""
    return early.profile(archive) if early.is_early(archive) else _known(archive, PROFILE)


def _handle(archive: Archive, known: Known) -> str:
    """Return the username that the profile or else the name of the zip gives."""
    names = (match[1] or match[2] for part in archive.parts if (match := ZIP.match(part.label)))
    return known.handle or next(names, "")


def _export(archive: Archive, account: str) -> Export:
    """Return the export; Instagram names no time zone."""
    return Export(archive, "instagram", account, Media(archive), HOME, set())


def _threads(export: Export, known: Known) -> Export:
    """Return the Threads part of an export, under its own handle if it has one."""
    return msgspec.structs.replace(export, platform="threads", account=known.handle or export.account)


COLLECTOR = Collector(
    id="instagram",
    platform="instagram",
    title="Instagram",
    recognise=recognise,
    who=who,
    account=account,
    stream=stream,
    missing=missing,
)
