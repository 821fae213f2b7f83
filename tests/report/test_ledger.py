from datetime import UTC, date, datetime, timedelta, timezone

from auditor.model import Request
from auditor.report.ledger import Line, view

NOW = datetime(2026, 11, 20, 20, 15, tzinfo=UTC)


def a_request(
    purpose: str = "a search for you", host: str = "api.example", minutes: int = 0, received: int = 10
) -> Request:
    return Request(host=host, purpose=purpose, at=NOW + timedelta(minutes=minutes), received=received)


def test_requests_of_one_day_host_and_purpose_are_one_line() -> None:
    assert view([a_request(), a_request(received=5, minutes=6)], UTC) == [
        Line(
            day=date(2026, 11, 20),
            time="20:15 to 20:21",
            host="api.example",
            purpose="a search for you",
            count=2,
            received=15,
        )
    ]


def test_another_day_host_or_purpose_is_another_line_and_the_newest_is_first() -> None:
    requests = [a_request(), a_request(minutes=1_440), a_request(host="b.example", minutes=1), a_request("robots.txt")]
    assert [(one.day.day, one.host, one.purpose, one.time) for one in view(requests, UTC)] == [
        (21, "api.example", "a search for you", "20:15"),
        (20, "b.example", "a search for you", "20:16"),
        (20, "api.example", "a search for you", "20:15"),
        (20, "api.example", "robots.txt", "20:15"),
    ]


def test_the_time_is_the_owners() -> None:
    (line,) = view([a_request()], timezone(timedelta(hours=5)))
    assert (line.day.day, line.time) == (21, "01:15")


def test_nothing_that_left_is_no_line() -> None:
    assert view([], UTC) == []
