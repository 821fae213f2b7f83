"""Phrases of the lexicons, found in one pass."""

import pytest

from auditor.reading import phrases
from auditor.reading.look import look
from auditor.reading.talk import LEXICONS
from auditor.reading.tokens import tokens


@pytest.mark.parametrize("name", LEXICONS)
def test_every_lexicon_can_be_read_and_is_not_empty(name: str) -> None:
    sections = list(phrases.sections(name))
    assert sections
    assert all(found for _, found in sections)


def test_phrases_are_found_where_they_stand() -> None:
    words = tokens(look("at last parents' evening is over"))
    hits = phrases.find(phrases.net(*LEXICONS), words)
    assert any(words[hit.first].word.startswith("parent") for hit in hits)


def test_nothing_is_found_in_nothing() -> None:
    assert phrases.find(phrases.net(*LEXICONS), []) == []


def test_the_search_is_built_once() -> None:
    assert phrases.net(*LEXICONS) is phrases.net(*LEXICONS)
