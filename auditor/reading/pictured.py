"""Pupils in a picture, from the words that stand with it."""

from auditor.model import Certainty, Severity
from auditor.reading.look import Look
from auditor.reading.posts import Reading, plainly
from auditor.reading.told import Told, at, everything
from auditor.reading.work_talk import ENOUGH, points

_NEAR_PUPILS = ("little ones shown", "occasion", "age group")


def pictured(seen: Look, *, shown: bool) -> list[Told]:
    """Return the words that put pupils in a picture, if the text does; `shown` says that it stands with one."""
    return in_picture(plainly(seen, "picture" if shown else "post"))


def in_picture(reading: Reading) -> list[Told]:
    """Return the words that put pupils in a picture, if what was read closely does."""
    if not reading.tells("picture"):
        return []
    read = reading.talk
    told = [
        Told(*read.span(noun.first, noun.last), "pupils in a picture", Severity.HIGH, _sure(points(read, noun)))
        for noun in read.nouns
        if noun.kind == "pupils" and points(read, noun) > 0
    ]
    for tag in _NEAR_PUPILS:
        told += at(read, read.tags.get(tag, ()), "a picture that seems to show pupils", Severity.HIGH)
    return told or everything(
        read, "a picture that seems to show pupils", Severity.HIGH, places=reading.heaviest("picture")
    )


def _sure(value: float) -> Certainty:
    """Say how sure a noun is: pupils of the owner's own, or words that mean pupils and nothing else."""
    return Certainty.READ if value >= ENOUGH else Certainty.GUESSED
