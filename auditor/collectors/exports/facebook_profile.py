"""The profile of a Facebook export, and what is registered behind it, which the export does not say anyone can see."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import msgspec

from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.dates import read
from auditor.collectors.exports.meta.labels import Label, flat
from auditor.collectors.exports.meta.text import addresses, moment, words
from auditor.model import Account, Audience, Field, Profile, Source

Number = float | str | None
_HANDLE = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?facebook\.com/(?:profile\.php\?id=)?([A-Za-z0-9.]{3,})/?(?:[?#].*)?", re.IGNORECASE
)


class Named(msgspec.Struct):
    """Something with a name: a bio, a town, a website, a language."""

    name: str | None = None
    text: str | None = None
    address: str | None = None


class FullName(msgspec.Struct):
    """The name in full."""

    full_name: str | None = None


class Emails(msgspec.Struct):
    """Registered addresses; former and unconfirmed ones are left alone."""

    emails: list[str] = []


class Phone(msgspec.Struct):
    """A registered number."""

    phone_number: str | None = None


class Job(msgspec.Struct):
    """A job; one without an end is the present one."""

    employer: str | None = None
    title: str | None = None
    description: str | None = None
    start_timestamp: Number = None
    end_timestamp: Number = None


class School(msgspec.Struct):
    """A school or college attended."""

    name: str | None = None
    start_timestamp: Number = None
    end_timestamp: Number = None


class Information(msgspec.Struct):
    """`profile_information.json`: `profile` until 2020, `profile_v2` since; no field says who can see it."""

    name: FullName | str | None = None
    username: str | None = None
    profile_uri: str | None = None
    intro_bio: Named | str | None = None
    about_me: Named | str | None = None
    current_city: Named | str | None = None
    hometown: Named | str | None = None
    websites: list[Named | str] = []
    emails: Emails | list[str] | None = None
    phone_numbers: list[Phone] = []
    work_experiences: list[Job] = []
    education_experiences: list[School] = []
    label_values: list[Label] = []


class Known(msgspec.Struct):
    """What the files about the profile tell, put together."""

    handle: str = ""
    url: str = ""
    name: str = ""
    bio: list[str] = []
    fields: list[Field] = []
    emails: list[str] = []
    phones: list[str] = []
    source: Source = Source()

    def records(self, account: str, default_audience: Audience) -> Iterator[Profile | Account]:
        """Yield the profile as it is now, and what is registered, each if anything was told."""
        if self.handle or self.name or self.bio or self.fields:
            yield Profile(
                platform="facebook",
                account=account,
                id="profile",
                url=self.url,
                source=self.source,
                handle=self.handle,
                name=self.name,
                bio="\n".join(dict.fromkeys(self.bio)),
                fields=tuple(dict.fromkeys(self.fields)),
                default_audience=default_audience,
            )
        if self.emails or self.phones:
            yield Account(
                platform="facebook",
                account=account,
                id="account",
                source=self.source,
                emails=tuple(dict.fromkeys(self.emails)),
                phones=tuple(dict.fromkeys(self.phones)),
            )


def learn(entry: Information | Card, known: Known) -> None:
    """Add what one file or block tells of the profile."""
    if isinstance(entry, Card):
        rows = entry.rows or ([(entry.heading, "\n".join(entry.lines))] if entry.heading and entry.lines else [])
        _learn_rows(rows, known)
        return
    _learn_rows(((row.label, row.value) for row in flat(entry.label_values)), known)
    known.name = known.name or words(entry.name.full_name if isinstance(entry.name, FullName) else entry.name)
    known.url = known.url or words(entry.profile_uri)
    known.handle = known.handle or words(entry.username) or handle_in(known.url)
    known.bio += [text for text in (_named(entry.intro_bio), _named(entry.about_me)) if text]
    known.fields += list(_fields(entry))
    emails = entry.emails.emails if isinstance(entry.emails, Emails) else entry.emails or []
    known.emails += [text for email in emails if (text := words(email))]
    known.phones += [text for phone in entry.phone_numbers if (text := words(phone.phone_number))]


def _fields(entry: Information) -> Iterator[Field]:
    """Yield jobs, schools, towns and websites."""
    for job in entry.work_experiences:
        since, until = day(job.start_timestamp), day(job.end_timestamp)
        for name, value in (("employer", job.employer), ("job_title", job.title), ("other", job.description)):
            if text := words(value):
                yield Field(name=name, value=text, from_=since, until=until)
    for school in entry.education_experiences:
        if text := words(school.name):
            yield Field(
                name="education", value=text, from_=day(school.start_timestamp), until=day(school.end_timestamp)
            )
    if text := _named(entry.current_city):
        yield Field(name="town", value=text)
    if text := _named(entry.hometown):
        yield Field(name="other", value=text)
    for website in entry.websites:
        if text := _named(website):
            yield Field(name="website", value=text)


def _named(one: Named | str | None) -> str:
    """Return what something is called."""
    if one is None or isinstance(one, str):
        return words(one)
    return words(one.name) or words(one.text) or words(one.address)


def day(stamp: Number) -> str:
    """Return the day of a time stamp, or ""; 0 and what lies in the future stand for no end."""
    when = moment(stamp)
    return when.date().isoformat() if when and when < datetime(2100, 1, 1, tzinfo=UTC) else ""


def handle_in(address: str) -> str:
    """Return the handle in the address of a profile, or ""."""
    match = _HANDLE.fullmatch(address)
    return match[1] if match and not match[1].endswith(".php") else ""


ROWS = (
    (re.compile(r"(?:full )?name|enw|imię i nazwisko|nom|nombre", re.IGNORECASE), "name"),
    (re.compile(r"user ?name|enw defnyddiwr", re.IGNORECASE), "handle"),
    (re.compile(r"profile (?:uri|url|link)", re.IGNORECASE), "url"),
    (re.compile(r"(?:contact )?e-?mails?(?: address(?:es)?)?|e-bost", re.IGNORECASE), "emails"),
    (re.compile(r"(?:mobile |contact )?phones?(?: numbers?)?|ffôn", re.IGNORECASE), "phones"),
    (re.compile(r"(?:intro )?bio|about(?: me)?|intro|bywgraffiad", re.IGNORECASE), "bio"),
    (re.compile(r"employers?|company|work(?: experiences?)?|jobs?|gwaith", re.IGNORECASE), "employer"),
    (re.compile(r"position|job title", re.IGNORECASE), "job_title"),
    (re.compile(r"(?:education(?: experiences?)?|schools?|college|university|addysg)", re.IGNORECASE), "education"),
    (re.compile(r"(?:current )?(?:city|town)(?:/town)?|lives in|tref", re.IGNORECASE), "town"),
    (re.compile(r"hometown|home town", re.IGNORECASE), "other"),
    (re.compile(r"websites?|web address(?:es)?|links?|gwefan", re.IGNORECASE), "website"),
)
"""Labels on pages and in the newer layout; the English ones as recalled by those who read such pages, 2022 to 2026."""


def _learn_rows(rows: Iterable[tuple[str, str]], known: Known) -> None:
    """Add what labelled lines tell; an employer's further lines are the job, dates are let go."""
    for label, value in rows:
        what = next((name for pattern, name in ROWS if pattern.fullmatch(label.strip(": "))), "")
        lines = [line for text in value.split("\n") if (line := text.strip()) and not read(line)]
        if not what or not lines:
            continue
        if what in ("handle", "name", "url"):
            setattr(known, what, getattr(known, what) or lines[0])
            known.handle = known.handle or (handle_in(lines[0]) if what == "url" else "")
        elif what == "bio":
            known.bio.append("\n".join(lines))
        elif what == "emails":
            known.emails += addresses(value)
        elif what == "phones":
            known.phones += lines
        elif what == "employer":
            known.fields += [
                Field(name="job_title" if number else "employer", value=line) for number, line in enumerate(lines)
            ]
        else:
            known.fields += [Field(name=what, value=line) for line in lines]
