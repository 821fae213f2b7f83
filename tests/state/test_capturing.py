from datetime import timedelta

from auditor.model import Request
from auditor.state.capturing import MOST_REQUESTS, capture, files
from auditor.state.content import Capture, Content
from tests.remembering import AUTUMN, SPRING


def a_capture(data: bytes, what: str = "search/brave") -> Capture:
    return Capture(what=what, made=AUTUMN, data=data)


def a_request(purpose: str = "search") -> Request:
    return Request(host="api.example", purpose=purpose, at=AUTUMN, received=7)


def test_a_new_capture_stands_in_for_the_old_one_of_its_name() -> None:
    before = capture(Content(), {"a": a_capture(b"1"), "b": a_capture(b"2")}, [a_request()], now=AUTUMN)
    after = capture(before, {"a": a_capture(b"3")}, [a_request("decoy")], now=SPRING)
    assert {name: one.data for name, one in after.captures.items()} == {"a": b"3", "b": b"2"}
    assert [one.purpose for one in after.requests] == ["search", "decoy"]


def test_captures_and_requests_go_when_their_time_is_over() -> None:
    before = capture(Content(), {"a": a_capture(b"1")}, [a_request()], now=AUTUMN)
    after = capture(before, {}, [], now=AUTUMN + timedelta(days=366))
    assert not after.captures
    assert not after.requests


def test_the_ledger_does_not_grow_without_end() -> None:
    many = [a_request(str(number)) for number in range(MOST_REQUESTS + 3)]
    assert capture(Content(), {}, many, now=AUTUMN).requests[0].purpose == "3"


def test_captures_are_read_under_names_that_say_what_they_are() -> None:
    content = Content(captures={"3fa9": a_capture(b"1"), "77": a_capture(b"2", "profiles/mastodon")})
    assert files(content) == {"search/brave/3fa9.capture": b"1", "profiles/mastodon/77.capture": b"2"}
