"""Where a text talks about the owner's own school, class, colleagues or parents."""

from auditor.model import Certainty, Severity
from auditor.reading.posts import Reading
from auditor.reading.told import Told, everything
from auditor.reading.work_talk import ENOUGH, points

_WHAT = {
    "pupils": "talks about your own pupils",
    "staff": "talks about people you work with",
    "parents": "talks about parents at your school",
    "school": "talks about your own school",
    "task": "talks about your working day",
}


def own_school(reading: Reading) -> list[Told]:
    """Return the words that speak of the owner's own school, if the text does."""
    if not reading.tells("work"):
        return []
    read = reading.talk
    weighed = [(points(read, noun), noun) for noun in read.nouns]
    best = max((value for value, _ in weighed), default=0.0)
    told = [
        Told(*read.span(noun.first, noun.last), _WHAT[noun.kind], Severity.LOW, _sure(value))
        for value, noun in weighed
        if value >= min(best, ENOUGH) > 0
    ]
    return told or everything(read, _WHAT["task"], Severity.LOW, places=reading.heaviest("work"))


def _sure(value: float) -> Certainty:
    """Say how sure a noun is: the words really say it where they name the owner's school or what is theirs."""
    return Certainty.READ if value > ENOUGH else Certainty.GUESSED
