"""Language aimed at people for what they are, and obscene abuse; quotations, reclaimed words and dialect are none."""

from auditor.model import Certainty, Severity
from auditor.reading.posts import Reading
from auditor.reading.signals import harsh
from auditor.reading.told import Told, at, everything

_WHAT = {
    "slur": ("a word that insults people for what they are", Severity.HIGH),
    "hate": ("runs people down for what they are", Severity.HIGH),
    "sexist": ("runs people down for what they are", Severity.HIGH),
    "leering": ("sexual talk about somebody", Severity.HIGH),
    "obscene": ("obscene abuse", Severity.MEDIUM),
}


def offensive(reading: Reading) -> list[Told]:
    """Return the words that are aimed at people for what they are or abuse them obscenely, if the text does."""
    if not reading.tells("offence"):
        return []
    told: list[Told] = []
    for tag, (reason, severity) in _WHAT.items():
        sure = tag in ("slur", "obscene") or (tag == "hate" and reading.shows("hate meant + whom"))
        told += at(
            reading.talk, harsh(reading.talk, tag), reason, severity, Certainty.READ if sure else Certainty.GUESSED
        )
    return told or everything(
        reading.talk,
        "may be read as aimed at people for what they are",
        Severity.MEDIUM,
        places=reading.heaviest("offence"),
    )
