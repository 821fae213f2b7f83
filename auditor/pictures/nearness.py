"""How far from the school a picture was taken, in round metres: the position itself goes no further."""

import math
from collections.abc import Sequence

NEAR = 250
"""Metres: within the grounds of most schools, the position in the middle; a phone's own error is 5 to 30 m."""
FAR = 20_000
"""Metres beyond which the distance is of no interest, and nothing is kept of it."""
_EARTH = 6_371_000


def metres(position: tuple[float, float], schools: Sequence[tuple[float, float]]) -> int | None:
    """Return the distance to the nearest school, rounded; nothing where there is none within reach."""
    if not all(map(math.isfinite, position)):
        return None
    distances = [_apart(position, school) for school in schools]
    nearest = min(distances, default=math.inf)
    if nearest > FAR:
        return None
    step = 10 if nearest < 1_000 else 100
    return max(step, round(nearest / step) * step)


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the metres between two positions in degrees."""
    north, east = math.radians(one[0]), math.radians(one[1])
    other_north, other_east = math.radians(other[0]), math.radians(other[1])
    half = (
        math.sin((north - other_north) / 2) ** 2
        + math.cos(north) * math.cos(other_north) * math.sin((east - other_east) / 2) ** 2
    )
    return 2 * _EARTH * math.asin(min(1.0, math.sqrt(half)))
