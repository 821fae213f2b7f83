"""Flickr: the newest public pictures of an account, by its feed (seen 2026)."""

import re

import msgspec

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Trouble, Whose, post, profile
from auditor.collectors.profiles.texts import plain
from auditor.collectors.web_answers import Answer

NUMBER = re.compile(r"\d{1,12}@N\d\d")
_IN_PAGE = re.compile(rb"\"(?:nsid|ownerNsid|owner_nsid)\"\s*:\s*\"(\d{1,12}@N\d\d)\"")


class Item(msgspec.Struct, frozen=True):
    """One picture."""

    title: str = ""
    link: str = ""
    published: str = ""
    description: str = ""
    tags: str = ""


class Feed(msgspec.Struct, frozen=True):
    """The feed; its title is "Uploads from" somebody."""

    title: str = ""
    items: list[Item] = []


def number_in(answer: Answer) -> str | Missing | Trouble:
    """Return the number of an account from its page for people."""
    if answer.status in {404, 410}:
        return Missing()
    if stopped := walls.trouble(answer):
        return stopped
    found = _IN_PAGE.search(answer.body)
    return found[1].decode() if found else Trouble.NOT_UNDERSTOOD


def read(answer: Answer, whose: Whose) -> Read:
    r"""Return the pictures by their words; the feed escapes an apostrophe (`\'`), which is no JSON."""
    if answer.status == 404:
        return Missing()
    if stopped := walls.trouble(answer):
        return stopped
    try:
        feed = msgspec.json.decode(answer.body.replace(b"\\'", b"'"), type=Feed)
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    name = feed.title.removeprefix("Uploads from ")
    posts = (
        post(
            whose,
            text="\n".join(filter(None, (one.title, _own_words(one.description), one.tags))),
            created=one.published,
            url=one.link,
            form="caption",
        )
        for one in feed.items
    )
    return Seen(records=(profile(whose, name=name), *posts))


def _own_words(description: str) -> str:
    """Return what the owner wrote below a picture: the feed puts two paragraphs of its own before it."""
    paragraphs = re.split(r"(?i)<p>", description)[3:]
    return plain("<p>".join(paragraphs))
