"""The proxy that the environment names, if it names one: it is used, and the owner is told."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit


def proxy_for(host: str, environment: Mapping[str, str]) -> str:
    """Return the proxy through which a host is to be asked over https; "" for none."""
    named = {name.casefold(): value.strip() for name, value in environment.items() if value.strip()}
    proxy = named.get("https_proxy") or named.get("all_proxy") or ""
    if not proxy or _excepted(host, named.get("no_proxy", "")):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"


def is_understood(environment: Mapping[str, str]) -> bool:
    """Say whether the proxy that is named, if one is, is of a kind that can be used."""
    proxy = proxy_for("", {name: value for name, value in environment.items() if name.casefold() != "no_proxy"})
    try:
        parts = urlsplit(proxy)
        return not proxy or (parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0)
    except ValueError:
        return False


def shown(proxy: str) -> str:
    """Return a proxy as it may be shown: without a user name or password."""
    try:
        parts = urlsplit(proxy)
        port = f":{parts.port}" if parts.port else ""
        return f"{parts.hostname}{port}" if parts.hostname else "a proxy"
    except ValueError:
        return "a proxy"


def _excepted(host: str, exceptions: str) -> bool:
    """Say whether a host is to be asked directly: it, or a domain it belongs to, stands in the list."""
    for one in filter(None, re.split(r"[,\s]+", exceptions.casefold())):
        name = one.partition(":")[0].lstrip("*.")
        if one == "*" or (name and (host == name or host.endswith("." + name))):
            return True
    return False
