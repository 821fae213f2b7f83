"""What lets the owner go on where they stopped: their answers, kept at once; without a place to keep them, said so."""

from collections.abc import Mapping
from datetime import date, datetime

from auditor.cli import console, memory
from auditor.model import AuditorError, Locked, StepState
from auditor.state import answers, store
from auditor.state.content import Progress
from auditor.state.store import Memory, Store

NOT_KEPT = "You can go on all the same. What you answer holds until you leave, and is not remembered for the next time."
KEPT = "Each part that you have finished is kept. It goes on from there the next time."
NOT_REMEMBERED = "What you answered could not be remembered, so the next time it is asked again."


def opened() -> Store:
    """Return what is remembered; where that cannot be had, a store for this time only, with a word why."""
    try:
        held = store.open_store(memory.ask)
    except Locked as error:
        console.trouble(error.sentence, error.next_step)
        held = store.forgetful(Memory.NOT_WANTED)
    memory.tell(held)
    if held.memory is not Memory.KEPT:
        console.tell(NOT_KEPT)
    return held


def mark(held: Store, name: str, state: StepState | str) -> None:
    """Remember how something stands as of today; where the disk says no, hold it for this time, and say so once."""
    today = datetime.now().astimezone().date()

    def change() -> None:
        held.update(lambda content: answers.step_done(content, name, str(state), today))

    try:
        change()
    except AuditorError as error:
        console.trouble(error.sentence, error.next_step)
        console.tell(NOT_KEPT)
        held.memory = Memory.UNREADABLE
        change()


def said(held: Store) -> Mapping[str, Progress]:
    """Return what was answered so far, by the ids of steps."""
    return held.content.steps


def since(held: Store, name: str, state: str) -> date | None:
    """Return since when something stands so; None where it does not."""
    one = held.content.steps.get(name)
    return one.when if one and one.state == state else None


def last_words(held: Store) -> str:
    """Return the sentence with which somebody who stops is let go."""
    return KEPT if held.memory is Memory.KEPT else NOT_REMEMBERED
