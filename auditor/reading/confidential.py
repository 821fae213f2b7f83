"""Matters that are not the owner's to tell: safeguarding, needs, staffing, news before its time, codes and papers."""

from auditor.model import Certainty, Severity
from auditor.reading import cues, talk
from auditor.reading.look import Look
from auditor.reading.talk import Talk
from auditor.reading.told import Told
from auditor.reading.work_talk import AWAY, ENOUGH, weight

_WHAT = {
    "safeguarding": ("a safeguarding matter", Severity.HIGH),
    "special needs": ("a pupil's needs or records", Severity.HIGH),
    "staffing": ("a staffing matter", Severity.HIGH),
    "complaint": ("a complaint or an exclusion", Severity.HIGH),
    "secret": ("something not yet to be told", Severity.HIGH),
    "access": ("a password, code or key", Severity.HIGH),
    "exam": ("an exam paper or result", Severity.HIGH),
    "money": ("the school's money or future", Severity.HIGH),
}
_ONE = frozenset("his her him he she hes shes they their them one mine he'd she'd mum mam dad".split())


def confided(look: Look) -> list[Told]:
    """Return what a text tells that is not the owner's to tell."""
    if not look.cues & (talk.CUES | cues.CONFIDENTIAL):
        return []
    read = talk.talk(look)
    tags = [tag for tag in _WHAT if tag in read.tags]
    if not tags or read.has("generic", *AWAY) or weight(read) < ENOUGH:
        return []
    return [
        Told(*read.span(hit.first, hit.last), f"tells of {_WHAT[tag][0]}", _WHAT[tag][1], Certainty.GUESSED)
        for tag in tags
        for hit in read.tags[tag]
    ]
