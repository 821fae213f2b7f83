"""View of the searches: how many results were read, how many are the owner, and what each page was."""

from collections import Counter
from collections.abc import Mapping

import msgspec

from auditor.collectors.search.engines import name_of
from auditor.model import Checklist, PageAnswer, ResultPage
from auditor.report.outside_text import clip

LONGEST_QUERY = 120
MOST_PAGES = 100
AGAIN = "Open the search again in a private window"
ANSWERS: Mapping[PageAnswer, tuple[str, str]] = {
    PageAnswer.RESULTS: ("Results", ""),
    PageAnswer.NO_RESULTS: (
        "The search engine said that it has no results; that does not mean that nothing is online",
        "Try another search engine, or another of the searches in “auditor lookup plan”.",
    ),
    PageAnswer.CONSENT: (
        "A page that asks about cookies, not the results",
        f"{AGAIN}, answer it, wait for the results, and save the page then.",
    ),
    PageAnswer.CAPTCHA: (
        "A page that asks whether you are a person, not the results",
        f"{AGAIN}, answer it, and save the page once the results are there. If it keeps asking, wait an hour, or use "
        "another search engine.",
    ),
    PageAnswer.SCRIPT_GATE: (
        "Saved before the results were there",
        f"{AGAIN}, wait for the results, and save it as “Webpage, Complete”, not “HTML only”.",
    ),
    PageAnswer.SIGNED_IN: (
        "Saved while you were signed in, so the results may be made for you",
        f"{AGAIN}, signed out, and save it again: that is what others see.",
    ),
    PageAnswer.NOT_READ: (
        "No results could be read from it; that does not mean that there are none",
        f"{AGAIN}, and save it as “Webpage, Complete”.",
    ),
}
UNKNOWN = ("No result page of a search engine that this program knows", "Save the page of results itself.")
BY_SHAPE = "They were told by the shape of the page alone, so some may be missing."


class PageView(msgspec.Struct, frozen=True, kw_only=True):
    """One page of one search."""

    engine: str
    query: str
    form: str
    page: int
    results: int
    answer: str
    to_do: str
    file: str


class SearchesView(msgspec.Struct, frozen=True, kw_only=True):
    """The searches of a run: results read, and of them how many are the owner, unclear, or somebody else."""

    read: int
    me: int
    unclear: int
    namesakes: int
    pages: tuple[PageView, ...]
    more_pages: int


def view(checklist: Checklist) -> SearchesView | None:
    """Return what to show of the searches; None where there were none."""
    if not checklist.searches and not checklist.identity:
        return None
    counts = Counter(one.is_me for one in checklist.identity)
    return SearchesView(
        read=counts.total(),
        me=counts["yes"],
        unclear=counts["unclear"],
        namesakes=counts["no"],
        pages=tuple(_page(page) for page in checklist.searches[:MOST_PAGES]),
        more_pages=max(0, len(checklist.searches) - MOST_PAGES),
    )


def _page(page: ResultPage) -> PageView:
    """Return the view of one page; a former name that was searched for is not in it."""
    answer, to_do = ANSWERS[page.answer] if page.engine or page.answer is PageAnswer.CAPTCHA else UNKNOWN
    query = "a former name of yours" if page.former else clip(page.query, LONGEST_QUERY)
    return PageView(
        engine=name_of(page.engine) if page.engine else "Unknown",
        query=query or "not told by the page",
        form="pictures" if page.form == "image" else "pages",
        page=page.page,
        results=page.results,
        answer=answer,
        to_do=" ".join(filter(None, ("" if page.sure else BY_SHAPE, to_do))),
        file=clip(page.file, LONGEST_QUERY),
    )
