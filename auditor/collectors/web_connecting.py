"""Connecting to exactly the address that was checked: a name that leads somewhere else a moment later leads nowhere."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from threading import Thread
from typing import Any

import httpcore
import msgspec

from auditor.collectors.web_addresses import is_public
from auditor.collectors.web_answers import Why
from auditor.collectors.web_unpacking import NotUnderstood, TooLarge

FAILURES = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProxyError,
    httpcore.ProtocolError,
    httpcore.UnsupportedProtocol,
    TooLarge,
    NotUnderstood,
)
"""What a request may end with, beside an answer."""
MOST_TRIED = 4
PATIENCE = 8.0
"""Seconds for one address to answer, where a host has several: a broken IPv6 at home is common."""


class Reach(StrEnum):
    """Which addresses a name may lead to: public ones; only such as lie in the house; or any."""

    PUBLIC = "public"
    IN_THE_HOUSE = "in-the-house"
    ANY = "any"


class NotReached(Exception):
    """Nothing was connected to; `why` says which kind of failure it is."""

    def __init__(self, why: Why) -> None:
        """Keep the kind; there is no text that could hold an address."""
        super().__init__(why.value)
        self.why = why


class Wiring(msgspec.Struct, frozen=True, kw_only=True):
    """What reaches the network: how a name is resolved, and what opens a connection to an address."""

    resolve: Callable[[str, int], Sequence[str]]
    backend: httpcore.NetworkBackend


class Guard(httpcore.NetworkBackend):
    """Resolves a name itself, refuses all its addresses if one may not be, and connects to one that it has checked.

    `reach` and `until` are set for each request; `until` is a time of `clock`, for every step together.
    """

    def __init__(self, wiring: Wiring, clock: Callable[[], float]) -> None:
        """Begin with nothing connected; only public addresses may be reached."""
        self._wiring = wiring
        self._clock = clock
        self.reach = Reach.PUBLIC
        self.until = 0.0

    def left(self, wanted: float | None = None) -> float:
        """Return how many seconds are left for the next step; raises NotReached where none are."""
        left = self.until - self._clock()
        if left <= 0:
            raise NotReached(Why.TOO_SLOW)
        return left if wanted is None else min(left, wanted)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to a host at an address that was checked; raises NotReached."""
        del local_address, socket_options
        addresses = self._resolved(host, port)
        if not addresses:
            raise NotReached(Why.NO_SUCH_HOST)
        if not all(map(self._may_be_reached, addresses)):
            raise NotReached(Why.REFUSED)
        for address in addresses[:MOST_TRIED]:
            patience = self.left(min(PATIENCE, timeout or PATIENCE))
            try:
                return _Timed(self._wiring.backend.connect_tcp(address, port, timeout=patience), self)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        raise NotReached(Why.UNREACHABLE)

    def _may_be_reached(self, address: str) -> bool:
        return self.reach is Reach.ANY or is_public(address) is (self.reach is Reach.PUBLIC)

    def _resolved(self, host: str, port: int) -> Sequence[str]:
        """Return the addresses of a host; the system's own resolver knows no time limit, so it is waited for apart."""
        found: list[Sequence[str]] = []

        def resolve() -> None:
            try:
                found.append(self._wiring.resolve(host, port))
            except (OSError, UnicodeError):
                found.append(())

        asking = Thread(target=resolve, daemon=True)
        asking.start()
        asking.join(self.left())
        if not found:
            raise NotReached(Why.TOO_SLOW)
        return tuple(dict.fromkeys(found[0]))


class _Timed(httpcore.NetworkStream):
    """A connection that never waits beyond the time that is left for the whole request, however it drips."""

    def __init__(self, held: httpcore.NetworkStream, guard: Guard) -> None:
        self._held = held
        self._guard = guard

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._held.read(max_bytes, self._guard.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._held.write(buffer, self._guard.left(timeout))

    def close(self) -> None:
        self._held.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Timed(self._held.start_tls(ssl_context, server_hostname, self._guard.left(timeout)), self._guard)

    def get_extra_info(self, info: str) -> Any:
        return self._held.get_extra_info(info)


def why(error: BaseException) -> Why:
    """Return which kind of failure one of `FAILURES` is."""
    if isinstance(error, TooLarge):
        return Why.TOO_LARGE
    if isinstance(error, httpcore.TimeoutException):
        return Why.TOO_SLOW
    if isinstance(error, httpcore.NetworkError | httpcore.ProxyError):
        return Why.NOT_TRUSTED if _is_about_trust(error) else Why.UNREACHABLE
    return Why.NOT_UNDERSTOOD


def _is_about_trust(error: BaseException) -> bool:
    """Say whether a connection was given up because the other side could not prove who it is."""
    cause: BaseException | None = error
    while cause is not None:
        if type(cause).__name__ == "SSLCertVerificationError":
            return True
        cause = cause.__cause__ or cause.__context__
    return False
