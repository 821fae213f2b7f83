"""Saved result pages of search engines: pages of one search joined, each result once, and what each page was."""

import re
from collections.abc import Iterator

from auditor.collectors.archive import Archive, CannotRead, Member
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.identity import record_id
from auditor.collectors.search import result_page
from auditor.collectors.search.engines import known
from auditor.collectors.search.result_page import PageRead
from auditor.collectors.search.saved_page import BESIDE, LARGEST, PAGE, NotAPage, read
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
MOST_PAGES = 400
MOST_PEEKED = 60
PEEK = 400_000
"""Bytes of a page in which a sign of a search engine is looked for, where a folder does not say what it holds."""
ON_THEIR_OWN = re.compile(r"\.(?:mhtml?|webarchive)$", re.IGNORECASE)
"""Endings that no platform's export uses."""
EXPORT = re.compile(
    r"\.(?:json|jsonl|csv|js)$|(?:^|/)(?:your_\w+_activity|personal_information|profile_information|posts|media)/"
    r"|(?:^|/)start_here\.html$",
    re.IGNORECASE,
)
"""Where such files lie among web pages, it is a platform's export, and no page of it is looked into."""

SENTENCES = {
    SourceState.EMPTY: (
        "The search engine said that it has no results for this. That does not mean that nothing is online.",
        "Try another search engine, or another of the searches that “auditor lookup plan” lists.",
    ),
    SourceState.PARTLY_READ: (
        "Some of what was saved holds no results, or could not be read. The report says of each page what it is.",
        "Save those pages again as it says there.",
    ),
    SourceState.WRONG_FORMAT: (
        "This is no result page of a search engine that the program knows.",
        "Open the search again and save it with Ctrl+S as “Webpage, Complete”.",
    ),
}


def recognise(archive: Archive) -> Confidence:
    """Know a saved page by its ending; in a folder of web pages, by a sign of a search engine in one of them."""
    pages = _pages(archive)
    if not pages:
        return Confidence.NO
    if len(archive.members) == 1 or any(ON_THEIR_OWN.search(page.path) for page in pages):
        return Confidence.PERHAPS
    own = [member for member in archive.members if not BESIDE.search(member.path)]
    if any(EXPORT.search(member.path) for member in own):
        return Confidence.NO
    # Of what is packed, names alone decide whether a look is taken: pages side by side, and nothing else.
    if not archive.is_folder and any("/" in member.path or not PAGE.search(member.path) for member in own):
        return Confidence.NO
    return Confidence.LIKELY if lies_beside(archive) else Confidence.NO


def lies_beside(archive: Archive) -> bool:
    """Say whether a page on top of an archive has a sign of a search engine in it."""
    on_top = [page for page in _pages(archive) if page.path.count("/") < 2][:MOST_PEEKED]
    return any(_has_sign(archive, page) for page in on_top)


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield the results of each search in their order, and what each page was."""
    read_pages: list[tuple[Member, PageRead]] = []
    for member in _pages(archive)[:MOST_PAGES]:
        try:
            read_pages.append((member, _read(archive, member)))
        except CannotRead as problem:
            yield problem.skipped()
        except NotAPage as problem:
            yield Skipped(file=member.path, reason=problem.reason)
    for member in _pages(archive)[MOST_PAGES:]:
        yield Skipped(file=member.path, reason="too-many-pages")
    # Several saves of one page, or the same page in several forms, give each result once.
    ranks: dict[tuple[str, str, str], int] = {}
    seen: set[tuple[str, str, str, str, str]] = set()
    for member, page in sorted(read_pages, key=lambda pair: _place(pair[1])):
        search = page.engine, page.query.casefold(), page.form
        rows = [row for row in page.rows if (*search, row.url, row.title) not in seen]
        seen.update((*search, row.url, row.title) for row in rows)
        fresh = list(enumerate(rows, ranks.get(search, 0) + 1))
        ranks[search] = ranks.get(search, 0) + len(rows)
        yield from _told(member, page)
        if fresh:
            yield Expected(kind="search_result", count=len(fresh), file=member.path)
        for rank, row in fresh:
            yield SearchResult(
                platform=PLATFORM,
                id=record_id(PLATFORM, "", "search_result", row.form, row.url, row.title),
                audience=Audience.PUBLIC,
                url=row.url,
                source=Source(member.path, f"result {rank}"),
                engine=page.engine,
                query=page.query,
                rank=rank,
                title=row.title,
                snippet=row.snippet,
                form=row.form,
            )


def _told(member: Member, page: PageRead) -> Iterator[Collected]:
    """Yield what a page was, and, where it held nothing that could be read, that it is missing."""
    yield ResultPage(
        engine=page.engine,
        answer=page.answer,
        query=page.query,
        form=page.form,
        page=max(1, page.page),
        results=len(page.rows),
        sure=page.sure,
        file=member.path,
    )
    if page.rows or page.answer is PageAnswer.NO_RESULTS:
        return
    if page.answer is PageAnswer.NOT_READ and not page.engine:
        yield Skipped(file=member.path, reason="not-a-result-page", state="wrong-format")
    else:
        yield Skipped(file=member.path, reason=f"search-{page.answer}")


def _place(page: PageRead) -> tuple[str, str, str, int]:
    """Return what pages are ordered by: those of one search beside each other, the first page first."""
    return page.engine, page.query.casefold(), page.form, page.page


def _pages(archive: Archive) -> list[Member]:
    """Return the saved pages: not what a browser puts beside one."""
    return [member for member in archive.matching(PAGE) if not BESIDE.search(member.path)]


def _read(archive: Archive, member: Member) -> PageRead:
    """Return what one saved page is; raises CannotRead or NotAPage."""
    if member.size > LARGEST:
        raise NotAPage("too-large")
    saved = read(bytes(archive.read(member)))
    try:
        return result_page.read(saved)
    except RecursionError as error:
        raise NotAPage("not-as-expected") from error


def _has_sign(archive: Archive, member: Member) -> bool:
    """Say whether the first bytes of a page hold a sign of a search engine."""
    if member.size > LARGEST:
        return False
    try:
        with archive.open(member) as held:
            start = held.read(PEEK)
    except CannotRead:
        return False
    if not any(engine.id.encode() in start.lower() for engine in known().engines):
        return bool(ON_THEIR_OWN.search(member.path))
    if len(start) == member.size:
        try:
            return bool(result_page.read(read(start)).engine)
        except (NotAPage, RecursionError):
            return False
    return any(engine.home.split("//")[1].encode() in start for engine in known().engines)


COLLECTOR = Collector(
    id="saved-search",
    platform=PLATFORM,
    title="Saved searches",
    recognise=recognise,
    who=lambda _: "",
    account=lambda _: iter(()),
    stream=stream,
    missing=lambda _: (),
    sentences=SENTENCES,
    beside=lies_beside,
)
