"""`auditor history`: the line over time, one run a row."""

from datetime import datetime

import click

from auditor.cli.safe_place import anyway_option

EXAMPLES = """\b
Examples:
  auditor history"""


@click.command(short_help="How it went over time.", epilog=EXAMPLES)
@anyway_option
def command(*, anyway: bool) -> None:
    """Show each remembered check: what there was to do, what was new, and what was mended."""
    from auditor.cli import console, letter, memory, safe_place, set_up
    from auditor.state import history

    safe_place.see(set_up.known(), anyway=anyway)
    content = memory.needed().content
    points = history.line(content)
    if content.letters:
        letter.tell(content.letters, datetime.now().astimezone().date())
        console.say()
    if not points:
        console.say("No check has been made yet.")
        return
    names = ("Day", "To do", "Look yourself", "Kept", "New", "Came back", "Mended", "Accounts")
    console.say("  ".join((f"{names[0]:10}", *names[1:])))
    for number, point in enumerate(points):
        changes = (point.new, point.came_back, point.mended) if number else ("–", "–", "–")
        cells = (point.to_do, point.look_yourself, point.kept, *changes, point.accounts)
        row = "  ".join(f"{cell!s:>{len(name)}}" for name, cell in zip(names[1:], cells, strict=True))
        console.say(f"{point.made:%Y-%m-%d}  {row}{'' if point.comparable else '  *'}")
    if not all(point.comparable for point in points):
        console.say()
        console.say("* Other accounts were looked at than the time before, or other policies chosen.")
