from datetime import UTC, datetime

import pytest

from auditor.collectors.web_pace import USUAL_WAIT, Pace, retry_after
from tests.loopback import Clock

NOW = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)


def test_one_host_is_asked_once_a_second_and_others_meanwhile() -> None:
    clock = Clock()
    pace = Pace(clock.timing)
    for host in ("a.example", "b.example", "a.example", "a.example"):
        pace.wait(host)
    assert clock.slept == [1.0, 1.0]


def test_time_that_has_passed_is_not_waited_again() -> None:
    clock = Clock()
    pace = Pace(clock.timing)
    pace.wait("a.example")
    clock.seconds += 0.75
    pace.wait("a.example")
    clock.seconds += 5
    pace.wait("a.example")
    assert clock.slept == [0.25]


def test_a_host_that_wants_longer_pauses_gets_them() -> None:
    clock = Clock()
    pace = Pace(clock.timing)
    pace.wait("a.example", 10)
    pace.wait("a.example")
    assert clock.slept == [10.0]


def test_a_host_that_wants_to_be_left_alone_is() -> None:
    clock = Clock()
    pace = Pace(clock.timing)
    assert pace.closed("a.example") == 0
    pace.close("a.example", 90)
    clock.seconds += 60
    assert pace.closed("a.example") == 30
    assert pace.closed("b.example") == 0
    clock.seconds += 60
    assert pace.closed("a.example") == 0


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("5", 5),
        (" 120 ", 120),
        ("0", 0),
        ("1.5", 1.5),
        ("Fri, 20 Nov 2026 20:00:30 GMT", 30),
        ("Fri, 20 Nov 2026 19:00:00 GMT", 0),
        ("Fri, 20 Nov 2026 20:00:30 -0000", 30),
        ("soon", USUAL_WAIT),
        ("-5", USUAL_WAIT),
        ("", USUAL_WAIT),
        ("999999999", 86_400 * 31),
        ("Fri, 99 Nov 2026 20:00:30 GMT", USUAL_WAIT),
    ],
)
def test_how_long_to_wait_is_a_number_or_a_time(said: str, seconds: float) -> None:
    assert retry_after(said, NOW) == seconds
