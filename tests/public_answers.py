"""Answers of platforms about a made-up member of staff, as tests hand them to the readers of profiles."""

import json
from typing import Any

from auditor.collectors.profiles.shape import Read, Seen, Whose
from auditor.collectors.web_answers import Answer
from auditor.model import Page, Post, Profile, Setting

ROWAN = Whose(
    platform="bluesky", handle="rowan.example.org", name="rowan.example.org", url="https://bsky.app/profile/x"
)


def said(
    body: Any = b"",
    *,
    status: int = 200,
    kind: str = "application/json",
    url: str = "https://social.example/x",
    headers: dict[str, str] | None = None,
) -> Answer:
    """Return an answer; what is not bytes or text is made JSON."""
    raw = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
    return Answer(status=status, url=url, content_type=kind, body=raw, headers=headers or {})


def whose(name: str = "rowan_e", *, platform: str = "made-up", handle: str = "", url: str = "") -> Whose:
    """Return an account that is asked for."""
    return Whose(platform=platform, handle=handle or name, name=name, url=url or f"https://social.example/@{name}")


def seen(read: Read) -> Seen:
    """Return what was seen; anything else fails."""
    assert isinstance(read, Seen), read
    return read


def profile_of(read: Read) -> Profile:
    """Return the one profile that was seen."""
    (found,) = (one for one in seen(read).records if isinstance(one, Profile))
    return found


def posts_of(read: Read) -> list[Post]:
    """Return the posts that were seen."""
    return [one for one in seen(read).records if isinstance(one, Post)]


def pages_of(read: Read) -> list[Page]:
    """Return the pages that were seen."""
    return [one for one in seen(read).records if isinstance(one, Page)]


def settings_of(read: Read) -> list[tuple[str, str]]:
    """Return the settings that were seen, by name and value."""
    return [(one.name, one.value) for one in seen(read).records if isinstance(one, Setting)]


def fields_of(read: Read) -> list[tuple[str, str]]:
    """Return the fields of the profile, by name and value."""
    return [(one.name, one.value) for one in profile_of(read).fields]
