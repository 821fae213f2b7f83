"""Records: one normalised fact each, the only thing that collectors hand to checks.

The kinds, their fields and the open `*.jsonl` door are described in docs/formats.md; JSON Schemas come
from these structs (`auditor schema records`).
"""

from datetime import datetime

import msgspec

from auditor.model.pictures import PictureSignals
from auditor.model.quotes import Audience, Part
from auditor.model.searches import ResultPage


class Source(msgspec.Struct, frozen=True, gc=False):
    """Where a record stands in what was handed over: the file in the export, the place in that file."""

    file: str = ""
    place: str = ""


class RecordKey(msgspec.Struct, frozen=True, gc=False):
    """Names a record without holding it."""

    kind: str
    platform: str = ""
    account: str = ""
    id: str = ""
    url: str = ""


class Record(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", gc=False):
    """What every record has. `account` is the owner's account it belongs to (handle or id)."""

    platform: str
    account: str = ""
    id: str = ""
    audience: Audience = Audience.UNKNOWN
    url: str = ""
    source: Source = Source()

    @property
    def key(self) -> RecordKey:
        """Name this record."""
        return RecordKey(kind_of(type(self)), self.platform, self.account, self.id, self.url)


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One field of a profile; `from` and `until` as the platform writes them, `until` empty for a present one."""

    name: str
    value: str
    audience: Audience | None = None
    from_: str = msgspec.field(name="from", default="")
    until: str = ""


FIELD_NAMES = (
    "employer",
    "job_title",
    "education",
    "website",
    "email",
    "phone",
    "address",
    "town",
    "birth_date",
    "other",
)


class Profile(Record, frozen=True, kw_only=True, tag="profile"):
    """What an account says about its owner; `default_audience` is what new posts get, where an export says."""

    handle: str = ""
    name: str = ""
    bio: str = ""
    headline: str = ""
    fields: tuple[Field, ...] = ()
    default_audience: Audience = Audience.UNKNOWN

    def parts(self) -> tuple[Part, ...]:
        """Return every text of the profile: handle, name, bio, headline, then each field under its name."""
        own = (("handle", self.handle), ("name", self.name), ("bio", self.bio), ("headline", self.headline))
        return (
            *(Part(name, text, self.audience) for name, text in own if text),
            *(
                Part(field.name, field.value, field.audience or self.audience, field.from_, field.until)
                for field in self.fields
                if field.value
            ),
        )


class Registered(msgspec.Struct, frozen=True, kw_only=True):
    """An e-mail address or phone number registered with an account."""

    value: str
    from_: str = msgspec.field(name="from", default="")


class Account(Record, frozen=True, kw_only=True, tag="account"):
    """What is registered behind an account: never mixed with what its profile shows."""

    emails: tuple[str | Registered, ...] = ()
    phones: tuple[str | Registered, ...] = ()


class Setting(Record, frozen=True, kw_only=True, tag="setting"):
    """One privacy setting; `value` is on, off, everyone, limited, nobody or the platform's own text."""

    name: str
    value: str
    label: str = ""


SETTING_NAMES = (
    "account_private",
    "findable_by_email",
    "findable_by_phone",
    "search_engines",
    "two_factor",
    "who_can_message",
    "who_can_tag",
    "who_can_comment",
    "contacts_synced",
    "friends_list_audience",
    "other",
)


class Circle(Record, frozen=True, kw_only=True, tag="circle"):
    """How many people an account is connected with, and when each was added; never their names."""

    name: str
    count: int
    dates: tuple[datetime, ...] = ()


CIRCLE_NAMES = ("friends", "followers", "following", "requests_received", "requests_sent")


class Membership(Record, frozen=True, kw_only=True, tag="membership"):
    """A group, page, event or list the account belongs to."""

    name: str
    title: str
    since: datetime | None = None


class Reference(Record, frozen=True, kw_only=True, tag="reference"):
    """A recommendation given or received."""

    direction: str
    created: datetime | None = None
    text: str = ""


class Place(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A place attached to a post or picture; the position is never printed."""

    name: str = ""
    latitude: float | None = None
    longitude: float | None = None


class Post(Record, frozen=True, kw_only=True, tag="post"):
    """Something the owner wrote: a post, comment, caption, review, story or post in a group."""

    text: str
    form: str = "post"
    created: datetime | None = None
    place: Place | None = None
    tagged: int = 0
    reshared_from: str = ""
    group: str = ""
    pictures: tuple[str, ...] = ()


class Picture(Record, frozen=True, kw_only=True, tag="picture"):
    """A picture or video in an export, with the words that stand beside it; `post` is the id of its post.

    `signals` is what looking at the pixels gave, where that was done.
    """

    path: str = ""
    file_name: str = ""
    caption: str = ""
    album: str = ""
    created: datetime | None = None
    place: Place | None = None
    tagged: int = 0
    post: str = ""
    video: bool = False
    signals: PictureSignals | None = None


class SearchResult(Record, frozen=True, kw_only=True, tag="search_result"):
    """One line of a result page of a search engine."""

    engine: str
    query: str
    rank: int
    title: str
    snippet: str = ""
    form: str = "web"


class Page(Record, frozen=True, kw_only=True, tag="page"):
    """A public page of the owner's own."""

    title: str
    text: str = ""
    robots: str = ""


SMALL: tuple[type[Record], ...] = (Profile, Account, Setting, Circle, Membership, Reference)
BIG: tuple[type[Record], ...] = (Post, Picture, SearchResult, Page)
AnyRecord = Profile | Account | Setting | Circle | Membership | Reference | Post | Picture | SearchResult | Page

_KINDS: dict[type, str] = {kind: str(kind.__struct_config__.tag) for kind in (*SMALL, *BIG)}


def kind_of(record: type[Record]) -> str:
    """Return the name a kind of record has in the formats, such as `post`."""
    return _KINDS[record]


def parts_of(record: Record) -> tuple[Part, ...]:
    """Return the texts of a record that its owner wrote."""
    if isinstance(record, Profile):
        return record.parts()
    if isinstance(record, Post):
        return (Part("text", record.text, record.audience),)
    if isinstance(record, Page):
        return (Part("title", record.title, record.audience), Part("text", record.text, record.audience))
    return ()


class Skipped(msgspec.Struct, frozen=True, kw_only=True):
    """Something that could not be read: where, and why; never what it held.

    `reason` is a short slug that `checklist.REASONS` turns into words; `state`, where given, is what the whole
    source has become by it (`truncated`, `wrong-format`, `encrypted`).
    """

    file: str
    reason: str
    place: str = ""
    kind: str = ""
    count: int = 1
    state: str = ""


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """How many records of a kind a file says it holds, before they are read."""

    kind: str
    count: int
    file: str = ""


Collected = AnyRecord | Skipped | Expected | ResultPage
