"""Contact: loud on private channels with pupils and parents, quiet on friends, family and parents' evening."""

import pytest

from checks.pupil_contact_in_post import CHECK
from tests.checking import keeps_quiet, tells

LOUD = [
    "One of my Year 11 pupils just followed me on Instagram",
    "Added a few of my old Year 6 parents on Facebook, lovely to chat",
    "Year 11s, message me on Snapchat if you want the answers",
    "Accepted a friend request from a boy in my class, couldn't say no",
]
QUIET = [
    "DM me for the recipe",
    "My sister followed me on Instagram",
    "My Year 4s were brilliant on the trip today",
    "Parents' evening tonight",
    "Message me if you want the spare ticket",
    "Added my cousin on Facebook",
    "Text me when you land",
]


@pytest.mark.parametrize("text", LOUD)
def test_loud(text: str) -> None:
    tells(CHECK, text)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    keeps_quiet(CHECK, text)
