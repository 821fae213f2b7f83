"""Links of result pages: unwrapped without following them, and what an address says of a search."""

import base64
import binascii
import re
from urllib.parse import parse_qs, unquote, urljoin, urlsplit, urlunsplit

from auditor.collectors.search.engines import Engine

LONGEST = 4_000
MOST_LAYERS = 4
_QUERY_PARAMS = ("q", "p", "query")


def unwrapped(link: str, engine: Engine, base: str) -> str:
    """Return the true address that a result's link leads to; "" for one that leads to no page outside the engine."""
    link = link.strip()
    if not link or len(link) > LONGEST or link.startswith(("#", "javascript:", "data:", "about:")):
        return ""
    try:
        # A page that was saved, opened from the disk and saved again has its own links as files.
        link = urlunsplit(("", "", *urlsplit(link)[2:])) if link.startswith("file:") else link
        address = urljoin(base if base.startswith("http") else engine.home, link)
        for _ in range(MOST_LAYERS):
            if any(re.search(pattern, address) for pattern in engine.advertised):
                return ""
            inner = _inner(address, engine)
            if not inner:
                break
            address = inner
        parts = urlsplit(address)
        host = (parts.hostname or "").casefold()
        _ = parts.port
    except ValueError:
        return ""
    if (
        parts.scheme.casefold() not in ("http", "https")
        or "." not in host
        or "@" in parts.netloc
        or engine.is_own(host)
    ):
        return ""
    # What stands after `:~:` only says which words to mark on the page.
    fragment = parts.fragment.split(":~:")[0]
    return urlunsplit((parts.scheme.casefold(), parts.netloc, parts.path or "/", parts.query, fragment))


def _inner(address: str, engine: Engine) -> str:
    """Return the address within an address of the engine's own, "" where there is none; raises ValueError."""
    parts = urlsplit(address)
    if not engine.is_own((parts.hostname or "").casefold()):
        return ""
    for rule in engine.unwrap:
        if rule.piece:
            found = re.search(rf"/{rule.piece}=([^/]+)", parts.path)
            if found:
                return _web(unquote(found[1]))
        elif parts.path == rule.path or parts.path.rstrip("/") == rule.path.rstrip("/"):
            given = parse_qs(parts.query, max_num_fields=200)
            for name in rule.params:
                for value in given.get(name, ()):
                    inner = _web(_a1(value) if rule.coding == "a1" else value)
                    if inner:
                        return inner
    return ""


def _web(address: str) -> str:
    """Return an address if it is one of the web."""
    return address if address.casefold().startswith(("http://", "https://")) else ""


def _a1(value: str) -> str:
    """Return what Bing's `u=a1…` stands for: base64 with the alphabet for addresses, its padding left out."""
    if not value.startswith("a1"):
        return value
    coded = value[2:]
    try:
        return base64.urlsafe_b64decode(coded + "=" * (-len(coded) % 4)).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def query_in(address: str) -> str:
    """Return what was searched for, as an address says it; "" where it does not."""
    given = _given(address)
    for name in ("continue", "cru"):
        if given.get(name):
            return query_in(given[name])
    return next((" ".join(given[name].split()) for name in _QUERY_PARAMS if given.get(name)), "")


def page_in(address: str, engine: Engine) -> int:
    """Return which page of the results an address is; 0 where it does not say."""
    value = _given(address).get(engine.page.param, "")
    if not value.isascii() or not value.isdigit() or len(value) > 6:
        return 0
    return max(1, (int(value) - engine.page.first) // engine.page.step + 1)


def host_of(address: str) -> str:
    """Return the host of an address, "" where there is none."""
    try:
        return (urlsplit(address).hostname or "").casefold()
    except ValueError:
        return ""


def _given(address: str) -> dict[str, str]:
    """Return the parameters of an address, the first of each name."""
    try:
        return {name: values[0] for name, values in parse_qs(urlsplit(address).query, max_num_fields=200).items()}
    except ValueError:
        return {}
