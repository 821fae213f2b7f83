"""Paid, gifted and press matters: advertising, codes and samples, and dealings with papers, radio and television."""

from auditor.model import Certainty, Severity
from auditor.reading import cues, talk
from auditor.reading.look import Look
from auditor.reading.phrases import Hit
from auditor.reading.talk import Talk
from auditor.reading.told import Told

CUES = cues.MONEY


def _clear(read: Talk, tag: str) -> list[Hit]:
    """Return the phrases of a tag that are not part of one that means something else."""
    away = read.tags.get("somebody else", ())
    return [
        hit
        for hit in read.tags.get(tag, ())
        if not any(one.first <= hit.first and hit.last <= one.last for one in away)
    ]


def deals(look: Look) -> list[Told]:
    """Return where a text is paid for, offers a code, or tells of dealings with the press."""
    if not look.cues & CUES:
        return []
    read = talk.talk(look)
    found = [
        Told(*read.span(hit.first, hit.last), "paid, gifted or for a commission", Severity.LOW)
        for hit in _clear(read, "paid")
    ]
    press, part = _clear(read, "press"), _clear(read, "taking part")
    if press and part:
        found += [
            Told(*read.span(hit.first, hit.last), "dealings with the press", Severity.LOW, Certainty.GUESSED)
            for hit in press
        ]
    return found
