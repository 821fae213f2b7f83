"""Confidences: loud on what happened to pupils, quiet on ordinary days and on the word alone."""

import pytest

from checks.confidential_matter_in_post import CHECK
from tests.checking import keeps_quiet, tells

LOUD = [
    "One of my Year 6 pupils has been excluded for bringing a knife in",
    "Social services were in about one of my Year 3s again today",
    "Sat in a child protection meeting all afternoon about a boy in my class",
    "The head told us in briefing that two TAs are being made redundant, not public yet",
    "Half the class got 40 or less in the mocks, results aren't out till Friday",
    "One of my pupils has just been diagnosed with epilepsy",
]
QUIET = [
    "My Year 4s were brilliant on the trip today",
    "Lovely walk with the dog",
    "Half term at last",
    "Confidential: I hate mushrooms",
    "Safeguarding training done for another year",
    "My own mock interview went well",
    "Results day nerves for my niece",
    "The budget was in the news again",
    "Keep it secret: I love garden gnomes",
]


@pytest.mark.parametrize("text", LOUD)
def test_loud(text: str) -> None:
    tells(CHECK, text)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    keeps_quiet(CHECK, text)
