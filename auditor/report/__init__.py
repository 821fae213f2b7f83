"""The report: draws a checklist as one private page, or as JSON, and writes it so that only its owner can read it."""

from auditor.report.locking import lock
from auditor.report.note import draw_note
from auditor.report.page import draw
from auditor.report.search_plan import draw_plan
from auditor.report.writing import file_name, to_json
from auditor.state.private_folder import write as write_private

__all__ = ["draw", "draw_note", "draw_plan", "file_name", "lock", "to_json", "write_private"]
