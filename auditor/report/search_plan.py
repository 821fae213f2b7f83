"""The page of searches: links that the owner opens in a private window, and how to save what they show."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from auditor.model import PlannedSearch
from auditor.report import words
from auditor.report.page import content_hash, template

FIRST = 2
"""Engines whose links stand in front: most people use them, and most others show what they find."""


def draw_plan(day: date, searches: Sequence[PlannedSearch], *, folder: Path, former: bool) -> str:
    """Return the page; it loads nothing, and opens nothing by itself. `folder` is where to save what is found."""
    return template("search_plan.html").render(
        style_hash=content_hash("style.css"),
        day=words.day(day),
        pages=[one for one in searches if one.form == "web"],
        pictures=[one for one in searches if one.form == "image"],
        first=FIRST,
        folder=str(folder),
        folder_name=folder.name,
        former=former,
    )
