"""Full British postcodes in a text."""

import re
from collections.abc import Iterator
from functools import cache

from auditor.reading import cues

_INWARD = re.compile(r"\d[abd-hjlnp-uw-z]{2}(?![^\W_])")
_OUTWARD = re.compile(r"(?<![^\W_])([a-z]{1,2})\d[a-z\d]?[ -]{0,2}$")
_REACH = 8  # characters before the second half that the first may take, with one before it


@cache
def _areas() -> frozenset[str]:
    return frozenset(cues.lexicon("details/postcode_areas"))


def postcodes(plain: str) -> Iterator[tuple[int, int]]:
    """Yield where each full postcode stands in a text in small letters."""
    for match in _INWARD.finditer(plain):
        floor = max(0, match.start() - _REACH)
        outward = _OUTWARD.search(plain, floor, match.start())
        if outward and outward[1] in _areas():
            yield outward.start(), match.end()
