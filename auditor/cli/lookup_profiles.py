"""`auditor lookup profiles`: looks at the owner's declared accounts as a stranger would, after a yes."""

from pathlib import Path

import click

from auditor.cli.safe_place import anyway_option

EXAMPLES = """\b
Examples:
  auditor lookup profiles                     shows whom it would ask, and asks you first
  auditor lookup profiles bluesky github      only these
  auditor lookup profiles --yes               without a question, for scripts

\b
Exit status: 0 done, 2 not understood, 3 something could not be checked,
             4 refused, 130 stopped; what had come back is kept."""


@click.command(short_help="Your own public profiles, as a stranger sees them.", epilog=EXAMPLES)
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option(
    "--about", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="A set-up file from elsewhere."
)
@click.option("--yes", "agreed", is_flag=True, help="Ask them without asking you.")
@anyway_option
def command(*, names: tuple[str, ...], about: Path | None, agreed: bool, anyway: bool) -> int:
    """Look at your own accounts and pages as a stranger sees them, and keep that for “auditor audit”.

    NAME is a platform or a handle that you declared; without one, all are looked at. Nobody is asked before you have
    seen whom, and said yes. An account that you keep anonymous is never asked for, nor your school's own sites.
    """
    from auditor.cli import console, leave, memory, safe_place, set_up, visiting, visits
    from auditor.model import ExitCode, WrongUsage

    subject = set_up.known(about)
    if subject is None:
        raise WrongUsage("The program does not know yet who you are.", next_step="Run “auditor setup” first.")
    safe_place.see(subject, anyway=anyway)
    wanted, unasked = visits.chosen(subject, names)
    visits.tell_unasked(unasked)
    if not wanted:
        return int(ExitCode.NOTHING_TO_DO)
    held = memory.lasting()
    with visits.prepared(wanted, subject) as planned:
        leave.announce(visits.sendings(planned))
        console.tell(visits.SEEN_BY_THEM)
        if not leave.given("Ask them?", agreed=agreed):
            return int(ExitCode.NOTHING_TO_DO)
        return int(visiting.carry_out(planned, held))
