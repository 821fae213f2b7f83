"""Joining, while it is quiet: asking for exports, searching for oneself, and the first settings."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import platformdirs

from auditor import report
from auditor.cli import asking, console, export_list, lookup_plan, memory, outcome, picking, walking, which_guide
from auditor.cli.journey import Journey
from auditor.lookup.plan import planned
from auditor.model import PlannedSearch
from auditor.walkthroughs import going

TODAY = 5
"""How many steps of a guide are gone through on the first day: they stand in order of worth."""
MOST_GUIDES = 2
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
    """Write the page of searches for the owner to open, and let them look."""
    subject = journey.subject
    every = planned(subject) if subject else ()
    if every:
        page = _page(journey, every)
        console.say(f"Your page of searches: {page}")
        console.say(
            "Nothing was sent. A private window shows what others see; the page says how to save what you find."
        )
        if asking.yes("Open the page in your browser now?", default=True):
            outcome.show(page)
    console.tell(LOOK)
    if not asking.yes("Have you looked? (n: later)", default=False):
        return False
    journey.mark("searches")
    return True


def _page(journey: Journey, every: Sequence[PlannedSearch]) -> Path:
    """Write the page of searches into the private folder, and return where it is."""
    now = datetime.now().astimezone()
    folder = platformdirs.user_downloads_path() / lookup_plan.FOLDER
    data = report.draw_plan(now.date(), every, folder=folder, former=False).encode("utf-8", "replace")
    path = outcome.path_for(f"searches-{now:%Y-%m-%d}.html", None)
    memory.write(path, "search plan", data, now, journey.remembered)
    return path


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
