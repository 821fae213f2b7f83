"""The passphrase of a locked report: asked twice, long enough, and nothing else left lying open beside it."""

from auditor.cli import console, memory
from auditor.model import WrongUsage

LOST = (
    "The report opens with your passphrase only. It is kept nowhere: if it is lost, nobody can help, "
    "and nobody can open it."
)


def wished(json_place: str) -> str:
    """Return the passphrase to lock a report with; raises WrongUsage where there is none to be had."""
    if json_place and json_place != "-":
        raise WrongUsage(
            "A locked report and a JSON file of the same in plain text do not go together.",
            next_step="Leave out --json or --lock.",
        )
    if not console.can_ask():
        raise WrongUsage(
            "There is nobody here to choose a passphrase.", next_step="Run it in a terminal, or leave out --lock."
        )
    console.tell(LOST)
    passphrase = memory.chosen("A passphrase for the report")
    if passphrase is None:
        raise WrongUsage(
            "No passphrase was given, so nothing was read.", next_step="Leave out --lock for an open report."
        )
    return passphrase
