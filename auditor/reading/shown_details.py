"""Contact details on a profile: in the fields made for them, and in its free text."""

from collections.abc import Callable, Iterator

from auditor.model import Certainty, Finding, Part, Profile, Span, Subject
from auditor.reading import contact_details
from auditor.reading.contact_details import Detail
from auditor.reading.look import look

_FIELDS = {
    "phone": ("phone", "a telephone number in its own field"),
    "address": ("address", "an address in its own field"),
    "birth_date": ("birth-date", "a date of birth in its own field"),
}
_ORDER = (Certainty.SEEN, Certainty.READ, Certainty.GUESSED)


def details(part: Part, subject: Subject) -> list[Detail]:
    """Return the contact details in one part of a profile; what stands in a field made for it is certain."""
    whole = Span(0, len(part.text), part.text)
    if part.field == "email":
        kind, reason, certainty = contact_details.kind_of(part.text, subject)
        sure = certainty is Certainty.READ
        return [Detail(whole, kind, reason, Certainty.SEEN if sure else certainty)]
    if part.field in _FIELDS:
        kind, reason = _FIELDS[part.field]
        return [Detail(whole, kind, reason, Certainty.SEEN)]
    return contact_details.find(look(part.text), subject, on_profile=True)


def findings(profile: Profile, subject: Subject, wanted: Callable[[Detail], bool]) -> Iterator[Finding]:
    """Yield one finding for each part of a profile that shows a wanted detail."""
    for part in profile.parts():
        found = [detail for detail in details(part, subject) if wanted(detail)]
        if found:
            yield Finding(
                record=profile.key,
                audience=part.audience,
                certainty=min((detail.certainty for detail in found), key=_ORDER.index),
                quotes=tuple(part.quote(detail.span, kind=detail.kind) for detail in found),
                reasons=tuple(dict.fromkeys(detail.reason for detail in found)),
            )
