"""Joining, while it is quiet: asking for exports, searching for oneself, and the first settings."""

from importlib import import_module
from importlib.util import find_spec

import click

from auditor.cli import asking, console, export_list, picking, walking, which_guide
from auditor.cli.journey import Journey
from auditor.model import Subject
from auditor.walkthroughs import going

TODAY = 5
"""How many steps of a guide are gone through on the first day: they stand in order of worth."""
MOST_GUIDES = 2
PLAN = "auditor.cli.lookup_plan"
LOOK = (
    "Look at the first two pages of each, and at the pictures. Note what you would not want a parent to find; there is "
    "nothing to type in here."
)


def exports(journey: Journey) -> bool:
    """Show how to ask each platform for an export, and note what was asked for."""
    through = export_list.ask_all(export_list.lines(journey.subject, journey.held), journey.held)
    every = export_list.lines(journey.subject, journey.held)
    console.tell()
    console.tell("Your exports")
    export_list.tell(every)
    console.tell(export_list.FETCH)
    if not through:
        raise picking.Stop
    return not any(one.is_open for one in every)


def exports_done(journey: Journey) -> bool:
    """Say whether every export has been asked for."""
    return not any(one.is_open for one in export_list.lines(journey.subject, journey.so_far))


def searches(journey: Journey) -> bool:
    """Make the page of searches, where it can be made, and let the owner look."""
    if find_spec(PLAN):
        plan: click.Command = import_module(PLAN).command
        plan.main([], prog_name="auditor lookup plan", standalone_mode=False)
    else:
        console.tell("Open a private window in your browser, and search for:")
        for line in by_hand(journey.subject):
            console.tell(f"- {line}", indent="  ")
    console.tell(LOOK)
    if not asking.yes("Have you looked? (n: later)", default=False):
        return False
    journey.mark("searches")
    return True


def by_hand(subject: Subject | None) -> tuple[str, ...]:
    """Return searches for the owner to make: the name alone, then with the town and with each school."""
    if subject is None:
        return ()
    name = f'"{subject.person.names[0]}"'
    places = [subject.person.town, *(school.name for school in subject.schools)]
    return (name, *(f'{name} "{place}"' for place in places if place))


def walks(journey: Journey) -> bool:
    """Go through the first steps of the two walkthroughs that matter most."""
    for guide in which_guide.own(journey.subject, journey.held)[:MOST_GUIDES]:
        if walking.walk(guide, journey.held, most=TODAY) is walking.Ended.STOPPED:
            raise picking.Stop
    journey.mark("walks")
    return True


def walks_done(journey: Journey) -> bool:
    """Say whether the first steps of those two walkthroughs are answered."""
    guides = which_guide.own(journey.subject, journey.so_far)[:MOST_GUIDES]
    open_still = [going.to_walk(walking.standing(guide, journey.so_far))[:1] for guide in guides]
    return journey.is_marked("walks") or not any(place and place[0] < TODAY for place in open_still)
