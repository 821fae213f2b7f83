"""Wikipedia: what somebody edited, and what they said about each edit (interface of 2026)."""

from urllib.parse import quote

import msgspec

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Trouble, Whose, post, profile
from auditor.collectors.web_answers import Answer


class User(msgspec.Struct, frozen=True):
    """A user; `missing` or `invalid` where there is none of that name."""

    name: str = ""
    missing: bool = False
    invalid: bool = False


class Edit(msgspec.Struct, frozen=True):
    """One edit: the article, and the words the editor left about it."""

    title: str
    revid: int = 0
    timestamp: str = ""
    comment: str = ""


class Query(msgspec.Struct, frozen=True):
    """Both lists that are asked for."""

    users: list[User] = []
    usercontribs: list[Edit] = []


class Said(msgspec.Struct, frozen=True):
    """The answer."""

    query: Query


def read(answer: Answer, whose: Whose, *, site: str) -> Read:
    """Return the user and their newest edits; the title of an article may name a school as well as words do."""
    if stopped := walls.trouble(answer):
        return stopped
    try:
        query = msgspec.json.decode(answer.body, type=Said).query
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    if not query.users:
        return Trouble.NOT_UNDERSTOOD
    user = query.users[0]
    if user.missing or (user.invalid and not query.usercontribs):
        return Missing()
    edits = (
        post(
            whose,
            text=f"{one.title}: {one.comment}" if one.comment else one.title,
            created=one.timestamp,
            url=f"https://{site}/w/index.php?oldid={one.revid}"
            if one.revid
            else f"https://{site}/wiki/{quote(one.title)}",
            form="comment",
            name=str(one.revid or ""),
        )
        for one in query.usercontribs
    )
    return Seen(records=(profile(whose, handle=user.name), *edits))
