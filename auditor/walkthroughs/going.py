"""Where the owner is in a guide: which step is answered, by whom and when, and which one comes next."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Protocol

import msgspec

from auditor.model.guide import Guide, GuideStatus, GuideStep
from auditor.model.steps import UNSETTLED, SettingSeen, StepState, settled
from auditor.walkthroughs.answered import decisive
from auditor.walkthroughs.load import GUIDES, guide


class Said(Protocol):
    """What is remembered of a step."""

    @property
    def state(self) -> str:
        """Return the state."""

    @property
    def when(self) -> date | None:
        """Return the day."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """A step, and how it stands."""

    id: str
    step: GuideStep
    state: StepState
    when: date | None = None
    seen: SettingSeen | None = None


def standing(known: Guide, said: Mapping[str, Said], seen: Iterable[SettingSeen] = ()) -> tuple[Standing, ...]:
    """Return how each step of a guide stands."""
    shown = decisive(seen)
    made = []
    for step in known.steps:
        name = known.full_id(step)
        one = said.get(name)
        state, when = settled(one.state if one else StepState.OPEN, one.when if one else None, shown.get(name))
        made.append(Standing(id=name, step=step, state=state, when=when, seen=shown.get(name)))
    return tuple(made)


def to_walk(steps: Sequence[Standing]) -> tuple[int, ...]:
    """Return the places of the steps to go through now: those never answered, or else those put off."""
    fresh = tuple(place for place, one in enumerate(steps) if one.state is StepState.OPEN)
    return fresh or tuple(place for place, one in enumerate(steps) if one.state in UNSETTLED)


def settled_count(steps: Sequence[Standing]) -> int:
    """Return how many steps need nothing more."""
    return sum(one.state not in UNSETTLED for one in steps)


def own(used: Iterable[str]) -> tuple[Guide, ...]:
    """Return the guides to what the owner uses, the ones that matter most first."""
    wanted = set(used)
    found = (guide(name) for name in GUIDES if name in wanted)
    return tuple(one for one in found if one.status is GuideStatus.LIVE and one.steps)
