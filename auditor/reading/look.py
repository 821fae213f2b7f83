"""Looking once: a text made plain, with the way back to what was written."""

import re
from functools import cached_property, lru_cache

from auditor.model import Span
from auditor.reading.cues import seen_in
from auditor.reading.letters import READINGS

_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# A pattern sought in every text costs more than all else, a fixed string hardly anything.
_SIGNS = bytes(57 if chr(code).isdigit() else 120 if chr(code).isalpha() else 32 for code in range(128)) + b" " * 128
# Letters and digits stay, everything else parts words; one byte in, one byte out, so that places stay the same.
_FLAT = bytes(byte if chr(byte).isascii() and chr(byte).isalnum() else 32 for byte in range(256))


class Look:
    """One text, looked at once.

    `text` is what was written. `plain` is how it reads: small letters without accents, look-alike letters as Latin,
    invisible characters dropped, straight quotes, one space for any blank, line break or picture. `flat` is `plain`
    with everything but letters and digits blanked, with one blank before and after it. `signs` is `flat` with 9 for
    each digit and x for each letter: what has the shape of a postcode, say, holds "9xx ". `cues` has a bit for each
    family of `cues` that the text gives cause to look for.
    """

    def __init__(self, text: str) -> None:
        """Read the text; what only a closer look needs is worked out when asked for."""
        self.text = text
        readable = text if text.isascii() else _FOREIGN.sub(lambda run: run[0].translate(READINGS), text)
        plain = readable.lower()
        # The blanks of most posts are single spaces: asking costs less than joining anew.
        if "\n" in plain or "  " in plain or "\r" in plain or "\t" in plain or plain[:1] == " " or plain[-1:] == " ":
            plain = " ".join(plain.split())
        self.plain = plain
        flat = b" " + plain.encode("ascii", "replace").translate(_FLAT) + b" "
        self.flat = flat.decode("ascii")
        self.signs = flat.translate(_SIGNS)
        self.cues = seen_in(self.flat)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of `plain`: apostrophes within a word stay, hyphens part words."""
        return tuple(_WORD.findall(self.plain))

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word begins in `plain`."""
        return tuple(match.start() for match in _WORD.finditer(self.plain))

    @cached_property
    def _ways_back(self) -> tuple[int, ...] | None:
        """For each character of `plain`, and its end, the place in `text`; none where the two run alike."""
        if len(self.plain) == len(self.text) and self.text.isascii():
            return None
        ways: list[int] = []
        blank = True
        collapsed = self._is_collapsed()
        end = 0
        for place, char in enumerate(self.text):
            for piece in READINGS[ord(char)] if char > "\x7f" else char:
                space = piece.isspace()
                if collapsed and space and blank:
                    continue
                blank = space
                ways.append(place)
                if not space:
                    end = place
        del ways[len(self.plain) :]
        while end + 1 < len(self.text) and not READINGS[ord(self.text[end + 1])]:
            end += 1
        ways.append(end + 1 if collapsed else len(self.text))
        return tuple(ways)

    def _is_collapsed(self) -> bool:
        """Say whether blanks were joined while reading."""
        return self.plain == " ".join(self.plain.split())

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of `text` that characters `start` to `end` of `plain` were read from."""
        ways = self._ways_back
        if ways is not None:
            start, end = ways[start], ways[end]
        return Span(start, end, self.text[start:end])


@lru_cache(maxsize=8)
def look(text: str) -> Look:
    """Return the text as looked at; the last few are remembered, since many checks read the same one."""
    return Look(text)
