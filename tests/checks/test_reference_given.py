"""References: loud where the owner gave one, quiet where they received one."""

import pytest

from auditor.model import Certainty, Reference
from checks.reference_given import CHECK
from tests.checking import found


@pytest.mark.parametrize("text", ["A fine colleague", ""])
def test_loud(text: str) -> None:
    (finding,) = found(CHECK, Reference(platform="linkedin", id="1", direction="given", text=text))
    assert finding.certainty is Certainty.SEEN
    assert not finding.quotes


@pytest.mark.parametrize("direction", ["received", ""])
def test_quiet(direction: str) -> None:
    assert not found(CHECK, Reference(platform="linkedin", id="1", direction=direction, text="A fine colleague"))
