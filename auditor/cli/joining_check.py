"""Joining, once an export is there: the first check, and a date for the next one."""

from datetime import datetime
from pathlib import Path

import platformdirs

from auditor import policies
from auditor.cli import asking, console, inputs, lookup_plan, memory, outcome, picking, running, set_up
from auditor.cli.journey import Journey
from auditor.model import AuditorError, Nation
from auditor.pipeline import look_in
from auditor.report import words
from auditor.state import reminders

DRAG = "The file or folder (drag it into this window, or type its path; Enter if there is none)"
NONE_YET = (
    "Then there is nothing to check yet, and that is quite usual: exports take days. When the first one is here, "
    "“auditor start” goes on with this step."
)
OFTEN = (
    ("Once a term", reminders.Every.TERM),
    ("Every month", reminders.Every.MONTH),
    ("Every three months", reminders.Every.THREE_MONTHS),
)


def check(journey: Journey) -> bool:
    """Check the exports that are here, and write the first report."""
    subject = journey.subject
    paths = at_hand()
    if subject is None or not paths:
        console.tell(NONE_YET)
        return False
    show = asking.yes("Open the report in your browser when it is done?", default=True)
    packs = policies.load_packs(set_up.packs_of(subject))
    console.tell("Reading takes from seconds to some minutes; a line tells what is being read. Ctrl-C stops it.")
    running.carry_out(paths, subject, packs, running.Wishes(then_open=show), open_store=lambda: journey.held)
    return True


def at_hand() -> list[Path]:
    """Return what the owner hands over: what lies in Downloads and is wanted, and what they name."""
    found = _in_downloads()
    wanted = found and asking.yes("Read all of these?", default=True)
    paths = [path for path, _ in found] if wanted else []
    while True:
        said = asking.text(DRAG if not paths else "Another one (Enter if that is all)")
        if not said:
            return paths
        paths += [path for path in _named(said) if path not in paths]


def next_date(journey: Journey) -> bool:
    """Settle when to look again, and write a reminder for the owner's own calendar."""
    console.tell("How often would you like to look again?")
    every = picking.pick(OFTEN, default=reminders.Every.TERM)
    now = datetime.now().astimezone()
    subject = journey.subject
    nation = subject.schools[0].nation if subject and subject.schools else Nation.ENGLAND
    path = outcome.path_for(reminders.FILE_NAME, None)
    memory.write(path, "reminder", reminders.calendar(every, nation, now), now, journey.remembered)
    first = reminders.first_day(every, nation, now.date())
    console.say(f"The first time: {words.day(first)}, a Saturday." if first else "The days are in the file.")
    console.say(f"Your reminder: {path}")
    console.say(
        f"It is called “{reminders.TITLE}” and says nothing else. Open it with your own calendar, not the school's "
        "Outlook. Then, on that day: “auditor recheck”."
    )
    journey.mark("date")
    return True


def _in_downloads() -> list[tuple[Path, str]]:
    """Return what lies in Downloads and looks like an export, and tell of it."""
    folder = platformdirs.user_downloads_path()
    try:
        found = look_in(folder) if folder.is_dir() else []
        searches = folder / lookup_plan.FOLDER
        # The page of searches says to save what they show there; some of its pages may be of no known shape.
        if searches.is_dir() and any(searches.iterdir()) and searches not in dict(found):
            found = [*found, (searches, "Pages you saved from your searches")]
    except OSError:
        found = []
    if found:
        console.tell("In your Downloads folder there is:")
    for path, title in found:
        console.tell(f"- {console.one_line(title)}: {console.one_line(path.name)}", indent="  ")
    return found


def _named(said: str) -> list[Path]:
    """Return the paths that were typed or dragged in; tells of one that is not there."""
    try:
        paths = inputs.expand(inputs.dragged(said))
    except AuditorError as error:
        console.tell(error.sentence, indent="    ")
        return []
    for path in paths:
        if not path.exists():
            console.tell(f"There is nothing at “{console.one_line(str(path))}”.", indent="    ")
    return [path for path in paths if path.exists()]
