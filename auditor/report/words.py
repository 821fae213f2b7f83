"""The report's own words: what platforms, kinds, fields, states and verdicts are called on the page."""

import calendar
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from auditor.model import (
    Audience,
    Certainty,
    Change,
    Demand,
    DisclaimerForm,
    Moment,
    SourceState,
    StepState,
    Strength,
    Verdict,
)

BRITAIN = ZoneInfo("Europe/London")
PLATFORMS = {
    "facebook": "Facebook",
    "instagram": "Instagram",
    "threads": "Threads",
    "x": "X",
    "linkedin": "LinkedIn",
    "youtube": "YouTube",
    "google": "Google",
    "tiktok": "TikTok",
    "whatsapp": "WhatsApp",
    "bluesky": "Bluesky",
    "mastodon": "Mastodon",
    "reddit": "Reddit",
    "snapchat": "Snapchat",
    "pinterest": "Pinterest",
    "github": "GitHub",
    "wordpress": "WordPress",
    "wikipedia": "Wikipedia",
    "flickr": "Flickr",
    "linktree": "Linktree",
    "about.me": "about.me",
    "aboutme": "about.me",
    "peertube": "PeerTube",
    "rss": "A feed",
    "feed": "A feed",
    "search": "Web search",
    "profiles": "Your public profiles",
    "web": "Web page",
    "pictures": "Picture folder",
    "": "Not tied to one platform",
}

KINDS = {
    "post": ("post", "posts"),
    "picture": ("picture", "pictures"),
    "profile": ("profile", "profiles"),
    "page": ("public page", "public pages"),
    "search_result": ("search result", "search results"),
    "reference": ("recommendation", "recommendations"),
    "membership": ("group or page", "groups and pages"),
    "circle": ("list of people (counted only)", "lists of people (counted only)"),
    "setting": ("setting", "settings"),
    "account": ("registration", "registrations"),
    "file": ("file", "files"),
    "line": ("line", "lines"),
    "": ("entry", "entries"),
}
"""What records are called, those that people ask about first at the top."""

FIELDS = {
    "handle": "user name",
    "name": "name",
    "bio": "bio",
    "headline": "headline",
    "employer": "employer",
    "job_title": "job title",
    "education": "education",
    "website": "website",
    "email": "e-mail",
    "emails": "e-mail",
    "phones": "phone",
    "phone": "phone",
    "address": "address",
    "town": "town",
    "birth_date": "birthday",
    "text": "text",
    "caption": "caption",
    "album": "album name",
    "file_name": "file name",
    "place": "place",
    "file": "file name",
    "inside": "text inside the file",
    "lettering": "lettering in the picture",
    "title": "title",
    "snippet": "snippet",
    "group": "group",
    "created": "time",
}

CERTAINTIES = {
    Certainty.SEEN: "seen in a field of your export",
    Certainty.READ: "read in your own words",
    Certainty.GUESSED: "a guess from several signs",
}

IN_SEARCH = {
    Certainty.SEEN: "seen in a search result",
    Certainty.READ: "read in a search result",
    Certainty.GUESSED: "a guess from several signs",
}
"""The same of what a search engine shows, which are not the owner's own words."""

AUDIENCES = {
    Audience.PUBLIC: "anyone can see this",
    Audience.LIMITED: "only people you allow can see this",
    Audience.PRIVATE: "your export says that this is private",
    Audience.UNKNOWN: "your export does not say who can see this",
}

CHANGES = {
    Change.NEW: "New",
    Change.STILL_THERE: "Still there",
    Change.CAME_BACK: "Came back",
    Change.MENDED: "Mended",
    Change.NOT_COMPARED: "Could not be compared",
}

STRENGTHS = {
    Strength.MUST: "must",
    Strength.MUST_NOT: "must not",
    Strength.SHOULD: "should",
    Strength.SHOULD_NOT: "should not",
    Strength.MAY: "may",
}

DEMANDS = {
    Demand.FORBIDS: "does not allow it",
    Demand.NEEDS_APPROVAL: "asks you to have it approved first",
    Demand.ALLOWS_WITH_DISCLAIMER: "allows it with a disclaimer",
    Demand.ADVISES_AGAINST: "advises against it",
    Demand.ALLOWS: "allows it",
}

DISCLAIMERS = {
    DisclaimerForm.OWN_AND_NOT_EMPLOYER: "It says that the views are yours, and not your employer’s.",
    DisclaimerForm.OWN_ONLY: "It says that the views are yours. It does not mention your employer.",
    DisclaimerForm.NOT_EMPLOYER_ONLY: "It says that the views are not your employer’s. It does not say they are yours.",
    DisclaimerForm.PARTIAL: "It is only part of a disclaimer.",
}

STATES = {
    SourceState.READ: "Read",
    SourceState.PARTLY_READ: "Partly read",
    SourceState.EMPTY: "A valid export with nothing in it",
    SourceState.WRONG_FORMAT: "Not in the format that was expected",
    SourceState.TRUNCATED: "Cut off before its end",
    SourceState.ENCRYPTED: "Locked with a password",
    SourceState.NOT_RECOGNISED: "Not an export this program knows",
}

MOMENTS = {
    Moment.ANY: "",
    Moment.ROUTINE: "",
    Moment.JOINING: "When you join a school",
    Moment.LEAVING: "When you leave",
    Moment.WHEN_IT_HAPPENS: "When it happens",
}

VERDICTS = {
    Verdict.TO_DO: "To do",
    Verdict.LOOK_YOURSELF: "Look yourself",
    Verdict.FINE: "Fine",
    Verdict.NOT_LOOKED_AT: "Not looked at",
    Verdict.KEPT: "Kept",
    Verdict.NOT_APPLICABLE: "Not asked",
}

STEP_STATES: Mapping[str, str] = {
    StepState.OPEN: "",
    StepState.DONE: "Done",
    StepState.NOT_MINE: "Does not apply to you",
    StepState.NOT_FOUND: "You could not find it",
    StepState.LATER: "For later",
    StepState.SEEN: "As advised, by what was read",
}

SETTING_VALUES = {"on": "on", "off": "off", "everyone": "everyone", "limited": "some people", "nobody": "nobody"}

CARDS = {
    "abuse": "Somebody is unkind to you online",
    "pupil-friend-request": "A pupil asks to be your friend",
    "parent-friend-request": "A parent asks to be your friend",
    "journalist-calls": "A journalist gets in touch",
    "leaving": "You leave the school",
    "complaint-open": "A complaint is open",
    "indecent-image": "You come upon an indecent image",
}

EVERYWHERE = "*"
MONTHS = tuple(calendar.month_name)[1:]


def platform(name: str) -> str:
    """Return what a platform is called."""
    return PLATFORMS.get(name) or name.replace("_", " ").replace("-", " ").capitalize()


def number(count: int) -> str:
    """Return a number as people write it: 1,204."""
    return f"{count:,}"


def plural(count: int, one: str, many: str = "") -> str:
    """Return a count with its word: 1 post, 1,204 posts."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def kind(name: str, count: int) -> str:
    """Return how many of a kind of record: 1,204 posts."""
    one, many = kind_words(name)
    return plural(count, one, many)


def kind_words(name: str) -> tuple[str, str]:
    """Return the word for one and for several records of a kind."""
    spelt = name.replace("_", " ")
    return KINDS.get(name) or (spelt, spelt)


def field(name: str) -> str:
    """Return what a field of a record is called."""
    return FIELDS.get(name) or name.replace("_", " ")


def certainty(sure: Certainty, kind: str) -> str:
    """Return how sure something is, of a kind of record."""
    return (IN_SEARCH if kind == "search_result" else CERTAINTIES)[sure]


def day(moment: date | None) -> str:
    """Return a day as people write it: 3 March 2019; of a moment, the day it was in Britain."""
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        moment = moment.astimezone(BRITAIN)
    return "" if moment is None else f"{moment.day} {moment:%B %Y}"


def month(seen: str) -> str:
    """Return a year, or a year and month, as people write it: 2026-08 is August 2026; nothing for one undated."""
    year, _, number = seen.partition("-")
    if not year.isdecimal():
        return ""
    return f"{MONTHS[int(number[:2]) - 1]} {year}" if number[:2].isdecimal() else year


def from_slug(slug: str) -> str:
    """Return an id as words: pupil-friend-request, Pupil friend request."""
    return sentence(slug.replace("-", " ").replace("_", " ").strip())


def sentence(text: str) -> str:
    """Return a phrase with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def reference(ref: str) -> str:
    """Return a policy's own number or heading as it is read: 5.17, Use 4b."""
    return sentence(ref.replace("-", " "))


def listed(words: list[str]) -> str:
    """Return words as a list in a sentence: a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def filters() -> Mapping[str, Any]:
    """Return the functions that templates may call on a value."""
    return {"sentence": sentence, "platform": platform, "number": number, "field": field, "day": day}
