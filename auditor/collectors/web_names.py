"""Which web addresses may be asked at all, told from their text alone, before anything is looked up or connected to."""

import re
from collections.abc import Iterable
from enum import StrEnum
from urllib.parse import quote, urlsplit

import idna
import msgspec

from auditor.collectors.web_addresses import is_numeric
from auditor.model import Subject

LONGEST = 4_000
HTTPS = 443
INSIDE = (
    "local", "localhost", "localdomain", "internal", "intranet", "private", "corp", "home", "lan", "home.arpa", "onion",
    "alt", "arpa", "invalid",
)  # fmt: skip
"""Endings that lead into a house or an office, or nowhere (RFC 6761, 6762, 8375, 9476; ICANN on “internal”, 2024)."""
_ODD = re.compile(r"[\x00-\x20\x7f-\xa0\\\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")


class Refusal(StrEnum):
    """Why an address is not asked."""

    ODD = "odd"
    NOT_HTTPS = "not-https"
    USERINFO = "userinfo"
    NUMERIC = "numeric"
    INSIDE = "inside"
    PORT = "port"
    SCHOOL = "school"
    NOT_PUBLIC = "not-public"


SENTENCES = {
    Refusal.ODD: "It is not a web address that can be understood safely.",
    Refusal.NOT_HTTPS: "It is not encrypted (it does not begin with https).",
    Refusal.USERINFO: "It has a user name or password in it.",
    Refusal.NUMERIC: "It is a bare number, not a name.",
    Refusal.INSIDE: "It leads into a house or an office, not to the public web.",
    Refusal.PORT: "It names a port of its own.",
    Refusal.SCHOOL: "It belongs to your school, its trust or its local authority, whose logs must not show you.",
    Refusal.NOT_PUBLIC: "It leads to an address that is not of the public web.",
}


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """A web address that may be asked. `host` is plain ASCII, and exactly what is connected to."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def origin(self) -> str:
        """Return scheme, host and port, written one way."""
        usual = HTTPS if self.scheme == "https" else 80
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + ("" if self.port == usual else f":{self.port}")

    @property
    def url(self) -> str:
        """Return the whole address."""
        return self.origin + self.target


def read(url: str, *, refused: Iterable[str] = (), own: Address | None = None) -> Address | Refusal:
    """Return an address that may be asked, or why it may not.

    `refused` are domains as `domains` gives them. `own` is the owner's own search engine: exactly its origin may lie
    anywhere but at the school.
    """
    found = parse(url)
    if isinstance(found, Refusal):
        return found
    if any(found.host == domain or found.host.endswith("." + domain) for domain in refused):
        return Refusal.SCHOOL
    if own is not None and found.origin == own.origin:
        return found
    if found.scheme != "https":
        return Refusal.NOT_HTTPS
    if is_numeric(found.host):
        return Refusal.NUMERIC
    if "." not in found.host or any(found.host.endswith("." + ending) for ending in INSIDE):
        return Refusal.INSIDE
    return found if found.port == HTTPS else Refusal.PORT


def parse(url: str) -> Address | Refusal:
    """Return the parts of a web address, its host as ASCII; nothing is judged but its form."""
    if len(url) > LONGEST or _ODD.search(url):
        return Refusal.ODD
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return Refusal.ODD
    if parts.scheme not in {"http", "https"}:
        return Refusal.NOT_HTTPS
    if "@" in parts.netloc:
        return Refusal.USERINFO
    host = ascii_host(parts.hostname or "")
    if not host or port == 0:
        return Refusal.ODD
    target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    target += "?" + quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]") if parts.query else ""
    return Address(
        scheme=parts.scheme, host=host, port=port or (HTTPS if parts.scheme == "https" else 80), target=target
    )


def ascii_host(host: str) -> str:
    """Return a host as it is asked for in the end, whatever letters and dots it was written with; "" for none."""
    if ":" in host:
        return host.casefold() if re.fullmatch(r"[0-9a-fA-F:.]+", host) else ""
    try:
        plain = host if host.isascii() else idna.encode(host, uts46=True).decode()
        plain = plain.casefold().rstrip(".")
        for label in plain.split("."):
            if label.startswith("xn--"):
                idna.decode(label)
    except (idna.IDNAError, UnicodeError):
        return ""
    return plain if len(plain) <= 253 and all(_LABEL.fullmatch(label) for label in plain.split(".")) else ""


def domains(subject: Subject) -> tuple[str, ...]:
    """Return the domains of the owner's schools, trusts and authorities, however they were written in the set-up."""
    told = (one for school in subject.schools for one in (*school.domains, *school.related_domains))
    return tuple(dict.fromkeys(filter(None, map(domain, told))))


def domain(told: str) -> str:
    """Return the bare domain of what was told: a domain, a web address or an e-mail address."""
    bare = "".join(told.split()).rsplit("@", 1)[-1]
    bare = re.sub(r"^[a-zA-Z]+://", "", bare)
    bare = re.split(r"[/?#\\:]", bare, maxsplit=1)[0]
    return ascii_host(bare.lstrip("*.")).removeprefix("www.")
