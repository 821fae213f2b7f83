"""Pupils in a picture, from the words that stand with it."""

from auditor.model import Certainty, Severity
from auditor.reading import talk
from auditor.reading.look import Look
from auditor.reading.talk import Talk
from auditor.reading.told import Told
from auditor.reading.work_talk import AWAY, ENOUGH, points, weight


def _shows_nobody(read: Talk) -> bool:
    """Say whether the talk is of the owner's own family, sport or the past, or of grown-ups only."""
    return read.has(*AWAY)


def pictured(look: Look, *, shown: bool) -> list[Told]:
    """Return who of the pupils a text puts in a picture; `shown` says that it stands with one."""
    if not look.cues & talk.CUES:
        return []
    read = talk.talk(look)
    if not shown and not read.has("picture"):
        return []
    if _shows_nobody(read):
        return []
    pupils = [noun for noun in read.nouns if noun.kind == "pupils" and noun.owner not in ("your", "other")]
    found = [
        Told(*read.span(noun.first, noun.last), "pupils in a picture", Severity.HIGH, Certainty.READ)
        for noun in pupils
        if points(read, noun) >= ENOUGH or shown or weight(read) >= 1
    ]
    if not found and (shown or weight(read) >= ENOUGH):
        found = [
            Told(*read.span(hit.first, hit.last), "a picture of a school occasion", Severity.HIGH, Certainty.GUESSED)
            for tag in ("occasion", "age group")
            for hit in read.tags.get(tag, ())
        ]
    return found
