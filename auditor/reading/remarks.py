"""Remarks that run down the owner's school, its staff, pupils or parents."""

from auditor.model import Certainty, Severity
from auditor.reading import talk
from auditor.reading.look import Look
from auditor.reading.phrases import Hit
from auditor.reading.talk import Talk
from auditor.reading.told import Told
from auditor.reading.work_talk import ENOUGH, points, weight

_SELF = frozenset(["i", "im", "ive", "am", "was", "feel", "felt", "me", "myself", "mysel", "id", "being"])
_WHOM = {
    "pupils": "pupils",
    "staff": "people you work with",
    "parents": "parents",
    "school": "your school",
    "task": "your school",
}


def _meant(read: Talk, hit: Hit, kind: list[Hit]) -> bool:
    """Say whether a harsh word is not about the speaker, nor part of something harmless."""
    if any(away.first <= hit.last and hit.first <= away.last for away in kind):
        return False
    before = [word.replace("'", "") for word in read.words[max(0, hit.first - 3) : hit.first]]
    return not (before and not _SELF.isdisjoint(before) and hit.tag == "insult")


def running_down(look: Look) -> list[Told]:
    """Return the remarks of a text that run down the owner's school or its people."""
    if not look.cues & talk.CUES:
        return []
    read = talk.talk(look)
    if weight(read) < ENOUGH:
        return []
    kindly = read.tags.get("kindly", [])
    hits = [hit for tag in ("insult", "gripe", "irony") for hit in read.tags.get(tag, ()) if _meant(read, hit, kindly)]
    targets = [noun for noun in read.nouns if points(read, noun) > 0]
    if not hits or not targets:
        return []
    kinds = {noun.kind for noun in targets}
    whom = next((name for kind, name in _WHOM.items() if kind in kinds), "your school")
    harsh = any(hit.tag == "insult" for hit in hits)
    severity = Severity.MEDIUM if harsh else Severity.LOW
    return [Told(*read.span(hit.first, hit.last), f"runs down {whom}", severity, Certainty.GUESSED) for hit in hits]
