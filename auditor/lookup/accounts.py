"""Which of the owner's declared accounts can be asked for at all, where, and what each is called there."""

import re
from collections.abc import Callable, Mapping
from urllib.parse import quote, urlsplit

import msgspec

from auditor.collectors import web_names
from auditor.collectors.profiles.flickr import NUMBER
from auditor.collectors.profiles.shape import Whose
from auditor.collectors.profiles.walls import WALLED
from auditor.collectors.profiles.youtube import CHANNEL
from auditor.model import OwnAccount, Subject

ELSEWHERE = "Hand over its export, or open it yourself in a private window, signed out."
NOT_ASKED = "You keep this account anonymous, so nobody is asked about it."
NO_HANDLE = "No user name of yours is known there."
NO_ADDRESS = "It is not known how to ask there. Declare the address of your page instead (https://…)."
NO_SERVER = "Its server is not known. Write it as @name@server, or as the address of your page."
FEDIVERSE = ("mastodon", "pixelfed", "friendica", "gotosocial", "misskey", "peertube", "fediverse", "activitypub")
PAGES = ("web", "website", "page", "blog", "homepage", "site")
FEEDS = ("feed", "rss", "atom")
_NAME = re.compile(r"[\w.~ :@+-]{1,100}")


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """One account to ask for: by which route, of which hosts, and what of it, in words."""

    whose: Whose
    route: str
    hosts: tuple[str, ...]
    what: str = "the profile and the newest posts"


class Unasked(msgspec.Struct, frozen=True, kw_only=True):
    """An account that nobody is asked for, and why."""

    platform: str
    handle: str
    why: str
    next_step: str = ""


def plan(subject: Subject) -> tuple[tuple[Visit, ...], tuple[Unasked, ...]]:
    """Return whom to ask for each declared account, and which are not asked for."""
    refused = web_names.domains(subject)
    settled = [_settled(account, refused) for account in dict.fromkeys(subject.accounts)]
    return (
        tuple(one for one in settled if isinstance(one, Visit)),
        tuple(one for one in settled if isinstance(one, Unasked)),
    )


def _settled(account: OwnAccount, refused: tuple[str, ...]) -> Visit | Unasked:
    """Return how an account is asked for, or why not."""
    platform, handle = account.platform.casefold().strip(), account.handle.strip()

    def unasked(why: str, next_step: str = "") -> Unasked:
        return Unasked(platform=account.platform, handle=account.handle, why=why, next_step=next_step)

    if account.anonymous:
        return unasked(NOT_ASKED)
    if platform in WALLED:
        return unasked(WALLED[platform], ELSEWHERE)
    if not handle:
        return unasked(NO_HANDLE)
    made = _visit(platform, handle, account)
    if made is None:
        return unasked(NO_SERVER if platform in FEDIVERSE else NO_ADDRESS)
    found = web_names.read(made.whose.url, refused=refused)
    if isinstance(found, web_names.Refusal):
        return unasked(web_names.SENTENCES[found])
    return made


def _visit(platform: str, handle: str, account: OwnAccount) -> Visit | None:
    """Return how an account of a platform is asked for; None where its handle says too little."""
    if platform in FEDIVERSE:
        return _fediverse(handle, account)
    if platform in {*PAGES, *FEEDS, "wordpress"}:
        return _site(platform, handle, account)
    if known := NAMED.get(platform):
        name = _bare(handle)
        return known(name, account) if name else None
    return _site("web", handle, account) if _is_address(handle) else None


def _fediverse(handle: str, account: OwnAccount) -> Visit | None:
    """Return a visit to a server of the fediverse, named in the handle or in an address."""
    if _is_address(handle):
        host, name = _host(handle), _bare(handle)
    else:
        name, _, host = handle.strip("@").partition("@")
    host = web_names.ascii_host(host.strip())
    if not host or "." not in host or not _NAME.fullmatch(name):
        return None
    return _made(account, "fediverse", name, f"https://{host}/@{quote(name)}", host)


def _site(platform: str, handle: str, account: OwnAccount) -> Visit | None:
    """Return a visit to a page or feed of the owner's."""
    address = handle if _is_address(handle) else f"https://{handle}"
    host = _host(address)
    if "." not in host:
        return None
    route = "feed" if platform in FEEDS else "page"
    hosts = (host,)
    if host.endswith(".wordpress.com"):
        route, hosts = "wordpress.com", ("public-api.wordpress.com",)
    what = "the newest entries" if route == "feed" else "the page, and the newest posts of its blog if it has one"
    return msgspec.structs.replace(_made(account, route, host, address, *hosts), what=what)


def _made(account: OwnAccount, route: str, name: str, url: str, *hosts: str) -> Visit:
    """Return a visit; the records will bear platform and handle as they were declared."""
    whose = Whose(platform=account.platform, handle=account.handle, name=name, url=url)
    return Visit(whose=whose, route=route, hosts=hosts)


def _at(route: str, page: str, *hosts: str) -> Callable[[str, OwnAccount], Visit]:
    """Return a function that makes a visit to a platform with addresses of one form."""

    def make(name: str, account: OwnAccount) -> Visit:
        return _made(account, route, name, page.format(quote(name)), *(host.format(name) for host in hosts))

    return make


def _bluesky(name: str, account: OwnAccount) -> Visit:
    whole = name if "." in name or name.startswith("did:") else f"{name}.bsky.social"
    return _made(account, "bluesky", whole, f"https://bsky.app/profile/{whole}", "public.api.bsky.app")


def _youtube(name: str, account: OwnAccount) -> Visit:
    page = f"channel/{name}" if CHANNEL.fullmatch(name) else f"@{quote(name)}"
    return _made(account, "youtube", name, f"https://www.youtube.com/{page}", "www.youtube.com")


def _steam(name: str, account: OwnAccount) -> Visit:
    kind = "profiles" if re.fullmatch(r"7656\d{13}", name) else "id"
    return _made(account, "steam", name, f"https://steamcommunity.com/{kind}/{quote(name)}", "steamcommunity.com")


def _wikipedia(name: str, account: OwnAccount) -> Visit:
    language, _, rest = name.rpartition(":")
    site = f"{language if re.fullmatch(r'[a-z]{2,3}', language) else 'en'}.wikipedia.org"
    return _made(account, "wikipedia", rest, f"https://{site}/wiki/Special:Contributions/{quote(rest)}", site)


def _flickr(name: str, account: OwnAccount) -> Visit:
    hosts = ("api.flickr.com",) if NUMBER.fullmatch(name) else ("www.flickr.com", "api.flickr.com")
    return _made(account, "flickr", name, f"https://www.flickr.com/people/{quote(name)}/", *hosts)


NAMED: Mapping[str, Callable[[str, OwnAccount], Visit]] = {
    "bluesky": _bluesky,
    "youtube": _youtube,
    "steam": _steam,
    "wikipedia": _wikipedia,
    "flickr": _flickr,
    "github": _at("github", "https://github.com/{}", "api.github.com"),
    "reddit": _at("reddit", "https://www.reddit.com/user/{}", "www.reddit.com"),
    "linktree": _at("linktree", "https://linktr.ee/{}", "linktr.ee"),
    "about.me": _at("about.me", "https://about.me/{}", "about.me"),
    "aboutme": _at("about.me", "https://about.me/{}", "about.me"),
    "medium": _at("medium", "https://medium.com/@{}", "medium.com"),
    "substack": _at("substack", "https://{}.substack.com/", "{}.substack.com"),
    "tumblr": _at("tumblr", "https://{}.tumblr.com/", "{}.tumblr.com"),
    "blogger": _at("blogger", "https://{}.blogspot.com/", "{}.blogspot.com"),
    "blogspot": _at("blogger", "https://{}.blogspot.com/", "{}.blogspot.com"),
}
"""Platforms on which an account is known by its name alone."""
IN_HOST = (".substack.com", ".tumblr.com", ".blogspot.com")


def _bare(handle: str) -> str:
    """Return the name in a handle or in the address of a profile; "" for what cannot be one."""
    if _is_address(handle):
        host = _host(handle)
        ending = next((one for one in IN_HOST if host.endswith(one)), "")
        parts = [part for part in urlsplit(handle).path.split("/") if part]
        handle = host.removesuffix(ending) if ending else (parts[-1] if parts else "")
    name = re.sub(r"^/?u(?:ser)?/", "", handle.strip()).strip("@/ ")
    return name if _NAME.fullmatch(name) else ""


def _is_address(handle: str) -> bool:
    return handle.casefold().startswith(("https://", "http://"))


def _host(address: str) -> str:
    try:
        return web_names.ascii_host(urlsplit(address).hostname or "")
    except ValueError:
        return ""
