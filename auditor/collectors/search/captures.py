"""What a search engine's interface answered to `auditor lookup search`, read again from the encrypted store."""

import re
from collections.abc import Iterator
from datetime import datetime

import msgspec

from auditor.collectors.archive import Archive, Member
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.held import opened
from auditor.collectors.identity import record_id
from auditor.model import (
    Audience,
    Collected,
    Expected,
    PageAnswer,
    ResultPage,
    SearchResult,
    Skipped,
    Source,
    SourceState,
)

PLATFORM = "search"
KIND = "search"
"""What captures of searches are named by: `search/<provider>/<fingerprint>.capture`."""
NAMED = re.compile(r"^search/[\w-]+/[\w-]+\.capture$")

SENTENCES = {
    SourceState.EMPTY: (
        "The search engines that were asked found nothing. That does not mean that nothing is online.",
        "Try another one, or the searches that “auditor lookup plan” lists.",
    ),
    SourceState.PARTLY_READ: (
        "Some of what the look-ups brought back cannot be used. The report says why.",
        "Ask another search engine: auditor lookup search --with …",
    ),
}


class Found(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One result as the interface gave it; for a picture, the page it stands on."""

    url: str
    title: str
    snippet: str = ""


class SearchCapture(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer to one query. `query` is as it may be shown: a former name is not in it.

    `decoy` is the answer to a made-up word that stands nowhere, and `trusted` is false where that was found. `silent`
    are the search engines behind the interface that did not answer it.
    """

    engine: str
    query: str
    form: str
    made: datetime
    results: tuple[Found, ...] = ()
    trusted: bool = True
    decoy: bool = False
    silent: tuple[str, ...] = ()
    former: bool = False


def packed(capture: SearchCapture) -> bytes:
    """Return a capture as it is kept."""
    return msgspec.msgpack.encode(capture)


def recognise(archive: Archive) -> Confidence:
    """Know captures by their names, which nothing else has."""
    return Confidence.SURE if archive.has(NAMED) else Confidence.NO


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield the results of each capture in their order; those of a source that finds made-up words are left out."""
    read: list[tuple[Member, SearchCapture]] = []
    for member in archive.matching(NAMED):
        capture = opened(archive, member, SearchCapture, kind="search_result")
        if isinstance(capture, Skipped):
            yield capture
        else:
            read.append((member, capture))
    untrusted = {_source(member) for member, capture in read if not capture.trusted}
    for member, capture in sorted(read, key=lambda pair: pair[1].made):
        if _source(member) in untrusted:
            count = max(1, len(capture.results))
            yield Skipped(file=_label(capture), kind="search_result", reason="search-untrusted", count=count)
        elif not capture.decoy:
            yield from _told(capture)


def _source(member: Member) -> str:
    """Return the folder of a capture, which is named for the provider that was asked."""
    return member.path.rpartition("/")[0]


def _label(capture: SearchCapture) -> str:
    """Return what people know a search by: whom, for what, and when."""
    what = "pictures of " if capture.form == "image" else ""
    return f"{capture.engine}, {what}{capture.query}, {capture.made:%Y-%m-%d}"


def _told(capture: SearchCapture) -> Iterator[Collected]:
    """Yield what a search came to, and its results in their order."""
    label = _label(capture)
    yield ResultPage(
        engine=capture.engine,
        answer=PageAnswer.RESULTS if capture.results else PageAnswer.NO_RESULTS,
        query=capture.query,
        form=capture.form,
        results=len(capture.results),
        former=capture.former,
        file=label,
    )
    yield Expected(kind="search_result", count=len(capture.results), file=label)
    for rank, found in enumerate(capture.results, 1):
        yield SearchResult(
            platform=PLATFORM,
            id=record_id(PLATFORM, "", "search_result", capture.form, found.url, found.title),
            audience=Audience.PUBLIC,
            url=found.url,
            source=Source(label, f"result {rank}"),
            engine=capture.engine,
            query=capture.query,
            rank=rank,
            title=found.title,
            snippet=found.snippet,
            form=capture.form,
        )


COLLECTOR = Collector(
    id="captures",
    platform=PLATFORM,
    title="Searches",
    recognise=recognise,
    who=lambda _: "",
    account=lambda _: iter(()),
    stream=stream,
    missing=lambda _: (),
    sentences=SENTENCES,
)
