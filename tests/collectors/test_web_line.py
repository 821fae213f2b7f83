import logging
import time

import pytest

from auditor.collectors.web import Door
from auditor.collectors.web_answers import Answer, Failure, Secret, Want, Why
from auditor.collectors.web_line import Limits, user_agent
from auditor.model import Request
from tests.loopback import Said, Web

KEY = "canary-3f9c"


@pytest.mark.parametrize(
    ("secret", "header", "target"),
    [
        (Secret("X-Key", KEY), KEY, "/search?q=a"),
        (Secret(value=KEY, in_query="api_key"), None, f"/search?q=a&api_key={KEY}"),
    ],
)
def test_a_key_goes_where_it_belongs_and_nowhere_else(
    web: Web, caplog: pytest.LogCaptureFixture, secret: Secret, header: str | None, target: str
) -> None:
    caplog.set_level(logging.DEBUG)
    ledger: list[Request] = []
    got = web.door(ledger=ledger).get("https://api.example/search?q=a", purpose="s", want=Want.API, secret=secret)
    (asked,) = web.asked
    assert asked.headers.get("x-key") == header
    assert asked.target == target
    assert isinstance(got, Answer)
    for shown in (repr(got), repr(ledger), caplog.text):
        assert KEY not in shown


def test_a_body_is_posted_with_its_length(web: Web) -> None:
    got = web.door().post("https://api.example/search", purpose="search", body=b'{"q": "a"}', headers={"Accept": "x/y"})
    assert isinstance(got, Answer)
    (asked,) = web.asked
    assert (asked.method, asked.body, asked.headers["content-type"], asked.headers["accept"]) == (
        "POST",
        b'{"q": "a"}',
        "application/json",
        "x/y",
    )


def test_an_answer_that_is_too_large_is_cut_short_and_counted(web: Web) -> None:
    web.answer = lambda _: Said(200, bytes(3_000_000))
    ledger: list[Request] = []
    door = web.door(ledger=ledger, limits=Limits(largest=1_000_000))
    got = door.get("https://rowan.example/", purpose="profile", want=Want.API)
    assert isinstance(got, Failure)
    assert got.why is Why.TOO_LARGE
    assert 1_000_000 < ledger[0].received < 1_200_000


def test_an_answer_that_does_not_come_is_given_up_when_the_time_is_over(web: Web) -> None:
    def drip(_asked: object) -> Said:
        time.sleep(3)
        return Said()

    web.answer = drip
    door = Door(refused=(), ledger=[], wiring=web.wiring, environment={}, limits=Limits(deadline=0.3, pause=5.0))
    begun = time.monotonic()
    got = door.get("https://rowan.example/", purpose="profile", want=Want.API)
    door.close()
    assert isinstance(got, Failure)
    assert got.why is Why.TOO_SLOW
    assert time.monotonic() - begun < 2


def test_an_answer_that_drips_byte_by_byte_is_given_up_too(web: Web) -> None:
    web.answer = lambda _: Said(200, bytes(200), drip=0.02)
    door = Door(refused=(), ledger=[], wiring=web.wiring, environment={}, limits=Limits(deadline=0.4, pause=5.0))
    begun = time.monotonic()
    got = door.get("https://rowan.example/", purpose="profile", want=Want.API)
    door.close()
    assert isinstance(got, Failure)
    assert got.why is Why.TOO_SLOW
    assert time.monotonic() - begun < 2


def test_the_program_names_itself_and_not_its_owners_work() -> None:
    assert user_agent().startswith("auditor/")
    assert "school" not in user_agent().casefold()
