"""`auditor setup`: a few plain questions, kept in a file on this computer."""

import click

from auditor.cli.safe_place import anyway_option

EXAMPLES = """\b
Examples:
  auditor setup            the first time, or to change what you said

Run it again at any time: your present answers are offered, and nothing changes until the end."""


@click.command(short_help="Say who you are and where you work.", epilog=EXAMPLES)
@anyway_option
def command(*, anyway: bool) -> None:
    """Say who you are and where you work.

    A few plain questions. The answers are kept in one file on this computer that only you can read, and sharpen what
    the audit looks for.
    """
    from auditor.cli import console, interview, safe_place
    from auditor.model import Refused
    from auditor.state import private_folder, subject_file

    place = subject_file.usual_place()
    present = subject_file.read(place) if place.exists() else None
    safe_place.see(present, anyway=anyway)
    subject = interview.whole(present)
    console.tell()
    if not interview.are_their_own():
        raise Refused(
            "This program is for looking at your own accounts only. Nothing was kept.",
            next_step="Run “auditor setup” again, and name only accounts that are yours.",
        )
    safe_place.see(subject, anyway=anyway)
    private_folder.make()
    subject_file.write(subject, place)
    console.tell()
    console.say(f"Your answers are kept in {place}")
    console.say("Next: “auditor audit” with the exports of your accounts, as the platforms gave them to you.")
    console.say(
        "Use your own computer and your own connection for this, not the school's: some policies allow no personal "
        "use there, and schools may watch."
    )
