"""A real browser to open the report in: Chromium as the system has it, driven without a network."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.drawn_page import drawn

if TYPE_CHECKING:
    from playwright.sync_api import Browser

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def _go_without(reason: str) -> None:
    """Skip, unless a browser was asked for: then its absence is an error."""
    if os.environ.get("AUDITOR_BROWSER"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """Give one headless Chromium for all tests."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _go_without("Playwright is not installed: pip install -e '.[browser]'")
    executable = next(filter(None, map(shutil.which, NAMES)), None)
    if executable is None:
        _go_without("Chromium is not installed")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the sample report as a file."""
    path = tmp_path_factory.mktemp("report") / "checklist-2026-11-20.html"
    path.write_bytes(drawn().encode())
    return path
