"""The front door: which commands there are, each loaded when it is called, and how a run ends."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from auditor import __version__
from auditor.cli import console, endings
from auditor.cli.command_list import COMMANDS


class FrontDoor(click.Group):
    """A group that knows its commands by name and loads one only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which people meet them."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, loaded now; raises UsageError with the nearest name for one that there is not."""
        if cmd_name in COMMANDS:
            command: click.Command = import_module(f"auditor.cli.{cmd_name}").command
            return command
        if cmd_name.startswith("-") or ctx.resilient_parsing:
            return None
        from difflib import get_close_matches

        near = get_close_matches(cmd_name, COMMANDS, n=1)
        raise click.UsageError(
            f"There is no command “{console.one_line(cmd_name)}”." + (f" Did you mean “{near[0]}”?" if near else ""),
            ctx=ctx,
        )

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands for the help without loading them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; an error of ours becomes its sentence, its next step and its exit code."""
        # Loaded here: `--help` does not need it.
        from auditor.model import AuditorError

        try:
            return super().invoke(ctx)
        except AuditorError as error:
            return endings.known(error, debug=bool(ctx.params["debug"]))

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002 (click's own signature)
        **extra: Any,
    ) -> Any:
        """Run what was typed and leave with the exit code; patterns such as *.zip are resolved by `audit` itself."""
        del standalone_mode
        extra["windows_expand_args"] = False
        console.prepare()
        if "_AUDITOR_COMPLETE" in os.environ:
            from auditor.cli import powershell

            powershell.make_known()
        try:
            code = super().main(args, prog_name, complete_var, standalone_mode=False, **extra)
        except click.Abort:
            code = endings.stopped()
        except click.ClickException as error:
            code = endings.mistyped(error)
        sys.exit(int(code or 0))


@click.group(
    cls=FrontDoor,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with “auditor start”; “auditor demo” shows what you would get. Each command has its own --help.",
)
@click.version_option(__version__, prog_name="auditor", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Show where in the program an error arose; never what your files hold.")
@click.pass_context
def auditor(context: click.Context, *, debug: bool) -> int | None:
    """Look at your own social media the way a pupil, a parent or a head teacher could, before they do.

    Everything stays on this computer: nothing is sent to your school, nor, without your yes, to anyone. In a terminal,
    “auditor” alone opens a short menu.
    """
    if context.invoked_subcommand is None and console.at_terminal():
        from auditor.cli import menu

        return menu.run(auditor, COMMANDS, debug=debug)
    if context.invoked_subcommand is None:
        console.say(context.get_help())
    return None


def main() -> None:
    """Run the command line; the last resort for an unforeseen error is a calm sentence."""
    endings.be_calm(debug="--debug" in sys.argv)
    auditor.main(prog_name="auditor")
