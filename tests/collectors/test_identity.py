"""The same post has the same id wherever and whenever it is read; another post has another."""

from datetime import UTC, datetime, timedelta, timezone

from auditor.collectors.identity import record_id

NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)
HERE = record_id("facebook", "rowan", "post", "Hello  there\nall", created=NOON)


def test_white_space_and_time_zone_do_not_matter() -> None:
    there = NOON.astimezone(timezone(timedelta(hours=5)))
    assert record_id("facebook", "Rowan", "post", "Hello there all", created=there) == HERE


def test_each_fact_matters() -> None:
    others = {
        record_id("instagram", "rowan", "post", "Hello there all", created=NOON),
        record_id("facebook", "other", "post", "Hello there all", created=NOON),
        record_id("facebook", "rowan", "comment", "Hello there all", created=NOON),
        record_id("facebook", "rowan", "post", "Hello there", "all", created=NOON),
        record_id("facebook", "rowan", "post", "Hello there all", created=NOON + timedelta(seconds=1)),
        record_id("facebook", "rowan", "post", "Hello there all"),
    }
    assert len(others) == 6
    assert HERE not in others


def test_half_a_surrogate_is_no_obstacle() -> None:
    assert record_id("facebook", "", "post", "\ud83d")
