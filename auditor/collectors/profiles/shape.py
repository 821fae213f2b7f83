"""What asking for one account comes to: records, nothing there, or a reason why it cannot be told."""

from enum import StrEnum

import msgspec

from auditor.collectors.identity import record_id
from auditor.collectors.profiles.texts import when
from auditor.model import Audience, Field, Page, Post, Profile, Setting

Shown = Profile | Setting | Post | Page
"""The kinds of record that a public profile comes to."""


class Whose(msgspec.Struct, frozen=True, kw_only=True):
    """The account that is asked for: platform and handle as the owner declared them.

    `name` is what the platform calls it, which its answer has to bear out, and `url` its page for people.
    """

    platform: str
    handle: str
    name: str = ""
    url: str = ""


class Trouble(StrEnum):
    """Why it cannot be told whether there is anything; none of these means that there is nothing."""

    SIGNED_IN_ONLY = "signed-in-only"
    BLOCKED = "blocked"
    CHALLENGE = "challenge"
    CONSENT = "consent"
    LATER = "later"
    SERVER = "server"
    PRIVATE = "private"
    ANOTHER = "another"
    NOT_UNDERSTOOD = "not-understood"


WORDS = {
    Trouble.SIGNED_IN_ONLY: "The site shows this only to people who are signed in.",
    Trouble.BLOCKED: "The site does not let programs see this.",
    Trouble.CHALLENGE: "The site asks first whether a person is there.",
    Trouble.CONSENT: "The site asks for consent to cookies before it shows anything.",
    Trouble.LATER: "The site asks to wait before it is asked again.",
    Trouble.SERVER: "The site had a fault of its own and did not answer.",
    Trouble.PRIVATE: "It is there, and closed to strangers.",
    Trouble.ANOTHER: "What came back does not say that it is this account.",
    Trouble.NOT_UNDERSTOOD: "The site's answer could not be understood.",
}


class Missing(msgspec.Struct, frozen=True):
    """The platform says in its documented way that there is no such account."""


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What was seen; `onward` leads to more of it: an address, a cursor or the number of a page."""

    records: tuple[Shown, ...] = ()
    onward: str = ""


Read = Seen | Missing | Trouble


def profile(
    whose: Whose,
    *,
    handle: str = "",
    name: str = "",
    bio: str = "",
    headline: str = "",
    fields: tuple[tuple[str, str], ...] = (),
) -> Profile:
    """Return the profile of an account, public because a stranger saw it; `fields` are names with values."""
    return Profile(
        platform=whose.platform,
        account=whose.handle,
        id=record_id(whose.platform, whose.handle, "profile"),
        audience=Audience.PUBLIC,
        url=whose.url,
        handle=handle,
        name=name,
        bio=bio,
        headline=headline,
        fields=tuple(Field(name=name, value=value) for name, value in dict.fromkeys(fields) if value),
    )


def post(
    whose: Whose, *, text: str, created: str = "", url: str = "", form: str = "post", group: str = "", name: str = ""
) -> Post:
    """Return one public post; `name` is its id on the platform, where there is one, `created` as the platform says."""
    moment = when(created)
    return Post(
        platform=whose.platform,
        account=whose.handle,
        id=name or record_id(whose.platform, whose.handle, "post", text, created=moment),
        audience=Audience.PUBLIC,
        url=url,
        text=text,
        form=form,
        created=moment,
        group=group,
    )


def page(whose: Whose, *, title: str, text: str, url: str, robots: str = "") -> Page:
    """Return a public page."""
    return Page(
        platform=whose.platform,
        account=whose.handle,
        id=record_id(whose.platform, whose.handle, "page", url),
        audience=Audience.PUBLIC,
        url=url,
        title=title,
        text=text,
        robots=robots,
    )


def setting(whose: Whose, *, name: str, value: str, label: str) -> Setting:
    """Return a setting that the public profile gives away."""
    return Setting(
        platform=whose.platform,
        account=whose.handle,
        id=record_id(whose.platform, whose.handle, "setting", name, label),
        audience=Audience.PUBLIC,
        url=whose.url,
        name=name,
        value=value,
        label=label,
    )
