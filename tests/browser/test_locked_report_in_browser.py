"""The locked report in a real browser, from a file, without a network: it opens with its passphrase only."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from auditor.report import lock
from tests.drawn_page import drawn

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

PASSPHRASE = "  Four quiet wörds  "
LONGEST = 30.0
"""Seconds that opening may take on a slow machine."""


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("locked") / "locked-checklist-2026-11-20.html"
    path.write_bytes(lock(drawn().encode(), PASSPHRASE))
    return path


@pytest.fixture
def page(browser: "Browser", locked: Path) -> "Iterator[Page]":
    with browser.new_context(viewport={"width": 390, "height": 800}) as context:
        shown = context.new_page()
        shown.goto(locked.as_uri())
        yield shown


def test_the_right_passphrase_opens_it_and_nothing_is_asked_of_the_network(
    browser: "Browser", locked: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    asked: list[str] = []
    said: list[str] = []
    with browser.new_context() as context:
        context.on("request", lambda request: asked.append(request.url))
        context.on("console", lambda message: said.append(message.text))
        shown = context.new_page()
        shown.on("pageerror", lambda error: said.append(error.message))
        shown.goto(locked.as_uri())
        assert "A lost passphrase cannot be helped" in shown.locator("body").inner_text()
        # The same letters, put together in another way: u and two dots.
        shown.get_by_label("Passphrase").fill("Four quiet wo\u0308rds")
        began = time.perf_counter()
        shown.keyboard.press("Enter")
        shown.get_by_role("heading", name="Your checklist").wait_for(timeout=LONGEST * 1000)
        record_testsuite_property("seconds to open a locked report", f"{time.perf_counter() - began:.1f}")
        assert shown.locator("article").count() == 5
        # Its own style and its own script work, and still nothing else may.
        assert shown.locator(".tools").is_visible()
        assert shown.evaluate("getComputedStyle(document.querySelector('.card')).borderRadius") == "12px"
        refused = shown.evaluate(
            """() => new Promise((done) => {
                document.addEventListener("securitypolicyviolation", (event) => done(event.violatedDirective));
                fetch("https://example.org/").catch(() => {});
            })"""
        )
    assert refused == "connect-src"
    assert asked[0] == locked.as_uri()
    assert {address for address in asked if not address.startswith("https://example.org")} == {locked.as_uri()}
    assert [line for line in said if "example.org" not in line] == []


def test_a_wrong_passphrase_shows_nothing_and_may_be_tried_again(page: "Page") -> None:
    field = page.get_by_label("Passphrase")
    field.fill("four quiet words")
    page.get_by_role("button", name="Open").click()
    page.get_by_text("That passphrase does not open it.").wait_for(timeout=LONGEST * 1000)
    assert page.locator("article").count() == 0
    assert "Larkfield" not in page.content()
    field.fill("Four quiet wörds")
    page.get_by_role("button", name="Open").click()
    page.get_by_role("heading", name="Your checklist").wait_for(timeout=LONGEST * 1000)


def test_without_script_it_says_so(browser: "Browser", locked: Path) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        shown = context.new_page()
        shown.goto(locked.as_uri())
        assert "opens with JavaScript only" in shown.locator("body").inner_text()
        assert shown.locator("input:visible").count() == 0


def test_axe_finds_nothing_in_the_way_of_anybody(page: "Page") -> None:
    from axe_playwright_python.sync_playwright import Axe

    results = Axe().run(page, options={"resultTypes": ["violations"]})
    assert [(one["id"], one["nodes"][0]["html"]) for one in results.response["violations"]] == []
