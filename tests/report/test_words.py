"""The report has a word for everything it may have to show."""

from datetime import UTC, date, datetime
from enum import StrEnum

import pytest

from auditor.model import (
    CIRCLE_NAMES,
    FIELD_NAMES,
    Audience,
    Certainty,
    Demand,
    DisclaimerForm,
    Moment,
    SourceState,
    Strength,
    Verdict,
)
from auditor.report import words


@pytest.mark.parametrize(
    ("table", "members"),
    [
        (words.AUDIENCES, Audience),
        (words.CERTAINTIES, Certainty),
        (words.DEMANDS, Demand),
        (words.DISCLAIMERS, DisclaimerForm),
        (words.MOMENTS, Moment),
        (words.STATES, SourceState),
        (words.STRENGTHS, Strength),
        (words.VERDICTS, Verdict),
    ],
)
def test_every_member_has_its_word(table: dict[StrEnum, str], members: type[StrEnum]) -> None:
    assert set(table) == set(members)


def test_platforms_and_fields_without_a_word_of_their_own_are_still_readable() -> None:
    assert words.platform("x") == "X"
    assert words.platform("some_new-place") == "Some new place"
    assert words.platform("") == "Not tied to one platform"
    assert [words.field(name) for name in (*FIELD_NAMES, *CIRCLE_NAMES) if "_" in words.field(name)] == []


@pytest.mark.parametrize(("count", "said"), [(0, "0 posts"), (1, "1 post"), (2, "2 posts"), (1204, "1,204 posts")])
def test_counts_with_their_word(count: int, said: str) -> None:
    assert words.kind("post", count) == said


def test_lists_in_a_sentence() -> None:
    assert [words.listed(list(parts)) for parts in ("", "a", "ab", "abc")] == ["", "a", "a and b", "a, b and c"]


def test_a_moment_is_told_by_the_day_it_was_in_britain() -> None:
    assert words.day(datetime(2026, 6, 16, 23, 30, tzinfo=UTC)) == "17 June 2026"
    assert words.day(datetime(2026, 11, 16, 23, 30, tzinfo=UTC)) == "16 November 2026"
    assert words.day(date(2026, 6, 16)) == "16 June 2026"
