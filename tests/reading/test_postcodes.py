"""Full postcodes, and what only looks like one."""

import pytest

from auditor.reading.postcodes import postcodes


@pytest.mark.parametrize(
    "text", ["gl1 5qq", "sw1a 0aa", "m23 9br", "ec1a 1bb", "w1a0ax", "b33  8th", "ls18-4qn", "(dn55 1pt)"]
)
def test_a_postcode_is_read(text: str) -> None:
    ((start, end),) = postcodes(text)
    assert text[start:end] == text.strip("()")


@pytest.mark.parametrize(
    "text", ["gl1", "yr20 hlp", "zz1 1aa", "om3 4tq", "gl1 5cc", "agl1 5qq", "gl1 5qqq", "year 6 5th", ""]
)
def test_what_is_none_is_not(text: str) -> None:
    assert not list(postcodes(text))
