"""Visits on their way: made one after another, what comes back kept at once, and what came of it said at the end."""

from datetime import UTC, datetime

from auditor.cli import console
from auditor.cli.visits import Planned, whose
from auditor.collectors.profiles.profile_captures import KIND, ProfileCapture, packed
from auditor.lookup.profiles import Outcome, State, look
from auditor.model import ExitCode, Request, Setting, kind_of
from auditor.report import words
from auditor.state.capturing import capture, without
from auditor.state.content import Capture
from auditor.state.store import Store

COULD_NOT = (
    "What could not be checked may be there or not. Try again another day, or look yourself in a private window, "
    "signed out."
)


def carry_out(planned: Planned, held: Store) -> ExitCode:
    """Make the visits, keep what comes back, and say what came of each; Ctrl-C stops and loses nothing."""
    outcomes: list[Outcome] = []
    stopped = False
    try:
        with console.progress() as progress:
            coming = look(planned.door, planned.visits, now=datetime.now(UTC))
            for number, visit in enumerate(planned.visits, 1):
                if progress is not None:
                    progress(f"{whose(visit)}: {number} of {len(planned.visits)}", 0)
                outcome = next(coming)
                _keep(outcome, planned.ledger, held)
                outcomes.append(outcome)
    except KeyboardInterrupt:
        stopped = True
    finally:
        _note(planned.ledger, held)
    for outcome in outcomes:
        _tell(outcome)
    if any(outcome.state is State.COULD_NOT_CHECK for outcome in outcomes):
        console.tell(COULD_NOT)
    if stopped:
        console.tell("Stopped. What had come back is kept.")
    if any(outcome.state is State.SEEN for outcome in outcomes):
        console.say("“auditor audit” reads what was seen, without the network.")
    if stopped:
        return ExitCode.STOPPED
    unsure = any(one.state is State.COULD_NOT_CHECK or (one.capture and one.capture.lacking) for one in outcomes)
    return ExitCode.PARTLY_READ if unsure else ExitCode.NOTHING_TO_DO


def _keep(outcome: Outcome, ledger: list[Request], held: Store) -> None:
    """Keep what was seen; what is gone is kept no longer, and what could not be checked leaves what was seen before."""
    own = outcome.visit.whose
    name = held.prints().text(KIND, own.platform, own.handle)
    if outcome.state is State.NOT_FOUND:
        held.update(lambda content: without(content, name))
    if outcome.capture is not None:
        what = "".join(letter if letter.isalnum() else "-" for letter in own.platform.casefold())
        made = {name: Capture(what=f"{KIND}/{what}", made=outcome.capture.made, data=packed(outcome.capture))}
        asked = tuple(ledger)
        ledger.clear()
        held.update(lambda content: capture(content, made, asked, now=datetime.now(UTC)))


def _note(ledger: list[Request], held: Store) -> None:
    """Keep the rest of what left the computer."""
    asked = tuple(ledger)
    ledger.clear()
    if asked:
        held.update(lambda content: capture(content, {}, asked, now=datetime.now(UTC)))


def _tell(outcome: Outcome) -> None:
    """Say what came of one visit."""
    name = whose(outcome.visit)
    if outcome.capture is not None:
        console.say(f"{name}: seen ({_seen(outcome.capture)}).")
        for one in outcome.capture.records:
            if isinstance(one, Setting):
                console.say(f"{one.label}.", indent="  ")
        for line in outcome.capture.lacking:
            console.tell(f"Could not be had: {line}", indent="  ")
    elif outcome.state is State.NOT_FOUND:
        console.say(f"{name}: not found. {outcome.reason}")
    else:
        console.say(f"{name}: could not be checked. {outcome.reason}")


def _seen(made: ProfileCapture) -> str:
    """Return what was seen, counted."""
    kinds = [kind_of(type(one)) for one in made.records]
    return (
        words.listed([words.kind(kind, kinds.count(kind)) for kind in words.KINDS if kind in kinds]) or "nothing in it"
    )
