"""The search engines whose result pages are known: how to tell them, and where things stand on their pages."""

import re
from datetime import date
from functools import cache
from importlib.resources import files

import msgspec

DATA = "engines.toml"
ASKED = {"searxng": "SearXNG"}
"""Names of those whose pages are not read, but who are asked by `auditor lookup search`."""


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the file: unknown names are refused so that a typing slip is noticed."""


class InJson(_Part, frozen=True, kw_only=True):
    """A result that stands as JSON in an attribute: which keys hold its address and its title."""

    attribute: str
    address: tuple[str, ...]
    title: tuple[str, ...]


class Layout(_Part, frozen=True, kw_only=True):
    """Where the results of one kind stand on a page; engines.toml says what each field is."""

    form: str
    seen: date
    link: tuple[str, ...]
    within: str = ""
    title: tuple[str, ...] = ()
    snippet: tuple[str, ...] = ()
    json: InJson | None = None


class Unwrapping(_Part, frozen=True, kw_only=True):
    """A link that leads to the engine first: its path and the parameter with the true address, or a piece of it."""

    path: str = ""
    params: tuple[str, ...] = ()
    coding: str = ""
    piece: str = ""


class Paging(_Part, frozen=True, kw_only=True):
    """How an address says which page of results it is."""

    param: str
    first: int
    step: int


class Engine(_Part, frozen=True, kw_only=True):
    """One search engine."""

    id: str
    name: str
    home: str
    search: str
    images: str
    hosts: tuple[str, ...]
    titles: tuple[str, ...]
    structure: tuple[str, ...]
    words: tuple[str, ...]
    query: tuple[str, ...]
    page: Paging
    image_addresses: tuple[str, ...]
    current: tuple[str, ...]
    skip: tuple[str, ...]
    no_results: tuple[str, ...]
    no_results_words: tuple[str, ...]
    consent: tuple[str, ...]
    consent_titles: tuple[str, ...]
    script_gate: tuple[str, ...]
    captcha_words: tuple[str, ...]
    signed_in: tuple[str, ...]
    unwrap: tuple[Unwrapping, ...]
    layouts: tuple[Layout, ...]
    captcha: tuple[str, ...] = ()
    advertised: tuple[str, ...] = ()

    def is_own(self, host: str) -> bool:
        """Say whether a host is the engine's, so that a link to it is no result."""
        return any(re.fullmatch(pattern, host) for pattern in self.hosts)


class Common(_Part, frozen=True, kw_only=True):
    """Marks that stand on pages of every engine, and parts of a page that hold no results."""

    captcha: tuple[str, ...]
    captcha_titles: tuple[str, ...]
    script_gate: tuple[str, ...]
    script_gate_titles: tuple[str, ...]
    outside: tuple[str, ...]


class Engines(_Part, frozen=True, kw_only=True):
    """All of it."""

    revised: date
    common: Common
    engines: tuple[Engine, ...]


@cache
def known() -> Engines:
    """Return what is known of search engines."""
    text = files("auditor.collectors.search").joinpath(DATA).read_text("utf-8")
    return msgspec.toml.decode(text, type=Engines)


def name_of(engine: str) -> str:
    """Return what an engine is called."""
    return ASKED.get(engine) or next((one.name for one in known().engines if one.id == engine), engine.capitalize())
