"""Paid, gifted and press matters: advertising, codes and samples, and dealings with papers, radio and television."""

from auditor.model import Certainty, Severity
from auditor.reading.posts import Reading
from auditor.reading.signals import clear
from auditor.reading.told import Told, at, everything


def deals(reading: Reading) -> list[Told]:
    """Return the words that show a text to be paid for, gifted or about the press, if it is."""
    if not reading.tells("deal"):
        return []
    told = at(
        reading.talk, clear(reading.talk, "paid"), "paid, gifted or for a commission", Severity.LOW, Certainty.READ
    )
    told += at(reading.talk, clear(reading.talk, "press"), "dealings with the press", Severity.LOW)
    if not told and reading.talk.has("somebody else"):
        # Every such word has another sense here: a programme on the radio, a queue at the checkout.
        return []
    return told or everything(
        reading.talk, "sounds paid for, or about the press", Severity.LOW, places=reading.heaviest("deal")
    )
