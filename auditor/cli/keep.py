"""`auditor keep`: what the owner leaves on purpose, with a reason and a date, and how to let go of it again."""

from datetime import datetime
from typing import TYPE_CHECKING

import click

from auditor.cli.safe_place import anyway_option

if TYPE_CHECKING:
    from auditor.state.content import Content

EXAMPLES = """\b
Examples:
  auditor keep                                      lists what you keep
  auditor keep 3fa9c2d1 --because "the head agreed" --until 2027-07-31
  auditor keep 3fa9c2d1 --let-go"""


@click.command(short_help="Leave a finding on purpose, with a reason.", epilog=EXAMPLES)
@click.argument("finding", metavar="[FINDING]", required=False, default="")
@click.option("--because", default="", metavar="WORDS", help="Why you leave it; in your own words.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The last day, such as 2027-07-31.")
@click.option("--let-go", is_flag=True, help="Keep it no longer.")
@anyway_option
def command(*, finding: str, because: str, until: datetime | None, let_go: bool, anyway: bool) -> None:
    """Leave a finding on purpose, or list what you leave.

    FINDING is the name that stands beside it in your report. It is shown as kept, with your reason and its weight,
    until the date has passed or the thing itself changes. No other finding is hidden by it.
    """
    from auditor.cli import console, memory, safe_place, set_up
    from auditor.model import WrongUsage
    from auditor.report import words
    from auditor.state import keeping
    from checks import CHECKS

    safe_place.see(set_up.known(), anyway=anyway)
    if finding and not let_go and not because.strip():
        raise WrongUsage(
            "Keeping something needs a reason.", next_step="Add --because “…”, in a few words of your own."
        )
    if not finding and (because or until or let_go):
        raise WrongUsage("Which finding?", next_step="Copy its name from your newest report.")
    held = memory.needed()
    prints = held.prints(CHECKS)
    today = datetime.now().astimezone().date()
    day = until.date() if until else None
    if not finding:
        _list(held.content)
    elif let_go:
        held.update(lambda content: keeping.let_go(content, finding, prints=prints))
        console.say("It is kept no longer. The next report shows it like any other.")
    else:
        held.update(
            lambda content: keeping.keep(content, finding, because=because, until=day, today=today, prints=prints)
        )
        console.say(f"Kept{f' until {words.day(day)}' if day else ''}. The next report shows it under “Kept”.")
        console.say("It comes back when the date has passed, or when the thing itself changes.")


def _list(content: "Content") -> None:
    """List what is kept; its words are not remembered, only what was looked for, and where."""
    from auditor.cli import console
    from auditor.report import words
    from checks import CHECKS

    titles = {check.id: check.failed for check in CHECKS}
    if not content.kept:
        console.say("You keep nothing.")
    for one in sorted(content.kept.values(), key=lambda kept: kept.since):
        where = " ".join(filter(None, (words.platform(one.platform), console.one_line(one.account))))
        until = f", until {words.day(one.until)}" if one.until else ""
        console.say(f"- {titles.get(one.check, one.check)} ({where}): {console.one_line(one.because)}")
        console.say(f"Since {words.day(one.since)}{until}. Its weight was {one.weight}.", indent="  ")
