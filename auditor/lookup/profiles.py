"""Looking at the owner's declared accounts as a stranger would: seen, not found, or could not be checked."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from auditor.collectors.profiles.profile_captures import ProfileCapture
from auditor.collectors.profiles.shape import Missing
from auditor.collectors.web import Door
from auditor.lookup.accounts import Visit
from auditor.lookup.routes import ROUTES
from auditor.lookup.trip import Came, Trip, sentence


class State(StrEnum):
    """What came of asking for one account."""

    SEEN = "seen"
    NOT_FOUND = "not-found"
    COULD_NOT_CHECK = "could-not-check"


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one visit: a capture where something was seen, else in words why there is none."""

    visit: Visit
    state: State
    capture: ProfileCapture | None = None
    reason: str = ""


def look(door: Door, visits: Sequence[Visit], *, now: datetime) -> Iterator[Outcome]:
    """Yield what comes of each visit, one after another."""
    for visit in visits:
        came = ROUTES[visit.route](Trip(door, visit.whose))
        if isinstance(came, Came):
            capture = ProfileCapture(
                platform=visit.whose.platform,
                handle=visit.whose.handle,
                made=now,
                records=came.records,
                lacking=came.lacking,
                to_the_end=came.to_the_end,
            )
            yield Outcome(visit=visit, state=State.SEEN, capture=capture)
        elif isinstance(came, Missing):
            yield Outcome(visit=visit, state=State.NOT_FOUND, reason="There is no such account or page.")
        else:
            yield Outcome(visit=visit, state=State.COULD_NOT_CHECK, reason=sentence(came))
