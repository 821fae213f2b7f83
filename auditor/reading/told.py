"""What a closer look at a text came to: the words, the reason in one clause, and how sure that is."""

from collections.abc import Iterable
from typing import NamedTuple

from auditor.model import Certainty, Finding, Part, Record, Severity
from auditor.reading.look import Look


class Told(NamedTuple):
    """One thing that a text tells: words from `start` to `end` of `Look.plain`, and why they matter."""

    start: int
    end: int
    reason: str
    severity: Severity
    certainty: Certainty = Certainty.READ


def finding(record: Record, part: Part, look: Look, told: Iterable[Told], *, kind: str) -> Finding:
    """Join what one text told into one finding, as grave and as sure as the gravest and surest of it."""
    found = sorted(told, key=lambda one: _ORDER.index(one.severity), reverse=True)
    quotes = dict.fromkeys(part.quote(look.span(one.start, one.end), kind=kind) for one in found)
    certainty = min((one.certainty for one in found), key=_SUREST.index)
    return Finding(
        record=record.key,
        audience=part.audience,
        certainty=certainty,
        severity=found[0].severity,
        quotes=tuple(quotes),
        reasons=tuple(dict.fromkeys(one.reason for one in found)),
    )


_ORDER = tuple(Severity)
_SUREST = (Certainty.SEEN, Certainty.READ, Certainty.GUESSED)
