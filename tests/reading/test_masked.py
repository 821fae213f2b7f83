"""Harsh words written with stars read as what they stand for."""

import pytest

from auditor.reading.masked import written_out


@pytest.mark.parametrize(
    ("masked", "plain"),
    [
        ("what a w*nker", "what a wanker"),
        ("all you can s***", "all you can shit"),
        ("f***ing hell", "fucking hell"),
        ("a p*ki shop", "a paki shop"),
        ("5* hotel", "5* hotel"),
        ("me@example.org", "me@example.org"),
        ("the c*** of it", "the cunt of it"),
        ("*waves*", "*waves*"),
        ("#school", "#school"),
    ],
)
def test_a_mask_is_written_out_at_the_same_length(masked: str, plain: str) -> None:
    assert written_out(masked) == plain
    assert len(written_out(masked)) == len(masked)
