"""GitHub: a profile and what its own repositories are about (REST interface of March 2026)."""

import msgspec

from auditor.collectors.profiles import walls
from auditor.collectors.profiles.shape import Missing, Read, Seen, Trouble, Whose, post, profile
from auditor.collectors.web_answers import Answer


class User(msgspec.Struct, frozen=True):
    """A user, as anybody may see them."""

    login: str
    name: str | None = None
    company: str | None = None
    blog: str | None = None
    location: str | None = None
    email: str | None = None
    bio: str | None = None
    twitter_username: str | None = None


class Repository(msgspec.Struct, frozen=True):
    """A repository; a fork is somebody else's work."""

    name: str
    html_url: str = ""
    description: str | None = None
    fork: bool = False
    created_at: str = ""


def read_user(answer: Answer, whose: Whose) -> Read:
    """Return the profile; GitHub says 404 for a name nobody has."""
    if answer.status == 404:
        return Missing()
    if answer.status == 403 and b"rate limit" in answer.body[:2000]:
        return Trouble.LATER
    if stopped := walls.trouble(answer):
        return stopped
    try:
        user = msgspec.json.decode(answer.body, type=User)
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    if user.login.casefold() != whose.name.casefold():
        return Trouble.ANOTHER
    fields = (
        ("employer", user.company or ""),
        ("website", user.blog or ""),
        ("town", user.location or ""),
        ("email", user.email or ""),
        ("other", f"X: @{user.twitter_username}" if user.twitter_username else ""),
    )
    return Seen(records=(profile(whose, handle=user.login, name=user.name or "", bio=user.bio or "", fields=fields),))


def read_repositories(answer: Answer, whose: Whose) -> Read:
    """Return what the owner's own repositories are called and say they are."""
    if stopped := walls.trouble(answer):
        return stopped
    try:
        several = msgspec.json.decode(answer.body, type=list[Repository])
    except msgspec.MsgspecError:
        return Trouble.NOT_UNDERSTOOD
    posts = (
        post(
            whose,
            text=f"{one.name}: {one.description}" if one.description else one.name,
            created=one.created_at,
            url=one.html_url,
        )
        for one in several
        if not one.fork
    )
    return Seen(records=tuple(posts))
