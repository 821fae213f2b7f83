"""What left the computer, drawn: the requests of one day to one host for one purpose on one line, the newest first."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

import msgspec

from auditor.model import Request


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the ledger: the time of day of the first and the last, how many, and how many bytes came back."""

    day: date
    time: str
    host: str
    purpose: str
    count: int
    received: int


def view(requests: Sequence[Request], zone: tzinfo | None) -> list[Line]:
    """Return the lines of the ledger, in the time of this zone."""
    groups: dict[tuple[date, str, str], list[tuple[datetime, Request]]] = {}
    for one in requests:
        at = one.at.astimezone(zone)
        groups.setdefault((at.date(), one.host, one.purpose), []).append((at, one))
    lines = sorted(groups.items(), key=lambda group: max(at for at, _ in group[1]), reverse=True)
    return [
        Line(
            day=day,
            time=_time([at for at, _ in several]),
            host=host,
            purpose=purpose,
            count=len(several),
            received=sum(one.received for _, one in several),
        )
        for (day, host, purpose), several in lines
    ]


def _time(several: Sequence[datetime]) -> str:
    """Return the minutes of the first and the last."""
    first, last = f"{min(several):%H:%M}", f"{max(several):%H:%M}"
    return first if first == last else f"{first} to {last}"
