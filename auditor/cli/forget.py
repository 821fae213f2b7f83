"""`auditor forget`: removes everything of ours after a yes, and proves that nothing is left."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pathlib import Path

    from auditor.state import erasing

EXAMPLES = """\b
Examples:
  auditor forget
  auditor forget --yes      without a question, for scripts"""


@click.command(short_help="Remove everything this program keeps.", epilog=EXAMPLES)
@click.option("--yes", "agreed", is_flag=True, help="Remove it without asking.")
def command(*, agreed: bool) -> int:
    """Remove everything of ours: what is remembered, your set-up, your reports, and the keys in the keyring.

    First everything is listed. The exports you downloaded are yours: they are named, and left alone.
    """
    from auditor.cli import asking, console, memory
    from auditor.lookup.providers import PROVIDERS
    from auditor.model import ExitCode, WrongUsage
    from auditor.state import api_keys, erasing

    keys = [api_keys.entry(name) for name in api_keys.kept(tuple(one.id for one in PROVIDERS))]
    plan = erasing.plan(memory.there(), more_keys=keys)
    _list(plan)
    if not plan.things and not plan.keys:
        console.say("There is nothing of ours to forget.")
    elif not agreed:
        if not console.can_ask():
            raise WrongUsage("There is nobody here to say yes, so nothing was removed.", next_step="Add --yes.")
        if not asking.yes("Remove all of this? It cannot be brought back", default=False):
            console.say("Nothing was removed.")
            return int(ExitCode.NOTHING_TO_DO)
    return _prove(erasing.erase(plan))


def _list(plan: "erasing.Plan") -> None:
    """Say what would be removed."""
    from auditor.cli import console

    if plan.things or plan.keys:
        console.say("To be removed:")
    for thing in plan.things:
        changed = " (it was changed since, by you or another program)" if thing.changed else ""
        console.say(f"- {console.one_line(str(thing.path))}{changed}", indent="  ")
    for key in plan.keys:
        console.say(f"- the key “{console.one_line(key)}” in your keyring, if it is there", indent="  ")
    if plan.blind:
        console.say(
            "What is remembered could not be opened, so reports you had written outside of the private folder are not "
            "known. Please look for them yourself: their names begin with “checklist” or “locked-checklist”."
        )


def _prove(proof: "erasing.Proof") -> int:
    """Say what is left, and return the exit code: 3 where something could not be removed."""
    from auditor.cli import console
    from auditor.model import ExitCode
    from auditor.report import words

    console.say(f"{words.plural(proof.removed, 'file')} removed. Looked again:")
    if not proof.left and not proof.keys_left:
        console.say("Nothing of ours is left.", indent="  ")
    for path, why in proof.left:
        console.say(f"- Still there: {console.one_line(str(path))} ({why})", indent="  ")
    for key in proof.keys_left:
        console.say(f"- The key “{console.one_line(key)}” may still be in your keyring. Remove it there.", indent="  ")
    _say_paths("On a disk that is not here now, so not removed:", proof.unreachable)
    _say_paths("Not ours, and left alone:", proof.not_ours)
    _say_paths(
        "Your own exports still lie here. They hold far more than our reports; delete them if you like:", proof.exports
    )
    return int(ExitCode.PARTLY_READ if proof.left or proof.keys_left or proof.unreachable else ExitCode.NOTHING_TO_DO)


def _say_paths(title: str, paths: "Sequence[Path]") -> None:
    """Say which files, under a title, where there are some."""
    from auditor.cli import console

    if paths:
        console.say(title)
    for path in paths:
        console.say(f"- {console.one_line(str(path))}", indent="  ")
