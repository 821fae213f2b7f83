"""Set wordings of disclaimers: each says one thing, and costs nothing where its words are missing."""

import pytest

from auditor.reading import disclaimer_wordings
from auditor.reading.look import look


def words_of(text: str) -> set[str]:
    return set(look(text).words)


@pytest.mark.parametrize(
    "text",
    [
        "These opinions belong to me",
        "Opinions, typos and bad puns are entirely my own",
        "#viewsmyown",
        "NB my views",
        "thoughts r ma ain",
        "Fy marn i yw popeth yma",
        "tweeting as me",
    ],
)
def test_ones_own(text: str) -> None:
    plain = look(text).plain
    assert disclaimer_wordings.own(plain, words_of(text))
    assert not disclaimer_wordings.not_employers(plain, words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Blame me, not my school",
        "I am not a spokesperson for my school",
        "Opinions \u2260 employer's",
        "Please don't hold my school responsible for my tweets",
        "No employer was consulted in the making of these tweets",
    ],
)
def test_not_the_employers(text: str) -> None:
    assert disclaimer_wordings.not_employers(look(text).plain, words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Lovely views, and a lodge of my own",
        "#views from #myown window",
        "post it to me and I'll sign it",
        "my own class",
        "blame my school for the traffic",
        "not my school, not my problem",
        "a spokesperson for my school said no",
    ],
)
def test_neither(text: str) -> None:
    plain, words = look(text).plain, words_of(text)
    assert not disclaimer_wordings.own(plain, words)
    assert not disclaimer_wordings.not_employers(plain, words)
