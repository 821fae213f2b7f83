"""Links of guides and cards: https, to a host on the guide's own list, and nothing hidden in them."""

import re
from collections.abc import Collection
from urllib.parse import urlsplit

_PLAIN = re.compile(r"https://[a-z0-9.-]+(?:/[A-Za-z0-9/._~%@:=&?#!+,-]*)?")


def wrong_with(link: str, hosts: Collection[str]) -> str:
    """Return what is wrong with a link in a few words, or nothing.

    A name before the host, a port, a host that only looks like the right one, and hidden characters are all wrong.
    """
    if not link.startswith("https://"):
        return "is not https"
    if not _PLAIN.fullmatch(link):
        return "holds something a plain address does not"
    if urlsplit(link).netloc not in hosts:
        return "leads to a host that is not on the list"
    return ""
