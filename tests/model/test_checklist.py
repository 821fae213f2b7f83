"""Each reason for which something could not be read has words for people."""

import re
from pathlib import Path

from auditor.model.checklist import REASONS

ROOT = Path(__file__).parents[2] / "auditor"
GIVEN = re.compile(r'reason="([a-z-]+)"')


def test_no_reason_is_without_words() -> None:
    given = {slug for path in ROOT.rglob("*.py") for slug in GIVEN.findall(path.read_text("utf-8"))}
    assert len(given) > 10
    assert given <= {*REASONS}
