"""Full British postcodes in a text."""

import re
from collections.abc import Iterator
from functools import cache

from auditor.reading import cues

_POSTCODE = re.compile(r"(?<![^\W_])([a-z]{1,2})(\d[a-z\d]?)[ -]{0,2}(\d)([abd-hjlnp-uw-z]{2})(?![^\W_])")


@cache
def _areas() -> frozenset[str]:
    return frozenset(cues.lexicon("details/postcode_areas"))


def postcodes(plain: str) -> Iterator[tuple[int, int]]:
    """Yield where each full postcode stands in a text in small letters."""
    for match in _POSTCODE.finditer(plain):
        if match[1] in _areas():
            yield match.span()
