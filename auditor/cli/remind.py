"""`auditor remind`: a reminder for the owner's own calendar that says nothing of what it is about."""

from datetime import datetime
from pathlib import Path

import click

from auditor.cli.safe_place import anyway_option

EXAMPLES = """\b
Examples:
  auditor remind --every term
  auditor remind --every month --to reminder.ics"""


@click.command(short_help="A reminder for your own calendar.", epilog=EXAMPLES)
@click.option("--every", required=True, type=click.Choice(["term", "month", "3-months"]), help="How often.")
@click.option(
    "--nation",
    type=click.Choice(["england", "wales", "scotland", "northern-ireland"]),
    help="Whose terms; as in your set-up otherwise.",
)
@click.option("--to", "place", type=click.Path(path_type=Path), metavar="FILE", help="Where to write the file.")
@anyway_option
def command(*, every: str, nation: str | None, place: Path | None, anyway: bool) -> None:
    """Write a calendar file that reminds you to look again, under a title that says nothing.

    Take it into your own calendar, not the school's Outlook. Term dates are about right for each nation; a file
    terms.toml in your private folder may hold your school's own.
    """
    from auditor.cli import console, memory, outcome, safe_place, set_up
    from auditor.model import Nation
    from auditor.state import reminders

    subject = set_up.known()
    safe_place.see(subject, anyway=anyway)
    safe_place.own(place, subject)
    outcome.have_room(place)
    now = datetime.now().astimezone()
    where = Nation(nation) if nation else subject.schools[0].nation if subject and subject.schools else Nation.ENGLAND
    data = reminders.calendar(reminders.Every(every), where, now)
    path = outcome.path_for(reminders.FILE_NAME, place)
    memory.write(path, "reminder", data, now, memory.there())
    console.say(f"Your reminder: {path}")
    console.say(f"It is called “{reminders.TITLE}”. Open it with your own calendar, not the school's Outlook.")
    if every == "term":
        console.say(
            f"The term dates are about right. If your school's are others, put them into {reminders.TERMS_FILE} in "
            "your private folder, and run this again."
        )
