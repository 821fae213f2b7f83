"""`auditor lookup search`: asks a search engine of the owner's choice what it shows of them, after a yes."""

from pathlib import Path

import click

from auditor.cli.safe_place import anyway_option

EXAMPLES = """\b
Examples:
  auditor keys add brave                           once; the key stays in your keyring
  auditor lookup search --with brave               shows what it would send, and asks
  auditor lookup search "Rowan Ellis" --with brave only that name of yours
  auditor lookup search --with searxng --yes       without a question, for scripts

\b
Exit status: 0 done, 2 not understood, 3 something was not answered,
             4 refused, 130 stopped; what had come back is kept."""


@click.command(short_help="Search for yourself with a search engine of your choice.", epilog=EXAMPLES)
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option("--with", "wanted", multiple=True, metavar="PROVIDER", help="Whom to ask; may be given more than once.")
@click.option("--no-pictures", is_flag=True, help="Search for pages only, not for pictures.")
@click.option("--former-name", is_flag=True, help="Search for your former name, and for nothing else.")
@click.option(
    "--about", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="A set-up file from elsewhere."
)
@click.option("--yes", "agreed", is_flag=True, help="Send it without asking.")
@anyway_option
def command(
    *,
    names: tuple[str, ...],
    wanted: tuple[str, ...],
    no_pictures: bool,
    former_name: bool,
    about: Path | None,
    agreed: bool,
    anyway: bool,
) -> int:
    """Search for your own names, handles and addresses, and keep what comes back for “auditor audit”.

    NAME is one of those that you declared; without one, all are searched for. Nothing is sent before you have seen
    every search, and whom it goes to. Your school's own sites are never asked.
    """
    from auditor.cli import leave, memory, safe_place, searches, searching, set_up, whom_to_ask
    from auditor.model import ExitCode, WrongUsage

    subject = set_up.known(about)
    if subject is None:
        raise WrongUsage("The program does not know yet who you are.", next_step="Run “auditor setup” first.")
    safe_place.see(subject, anyway=anyway)
    queries = searches.chosen(subject, names, former=former_name, pictures=not no_pictures)
    several = whom_to_ask.providers(wanted)
    held = memory.lasting()
    with searches.prepared(several, queries, subject) as planned:
        leave.announce(searches.sendings(planned))
        if not leave.given("Send these searches?", agreed=agreed):
            return int(ExitCode.NOTHING_TO_DO)
        return int(searching.carry_out(planned, held))
