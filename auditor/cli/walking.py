"""Going through one platform's settings, a step at a time; every answer is kept before the next step is shown."""

from enum import StrEnum

from auditor.cli import console, going_on, picking, step_screen
from auditor.model import StepState
from auditor.model.guide import Guide
from auditor.report import steps as shown
from auditor.report import words
from auditor.state.store import Store
from auditor.walkthroughs import going
from auditor.walkthroughs.going import Standing

MAY_STOP = "You can stop after any of them; it goes on from there."


class Ended(StrEnum):
    """How going through a guide ended."""

    THROUGH = "through"
    STOPPED = "stopped"


class _Move(StrEnum):
    """What may be answered besides a state of the step."""

    BACK = "back"
    STOP = "stop"


CHOICES: tuple[tuple[str, StepState | _Move], ...] = (
    ("Done", StepState.DONE),
    ("Not for me", StepState.NOT_MINE),
    ("I could not find it", StepState.NOT_FOUND),
    ("Later", StepState.LATER),
    ("Back", _Move.BACK),
    ("Stop for now", _Move.STOP),
)

QUESTION = (
    ("Done, or fine as it is", StepState.DONE),
    *(one for one in CHOICES[1:] if one[1] is not StepState.NOT_FOUND),
)
"""What may be answered where there is no setting to be found."""


def standing(guide: Guide, held: Store) -> tuple[Standing, ...]:
    """Return how each step of a guide stands by what is remembered."""
    return going.standing(guide, going_on.said(held), held.content.settings)


def walk(guide: Guide, held: Store, *, most: int = 0) -> Ended:
    """Go through the steps of a guide that are not answered yet; with `most`, of its first few steps only."""
    steps = standing(guide, held)
    todo = going.to_walk(steps) or tuple(range(len(steps)))
    todo = tuple(place for place in todo if not most or place < most)
    _begin(guide, steps, len(todo))
    place: int | None = todo[0] if todo else None
    while place is not None:
        one = standing(guide, held)[place]
        step_screen.draw(one, platform=guide.name, number=place + 1, count=len(steps))
        chosen = picking.pick(QUESTION if one.step.ask else CHOICES)
        if chosen is _Move.STOP:
            return Ended.STOPPED
        if isinstance(chosen, StepState):
            going_on.mark(held, one.id, chosen)
            place = next((other for other in todo if other > place), None)
        elif place:
            place -= 1
        else:
            console.tell("This is the first step.", indent="  ")
    _end(guide, held, listed=not most)
    return Ended.THROUGH


def _begin(guide: Guide, steps: tuple[Standing, ...], count: int) -> None:
    """Say what is to come, and what is answered already."""
    console.tell()
    console.tell(f"{guide.name}: {words.plural(count, 'step')} to go through now, of {len(steps)} in all.")
    console.tell(f"A minute or so for each. {MAY_STOP}")
    if guide.note:
        console.tell(f"Good to know: {guide.note}", indent="  ")
    answered = [one for one in steps if one.state is StepState.SEEN]
    if answered:
        console.tell("Answered already:", indent="  ")
    for one in answered:
        console.tell(f"- {one.step.name}. {shown.seen_words(one.seen)}", indent="  ")


def _end(guide: Guide, held: Store, *, listed: bool) -> None:
    """Say how the guide stands now, and list what is still open where that is wanted."""
    steps = standing(guide, held)
    left = [one for one in steps if one.state in (StepState.LATER, StepState.NOT_FOUND, StepState.OPEN)]
    console.tell()
    console.tell(f"{guide.name}: {going.settled_count(steps)} of {words.plural(len(steps), 'step')} settled.")
    for one in left if listed else ():
        state = shown.state_words(one.state, None)
        console.tell(f"- {one.step.name}{f': {state}' if state else ''}", indent="  ")
    if left:
        console.tell(f"“auditor walkthrough {guide.id}” brings you back to the others.")
