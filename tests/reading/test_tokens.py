"""Words one by one, with their sentences and what they stand for."""

from auditor.reading.look import look
from auditor.reading.tokens import symbols, tokens


def test_a_year_group_is_one_word() -> None:
    assert [token.word for token in tokens(look("My Year 9 class!"))] == ["my", "y9", "class"]


def test_links_and_handles_are_left_out() -> None:
    assert [token.word for token in tokens(look("see https://example.org/x @rowan_e now"))] == ["see", "now"]


def test_sentences_are_counted() -> None:
    assert [token.sentence for token in tokens(look("One two. Three"))] == [0, 0, 1]


def test_words_stand_where_they_stood() -> None:
    seen = look("Hello   there, World")
    assert [seen.plain[token.start : token.end] for token in tokens(seen)] == ["hello", "there", "world"]


def test_shapes() -> None:
    assert "{yr}" in symbols("y9")
    assert "{code}" in symbols("7k2")
    assert "{code}" not in symbols("5k")
    assert "{num}" in symbols("12")
    assert "{owner}" in symbols("school's")
