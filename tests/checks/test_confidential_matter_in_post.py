"""Confidences: loud on what happened to pupils, quiet on ordinary days and on the word alone."""

import pytest

from checks.confidential_matter_in_post import CHECK
from tests.checking import keeps_quiet, tells

LOUD = [
    "One of my Year 6 pupils has been excluded for bringing a knife in",
]
QUIET = [
    "My Year 4s were brilliant on the trip today",
    "Lovely walk with the dog",
    "Half term at last",
    "Confidential: I hate mushrooms",
]


@pytest.mark.parametrize("text", LOUD)
def test_loud(text: str) -> None:
    tells(CHECK, text)


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str) -> None:
    keeps_quiet(CHECK, text)
