"""The made-up member of staff: what they told the program, and their exports, shipped as small files.

Rowan Ellis teaches Year 4 at Larkfield Primary School in Oakmere, bakes, runs and sings. None of it exists. Facebook,
Instagram, X and LinkedIn are in the layouts of 2026. Private messages lie among the files as they do in real
exports, each marked NEVER-OPENED, so that tests can prove it.
"""

from datetime import UTC, datetime
from pathlib import Path

from auditor.model import Subject
from auditor.state import subject_file

NOW = datetime(2026, 11, 20, 20, 15, tzinfo=UTC)
"""When the made-up audit takes place, so that it comes out the same for everybody."""

_HERE = Path(__file__).parent
_EXPORTS = ("facebook", "instagram", "x", "linkedin", "pictures", "searches")


def subject() -> Subject:
    """Return what the made-up person told the program in its set-up."""
    return subject_file.read(_HERE / subject_file.FILE_NAME)


def inputs() -> list[Path]:
    """Return the folders of the made-up exports and pictures."""
    return [_HERE / "data" / name for name in _EXPORTS]
