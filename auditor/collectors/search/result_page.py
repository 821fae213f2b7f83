"""One result page read: which engine, what was asked, which results, or which of the pages that hold none."""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from bs4 import BeautifulSoup, Tag

from auditor.collectors.search import result_links
from auditor.collectors.search.engines import Engine, known
from auditor.collectors.search.results_on_page import Row, by_shape, laid_out
from auditor.collectors.search.saved_page import SavedPage
from auditor.model import PageAnswer

LONGEST_QUERY = 400
HARDLY_ANY = 200
"""Characters of a page's text, its title aside, below which it was saved before anything was there."""
LONGEST_READ = 60_000
"""Characters of a page's text in which the words of an empty page or a captcha are looked for."""


class PageRead(msgspec.Struct, frozen=True, kw_only=True):
    """What a page is: `page` is 0 where nothing says which of several it is; `engine` is "" for an unknown one."""

    engine: str
    answer: PageAnswer
    query: str = ""
    form: str = "web"
    page: int = 0
    sure: bool = True
    rows: tuple[Row, ...] = ()


def read(saved: SavedPage) -> PageRead:
    """Return what a saved page is; of one of no known engine, at most that it is a captcha."""
    soup = BeautifulSoup(saved.html, "lxml")
    title = " ".join(soup.title.get_text().split())[:1_000] if soup.title else ""
    engine = engine_of(saved.address, title, soup)
    if engine is None:
        captcha = _has_common_captcha(soup, title)
        return PageRead(engine="", answer=PageAnswer.CAPTCHA if captcha else PageAnswer.NOT_READ)
    base = saved.address if result_links.host_of(saved.address) else engine.home
    rows = tuple(laid_out(soup, engine, base))
    answer, sure = _answer(soup, title, engine, rows), True
    if answer in (PageAnswer.NOT_READ, PageAnswer.SCRIPT_GATE):
        rows = tuple(by_shape(soup, engine, base, known().common.outside))
        answer, sure = (PageAnswer.RESULTS, False) if rows else (answer, True)
    form = "image" if any(re.search(one, saved.address) for one in engine.image_addresses) else ""
    if not form:
        form = "image" if rows and all(row.form == "image" for row in rows) else "web"
    return PageRead(
        engine=engine.id,
        answer=answer,
        query=_query(saved.address, title, soup, engine, answer)[:LONGEST_QUERY],
        form=form,
        page=result_links.page_in(saved.address, engine) or _current(soup, engine),
        sure=sure,
        rows=tuple(row for row in rows if row.form == form) or rows,
    )


def engine_of(address: str, title: str, soup: BeautifulSoup) -> Engine | None:
    """Return the engine of a page: by its address, its title, its structure, or a captcha that names it."""
    host = result_links.host_of(address)
    by_host = [engine for engine in known().engines if host and engine.is_own(host)]
    if by_host:
        return by_host[0]
    shaped = [engine for engine in known().engines if _any(soup, engine.structure)]
    titled = [engine for engine in known().engines if _matches(title, engine.titles)]
    both = [engine for engine in titled if engine in shaped]
    # A title such as "… - Search" alone is many a site's; one that names the engine is not.
    named = [engine for engine in titled if engine.name.casefold() in title.casefold()]
    for found in (both, shaped, named if not host else []):
        if found:
            return found[0]
    if _has_common_captcha(soup, title):
        text = _text(soup)
        return next((one for one in known().engines if any(word in text for word in one.words)), None)
    return None


def _answer(soup: BeautifulSoup, title: str, engine: Engine, rows: Sequence[Row]) -> PageAnswer:
    """Return what a page of an engine answers; NOT_READ where neither results nor any known mark is there."""
    if rows:
        return PageAnswer.SIGNED_IN if _any(soup, engine.signed_in) else PageAnswer.RESULTS
    common = known().common
    text = _text(soup)
    if _any(soup, engine.consent) or _matches(title, engine.consent_titles):
        return PageAnswer.CONSENT
    if _has_common_captcha(soup, title) or _any(soup, engine.captcha) or _says(text, engine.captcha_words):
        return PageAnswer.CAPTCHA
    if _any(soup, engine.no_results) or _says(text, engine.no_results_words):
        return PageAnswer.NO_RESULTS
    if _any(soup, (*engine.script_gate, *common.script_gate)) or _matches(title, common.script_gate_titles):
        return PageAnswer.SCRIPT_GATE
    if _any(soup, engine.signed_in):
        return PageAnswer.SIGNED_IN
    # Browsers leave out of MHTML what is said to those without scripts: then nothing stands on the page at all.
    return PageAnswer.SCRIPT_GATE if len(text) - len(title) < HARDLY_ANY else PageAnswer.NOT_READ


def _query(address: str, title: str, soup: BeautifulSoup, engine: Engine, answer: PageAnswer) -> str:
    """Return what was searched for: as the address says, the search box, or the title."""
    asked = result_links.query_in(address)
    if asked:
        return asked
    # The box of a captcha holds a token.
    boxes = () if answer is PageAnswer.CAPTCHA else engine.query
    for selector in boxes:
        for box in soup.select(selector, limit=5):
            value = box.get("value") or box.get_text()
            words = " ".join(str(value).split())
            if words:
                return words
    for pattern in engine.titles:
        found = re.search(pattern, title)
        if found and found.groupdict().get("query"):
            return found["query"]
    return ""


def _current(soup: BeautifulSoup, engine: Engine) -> int:
    """Return which page the row of page numbers marks; 0 where there is none."""
    for box in _each(soup, engine.current):
        number = box.get_text().strip()
        if number.isascii() and number.isdigit() and 0 < len(number) < 4:
            return int(number)
    return 0


def _has_common_captcha(soup: BeautifulSoup, title: str) -> bool:
    """Say whether a page wants to know whether one is a person."""
    common = known().common
    return _any(soup, common.captcha) or _matches(title, common.captcha_titles)


def _any(soup: BeautifulSoup, selectors: Iterable[str]) -> bool:
    """Say whether anything is found by one of the selectors."""
    return any(True for _ in _each(soup, selectors))


def _each(soup: BeautifulSoup, selectors: Iterable[str]) -> Iterator[Tag]:
    """Yield the first of what each selector finds."""
    for selector in selectors:
        found = soup.select_one(selector)
        if found is not None:
            yield found


def _matches(text: str, patterns: Iterable[str]) -> bool:
    """Say whether a pattern finds anything in a text."""
    return any(re.search(pattern, text) for pattern in patterns)


def _says(text: str, sentences: Sequence[str]) -> bool:
    """Say whether one of the sentences stands in a text, however it is written."""
    return any(one.casefold() in text.casefold() for one in sentences)


def _text(soup: BeautifulSoup) -> str:
    """Return the words of a page, cut to a sensible length."""
    words: list[str] = []
    length = 0
    for piece in soup.stripped_strings:
        words.append(piece)
        length += len(piece)
        if length > LONGEST_READ:
            break
    return " ".join(" ".join(words).split())
