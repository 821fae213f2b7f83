"""Talk about one's own school: loud on one's class, colleagues and parents, quiet on the profession and on life."""

import pytest

from checks.work_discussed_in_post import CHECK
from tests.checking import keeps_quiet, tells

LOUD = [
    "My Year 4s were brilliant on the trip today",
    "Our head has cancelled staff meeting again",
    "Parents' evening with my class tonight, wish me luck",
    "My class smashed their spellings",
    "Marking 30 maths books on a Sunday night",
    "Sports day tomorrow, my lot are so excited",
    "Break duty with my class in the rain again",
]
QUIET = [
    "Support the teachers' strike on Thursday",
    "Lovely walk along the canal with the dog",
    "What a goal in the last minute",
    "My gym class was hard work today",
    "The new novel everyone talks about is dull",
    "Swimming with the kids",
    "The choir sang beautifully tonight",
    "Back to the gym",
    "Teaching my son to ride a bike",
    "Teachers deserve better pay",
]


@pytest.mark.parametrize("text", LOUD)
def test_loud(text: str) -> None:
    tells(CHECK, text)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    keeps_quiet(CHECK, text)
