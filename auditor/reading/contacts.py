"""Private contact between the owner and pupils, leavers or parents, either way."""

from auditor.model import Certainty, Severity
from auditor.reading.posts import Reading
from auditor.reading.told import Told, at, everything


def contacts(reading: Reading) -> list[Told]:
    """Return the words that tell of, or invite, private contact with pupils or parents, if the text does."""
    if not reading.tells("contact"):
        return []
    sure = (
        Certainty.READ
        if reading.shows("reached sure by channel here", "reached sure by invitation here")
        else Certainty.GUESSED
    )
    read = reading.talk
    told = at(
        read, read.tags.get("invitation", ()), "invites private contact with pupils or parents", Severity.MEDIUM, sure
    )
    told += at(
        read, read.tags.get("channel", ()), "tells of private contact with pupils or parents", Severity.MEDIUM, sure
    )
    told += at(read, read.tags.get("meeting", ()), "tells of meeting pupils or parents in private", Severity.MEDIUM)
    return told or everything(
        read, "sounds like private contact with pupils or parents", Severity.MEDIUM, places=reading.heaviest("contact")
    )
