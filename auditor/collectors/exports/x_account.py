"""What an X archive says of the account itself: profile, registered contacts, protection, counts and lists.

Former names, former addresses, the birth date and what X guesses about a person are not read: no profile shows them.
"""

import re
from collections import Counter
from collections.abc import Generator, Iterator
from datetime import datetime
from typing import Any

import msgspec

from auditor.collectors.archive import Archive
from auditor.collectors.exports.x_files import manifests, moment, named, read_items, unwrapped
from auditor.model import (
    Account,
    Audience,
    Circle,
    Collected,
    Expected,
    Field,
    Membership,
    Profile,
    Registered,
    Setting,
    Skipped,
    Source,
)

ACCOUNT, PROFILE, PROTECTED = named("account"), named("profile"), named("protected-history")
LISTS = {"lists-created": "created", "lists-member": "member", "lists-subscribed": "subscribed"}
SPOTLIGHT = {
    "email": "email",
    "phone": "phone",
    "number": "phone",
    "website": "website",
    "rawUrl": "website",
    "addressLine1": "address",
    "addresssLine1": "address",  # so spelt in X's own description of the file, 2025
    "postalCode": "address",
    "city": "town",
    "categoryName": "other",
}
"""What a professional account may show beside its bio (`professional-data.js`, as X described it in 2025)."""


class About(msgspec.Struct, frozen=True, rename="camel"):
    """`account.js`; the phone number stood here in 2019."""

    username: str = ""
    account_id: str | int = ""
    account_display_name: str = ""
    email: str = ""
    phone_number: str = ""


class Description(msgspec.Struct, frozen=True):
    """The texts of a profile."""

    bio: str | None = None
    website: str | None = None
    location: str | None = None


class Shown(msgspec.Struct, frozen=True):
    """`profile.js`."""

    description: Description = Description()


class Device(msgspec.Struct, frozen=True, rename="camel"):
    """`phone-number.js`."""

    phone_number: str = ""


class Change(msgspec.Struct, frozen=True, rename="camel"):
    """One change of e-mail address."""

    changed_at: str = ""
    changed_to: str = ""


class Changed(msgspec.Struct, frozen=True, rename="camel"):
    """`email-address-change.js`."""

    email_change: Change = Change()


class Protected(msgspec.Struct, frozen=True, rename="camel"):
    """`protected-history.js`: each time that posts were protected or no longer so, in the last six months."""

    protected_at: str = ""
    action: str = ""


class Listed(msgspec.Struct, frozen=True):
    """One of `lists-*.js`."""

    url: str = ""


def handle(archive: Archive) -> str:
    """Return the handle with its sign, or "" where this part of an archive does not hold it."""
    for about in unwrapped(archive, ACCOUNT, About, kind="profile"):
        if isinstance(about, About) and about.username:
            return "@" + about.username
    names = (table.user_info.user_name for table in manifests(archive).values())
    return next(("@" + name for name in names if name), "")


def small_records(archive: Archive) -> Iterator[Collected]:
    """Yield the profile, what is registered, the protection, the counts and the lists."""
    about, shown = About(), Shown()
    for got in unwrapped(archive, ACCOUNT, About, kind="profile"):
        if isinstance(got, Skipped):
            yield got
        else:
            about = got
    for told in unwrapped(archive, PROFILE, Shown, kind="profile"):
        if isinstance(told, Skipped):
            yield told
        else:
            shown = told
    account = handle(archive)
    protected = yield from _protection(archive, account)
    if about != About() or shown != Shown():
        yield _profile(archive, about, shown, account, protected)
    yield from _registered(archive, about, account)
    yield from _counts(archive, account)
    yield from _lists(archive, account)


def _profile(archive: Archive, about: About, shown: Shown, account: str, protected: Audience) -> Profile:
    """Return the profile; who can see it is not in the archive."""
    member = next(iter([*archive.matching(PROFILE), *archive.matching(ACCOUNT)]))
    told = shown.description
    fields = [
        Field(name=name, value=value)
        for name, value in (("town", told.location), ("website", told.website), *_spotlight(archive))
        if value
    ]
    return Profile(
        platform="x",
        account=account,
        id=str(about.account_id) or account,
        url=f"https://x.com/{account[1:]}" if account else "",
        source=Source(member.path, "profile"),
        handle=account,
        name=about.account_display_name,
        bio=told.bio or "",
        fields=tuple(fields),
        default_audience=protected,
    )


def _spotlight(archive: Archive) -> Iterator[tuple[str, str]]:
    """Yield what a professional account shows beside its bio."""
    for got in unwrapped(archive, named("professional-data"), dict[str, Any], kind="profile"):
        if isinstance(got, dict):
            yield from _found(got)


def _found(held: Any, *, depth: int = 8) -> Iterator[tuple[str, str]]:
    """Yield the texts under the names of `SPOTLIGHT`, however deep they stand."""
    children = held.items() if isinstance(held, dict) else enumerate(held) if isinstance(held, list) else ()
    for key, value in children:
        if isinstance(value, str) and value and key in SPOTLIGHT:
            yield SPOTLIGHT[key], value
        elif depth:
            yield from _found(value, depth=depth - 1)


def _registered(archive: Archive, about: About, account: str) -> Iterator[Collected]:
    """Yield the e-mail address and phone number behind the account."""
    since = ""
    for got in unwrapped(archive, named("email-address-change"), Changed, kind="account"):
        if isinstance(got, Skipped):
            yield got
        elif got.email_change.changed_to.casefold() == about.email.casefold():
            since = max(since, got.email_change.changed_at)
    phones = [about.phone_number] if about.phone_number else []
    for device in unwrapped(archive, named("phone-number"), Device, kind="account"):
        if isinstance(device, Skipped):
            yield device
        elif device.phone_number and device.phone_number not in phones:
            phones.append(device.phone_number)
    if about.email or phones:
        member = next(iter([*archive.matching(ACCOUNT), *archive.matching(named("phone-number"))]))
        yield Account(
            platform="x",
            account=account,
            id=str(about.account_id) or account,
            source=Source(member.path, "account"),
            emails=(Registered(value=about.email, from_=since) if since else about.email,) if about.email else (),
            phones=tuple(phones),
        )


def _protection(archive: Archive, account: str) -> Generator[Setting | Skipped, None, Audience]:
    """Yield the setting if it was changed in the last six months, and return what it makes of the posts.

    An empty file says nothing: the account may have been protected, or open, for longer than that.
    """
    changes: list[tuple[datetime, bool]] = []
    for got in unwrapped(archive, PROTECTED, Protected, kind="setting"):
        if isinstance(got, Skipped):
            yield got
            continue
        at, action = moment(got.protected_at), got.action.casefold()
        if at and "protect" in action:
            changes.append((at, not action.startswith("un")))
    if not changes:
        return Audience.UNKNOWN
    _, protected = max(changes)
    yield Setting(
        platform="x",
        account=account,
        id="account_private",
        source=Source(archive.matching(PROTECTED)[0].path, "last change"),
        name="account_private",
        value="on" if protected else "off",
        label="Protect your posts",
    )
    return Audience.LIMITED if protected else Audience.PUBLIC


def unknowns(archive: Archive) -> Iterator[str]:
    """Yield, in words for people, what X does not tell of this account."""
    for got in unwrapped(archive, PROFILE, Shown, kind="profile"):
        told = got.description if isinstance(got, Shown) else Description()
        if any("t.co/" in (text or "") for text in (told.bio, told.website)):
            yield "where the short links (t.co) on your profile lead"
    if not any(isinstance(got, Setting) for got in _protection(archive, "")):
        yield "whether your posts are protected (X records only changes of the last six months)"


def _counts(archive: Archive, account: str) -> Iterator[Collected]:
    """Yield how many followers the account has, and how many it follows; the items stay undecoded.

    Where archives of different years are joined, the larger number counts.
    """
    for file, name in (("follower", "followers"), ("following", "following")):
        members = archive.matching(named(file))
        counts = Counter({member.part: 0 for member in members})
        for member in members:
            for got in read_items(archive, member, msgspec.Raw, kind="circle"):
                if isinstance(got, Skipped):
                    yield got
                elif not isinstance(got, Expected):
                    counts[member.part] += 1
        if members:
            source, count = Source(members[0].path), max(counts.values())
            yield Circle(platform="x", account=account, id=name, source=source, name=name, count=count)


def _lists(archive: Archive, account: str) -> Iterator[Collected]:
    """Yield the lists; of lists made by others only the list's own name is kept, not whose it is."""
    for file, how in LISTS.items():
        names = named(file)
        for number, got in enumerate(unwrapped(archive, names, Listed, kind="membership"), 1):
            if isinstance(got, Skipped):
                yield got
                continue
            last = got.url.rstrip("/").rsplit("/", 1)[-1]
            if last:
                yield Membership(
                    platform="x",
                    account=account,
                    id=last,
                    url=got.url if how == "created" else f"https://x.com/i/lists/{last}" if last.isdecimal() else "",
                    source=Source(archive.matching(names)[0].path, f"item {number}"),
                    name="list",
                    title=f"List {last}" if last.isdecimal() else re.sub(r"[-_]+", " ", last),
                )
