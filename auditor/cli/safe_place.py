"""Whether this is a safe place to run: looked at quietly before anything of the owner's is read or written."""

from pathlib import Path

import click

from auditor.cli import console
from auditor.model import Subject

anyway_option = click.option(
    "--anyway", is_flag=True, help="Go on though this seems to be the school's computer or network."
)


def see(subject: Subject | None, *, anyway: bool) -> None:
    """Stop on what seems to be the school's computer, and where the private folder is an organisation's.

    Raises Refused.
    """
    from auditor import safety
    from auditor.state import private_folder

    found = safety.look(safety.this_machine(), subject)
    if found.seems is safety.Seems.SCHOOL:
        if not anyway:
            raise safety.refusal(found)
        console.tell(
            "This seems to be the school's computer or network. You chose to go on; remember that schools may watch."
        )
    own(private_folder.place(), subject)


def own(place: Path | str | None, subject: Subject | None) -> None:
    """See that a place to write to is not a folder that syncs to an organisation; raises Refused."""
    from auditor import safety

    if not place or str(place) == "-":
        return
    hint = safety.must_be_own(Path(place).expanduser(), safety.this_machine(), subject)
    if hint is not None:
        console.tell(f"{hint.what} {hint.why}")
