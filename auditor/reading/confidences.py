"""Matters that are not the owner's to tell: safeguarding, needs, staffing, news before its time, codes and papers."""

from auditor.model import Certainty, Severity
from auditor.reading.posts import Reading
from auditor.reading.told import Told, at, everything

_WHAT = {
    "harm": ("tells of a safeguarding matter", Severity.HIGH),
    "condition": ("tells of a pupil's condition or means", Severity.HIGH),
    "papers": ("speaks of records about people", Severity.HIGH),
    "staff fate": ("tells of a staffing matter", Severity.HIGH),
    "exclusion": ("tells of an exclusion or a complaint", Severity.HIGH),
    "access": ("gives away how to get in", Severity.HIGH),
    "exam secret": ("tells of an exam paper or results", Severity.HIGH),
    "school's future": ("tells of the school's money, inspection or future", Severity.MEDIUM),
    "secret": ("says that it is not to be told", Severity.MEDIUM),
}


def confided(reading: Reading) -> list[Told]:
    """Return the words that tell what is not the owner's to tell, if the text does."""
    if not reading.tells("confidential"):
        return []
    own = reading.shows("school much") and reading.shows("sensitive here", "sensitives here")
    told: list[Told] = []
    for tag, (reason, severity) in _WHAT.items():
        certainty = Certainty.READ if own and tag != "secret" else Certainty.GUESSED
        told += at(reading.talk, reading.talk.tags.get(tag, ()), reason, severity, certainty)
    return told or everything(
        reading.talk, "sounds like something confidential", Severity.MEDIUM, places=reading.heaviest("confidential")
    )
