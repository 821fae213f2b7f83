"""What a closer look at a text came to: the words, the reason in one clause, how grave and how sure it is."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from auditor.model import Certainty, Finding, Part, Record, Severity
from auditor.reading.look import Look
from auditor.reading.phrases import Hit
from auditor.reading.talk import Noun, Talk

_GRAVEST = tuple(Severity)
_SUREST = (Certainty.GUESSED, Certainty.READ, Certainty.SEEN)
_MOST = 12  # marked words in one text; more say nothing more


class Told(NamedTuple):
    """One thing that a text tells: characters `start` to `end` of `Look.plain`, why, how grave and how sure."""

    start: int
    end: int
    reason: str
    severity: Severity
    certainty: Certainty = Certainty.GUESSED


def at(
    talk: Talk,
    found: Iterable[Hit | Noun],
    reason: str,
    severity: Severity,
    certainty: Certainty = Certainty.GUESSED,
) -> list[Told]:
    """Return what some phrases or nouns tell."""
    return [Told(*talk.span(one.first, one.last), reason, severity, certainty) for one in found]


def everything(talk: Talk, reason: str, severity: Severity, *, places: Sequence[int] = ()) -> list[Told]:
    """Return the words at some places as what is told where no phrase stands out, or else the whole text."""
    if not places:
        return [Told(0, len(talk.look.plain), reason, severity)]
    told = [Told(*talk.span(places[0], places[0]), reason, severity)]
    for before, place in pairwise(places):
        start, end = talk.span(place, place)
        if place == before + 1:
            told[-1] = told[-1]._replace(end=end)
        else:
            told.append(Told(start, end, reason, severity))
    return told


def _apart(told: Sequence[Told]) -> Iterator[Told]:
    """Yield what is told in the order of the text, the longest where several share words."""
    end = -1
    for one in sorted(told, key=lambda one: (one.start, -one.end)):
        if one.start >= end:
            end = one.end
            yield one


def finding(record: Record, part: Part, seen: Look, told: Sequence[Told], *, kind: str) -> Finding:
    """Join what one text tells into one finding, as grave and as sure as the gravest and surest of it."""
    spans = [seen.span(one.start, one.end) for one in _apart(told)][:_MOST]
    return Finding(
        record=record.key,
        audience=part.audience,
        certainty=max((one.certainty for one in told), key=_SUREST.index),
        severity=max((one.severity for one in told), key=_GRAVEST.index),
        quotes=tuple(part.quote(span, kind=kind) for span in spans),
        reasons=tuple(dict.fromkeys(one.reason for one in told)),
    )
