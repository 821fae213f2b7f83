"""Contact details in a text: e-mail addresses, telephone numbers, home addresses, dates of birth."""

from collections.abc import Sequence

from auditor.model import Subject
from auditor.reading import addresses as homes
from auditor.reading import birth_dates as births
from auditor.reading import emails as mail
from auditor.reading import phones as numbers
from auditor.reading.addresses import addresses
from auditor.reading.birth_dates import birth_dates
from auditor.reading.detail import Detail
from auditor.reading.emails import domains, emails, kind_of
from auditor.reading.look import Look
from auditor.reading.phones import phones

WORK = frozenset(("work-email", "work-phone"))
"""The kinds of detail that belong to work; the others are personal."""


def _place(detail: Detail) -> tuple[int, int]:
    """Return where a detail stands."""
    return detail.span.start, detail.span.end


def may_hold_one(seen: Look, domains: Sequence[str]) -> bool:
    """Say quickly whether a text may hold a contact detail; `domains` are those of the subject's schools."""
    return (
        mail.may_hold_one(seen, domains)
        or numbers.may_hold_one(seen)
        or homes.may_hold_one(seen)
        or births.may_hold_one(seen)
    )


def find(seen: Look, subject: Subject, *, on_profile: bool = False) -> list[Detail]:
    """Return every contact detail of a text, in order; what stands on a profile is mostly its owner's."""
    found = [
        *emails(seen, subject, on_profile=on_profile),
        *phones(seen, subject, on_profile=on_profile),
        *addresses(seen, on_profile=on_profile),
        *birth_dates(seen),
    ]
    return sorted(found, key=_place) if len(found) > 1 else found


__all__ = [
    "WORK",
    "Detail",
    "addresses",
    "birth_dates",
    "domains",
    "emails",
    "find",
    "kind_of",
    "may_hold_one",
    "phones",
]
