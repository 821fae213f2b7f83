"""Distances to the school in round metres, and nothing of what is far away."""

import math

import pytest

from auditor.pictures import nearness

SCHOOL = (54.9911, -1.5203)


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        (SCHOOL, 10),
        ((54.9911 + 80 / 111_195, -1.5203), 80),
        ((54.9911, -1.5203 + 243 / (111_195 * math.cos(math.radians(54.9911)))), 240),
        ((54.9911 + 2_340 / 111_195, -1.5203), 2_300),
        ((51.5, -0.12), None),
        ((-54.9911, 178.4797), None),
        ((math.nan, 0.0), None),
        ((math.inf, 0.0), None),
    ],
)
def test_a_distance_is_rounded(position: tuple[float, float], expected: int | None) -> None:
    assert nearness.metres(position, [SCHOOL]) == expected


def test_the_nearest_of_several_schools_counts() -> None:
    assert nearness.metres(SCHOOL, [(55.1, -1.6), (54.9920, -1.5203)]) == 100


def test_without_a_school_there_is_no_distance() -> None:
    assert nearness.metres(SCHOOL, []) is None
