"""How far the owner got with the steps of a walkthrough, and what their exports say of the same settings."""

from datetime import date
from enum import StrEnum

import msgspec


class StepState(StrEnum):
    """How a step stands. `seen` is one that nobody answered, but that what was handed over shows to be as advised."""

    OPEN = "open"
    DONE = "done"
    NOT_MINE = "not-mine"
    NOT_FOUND = "not-found"
    LATER = "later"
    SEEN = "seen"


UNSETTLED = frozenset({StepState.OPEN, StepState.LATER, StepState.NOT_FOUND})
"""States in which something is still to be done."""


class SettingSeen(msgspec.Struct, frozen=True, kw_only=True):
    """What was handed over says of the setting of a step; `on` is the day it was read, not the day it was so.

    `value` is one of on, off, everyone, limited and nobody.
    """

    step: str
    account: str
    value: str
    advised: bool
    on: date


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A walkthrough step that clauses ask for, and how far the owner got with it; `when` is the day of that."""

    id: str
    clauses: tuple[str, ...] = ()
    state: str = StepState.OPEN
    when: date | None = None
    seen: SettingSeen | None = None


def settled(said: str, when: date | None, seen: SettingSeen | None) -> tuple[StepState, date | None]:
    """Return how a step stands by what the owner said and what was seen, and since when.

    What was read after the owner said “done”, and is otherwise, opens the step again: it may be an older export, but
    it is worth another look.
    """
    state = StepState(said) if said in set(StepState) else StepState.OPEN
    if seen is None:
        return state, when
    if seen.advised and state in UNSETTLED:
        return StepState.SEEN, seen.on
    if not seen.advised and state is StepState.DONE and (when or seen.on) < seen.on:
        return StepState.OPEN, None
    return state, when
