import time
from collections.abc import Sequence
from typing import Any

import httpcore
import pytest

from auditor.collectors.web_answers import Why
from auditor.collectors.web_connecting import Guard, NotReached, Reach, Wiring, why
from auditor.collectors.web_unpacking import NotUnderstood, TooLarge
from tests.loopback import PUBLIC


class Noted(httpcore.NetworkBackend):
    """Connects to nothing, and notes what it was asked to connect to; some addresses do not answer."""

    def __init__(self, *dead: str) -> None:
        self.connected: list[str] = []
        self.dead = dead

    def connect_tcp(self, host: str, *_: Any, **__: Any) -> httpcore.NetworkStream:
        self.connected.append(host)
        if host in self.dead:
            raise httpcore.ConnectError
        return httpcore.MockStream([b"one", b"two"])


def a_guard(addresses: Sequence[str], backend: Noted, clock: Any = lambda: 0.0) -> Guard:
    guard = Guard(Wiring(resolve=lambda _host, _port: addresses, backend=backend), clock)
    guard.until = 20.0
    return guard


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"],
        ["10.0.0.7"],
        ["169.254.169.254"],
        ["::1"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        ["fe80::1%eth0"],
        ["not an address"],
        [PUBLIC, "192.168.1.1"],
        ["192.168.1.1", PUBLIC],
    ],
)
def test_a_name_that_leads_anywhere_but_the_public_internet_leads_nowhere(addresses: list[str]) -> None:
    backend = Noted()
    with pytest.raises(NotReached) as caught:
        a_guard(addresses, backend).connect_tcp("rowan.example", 443)
    assert caught.value.why is Why.REFUSED
    assert backend.connected == []


def test_what_is_connected_to_is_what_was_checked() -> None:
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    backend = Noted()
    guard = Guard(Wiring(resolve=lambda _host, _port: next(answers), backend=backend), lambda: 0.0)
    guard.until = 20.0
    guard.connect_tcp("rebinding.example", 443)
    assert backend.connected == [PUBLIC]
    with pytest.raises(NotReached):
        guard.connect_tcp("rebinding.example", 443)
    assert backend.connected == [PUBLIC]


@pytest.mark.parametrize(
    ("reach", "address", "reached"),
    [
        (Reach.ANY, "127.0.0.1", True),
        (Reach.ANY, PUBLIC, True),
        (Reach.IN_THE_HOUSE, "127.0.0.1", True),
        (Reach.IN_THE_HOUSE, "192.168.1.7", True),
        (Reach.IN_THE_HOUSE, PUBLIC, False),
        (Reach.PUBLIC, PUBLIC, True),
    ],
)
def test_the_owners_own_search_engine_may_lie_in_the_house(reach: Reach, address: str, reached: bool) -> None:
    backend = Noted()
    guard = a_guard([address], backend)
    guard.reach = reach
    if reached:
        guard.connect_tcp("search.example", 8443)
    else:
        with pytest.raises(NotReached):
            guard.connect_tcp("search.example", 8443)
    assert bool(backend.connected) is reached


def test_an_address_that_does_not_answer_is_passed_by() -> None:
    backend = Noted("2606:4700::1111")
    a_guard(["2606:4700::1111", PUBLIC], backend).connect_tcp("rowan.example", 443)
    assert backend.connected == ["2606:4700::1111", PUBLIC]


def test_a_host_none_of_whose_addresses_answers_cannot_be_reached() -> None:
    with pytest.raises(NotReached) as caught:
        a_guard([PUBLIC], Noted(PUBLIC)).connect_tcp("rowan.example", 443)
    assert caught.value.why is Why.UNREACHABLE


@pytest.mark.parametrize("error", [OSError, UnicodeError])
def test_a_name_that_there_is_not_is_said_so(error: type[Exception]) -> None:
    def resolve(_host: str, _port: int) -> Sequence[str]:
        raise error

    guard = Guard(Wiring(resolve=resolve, backend=Noted()), lambda: 0.0)
    guard.until = 20.0
    with pytest.raises(NotReached) as caught:
        guard.connect_tcp("nowhere.example", 443)
    assert caught.value.why is Why.NO_SUCH_HOST


def test_a_resolver_that_never_answers_is_not_waited_for() -> None:
    def resolve(_host: str, _port: int) -> Sequence[str]:
        time.sleep(0.5)
        return [PUBLIC]

    guard = Guard(Wiring(resolve=resolve, backend=Noted()), time.monotonic)
    guard.until = time.monotonic() + 0.05
    with pytest.raises(NotReached) as caught:
        guard.connect_tcp("rowan.example", 443)
    assert caught.value.why is Why.TOO_SLOW


def test_no_step_goes_on_when_the_time_is_over() -> None:
    now = [0.0]
    stream = a_guard([PUBLIC], Noted(), lambda: now[0]).connect_tcp("rowan.example", 443)
    assert stream.read(10) == b"one"
    now[0] = 20.0
    for step in (lambda: stream.read(10), lambda: stream.write(b"x")):
        with pytest.raises(NotReached) as caught:
            step()
        assert caught.value.why is Why.TOO_SLOW
    stream.close()


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (TooLarge(), Why.TOO_LARGE),
        (NotUnderstood(), Why.NOT_UNDERSTOOD),
        (httpcore.ReadTimeout(), Why.TOO_SLOW),
        (httpcore.ConnectError(), Why.UNREACHABLE),
        (httpcore.ReadError(), Why.UNREACHABLE),
        (httpcore.ProxyError(), Why.UNREACHABLE),
        (httpcore.RemoteProtocolError(), Why.NOT_UNDERSTOOD),
    ],
)
def test_every_way_to_fail_has_a_kind(error: Exception, kind: Why) -> None:
    assert why(error) is kind
