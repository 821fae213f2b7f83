"""Denials: whose view it is not, and what only sounds like it."""

import pytest

from auditor.reading.disclaimer_denials import after_own, not_employers
from auditor.reading.look import look
from auditor.reading.tokens import Token, tokens


def words_of(text: str) -> list[Token]:
    return [word._replace(word=word.word.replace("n't", "nt")) for word in tokens(look(text))]


@pytest.mark.parametrize(
    ("text", "denial"),
    [
        ("Tweets do not represent my school", "not represent my school"),
        ("what I post here isn't school policy", "isnt school"),
        ("Nothing to do with my employer, these tweets", "nothing to do with my employer"),
        ("opinions don't speak for my school", "dont speak for my school"),
        ("not a voice of my trust", "not a voice of my trust"),
    ],
)
def test_what_is_not_the_employers(text: str, denial: str) -> None:
    words = words_of(text)
    assert denial in [" ".join(word.word for word in words[first : last + 1]) for first, last in not_employers(words)]


@pytest.mark.parametrize(
    "text",
    [
        "I don't speak French, my school made me do German",
        "Nothing to do with my school but has anyone a ladder",
        "This does not reflect the price of fish",
        "My school does not represent value for money",
        "not my school, not my problem",
        "I am not sure my school shares that",
    ],
)
def test_what_only_sounds_like_it(text: str) -> None:
    assert not list(not_employers(words_of(text)))


@pytest.mark.parametrize(
    "text", ["my views rather than my school's", "as me, not as a member of staff", "mine, not work's"]
)
def test_less_is_enough_behind_what_is_ones_own(text: str) -> None:
    assert list(after_own(words_of(text)))


def test_a_role_that_is_not_said_to_be_left_out_is_no_denial() -> None:
    assert not list(after_own(words_of("my views, not as bad as a teacher's")))
