"""A quote holds the very words, where they stand, and so much of what is around them that the owner knows it again."""

import pytest

from auditor.model import Audience, Part, Quote, Span
from auditor.model.quotes import AROUND


def test_a_quote_holds_the_words_their_place_and_what_is_around() -> None:
    part = Part("bio", "Teacher at Larkfield, mum of two", Audience.PUBLIC)
    assert part.quote(Span(11, 20, "Larkfield"), kind="school-name") == Quote(
        "bio", "school-name", "Larkfield", 11, 20, "Teacher at ", ", mum of two"
    )


@pytest.mark.parametrize(("length", "cut"), [(AROUND - 1, False), (AROUND, False), (AROUND + 1, True)])
def test_only_what_is_too_long_is_cut_and_marked(length: int, cut: bool) -> None:
    text = "a" * length + "X" + "z" * length
    quote = Part("text", text).quote(Span(length, length + 1, "X"), kind="other")
    assert (quote.before[0] == "…", quote.after[-1] == "…") == (cut, cut)
    assert quote.before.strip("…") == "a" * min(length, AROUND)
    assert quote.after.strip("…") == "z" * min(length, AROUND)


def test_the_whole_of_a_text_has_nothing_around_it() -> None:
    assert Part("place", "Oakmere").whole(kind="place") == Quote("place", "place", "Oakmere", 0, 7)
