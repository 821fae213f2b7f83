"""What stands in one block of a page of an HTML export, once read."""

from datetime import datetime

import msgspec

from auditor.collectors.exports.meta.dates import read
from auditor.collectors.exports.meta.text import Shot
from auditor.model import Place


class Card(msgspec.Struct, kw_only=True):
    """What stands in one block of a page; `when` is local time, `rows` are labelled lines, `page` is its title."""

    heading: str = ""
    headings: list[str] = []
    lines: list[str] = []
    links: list[str] = []
    rows: list[tuple[str, str]] = []
    shots: list[Shot] = []
    when: datetime | None = None
    url: str = ""
    tagged: int = 0
    place: Place | None = None
    page: str = ""
    fault: str = ""

    def says_something(self) -> bool:
        """Say whether this is a record at all, not the title of the page or an empty box."""
        if self.when or self.rows or self.shots or self.links:
            return True
        words = " ".join(" ".join([self.heading, *self.lines]).split())
        return bool(words) and words.casefold() != self.page.casefold()

    def row(self, *labels: str) -> str:
        """Return the value that stands under one of the labels (lower case), or ""."""
        if not self.rows:
            return ""
        return next((value for label, value in self.rows if label.casefold().strip(": ") in labels), "")

    def dated(self) -> datetime | None:
        """Return when it was, from the foot of the block or from a labelled line."""
        if self.when:
            return self.when
        return next((when for _, value in self.rows if (when := read(value))), None)
