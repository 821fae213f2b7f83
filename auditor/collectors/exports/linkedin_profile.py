"""What a LinkedIn export says of the account: profile, registered contacts, circles, pages followed, recommendations.

Beliefs ("Causes You Care About") and the maiden name are not read. Of connections and invitations only times are kept:
no name, and never the note that went with an invitation. Who can see the profile is not in the export.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime

import msgspec

from auditor.collectors.archive import Archive, Member
from auditor.collectors.exports.linkedin_dates import when
from auditor.collectors.exports.linkedin_tables import read_rows, tables
from auditor.collectors.identity import record_id
from auditor.model import Account, Circle, Collected, Field, Membership, Profile, Reference, Skipped, Source

PERSON = (
    "First Name",
    "Last Name",
    "Address",
    "Birth Date",
    "Headline",
    "Summary",
    "Industry",
    "Zip Code",
    "Geo Location",
    "Twitter Handles",
    "Websites",
    "Instant Messengers",
)
SPANS = (
    ("positions", ("Company Name", "Title", "Description", "Started On", "Finished On")),
    ("education", ("School Name", "Degree Name", "Notes", "Activities", "Start Date", "End Date")),
    ("volunteering", ("Company Name", "Role", "Description", "Started On", "Finished On")),
    ("organizations", ("Name", "Position", "Description", "Started On", "Finished On")),
    ("projects", ("Title", "Description", "Url", "Started On", "Finished On")),
    ("honors", ("Title", "Description", "Issued On")),
    ("publications", ("Name", "Published On", "Description", "Publisher", "Url")),
    ("certifications", ("Name", "Authority", "Url", "Started On", "Finished On")),
)
"""Tables of what a profile lists, and their columns (seen 2020 to 2026)."""
NAMES = {
    ("positions", "company name"): "employer",
    ("positions", "title"): "job_title",
    ("education", "school name"): "education",
    ("education", "degree name"): "education",
}
FROM, UNTIL = ("started on", "start date"), ("finished on", "end date")
CONTACTS = (
    ("email addresses", ("Email Address", "Confirmed", "Primary"), ("email address",)),
    ("verifications", ("Organization name", "Email address", "Verification type"), ("email address",)),
    ("phonenumbers", ("Extension", "Number", "Type"), ("extension", "number")),
    ("whatsapp phone numbers", ("Number", "Extension", "Is_WhatsApp_Number"), ("extension", "number")),
)
INVITATIONS = ("Sent At", "Direction", "inviterProfileUrl", "inviteeProfileUrl")
_OWNERS_SIDE = {"OUTGOING": "inviterprofileurl", "INCOMING": "inviteeprofileurl"}
_SLUG = re.compile(r"linkedin\.com/in/([^/?#\s]+)")
_ADDRESS = re.compile(r"https?://[^\s\],;]+")


def slug(archive: Archive) -> str:
    """Return the owner's name in the address of their profile, which stands in the invitations; else ""."""
    seen: Counter[str] = Counter()
    for member in tables(archive, "invitations"):
        for got in read_rows(archive, member, INVITATIONS, kind="circle"):
            if isinstance(got, Skipped):
                continue
            column = _OWNERS_SIDE.get(got[1].get("direction", "").strip().upper(), "")
            if match := _SLUG.search(got[1].get(column, "")):
                seen[match[1]] += 1
    return seen.most_common(1)[0][0] if seen else ""


def small_records(archive: Archive) -> Iterator[Collected]:
    """Yield the profile, what is registered, the circles, what is followed, and recommendations."""
    account = slug(archive)
    yield from _profile(archive, account)
    yield from _registered(archive, account)
    yield from _circles(archive, account)
    yield from _memberships(archive, account)
    yield from _references(archive, account)


def _profile(archive: Archive, account: str) -> Iterator[Profile | Skipped]:
    """Yield the profile; where exports are joined the last says who it is, and what each lists is listed once."""
    person: dict[str, str] = {}
    members: list[Member] = tables(archive, "profile")
    for member in members:
        for got in read_rows(archive, member, PERSON, kind="profile"):
            if isinstance(got, Skipped):
                yield got
            else:
                person = got[1]
    for member in tables(archive, "profile summary") if not person.get("summary") else ():
        for got in read_rows(archive, member, ("Profile Summary",), kind="profile"):
            if isinstance(got, tuple):
                person["summary"] = got[1]["profile summary"]
    listed: list[Field] = []
    for name, columns in SPANS:
        for member in tables(archive, name):
            members.append(member)
            for got in read_rows(archive, member, columns, kind="profile"):
                if isinstance(got, Skipped):
                    yield got
                else:
                    listed.extend(_listed(name, got[1]))
    if members:
        yield Profile(
            platform="linkedin",
            account=account,
            id=account or record_id("linkedin", account, "profile", _full_name(person)),
            url=f"https://www.linkedin.com/in/{account}" if account else "",
            source=Source(members[0].path, "profile"),
            handle=account,
            name=_full_name(person),
            bio=person.get("summary", ""),
            headline=person.get("headline", ""),
            fields=tuple(dict.fromkeys((*_fields(person), *listed))),
        )


def _full_name(person: dict[str, str]) -> str:
    return " ".join(filter(None, (person.get("first name", ""), person.get("last name", ""))))


def _fields(person: dict[str, str]) -> Iterator[Field]:
    """Yield the parts of the profile's own table; several values stand in brackets, with or without a label."""
    address = " ".join(filter(None, (person.get("address", ""), person.get("zip code", ""))))
    told = [
        ("address", address),
        ("birth_date", person.get("birth date", "")),
        ("town", person.get("geo location", "")),
        ("other", person.get("industry", "")),
        *(("other", "@" + one.removeprefix("@")) for one in _several(person.get("twitter handles", ""))),
        *(("website", one) for one in _several(person.get("websites", ""))),
        *(("other", one) for one in _several(person.get("instant messengers", ""))),
    ]
    yield from (Field(name=name, value=value) for name, value in told if value.strip("@ "))


def _several(text: str) -> list[str]:
    """Return the values in `[PERSONAL:https://a.example],[BLOG:https://b.example]` or `[name]`."""
    if addresses := _ADDRESS.findall(text):
        return addresses
    return [one.strip(" []").split(":", 1)[-1] for one in text.split(",") if one.strip(" []")]


def _listed(table: str, row: dict[str, str]) -> Iterator[Field]:
    """Yield what one row of a profile's lists says, each text with the time it held as the export writes it."""
    start = next((row[name] for name in FROM if row.get(name)), "")
    end = next((row[name] for name in UNTIL if row.get(name)), "")
    for column, value in row.items():
        if value and column not in (*FROM, *UNTIL, "issued on", "published on"):
            name = "website" if column == "url" else NAMES.get((table, column), "other")
            yield Field(name=name, value=value, from_=start, until=end)


def _registered(archive: Archive, account: str) -> Iterator[Account | Skipped]:
    """Yield the addresses and numbers behind the account."""
    found: dict[str, list[str]] = {"email": [], "phone": []}
    members = []
    for table, header, columns in CONTACTS:
        for member in tables(archive, table):
            members.append(member)
            for got in read_rows(archive, member, header, kind="account"):
                if isinstance(got, Skipped):
                    yield got
                elif value := " ".join(filter(None, (got[1].get(column, "") for column in columns))):
                    found["phone" if "number" in columns else "email"].append(value)
    emails, phones = (tuple(dict.fromkeys(values)) for values in found.values())
    if emails or phones:
        yield Account(
            platform="linkedin",
            account=account,
            id=account or "account",
            source=Source(members[0].path),
            emails=emails,
            phones=phones,
        )


class _Crowd(msgspec.Struct, frozen=True):
    """A table of people: only the column with the time is read, and the one that says who asked whom."""

    name: str
    table: str
    header: tuple[str, ...]
    column: str
    direction: str = ""


CROWDS = (
    _Crowd("friends", "connections", ("First Name", "Last Name", "Connected On"), "connected on"),
    _Crowd("following", "member follows", ("FullName", "Date", "Status"), "date"),
    _Crowd("requests_sent", "invitations", INVITATIONS, "sent at", "OUTGOING"),
    _Crowd("requests_received", "invitations", INVITATIONS, "sent at", "INCOMING"),
)


def _circles(archive: Archive, account: str) -> Iterator[Circle | Skipped]:
    """Yield how many people there are of each kind, and when each came about; of joined exports the largest number."""
    for crowd in CROWDS:
        circles = []
        for member in tables(archive, crowd.table):
            dates: list[datetime | None] = []
            for got in read_rows(archive, member, crowd.header, kind="circle", keep=(crowd.column, "Direction")):
                if isinstance(got, Skipped):
                    if crowd.direction != "INCOMING":
                        yield got
                elif not crowd.direction or got[1].get("direction", "").strip().upper() == crowd.direction:
                    dates.append(when(got[1].get(crowd.column, "")))
            circles.append(
                Circle(
                    platform="linkedin",
                    account=account,
                    id=crowd.name,
                    source=Source(member.path),
                    name=crowd.name,
                    count=len(dates),
                    dates=tuple(sorted(date for date in dates if date)),
                )
            )
        if circles:
            yield max(circles, key=lambda circle: circle.count)


def _memberships(archive: Archive, account: str) -> Iterator[Membership | Skipped]:
    """Yield the pages that are followed, and events."""
    for name, table, header in (
        ("page", "company follows", ("Organization", "Followed On")),
        ("event", "events", ("Event Name", "Event Time", "Status", "External Url")),
    ):
        title, since = (column.casefold() for column in header[:2])
        for member in tables(archive, table):
            for got in read_rows(archive, member, header, kind="membership"):
                if isinstance(got, Skipped):
                    yield got
                elif got[1].get(title):
                    yield Membership(
                        platform="linkedin",
                        account=account,
                        id=record_id("linkedin", account, "membership", name, got[1][title]),
                        url=got[1].get("external url", ""),
                        source=Source(member.path, got[0]),
                        name=name,
                        title=got[1][title],
                        since=when(got[1].get(since, "")),
                    )


def _references(archive: Archive, account: str) -> Iterator[Reference | Skipped]:
    """Yield recommendations without the name of the other person."""
    for direction in ("given", "received"):
        for member in tables(archive, f"recommendations {direction}"):
            for got in read_rows(
                archive, member, ("Text", "Creation Date", "Status"), kind="reference", keep=("Text", "Creation Date")
            ):
                if isinstance(got, Skipped):
                    yield got
                    continue
                text, created = got[1].get("text", ""), when(got[1].get("creation date", ""))
                yield Reference(
                    platform="linkedin",
                    account=account,
                    id=record_id("linkedin", account, "reference", direction, text, created=created),
                    source=Source(member.path, got[0]),
                    direction=direction,
                    created=created,
                    text=text,
                )
