"""Accounts and pages of the owner beside those that are asked for one by one, read from one answer."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from auditor.cli.answers import NotUnderstood
from auditor.model import OwnAccount
from auditor.walkthroughs.load import GUIDES

QUESTION = "Other accounts or pages of yours, with commas (such as tiktok rowan.runs, https://rowan.example)"
WANTED = "Please write each as a platform and a name, such as tiktok rowan.runs, or as an address (https://…)."
BY_HOST = {
    "bsky.app": "bluesky",
    "bsky.social": "bluesky",
    "github.com": "github",
    "reddit.com": "reddit",
    "youtube.com": "youtube",
    "tiktok.com": "tiktok",
    "snapchat.com": "snapchat",
    "threads.net": "threads",
    "threads.com": "threads",
    "facebook.com": "facebook",
    "instagram.com": "instagram",
    "twitter.com": "x",
    "x.com": "x",
    "linkedin.com": "linkedin",
    "pinterest.com": "pinterest",
    "pinterest.co.uk": "pinterest",
    "steamcommunity.com": "steam",
    "flickr.com": "flickr",
    "linktr.ee": "linktree",
    "about.me": "about.me",
    "medium.com": "medium",
    "substack.com": "substack",
    "tumblr.com": "tumblr",
    "blogspot.com": "blogger",
    "wordpress.com": "wordpress",
    "strava.com": "strava",
    "twitch.tv": "twitch",
}
"""Which platform an address is of; anything else is a page of the owner's own."""
WEB = "web"
PLATFORMS = frozenset({*BY_HOST.values(), *GUIDES})
"""What may be named without a user name."""
_FEDIVERSE = re.compile(r"@?[\w.-]+@[\w-]+(?:\.[\w-]+)+")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}(?:/\S*)?")
_NAMED = re.compile(r"([A-Za-z][\w.]{1,30})[ :]+(\S.*)")


def read(answer: str) -> tuple[OwnAccount, ...]:
    """Return the accounts that are told of; raises NotUnderstood."""
    parts = (part.strip() for part in answer.split(","))
    return tuple(dict.fromkeys(_account(part) for part in parts if part))


def shown(accounts: Iterable[OwnAccount]) -> str:
    """Return accounts as an answer that reads as the same."""
    return ", ".join(
        account.handle if account.platform == WEB else f"{account.platform} {account.handle}".strip()
        for account in accounts
    )


def _account(told: str) -> OwnAccount:
    """Return one account: of an address by its host, of a name with its server the fediverse, else as it is named."""
    if told.casefold().startswith(("https://", "http://")):
        return OwnAccount(platform=_platform(told) or WEB, handle=told)
    if " " not in told and _FEDIVERSE.fullmatch(told):
        return OwnAccount(platform="mastodon", handle=told)
    if _DOMAIN.fullmatch(told):
        address = f"https://{told}"
        platform = _platform(address) or WEB
        return OwnAccount(platform=platform, handle=told if platform == "bluesky" else address)
    if told.casefold() in PLATFORMS:
        return OwnAccount(platform=told.casefold())
    if named := _NAMED.fullmatch(told):
        return OwnAccount(platform=named[1].casefold(), handle=named[2].strip())
    raise NotUnderstood(WANTED)


def _platform(address: str) -> str:
    """Return the platform whose host, or a host below it, an address names; "" for any other."""
    try:
        host = (urlsplit(address).hostname or "").casefold()
    except ValueError as error:
        raise NotUnderstood(WANTED) from error
    return next((name for ending, name in BY_HOST.items() if host == ending or host.endswith("." + ending)), "")
