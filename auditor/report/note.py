"""A dated page that says that the owner checked, and by which policies; it says nothing of what was found."""

from collections.abc import Sequence
from datetime import date

from auditor.model import Pack
from auditor.report import clauses, words
from auditor.report.page import content_hash, template


def draw_note(day: date, packs: Sequence[Pack], *, name: str) -> str:
    """Return the note as one HTML page."""
    known = {pack.id: pack for pack in packs}
    return template("note.html").render(
        style_hash=content_hash("style.css"),
        day=words.day(day),
        policies=[clauses.policy_name(pack.id, known) for pack in packs],
        name=name,
    )
