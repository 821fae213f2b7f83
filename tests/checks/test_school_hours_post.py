"""Posts in school hours: one finding with a number and the newest examples, quiet at all other times."""

from datetime import UTC, datetime, timedelta

import pytest

from auditor.model import Certainty, Post
from checks.school_hours_post import CHECK, EXAMPLES
from tests.checking import a_context, found


def a_post(created: datetime | None, name: str = "1") -> Post:
    return Post(platform="x", account="@rowan_e", id=name, text="tea", created=created)


@pytest.mark.parametrize(
    "created",
    [datetime(2026, 11, 17, 11, 20, tzinfo=UTC), datetime(2026, 6, 16, 8, 0, tzinfo=UTC)],
)
def test_loud(created: datetime) -> None:
    (finding,) = found(CHECK, a_post(created))
    assert finding.certainty is Certainty.GUESSED


@pytest.mark.parametrize(
    "created",
    [
        None,
        datetime(2026, 11, 17, 19, 20, tzinfo=UTC),
        datetime(2026, 11, 21, 11, 20, tzinfo=UTC),
        datetime(2026, 8, 12, 11, 20, tzinfo=UTC),
    ],
)
def test_quiet(created: datetime | None) -> None:
    assert not found(CHECK, a_post(created))


def test_many_posts_are_one_finding_with_the_newest_examples() -> None:
    start = datetime(2026, 9, 7, 10, 0, tzinfo=UTC)
    posts = [a_post(start + timedelta(minutes=number), str(number)) for number in range(30)]
    assert CHECK.count is not None
    one = CHECK.count([finding for post in posts for finding in found(CHECK, post)])
    assert one.count == 30
    assert one.reasons == ("30 posts in 2026 in your hours at school; term dates are approximate",)
    assert len(one.quotes) == EXAMPLES
    assert one.quotes[0].text == "Monday 7 September 2026, 11:29"


def test_it_can_tell_only_where_a_time_is_known() -> None:
    assert CHECK.can_tell is not None
    assert not CHECK.can_tell(a_post(None), a_context())
