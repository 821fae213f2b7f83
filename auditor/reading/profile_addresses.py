"""Whose profile a web address leads to: the platform and the handle in it, and platforms that people have left."""

import tomllib
from functools import cache
from importlib import resources
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

LONGEST_HANDLE = 100


class ProfileAddress(NamedTuple):
    """A platform, its name, the handle in the address ("" where it holds none), and whether people have left it."""

    platform: str
    name: str
    handle: str
    old: bool


class _Site(NamedTuple):
    """How one site's addresses hold a handle: after one of these pieces ("" is the first piece)."""

    platform: str
    name: str
    after: tuple[str, ...]
    never: frozenset[str]
    old: bool
    as_host: bool


def profile_at(address: str) -> ProfileAddress | None:
    """Return the profile that a web address is on; None for a site that is none of a social platform."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").casefold().removeprefix("www.").removeprefix("m.")
    except ValueError:
        return None
    site, before = _site_of(host)
    if site is None:
        return None
    if site.as_host:
        handle = before
    else:
        pieces = [unquote(piece) for piece in parts.path.split("/") if piece]
        handle = _in_path(pieces, site) or next(iter(parse_qs(parts.query, max_num_fields=50).get("id", [])), "")
    return ProfileAddress(site.platform, site.name, handle[:LONGEST_HANDLE], site.old)


def _site_of(host: str) -> tuple[_Site | None, str]:
    """Return the site of a host, and what stands before the site's own name."""
    labels = host.split(".")
    for place in range(len(labels) - 1):
        site = _sites().get(".".join(labels[place:]))
        if site is not None:
            return site, ".".join(labels[:place])
    return None, ""


def _in_path(pieces: list[str], site: _Site) -> str:
    """Return the handle in the pieces of a path."""
    for name in site.after:
        if not name and pieces:
            first = pieces[0]
            if first.casefold() not in site.never and not first.casefold().endswith((".php", ".html", ".aspx")):
                return first.lstrip("@~")
        elif name == "@" and pieces and pieces[0].startswith("@"):
            return pieces[0].lstrip("@")
        elif len(pieces) > 1 and pieces[0].casefold() == name:
            return pieces[1].lstrip("@")
    return ""


@cache
def _sites() -> dict[str, _Site]:
    """Return the known sites by their hosts."""
    text = resources.files(__package__).joinpath("lexicons", "identity", "profile_addresses.toml").read_text("utf-8")
    found: dict[str, _Site] = {}
    for platform, told in tomllib.loads(text).items():
        site = _Site(
            platform=platform,
            name=told["name"],
            after=tuple(told.get("after", [""])),
            never=frozenset(told.get("never", ())),
            old=told.get("old", False),
            as_host=told.get("as_host", False),
        )
        found.update(dict.fromkeys(told["hosts"], site))
    return found
