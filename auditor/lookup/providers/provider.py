"""What a provider of searches is: who it is, what it keeps of a search, how it is asked, and how it answers."""

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from auditor.collectors.search.captures import Found
from auditor.collectors.web_answers import Answer, Secret
from auditor.lookup.queries import Form, Query

MOST = 100
LONGEST_ADDRESS = 4_000
LONGEST_TITLE = 400
LONGEST_SNIPPET = 1_200
_TAG = re.compile(r"</?(?:strong|b|em|mark|span|i)\b[^>]{0,200}>", re.IGNORECASE)
_STEERING = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u0000-\u001f\u007f-\u009f]")


class Needs(StrEnum):
    """What has to be kept in the keyring before a provider can be asked."""

    KEY = "key"
    ADDRESS = "address"


class Trouble(StrEnum):
    """Why a provider gave no results; none of them means that there are none."""

    KEY = "key"
    PLAN = "plan"
    USED_UP = "used-up"
    LATER = "later"
    QUERY = "query"
    NO_JSON = "no-json"
    BLOCKED = "blocked"
    SERVER = "server"
    NOT_UNDERSTOOD = "not-understood"


WORDS = {
    Trouble.KEY: "It does not accept the key. Put it in again: auditor keys add {id}",
    Trouble.PLAN: "The key is not for this kind of search. See what its plan allows on the provider's own page.",
    Trouble.USED_UP: "The searches that the key allows are used up for now. Try again when they are renewed.",
    Trouble.LATER: "It asks to wait. Try again later.",
    Trouble.QUERY: "It did not accept this search.",
    Trouble.NO_JSON: "It gives no results to programs. Add “json” to search.formats in its settings.yml.",
    Trouble.BLOCKED: "It answered with a page that asks whether you are a person. Try again later.",
    Trouble.SERVER: "It has a fault of its own. Try again later.",
    Trouble.NOT_UNDERSTOOD: "Its answer could not be understood.",
}
ENDS_IT = frozenset({Trouble.KEY, Trouble.PLAN, Trouble.USED_UP, Trouble.LATER, Trouble.NO_JSON, Trouble.BLOCKED})
"""After these there is no use in asking on."""


class Asking(msgspec.Struct, frozen=True, kw_only=True):
    """One question as it goes to the door; with a body it is posted."""

    url: str
    secret: Secret = Secret()
    body: bytes = b""


class Results(msgspec.Struct, frozen=True, kw_only=True):
    """What a provider found, in its order; `silent` are search engines behind it that did not answer it."""

    found: tuple[Found, ...] = ()
    silent: tuple[str, ...] = ()


class Provider(msgspec.Struct, frozen=True, kw_only=True):
    """The declaration of a provider. `keeps` says what becomes of a search there, as far as that is known.

    `ask` makes the question of a query and what the keyring holds for it, `read` the results of an answer.
    """

    id: str
    title: str
    engine: str
    host: str
    keeps: str
    forms: tuple[Form, ...]
    needs: Needs
    where: str
    ask: Callable[[Query, str], Asking]
    read: Callable[[Answer, Form], Results | Trouble]


def decoded(answer: Answer) -> Mapping[str, object] | None:
    """Return the object that an answer holds as JSON; None where it holds something else, such as a page."""
    try:
        held = msgspec.json.decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return held if isinstance(held, dict) else None


def part(held: object, *names: str) -> object:
    """Return what lies under names within names, or None."""
    for name in names:
        held = held.get(name) if isinstance(held, dict) else None
    return held


def rows(held: object, *names: str) -> Iterator[Mapping[str, object]]:
    """Yield the objects of a list under these names; whatever else stands in it is passed over."""
    listed = part(held, *names)
    yield from (one for one in (listed if isinstance(listed, list) else ()) if isinstance(one, dict))


def words(held: object, *names: str) -> str:
    """Return the text under these names, "" where there is none."""
    said = part(held, *names)
    return said if isinstance(said, str) else ""


def found(held: Iterable[tuple[str, str, str]]) -> tuple[Found, ...]:
    """Return results from addresses, titles and snippets: those that lead to the web, each once, made harmless."""
    kept: dict[tuple[str, str], Found] = {}
    for url, title, snippet in held:
        address = _STEERING.sub("", url).strip()
        if len(address) > LONGEST_ADDRESS or not re.match(r"https?://[^/\s]+\.[^/\s]", address):
            continue
        one = Found(url=address, title=plain(title, LONGEST_TITLE), snippet=plain(snippet, LONGEST_SNIPPET))
        kept.setdefault((one.url, one.title), one)
        if len(kept) == MOST:
            break
    return tuple(kept.values())


def plain(text: str, longest: int) -> str:
    """Return outside text without mark-up of matches, on one line, and not too long."""
    bare = html.unescape(_TAG.sub("", text[: 4 * longest]))
    return " ".join(_STEERING.sub(" ", bare).split())[:longest]


def by_status(answer: Answer) -> Trouble:
    """Return what an answer that is none means, by its status alone."""
    if answer.content_type.endswith("html"):
        return Trouble.BLOCKED
    if answer.status in (401, 403):
        return Trouble.KEY
    if answer.status == 402:
        return Trouble.USED_UP
    if answer.status == 429:
        return Trouble.LATER
    if answer.status in (400, 404, 414, 422):
        return Trouble.QUERY
    return Trouble.SERVER if answer.status >= 500 else Trouble.NOT_UNDERSTOOD


def says(text: str, several: Sequence[str]) -> bool:
    """Say whether a text holds one of several phrases."""
    folded = text.casefold()
    return any(one in folded for one in several)
