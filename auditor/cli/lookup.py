"""`auditor lookup`: the only commands that may use the network; each asks before anything is sent."""

from importlib import import_module
from importlib.util import find_spec

import click

COMMANDS = {
    "plan": "A page of searches to open yourself; sends nothing.",
    "search": "Search for yourself with a search engine of your choice.",
    "profiles": "Your own public profiles, as a stranger sees them.",
}


EXAMPLES = """\b
Examples:
  auditor lookup plan                     a page of links that you open yourself
  auditor lookup search --with brave      asks first, then searches for you
  auditor lookup profiles"""


class _Lookup(click.Group):
    """A group that loads one of its commands only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands that there are, in the order in which people meet them."""
        del ctx
        return [name for name in COMMANDS if find_spec(f"auditor.cli.lookup_{name}")]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, loaded now; None for one that there is not."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"auditor.cli.lookup_{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands for the help without loading them."""
        rows = [(name, COMMANDS[name]) for name in self.list_commands(ctx)]
        if rows:
            with formatter.section("Commands"):
                formatter.write_dl(rows)


@click.group(cls=_Lookup, short_help="See what others find when they look you up.", epilog=EXAMPLES)
def command() -> None:
    """See what others find when they look you up, before they do.

    Only your own names, handles and addresses are ever looked up. What comes back is kept in your encrypted store, and
    the next “auditor audit” reads it there, without the network.
    """
