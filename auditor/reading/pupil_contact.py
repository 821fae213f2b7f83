"""Private contact between the owner and pupils, leavers or parents, either way."""

from auditor.model import Certainty, Severity
from auditor.reading import talk
from auditor.reading.look import Look
from auditor.reading.talk import Talk
from auditor.reading.told import Told
from auditor.reading.work_talk import AWAY


def _reached(read: Talk) -> bool:
    """Say whether pupils, leavers or parents of the school are in the talk."""
    return read.has("reached") or any(
        noun.kind in ("pupils", "parents")
        and noun.owner not in ("your", "other")
        and (noun.sure or noun.owner == "own")
        for noun in read.nouns
    )


def contacts(look: Look) -> list[Told]:
    """Return where a text tells of, or invites, private contact with pupils or parents."""
    if not look.cues & talk.CUES:
        return []
    read = talk.talk(look)
    if not read.has("channel", "invitation") or read.has("generic", *AWAY) or not _reached(read):
        return []
    return [
        Told(
            *read.span(hit.first, hit.last),
            "private contact with pupils or parents",
            Severity.MEDIUM,
            Certainty.GUESSED,
        )
        for tag in ("invitation", "channel")
        for hit in read.tags.get(tag, ())
    ]
