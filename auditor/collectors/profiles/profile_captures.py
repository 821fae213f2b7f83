"""What `auditor lookup profiles` saw of the owner's accounts, read again from the encrypted store."""

import re
from collections.abc import Iterator
from datetime import datetime

import msgspec

from auditor.collectors.archive import Archive, Member
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.held import opened
from auditor.collectors.profiles.shape import Shown
from auditor.model import Collected, Expected, Page, Post, Profile, Setting, Skipped, Source, kind_of

PLATFORM = "profiles"
KIND = "profiles"
"""What captures of profiles are named by: `profiles/<platform>/<fingerprint>.capture`."""
NAMED = re.compile(r"^profiles/[\w-]+/[\w-]+\.capture$")
SMALL = (Profile, Setting)
BIG = (Post, Page)


class ProfileCapture(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was seen of one account; `lacking` says in words what could not be had besides.

    `to_the_end` says that its posts were read to the oldest.
    """

    platform: str
    handle: str
    made: datetime
    records: tuple[Shown, ...] = ()
    lacking: tuple[str, ...] = ()
    to_the_end: bool = False


def packed(capture: ProfileCapture) -> bytes:
    """Return a capture as it is kept."""
    return msgspec.msgpack.encode(capture)


def recognise(archive: Archive) -> Confidence:
    """Know captures by their names, which nothing else has."""
    return Confidence.SURE if archive.has(NAMED) else Confidence.NO


def account(archive: Archive) -> Iterator[Collected]:
    """Yield the profiles, and what settings they give away."""
    for member in archive.matching(NAMED):
        capture = _opened(archive, member)
        if isinstance(capture, Skipped):
            yield capture
        else:
            yield from _records(capture, member, SMALL)


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield the posts and pages; what cannot be opened was told of already."""
    for member in archive.matching(NAMED):
        capture = _opened(archive, member)
        if not isinstance(capture, Skipped):
            yield from _records(capture, member, BIG)
            if _posts(capture) and any(line.startswith("the posts") for line in capture.lacking):
                yield Skipped(file=member.path, kind="post", reason="not-given")


def missing(archive: Archive) -> tuple[str, ...]:
    """Name what could not be had when the rest of an account was seen: what, of which account, and why."""
    captures = (_opened(archive, member) for member in archive.matching(NAMED))
    lacking = [(one.handle, line) for one in captures if not isinstance(one, Skipped) for line in one.lacking]
    return tuple(line.replace(" (", f" of {handle} (", 1) for handle, line in lacking)


def untold(archive: Archive) -> tuple[str, ...]:
    """Name the accounts of which strangers could read on, further back than was looked."""
    captures = (_opened(archive, member) for member in archive.matching(NAMED))
    return tuple(
        f"what stands further back than the newest posts of {one.handle} (so many were read: {_posts(one):,})"
        for one in captures
        if not isinstance(one, Skipped) and _posts(one) and not one.to_the_end
    )


def _posts(capture: ProfileCapture) -> int:
    return sum(isinstance(one, Post) for one in capture.records)


def _opened(archive: Archive, member: Member) -> ProfileCapture | Skipped:
    """Return a capture, or why it cannot be read."""
    return opened(archive, member, ProfileCapture, kind="profile")


def _records(capture: ProfileCapture, member: Member, kinds: tuple[type[Shown], ...]) -> Iterator[Collected]:
    """Yield the records of some kinds, each with its place."""
    for kind in kinds:
        own = [one for one in capture.records if isinstance(one, kind)]
        if own:
            yield Expected(kind=kind_of(kind), count=len(own), file=member.path)
        for number, one in enumerate(own, 1):
            seen = f"seen on {capture.made:%Y-%m-%d}, {kind_of(kind)} {number}"
            yield msgspec.structs.replace(one, source=Source(member.path, seen))


COLLECTOR = Collector(
    id="profile-captures",
    platform=PLATFORM,
    title="Public profiles",
    recognise=recognise,
    who=lambda _: "",
    account=account,
    stream=stream,
    missing=missing,
    untold=untold,
)
