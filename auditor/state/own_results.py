"""Which search results the owner said are them: remembered by a keyed fingerprint of the address, never the address."""

import re
from datetime import date
from urllib.parse import urlsplit

import msgspec

from auditor.model import SearchResult
from auditor.state.content import Answer, Content
from auditor.state.fingerprints import Prints

YES, NO = "yes", "no"


def mark(result: SearchResult, prints: Prints) -> str:
    """Return the fingerprint of what a result leads to: the same in every engine, query and form of saving."""
    return prints.text("is-me", *_place(result))


def answered(content: Content, result: SearchResult, prints: Prints) -> str:
    """Return what the owner said of a result: yes, no, or "" where they were not asked or did not know."""
    said = content.is_me.get(mark(result, prints))
    return said.text if said else ""


def answer(content: Content, result: SearchResult, said: str, *, today: date, prints: Prints) -> Content:
    """Return the content with one answer about a result."""
    given = Answer(text=said, on=today)
    return msgspec.structs.replace(content, is_me={**content.is_me, mark(result, prints): given})


def _place(result: SearchResult) -> tuple[str, ...]:
    """Return what a result leads to: its address without what differs from visit to visit, or else its words."""
    try:
        parts = urlsplit(result.url)
        host = (parts.hostname or "").casefold().removeprefix("www.").removeprefix("m.")
    except ValueError:
        host = ""
    if not host:
        return "words", " ".join(result.title.split()), " ".join(result.snippet.split())
    query = re.sub(r"(?:^|&)(?:utm_\w+|gclid|fbclid|srsltid|ref|hl|lang)=[^&]*", "", parts.query).strip("&")
    return "address", host, parts.path.rstrip("/"), query
