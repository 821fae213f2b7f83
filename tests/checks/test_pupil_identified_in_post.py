"""Pupils: loud on a name beside one's class, quiet on whole year groups, own children and famous people."""

import pytest

from checks.pupil_identified_in_post import CHECK
from tests.checking import keeps_quiet, tells

LOUD = [
    "So proud of Tyler M in my class, he moved up two reading levels",
    "Little Amelia in my Year 2 class told me I look like a potato",
    "Jakub (Y6) asked if Shakespeare was a rapper",
    "Year 4 shout-out to Aisha Khan for her spelling test",
    "Poor Callum in 3B was sick on the bus",
    "Well done Ruby and Zac from my class, school council reps",
]
QUIET = [
    "My Year 4s were brilliant on the trip today",
    "Tyler Perry's new film is great",
    "My son Jack scored twice on Saturday",
    "Roald Dahl's Matilda is the best",
    "All of Year 6 did well",
    "Well done Mo Farah",
    "Happy birthday Grandma",
    "Olivia Colman was superb",
    "Lunch with Sarah and Priya",
]


@pytest.mark.parametrize("text", LOUD)
def test_loud(text: str) -> None:
    tells(CHECK, text)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    keeps_quiet(CHECK, text)
