"""What a page of a search engine turned out to be: results, or one of the pages that are none."""

from enum import StrEnum

import msgspec


class PageAnswer(StrEnum):
    """What a page of a search engine answers. Only the first holds results; none of them says that nothing is online.

    A page saved while signed in may hold results too, but they are coloured by the account.
    """

    RESULTS = "results"
    NO_RESULTS = "no-results"
    CONSENT = "consent"
    CAPTCHA = "captcha"
    SCRIPT_GATE = "script-gate"
    SIGNED_IN = "signed-in"
    NOT_READ = "not-read"


class SearchLink(msgspec.Struct, frozen=True):
    """Where one search engine makes a search: the engine's name and the address to open."""

    engine: str
    address: str


class PlannedSearch(msgspec.Struct, frozen=True, kw_only=True):
    """A search worth making: its words as they may be shown, why, and where to make it."""

    words: str
    why: str
    form: str
    links: tuple[SearchLink, ...]


class ResultPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page of one search: which engine, what was asked, and what came of it.

    `sure` is false where results were told by the shape of the page alone. `former` says that a former name was
    searched for, which is then left out of `query`.
    """

    engine: str
    answer: PageAnswer
    query: str = ""
    form: str = "web"
    page: int = 1
    results: int = 0
    sure: bool = True
    former: bool = False
    file: str = ""
