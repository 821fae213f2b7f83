"""The report in a real browser: it asks for nothing, works without script, and everybody can use it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from bs4 import BeautifulSoup

from tests.drawn_page import drawn, text_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

WIDTHS = (390, 1280)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@pytest.fixture
def page(browser: "Browser", report: Path) -> "Iterator[Page]":
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        shown = context.new_page()
        shown.goto(report.as_uri())
        yield shown


@pytest.fixture
def page_without_script(browser: "Browser", report: Path) -> "Iterator[Page]":
    with browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800}) as context:
        shown = context.new_page()
        shown.goto(report.as_uri())
        yield shown


def test_opening_it_asks_for_nothing_and_says_nothing(browser: "Browser", report: Path) -> None:
    asked: list[str] = []
    said: list[str] = []
    with browser.new_context() as context:
        context.on("request", lambda request: asked.append(request.url))
        context.on("console", lambda message: said.append(message.text))
        shown = context.new_page()
        shown.on("pageerror", lambda error: said.append(error.message))
        shown.on("websocket", lambda socket: asked.append(socket.url))
        shown.on("dialog", lambda dialog: said.append(dialog.message))
        shown.goto(report.as_uri())
        shown.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
        shown.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        shown.wait_for_timeout(300)
    assert asked == [report.as_uri()]
    assert said == []


def test_the_page_would_be_refused_a_request_if_it_made_one(page: "Page") -> None:
    refused = page.evaluate(
        """() => new Promise((done) => {
            document.addEventListener("securitypolicyviolation", (event) => done(event.violatedDirective));
            fetch("https://example.org/").catch(() => {});
        })"""
    )
    assert refused == "connect-src"


def test_without_script_all_of_it_is_there(page_without_script: "Page") -> None:
    soup = BeautifulSoup(drawn(), "html.parser")
    for tag in soup.select("script, style, [hidden], template"):
        tag.decompose()
    everything = text_of(soup.body or soup).replace(" ", "")
    shown = "".join(page_without_script.locator("body").inner_text().split())
    folds = page_without_script.locator("details:not([open]) > summary")
    while folds.count():
        folds.first.click()
        shown = "".join(page_without_script.locator("body").inner_text().split())
    assert _letters(shown) == _letters(everything)


def _letters(text: str) -> str:
    """Return the text without the dots and commas that the style sheet puts between things."""
    return "".join(text.replace("·", "").replace(",", "").split())


def test_without_script_no_tick_box_or_filter_is_offered(page_without_script: "Page") -> None:
    assert page_without_script.locator("input:visible, select:visible, button:visible").count() == 0


def test_filters_show_only_what_is_asked_for(page: "Page") -> None:
    cards = page.locator("article:visible")
    assert cards.count() == 5
    page.get_by_label("Where", exact=True).select_option(label="Facebook")
    assert cards.count() == 2
    page.get_by_label("Which", exact=True).select_option(label="To do")
    assert cards.count() == 0
    assert "Showing 0 of 5." in page.get_by_role("status").inner_text()
    page.get_by_role("button", name="Show everything").click()
    assert cards.count() == 5


def test_ticks_are_counted_and_filtered(page: "Page") -> None:
    page.get_by_label("Done: Your school is named on this profile").check()
    assert "Ticked: 1 of 5." in page.get_by_role("status").inner_text()
    page.get_by_label("Ticked", exact=True).select_option(label="Not yet ticked")
    assert page.locator("article:visible").count() == 4


def test_a_link_to_a_filtered_item_still_leads_there(page: "Page") -> None:
    page.get_by_label("Which", exact=True).select_option(label="Look yourself")
    page.locator(".three .lead a").first.click()
    page.wait_for_timeout(100)
    assert page.locator("#item-1").is_visible()


def test_nothing_of_the_page_is_wider_than_a_phone(browser: "Browser", report: Path) -> None:
    with browser.new_context(viewport={"width": 320, "height": 700}) as context:
        shown = context.new_page()
        shown.goto(report.as_uri())
        shown.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
        assert shown.evaluate("document.documentElement.scrollWidth") == 320


def test_targets_are_large_enough(browser: "Browser", report: Path) -> None:
    with browser.new_context(viewport={"width": 390, "height": 800}) as context:
        shown = context.new_page()
        shown.goto(report.as_uri())
        sizes = shown.locator("nav a, summary, select, button, .tick, .what a").evaluate_all(
            "(every) => every.map((one) => one.getBoundingClientRect()).filter((box) => box.width)"
            ".map((box) => Math.min(box.width, box.height))"
        )
    assert sizes
    assert min(sizes) >= 24


def test_the_keyboard_gets_past_the_top_at_once_and_sees_where_it_is(page: "Page") -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box() is not None
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("script", [True, False])
def test_in_print_every_fold_is_open_and_no_filter_shown(browser: "Browser", report: Path, script: bool) -> None:
    with browser.new_context(java_script_enabled=script) as context:
        shown = context.new_page()
        shown.goto(report.as_uri())
        shown.emulate_media(media="print", color_scheme="dark")
        text = shown.locator("body").inner_text()
        for folded in ("Staff who name their school say", "The head agreed to it in May.", "Two-step sign-in is on"):
            assert folded in text
        assert "Show only some" not in text
        assert shown.locator("article .tick").first.is_visible()
        if script:
            assert shown.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_movement_is_only_for_those_who_like_it(browser: "Browser", report: Path) -> None:
    wishes: tuple[tuple[Literal["reduce", "no-preference"], str], ...] = (
        ("reduce", "auto"),
        ("no-preference", "smooth"),
    )
    for wish, behaviour in wishes:
        with browser.new_context(reduced_motion=wish) as context:
            shown = context.new_page()
            shown.goto(report.as_uri())
            assert shown.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == behaviour


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_in_the_way_of_anybody(
    browser: "Browser", report: Path, width: int, scheme: Literal["light", "dark"]
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    with browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme) as context:
        shown = context.new_page()
        shown.goto(report.as_uri())
        for opened in (False, True):
            if opened:
                shown.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
                shown.get_by_label("Done: Your school is named on this profile").check()
            results = Axe().run(shown, options={"resultTypes": ["violations"]})
            assert [(one["id"], one["nodes"][0]["html"]) for one in results.response["violations"]] == []
