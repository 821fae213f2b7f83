"""What a contact detail says: words of the text itself, a kind that quotes know, a short reason."""

import pytest

from auditor.model import QUOTE_KINDS
from auditor.reading import contact_details
from auditor.reading.look import look
from tests.checking import a_subject

TEXTS = [
    "r.ellis@larkfield.example or rowan@example.org, 07700 900123",
    "Cards to 14 Thistle Grove, Oakmere, OX33 4TQ. Office: 01632 960510. DOB 3/4/1985",
    "Caf\u00e9 \U0001f389 ring me on \u0660\u0667700 900123\u200b!",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_detail_is_a_stretch_of_the_text_with_a_known_kind_and_a_reason(text: str) -> None:
    found = contact_details.find(look(text), a_subject())
    assert found
    for detail in found:
        assert text[detail.span.start : detail.span.end] == detail.span.text
        assert detail.kind in QUOTE_KINDS
        assert 0 < len(detail.reason) < 80
