"""Single pupils in a text: by name, by initial, by class code, or by a detail that leaves no doubt."""

from auditor.model import Certainty, Severity
from auditor.reading.posts import Reading
from auditor.reading.pupil_signs import codes, letters, linked, names
from auditor.reading.told import Told, at, everything
from auditor.reading.work_talk import level, weight


def identified(reading: Reading) -> list[Told]:
    """Return the words that tell which pupil is meant, if the text does."""
    if not reading.tells("pupil"):
        return []
    read = reading.talk
    told = [
        Told(
            *read.span(place, place),
            "names a pupil",
            Severity.HIGH,
            Certainty.READ if linked(read, place) else Certainty.GUESSED,
        )
        for place, kind in names(read)
        if kind in ("plain", "wordlike")
    ]
    told += [
        Told(*read.span(place, place), "gives a class by its code", Severity.HIGH, Certainty.READ)
        for place in codes(read, level(weight(read)))
    ]
    told += [Told(*span, "gives a pupil by initials", Severity.HIGH) for span in letters(read)]
    told += at(read, read.tags.get("unique", ()), "tells enough of a pupil to know who it is", Severity.HIGH)
    return told or everything(read, "may tell which pupil is meant", Severity.HIGH, places=reading.heaviest("pupil"))
