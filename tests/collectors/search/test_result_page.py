"""Each page of an engine has its own answer: results, none, consent, a captcha, a gate, signed in, not read."""

import pytest

from auditor.collectors.search import saved_page
from auditor.collectors.search.result_page import read
from auditor.collectors.search.saved_page import SavedPage
from auditor.model import PageAnswer
from tests import result_pages

WORDS = "A layout that nobody knows. " * 20
GOOGLE = "https://www.google.co.uk/search?q=rowan"


@pytest.mark.parametrize("engine", result_pages.PAGES)
def test_engine_and_query_are_read_back_with_and_without_an_address(engine: str) -> None:
    address, page = result_pages.PAGES[engine]('"rowan ellis" oakmere'.replace('"', ""), result_pages.ROWAN)
    for known_address in (address, ""):
        got = read(SavedPage(page, known_address))
        assert (got.engine, got.answer, got.query, got.form, got.sure, len(got.rows)) == (
            engine, PageAnswer.RESULTS, "rowan ellis oakmere", "web", True, 3,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("page", "address", "engine", "answer"),
    [
        ("<form id='captcha-form'><div class='g-recaptcha'></div></form>", GOOGLE, "google", PageAnswer.CAPTCHA),
        ("<form id='captcha-form'></form>", "", "google", PageAnswer.CAPTCHA),
        ("<p>Our systems have detected unusual traffic</p>", "https://sorry.google.com/", "google", PageAnswer.CAPTCHA),
        ("<title>Just a moment...</title><p>www.ecosia.org has to check</p>", "", "ecosia", PageAnswer.CAPTCHA),
        ("<title>Just a moment...</title>", "", "", PageAnswer.CAPTCHA),
        ("<div class='anomaly-modal__title'>bots use DuckDuckGo too</div>", "", "duckduckgo", PageAnswer.CAPTCHA),
        ("<form action='https://consent.google.co.uk/save'></form>", "", "google", PageAnswer.CONSENT),
        ("<title>Before you continue to Google Search</title>", "", "google", PageAnswer.CONSENT),
        ("<form class='consent-form'></form>", "https://consent.yahoo.com/v2", "yahoo", PageAnswer.CONSENT),
        (
            "<noscript><iframe src='/httpservice/retry/enablejs?sei=1'></iframe></noscript>",
            GOOGLE,
            "google",
            PageAnswer.SCRIPT_GATE,
        ),
        (
            "<title>x at DuckDuckGo</title><noscript><a href='https://duckduckgo.com/html/?q=x'>here</a></noscript>",
            "",
            "duckduckgo",
            PageAnswer.SCRIPT_GATE,
        ),
        (
            "<div id='anubis_challenge'></div>",
            "https://www.startpage.com/sp/search",
            "startpage",
            PageAnswer.SCRIPT_GATE,
        ),
        ("<div id='result-stats'>About 0 results</div>", GOOGLE, "google", PageAnswer.NO_RESULTS),
        ("<p>Your search - x - did not match any documents.</p>", GOOGLE, "google", PageAnswer.NO_RESULTS),
        ("<ol id='b_results'><li class='b_no'>There are no results for x</li></ol>", "", "bing", PageAnswer.NO_RESULTS),
        ("<ul class='results-standard'></ul>", "https://www.mojeek.com/search?q=x", "mojeek", PageAnswer.NO_RESULTS),
        ("<a href='https://accounts.google.com/SignOutOptions?x'>R</a>", GOOGLE, "google", PageAnswer.SIGNED_IN),
        ("<title>x - Google Search</title><div id='rso'></div>", GOOGLE, "google", PageAnswer.SCRIPT_GATE),
        (f"<div id='rso'>{WORDS}</div>", GOOGLE, "google", PageAnswer.NOT_READ),
        ("<p>A recipe</p>", "https://cakes.example/", "", PageAnswer.NOT_READ),
        ("<title>Cakes - Search</title><p>A shop's own search</p>", "", "", PageAnswer.NOT_READ),
    ],
)
def test_pages_without_results_have_answers_of_their_own(
    page: str, address: str, engine: str, answer: PageAnswer
) -> None:
    got = read(SavedPage(f"<html><body>{page}</body></html>", address))
    assert (got.engine, got.answer, got.rows) == (engine, answer, ())


def test_results_saved_while_signed_in_are_read_and_marked() -> None:
    out = "<a href='https://accounts.google.com/SignOutOptions?x'>R</a>"
    address, page = result_pages.google("rowan", result_pages.ROWAN, more=out)
    got = read(SavedPage(page, address))
    assert (got.answer, len(got.rows)) == (PageAnswer.SIGNED_IN, 3)


def test_the_token_in_a_captcha_is_no_query() -> None:
    got = read(SavedPage("<form id='captcha-form'><input name='q' value='EgRr25U6GIS7'></form>", ""))
    assert got.query == ""


def test_results_in_a_layout_nobody_knows_are_less_sure() -> None:
    page = "".join(f"<a href='https://{name}.example/'><h2>{name}</h2></a>" for name in ("one", "two"))
    got = read(SavedPage(page, GOOGLE))
    assert (got.answer, got.sure, len(got.rows)) == (PageAnswer.RESULTS, False, 2)


@pytest.mark.parametrize(("start", "page"), [(0, 1), (10, 2), (20, 3)])
def test_which_page_it_is(start: int, page: int) -> None:
    address, html = result_pages.google("rowan", result_pages.ROWAN, start=start)
    assert read(SavedPage(html, address)).page == page


def test_the_page_numbers_tell_where_the_address_does_not() -> None:
    more = "<div id='botstuff'><table><tr><td>1</td><td class='YyVfkd'>2</td></tr></table></div>"
    _, html = result_pages.google("rowan", result_pages.ROWAN, more=more)
    assert read(SavedPage(html, "")).page == 2


def test_nesting_as_deep_as_is_let_through_ends_calmly() -> None:
    assert read(SavedPage("<div>" * saved_page.DEEPEST + WORDS, GOOGLE)).answer is PageAnswer.NOT_READ
