"""An erasure request to fill in: it names no school and confirms no employment, whomever it is for."""

from datetime import date
from enum import StrEnum

from auditor.report import words
from auditor.report.page import template


class To(StrEnum):
    """Whom a request is for."""

    PAGE_OWNER = "page-owner"
    GOOGLE = "google"
    BING = "bing"
    ARCHIVE = "archive"


NAMES = {
    To.PAGE_OWNER: "the owner of a page",
    To.GOOGLE: "Google",
    To.BING: "Bing",
    To.ARCHIVE: "the web archive",
}


def draw_letter(to: To, day: date) -> str:
    """Return the text, with blanks for everything that only the owner knows."""
    return template(f"letter_{to.value.replace('-', '_')}.txt").render(day=words.day(day))
