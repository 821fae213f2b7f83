"""What stands around a contact detail: the wordings that say whose it is."""

from functools import lru_cache
from typing import NamedTuple

from auditor.reading import phrases
from auditor.reading.look import Look
from auditor.reading.tokens import tokens


class Said(NamedTuple):
    """A wording found: of which section of the lexicon, and where in `Look.plain`."""

    tag: str
    start: int
    end: int


class Around:
    """The wordings of one text that say whose its contact details are."""

    def __init__(self, seen: Look) -> None:
        """Find them."""
        self.plain = seen.plain
        read = tokens(seen)
        hits = phrases.find(phrases.net("details/contexts"), read)
        self.said = [Said(hit.tag, read[hit.first].start, read[hit.last].end) for hit in hits]

    def says(self, tag: str) -> bool:
        """Say whether a wording of a section stands anywhere."""
        return any(said.tag == tag for said in self.said)

    def near(self, tag: str, start: int, end: int, *, before: int, after: int) -> bool:
        """Say whether a wording of a section stands within so many characters before and after a place."""
        return any(
            said.tag == tag and said.end > start - before and said.start < end + after and not _within(said, start, end)
            for said in self.said
        )


def _within(said: Said, start: int, end: int) -> bool:
    """Say whether a wording is part of the detail itself."""
    return start <= said.start and said.end <= end


@lru_cache(maxsize=4)
def around(seen: Look) -> Around:
    """Return the wordings of a text; the last few are remembered, since each kind of detail wants them."""
    return Around(seen)
