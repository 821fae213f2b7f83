"""Makes text from outside harmless to look at: no hidden controls, no link that is not one, no endless lengths."""

import re
from urllib.parse import urlsplit

import msgspec

LONGEST_LINK = 600

# What steers a screen instead of standing on it: controls (C0, C1), marks that turn the reading direction, half
# characters, and code points that are never characters. Joiners and variation signs stay: emoji and scripts need them.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0001]"
)

_WEB_ADDRESS = re.compile(r"https?://[\x21\x23-\x3b\x3d\x3f-\x5b\x5d-\x7e]+", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?", re.IGNORECASE)


class Link(msgspec.Struct, frozen=True):
    """A web address that may be followed, and the name of the site it leads to."""

    address: str
    site: str


def clean(text: str) -> str:
    """Return the text with each control, direction mark and half character shown as one replacement sign."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub(_seen, text)


def _seen(match: re.Match[str]) -> str:
    """Return what stands for one invisible character: a line end, or else the replacement sign."""
    return "\n" if match[0] in "\u2028\u2029" else "\ufffd"


def clip(text: str, longest: int) -> str:
    """Return the text, cut at its end with an ellipsis where it is longer than `longest`."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def clip_middle(text: str, longest: int) -> str:
    """Return the text with its middle left out where it is too long: of a path, both ends tell something."""
    if len(text) <= longest:
        return text
    head = longest // 3
    return f"{text[:head]}…{text[-(longest - head - 1) :]}"


def link_to(address: str) -> Link | None:
    """Return the address as a link if it is a plain web address; anything else is to be shown as text."""
    if len(address) > LONGEST_LINK or not _WEB_ADDRESS.fullmatch(address):
        return None
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return None
    if "@" in parts.netloc or not _HOST.fullmatch(host):
        return None
    return Link(address, host.removeprefix("www."))
