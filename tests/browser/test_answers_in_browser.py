"""Ticks and answers are saved as a file by a real browser, and the program reads it back."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from auditor.report import lock
from auditor.state.answers import read_file
from tests.drawn_page import drawn
from tests.sample_remembered import AGAIN

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("again") / "checklist-2026-11-20.html"
    path.write_bytes(drawn(AGAIN).encode())
    return path


@pytest.fixture
def page(browser: "Browser", again: Path) -> "Iterator[Page]":
    with browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True) as context:
        shown = context.new_page()
        shown.goto(again.as_uri())
        yield shown


def saved(page: "Page", folder: Path) -> bytes:
    """Tick, answer and save; return the file."""
    page.get_by_label("Done: Your school is named on this profile").check()
    question = page.locator("#questions li").first
    question.get_by_role("textbox").fill("Yes, in May")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save ticks and answers").click()
    assert download.value.suggested_filename.startswith("answers-20")
    download.value.save_as(folder / "answers.json")
    assert "Saved as answers-" in page.locator("#saved").inner_text()
    return (folder / "answers.json").read_bytes()


def test_what_is_ticked_and_answered_is_saved_and_read_back(page: "Page", tmp_path: Path) -> None:
    file = read_file(saved(page, tmp_path))
    assert file.ticked == {"i-name-x": True}
    assert file.answers == {AGAIN.questions[0].id: "Yes, in May"}
    assert file.made is not None


def test_a_locked_report_saves_them_as_well(browser: "Browser", tmp_path: Path) -> None:
    path = tmp_path / "locked-checklist-2026-11-20.html"
    path.write_bytes(lock(drawn(AGAIN).encode(), "four quiet words"))
    with browser.new_context(accept_downloads=True) as context:
        shown = context.new_page()
        shown.goto(path.as_uri())
        shown.get_by_label("Passphrase").fill("four quiet words")
        shown.keyboard.press("Enter")
        shown.get_by_role("heading", name="Your checklist").wait_for()
        assert read_file(saved(shown, tmp_path)).ticked == {"i-name-x": True}


def test_saving_asks_for_nothing(browser: "Browser", again: Path) -> None:
    asked: list[str] = []
    said: list[str] = []
    with browser.new_context(accept_downloads=True) as context:
        context.on("request", lambda request: asked.append(request.url))
        context.on("console", lambda message: said.append(message.text))
        shown = context.new_page()
        shown.goto(again.as_uri())
        with shown.expect_download():
            shown.get_by_role("button", name="Save ticks and answers").click()
    assert not [address for address in asked if not address.startswith(("file:", "blob:"))]
    assert said == []


def test_the_line_over_time_is_seen_on_any_screen(browser: "Browser", again: Path) -> None:
    for width in (320, 1280):
        with browser.new_context(viewport={"width": width, "height": 800}) as context:
            shown = context.new_page()
            shown.goto(again.as_uri())
            box = shown.locator("#over-time svg").bounding_box()
            assert box is not None
            assert box["width"] > 200
            assert shown.evaluate("document.documentElement.scrollWidth") == width
            stroke = shown.evaluate("getComputedStyle(document.querySelector('.l-todo')).stroke")
            assert stroke == "rgb(154, 63, 18)"


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_in_the_way_of_anybody(browser: "Browser", again: Path, width: int, dark: bool) -> None:
    from axe_playwright_python.sync_playwright import Axe

    with browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light"
    ) as context:
        shown = context.new_page()
        shown.goto(again.as_uri())
        results = Axe().run(shown, options={"resultTypes": ["violations"]})
        assert [(one["id"], one["nodes"][0]["html"]) for one in results.response["violations"]] == []
