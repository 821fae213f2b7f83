"""How politely the network is asked: one request at a time, a pause for each host, and Retry-After obeyed."""

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec

APART = 1.0
"""Seconds between the beginnings of two requests to one host."""
USUAL_WAIT = 60.0
"""Seconds to leave a host alone that asks for a pause and does not say how long."""
LONGEST_WAIT = 86_400.0 * 31


class Timing(msgspec.Struct, frozen=True, kw_only=True):
    """The clocks and the pauses, and how far apart the requests to one host are; tests put their own."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    apart: float = APART


class Pace:
    """Remembers when each host was asked last, and until when it wants to be left alone."""

    def __init__(self, timing: Timing) -> None:
        """Begin with no host asked yet."""
        self._timing = timing
        self._next: dict[str, float] = {}
        self._closed: dict[str, float] = {}

    def wait(self, host: str, apart: float = 0) -> None:
        """Sleep until this host may be asked again, and count it as asked; `apart` where it wants longer pauses."""
        now = self._timing.clock()
        pause = self._next.get(host, now) - now
        if pause > 0:
            self._timing.sleep(pause)
            now += pause
        self._next[host] = now + max(self._timing.apart, apart)

    def close(self, host: str, seconds: float) -> None:
        """Leave a host alone for so long."""
        self._closed[host] = self._timing.clock() + seconds

    def closed(self, host: str) -> float:
        """Return for how many seconds a host still wants to be left alone."""
        return max(0.0, self._closed.get(host, 0.0) - self._timing.clock()) if host in self._closed else 0.0


def retry_after(said: str, now: datetime) -> float:
    """Return how many seconds a Retry-After header asks to wait: a number, or the time of day until which."""
    said = said.strip()
    if re.fullmatch(r"\d{1,9}(?:\.\d+)?", said):
        return min(float(said), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(said)
    except (TypeError, ValueError, IndexError, OverflowError):
        return USUAL_WAIT
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return min(max(0.0, (until - now).total_seconds()), LONGEST_WAIT)
