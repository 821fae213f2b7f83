"""Searching for the owner, one query after another, politely; what came back is handed on at once."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

import msgspec

from auditor.collectors.search.captures import Found, SearchCapture
from auditor.collectors.web import Door
from auditor.collectors.web_answers import Answer, Failure, Want, Why
from auditor.lookup.providers.provider import ENDS_IT, WORDS, Asking, Provider, Results, Trouble
from auditor.lookup.queries import Query

DECOY_LETTERS = "bcdfghjklmnpqrstvwxz"
DECOY_LENGTH = 18
MOST_IN_A_ROW = 3
"""Failures in a row after which a provider is left alone."""
SILENT_HOST = frozenset({Why.REFUSED, Why.NO_SUCH_HOST, Why.UNREACHABLE, Why.NOT_TRUSTED, Why.RATE_LIMITED})
"""After these there is no use in asking the same host again."""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one query: a capture, or in words why there is none. `over` says that the provider is left alone."""

    query: Query
    capture: SearchCapture | None = None
    problem: str = ""
    over: bool = False
    is_decoy: bool = False


def a_decoy() -> Query:
    """Return a search for a made-up word in quotation marks: whoever finds it finds anything."""
    letters = random.SystemRandom().choices(DECOY_LETTERS, k=DECOY_LENGTH)
    return Query(
        text=f'"{"".join(letters)}"',
        why="it stands nowhere; whoever finds it is not to be trusted",
        shown="a made-up word",
    )


def search(
    door: Door,
    provider: Provider,
    key: str,
    queries: Sequence[Query],
    *,
    now: Callable[[], datetime],
    decoy: Query,
) -> Iterator[Outcome]:
    """Yield what comes of each query, the decoy first: a source that finds it is asked nothing more."""
    failed = 0
    for query in (decoy, *(one for one in queries if one.form in provider.forms)):
        purpose = "a search for a made-up word" if query is decoy else "a search for you"
        outcome = _outcome(provider, query, _asked(door, provider.ask(query, key), purpose), now())
        if query is decoy:
            outcome = _weighed(outcome, provider)
        failed = failed + 1 if outcome.problem else 0
        if failed == MOST_IN_A_ROW:
            outcome = msgspec.structs.replace(outcome, over=True)
        yield outcome
        if outcome.over:
            return


def _asked(door: Door, asking: Asking, purpose: str) -> Answer | Failure:
    """Return what the door brings back for one question."""
    if asking.body:
        return door.post(asking.url, purpose=purpose, body=asking.body, secret=asking.secret)
    accepted = {"Accept": "application/json"}
    return door.get(asking.url, purpose=purpose, want=Want.API, headers=accepted, secret=asking.secret)


def _outcome(provider: Provider, query: Query, got: Answer | Failure, now: datetime) -> Outcome:
    """Return what an answer, or a failure to get one, comes to."""
    if isinstance(got, Failure) and got.answer is None:
        return Outcome(query=query, problem=got.sentence, over=got.why in SILENT_HOST)
    # A rate limit may come with words that say more: that the month is used up, say.
    answer = got.answer if isinstance(got, Failure) else got
    read = provider.read(answer, query.form) if answer is not None else Trouble.LATER
    if isinstance(read, Results):
        return Outcome(query=query, capture=_capture(provider, query, read, now))
    return Outcome(query=query, problem=WORDS[read].format(id=provider.id), over=read in ENDS_IT)


def _capture(provider: Provider, query: Query, read: Results, now: datetime) -> SearchCapture:
    """Return the answer to a query as it is kept: of a former name only that one was searched for."""
    return SearchCapture(
        engine=provider.engine,
        query=query.words,
        form=query.form.value,
        made=now,
        results=read.found,
        silent=read.silent,
        former=bool(query.shown),
    )


def _weighed(outcome: Outcome, provider: Provider) -> Outcome:
    """Return the outcome of the decoy: a source that finds the made-up word is marked and left alone."""
    marked = msgspec.structs.replace(outcome, is_decoy=True)
    if outcome.capture is None:
        return marked
    word = outcome.query.text.strip('"')
    seen = any(_holds(one, word) for one in outcome.capture.results)
    capture = msgspec.structs.replace(outcome.capture, results=(), trusted=not seen, decoy=True, former=False)
    if not seen:
        return msgspec.structs.replace(marked, capture=capture)
    problem = f"It also finds a made-up word that stands nowhere, so what {provider.title} finds cannot be trusted."
    return msgspec.structs.replace(marked, capture=capture, problem=problem, over=True)


def _holds(one: Found, word: str) -> bool:
    """Say whether a result holds the word exactly, wherever."""
    return any(word in text.casefold() for text in (one.title, one.snippet, one.url))
