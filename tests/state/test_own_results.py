"""Answers about search results: known again wherever the same address is found, and no word of them is kept."""

from datetime import date

import pytest

from auditor.state import content as contents
from auditor.state import own_results
from auditor.state.content import Content
from auditor.state.fingerprints import Prints
from tests.found_by_search import a_result

PRINTS = Prints(b"k" * 32)
TODAY = date(2026, 11, 20)


def test_an_answer_is_known_again_and_can_be_changed() -> None:
    result = a_result("Rowan Ellis", "Baker", url="https://www.a.example/rowan/")
    content = own_results.answer(Content(), result, "yes", today=TODAY, prints=PRINTS)
    assert own_results.answered(content, result, PRINTS) == "yes"
    content = own_results.answer(content, result, "no", today=TODAY, prints=PRINTS)
    assert own_results.answered(content, result, PRINTS) == "no"
    assert len(content.is_me) == 1
    assert own_results.answered(content, a_result("x", url="https://b.example/"), PRINTS) == ""


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.a.example/x/", "http://a.example/x", True),
        ("https://a.example/x?utm_source=g", "https://a.example/x", True),
        ("https://a.example/x#top", "https://a.example/x", True),
        ("https://a.example/x?id=1", "https://a.example/x?id=2", False),
        ("https://a.example/x", "https://b.example/x", False),
    ],
)
def test_the_same_address_has_the_same_mark(one: str, other: str, *, same: bool) -> None:
    marks = {own_results.mark(a_result("x", url=url), PRINTS) for url in (one, other)}
    assert (len(marks) == 1) is same


def test_without_an_address_the_words_tell() -> None:
    assert own_results.mark(a_result("A", "b", url=""), PRINTS) == own_results.mark(
        a_result("A ", " b", url=""), PRINTS
    )
    assert own_results.mark(a_result("A", url=""), PRINTS) != own_results.mark(a_result("B", url=""), PRINTS)
    assert own_results.mark(a_result("A", url="https://[broken"), PRINTS)


def test_no_word_of_a_result_is_kept_and_another_key_knows_nothing() -> None:
    result = a_result("CANARY title", "CANARY", url="https://canary.example/canary")
    content = own_results.answer(Content(), result, "yes", today=TODAY, prints=PRINTS)
    assert b"canary" not in contents.encode(content).lower()
    assert own_results.answered(content, result, Prints(b"j" * 32)) == ""
