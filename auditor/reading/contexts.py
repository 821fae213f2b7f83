"""What stands around a contact detail: the wordings that say whose it is."""

from bisect import bisect_left
from functools import lru_cache

from auditor.reading import phrases
from auditor.reading.look import Look
from auditor.reading.tokens import tokens

_LONGEST = 100  # characters that a wording may take up


class Around:
    """The wordings of one text that say whose its contact details are."""

    def __init__(self, seen: Look) -> None:
        """Find them."""
        self.plain = seen.plain
        read = tokens(seen)
        self._said: dict[str, list[tuple[int, int]]] = {}
        for hit in phrases.find(phrases.net("details/contexts"), read):
            self._said.setdefault(hit.tag, []).append((read[hit.first].start, read[hit.last].end))

    def says(self, tag: str) -> bool:
        """Say whether a wording of a section stands anywhere."""
        return tag in self._said

    def near(self, tag: str, start: int, end: int, *, before: int, after: int) -> bool:
        """Say whether a wording of a section stands within so many characters before and after a place, not in it."""
        said = self._said.get(tag, [])
        for place in range(bisect_left(said, (start - before - _LONGEST, 0)), len(said)):
            first, last = said[place]
            if first >= end + after:
                return False
            if last > start - before and not start <= first <= last <= end:
                return True
        return False


@lru_cache(maxsize=4)
def around(seen: Look) -> Around:
    """Return the wordings of a text; the last few are remembered, since each kind of detail wants them."""
    return Around(seen)
