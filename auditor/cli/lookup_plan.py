"""`auditor lookup plan`: a page of searches that the owner opens in their own browser; nothing is sent from here."""

from datetime import datetime
from pathlib import Path

import click
import platformdirs

from auditor.cli.safe_place import anyway_option

FOLDER = "searches"
EXAMPLES = """\b
Examples:
  auditor lookup plan --open
  auditor lookup plan --former-name      a page of its own, for a former name alone
  auditor lookup plan --to searches.html"""


@click.command(short_help="A page of searches to open yourself; sends nothing.", epilog=EXAMPLES)
@click.option("--former-name", is_flag=True, help="The searches for your former name, and no others.")
@click.option("--about", type=click.Path(path_type=Path), metavar="FILE", help="A set-up file other than your own.")
@click.option("--to", "place", type=click.Path(path_type=Path), metavar="FILE", help="Where to write the page.")
@click.option("--open", "then_open", is_flag=True, help="Open the page in your browser.")
@anyway_option
def command(*, former_name: bool, about: Path | None, place: Path | None, then_open: bool, anyway: bool) -> None:
    """Write a page of links: the searches that a school could make of you, and how to save what they show.

    Nothing is sent from here. You open the links yourself, in a private window, and save the pages; “auditor audit”
    then reads them.
    """
    from auditor import report
    from auditor.cli import console, memory, outcome, safe_place, set_up
    from auditor.lookup.plan import planned
    from auditor.model import WrongUsage

    subject = set_up.known(about)
    safe_place.see(subject, anyway=anyway)
    if subject is None:
        raise WrongUsage("The program does not know yet who you are.", next_step="Run “auditor setup” first.")
    safe_place.own(place, subject)
    outcome.have_room(place)
    searches = planned(subject, former=former_name)
    if not searches:
        raise WrongUsage(
            "You told of no former name." if former_name else "You told of no name to search for.",
            next_step="Add it with “auditor setup”, then run this again.",
        )
    now = datetime.now().astimezone()
    folder = platformdirs.user_downloads_path() / FOLDER
    data = report.draw_plan(now.date(), searches, folder=folder, former=former_name).encode("utf-8", "replace")
    # The name of the file says nothing of what is searched for.
    name = f"searches-{now:%Y-%m-%d}{'-2' if former_name else ''}.html"
    path = outcome.path_for(name, place)
    memory.write(path, "search plan", data, now, memory.there())
    console.say(f"Your page of searches: {path}")
    console.say("Nothing was sent. Open it in a private window; it says how to save each page, and where.")
    console.say(f'Then: auditor audit "{folder}"')
    if then_open:
        outcome.show(path)
