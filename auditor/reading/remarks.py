"""Remarks that run down the owner's school, its staff, pupils or parents."""

from auditor.model import Certainty, Severity
from auditor.reading.phrases import Hit
from auditor.reading.posts import Reading
from auditor.reading.tokens import words
from auditor.reading.told import Told, at, everything
from auditor.reading.work_talk import points

_WHOM = {
    "pupils": "runs down pupils",
    "staff": "runs down people you work with",
    "parents": "runs down parents",
    "school": "runs down your school",
    "task": "runs down your work",
}
_SPEAKER = words("i im ive am was feel felt me myself mysel id being")


def _meant(reading: Reading, tag: str) -> list[Hit]:
    """Return the phrases of a tag that are neither about the speaker nor part of something harmless."""
    read = reading.talk
    away = read.tags.get("kindly", ())
    return [
        hit
        for hit in read.tags.get(tag, ())
        if not any(one.first <= hit.last and hit.first <= one.last for one in away)
        and (
            tag != "insult"
            or _SPEAKER.isdisjoint(word.replace("'", "") for word in read.words[max(0, hit.first - 3) : hit.first])
        )
    ]


def running_down(reading: Reading) -> list[Told]:
    """Return the words that run down the owner's school or its people, if the text does."""
    if not reading.tells("criticism"):
        return []
    read = reading.talk
    kinds = {noun.kind for noun in read.nouns if points(read, noun) > 0}
    reason = next((words for kind, words in _WHOM.items() if kind in kinds), _WHOM["school"])
    harsh = _meant(reading, "insult")
    sure = Certainty.READ if harsh and reading.shows("insult in school") else Certainty.GUESSED
    told = at(read, harsh, reason, Severity.MEDIUM, sure)
    for tag in ("gripe", "irony", "dig", "conditions"):
        told += at(read, _meant(reading, tag), reason, Severity.LOW)
    return (
        told
        or at(read, _meant(reading, "bad"), reason, Severity.LOW)
        or everything(read, reason, Severity.LOW, places=reading.heaviest("criticism"))
    )
