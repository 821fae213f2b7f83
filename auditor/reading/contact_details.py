"""Contact details in a text: e-mail addresses, telephone numbers, home addresses, dates of birth."""

from auditor.model import Subject
from auditor.reading import cues
from auditor.reading.addresses import addresses
from auditor.reading.birth_dates import birth_dates
from auditor.reading.detail import Detail
from auditor.reading.emails import emails, kind_of
from auditor.reading.look import Look
from auditor.reading.phones import phones

_CUES = cues.CONTACT | cues.ADDRESS | cues.DIGIT
WORK = frozenset(("work-email", "work-phone"))
"""The kinds of detail that belong to work; the others are personal."""


def find(seen: Look, subject: Subject) -> list[Detail]:
    """Return every contact detail of a text, in the order they stand."""
    if not seen.cues & _CUES and "@" not in seen.plain:
        return []
    found = [*emails(seen, subject), *phones(seen, subject), *addresses(seen), *birth_dates(seen)]
    return sorted(found, key=lambda detail: (detail.span.start, detail.span.end))


__all__ = ["WORK", "Detail", "addresses", "birth_dates", "emails", "find", "kind_of", "phones"]
