"""What has to be settled before an audit: which files, whose they are, and which policies to look by."""

from collections.abc import Sequence
from pathlib import Path

from auditor.cli import console, inputs, interview, set_up
from auditor.model import Refused, Subject, WrongUsage


def settled(
    named: Sequence[str], about: Path | None, wanted: Sequence[str]
) -> tuple[list[Path], Subject, tuple[str, ...]]:
    """Return paths, subject and policy names; asks where there is somebody to ask, raises WrongUsage otherwise."""
    told = set_up.known(about)
    if told is None and not console.can_ask():
        raise WrongUsage(
            "The program does not know yet who you are and where you work.",
            next_step="Run “auditor setup” first, or name a set-up file with --about FILE.",
        )
    paths = inputs.expand(named) if named else inputs.offered()
    subject = told or _asked(wanted)
    packs = tuple(dict.fromkeys(wanted)) or subject.policy.packs
    if not packs and not console.can_ask():
        raise WrongUsage(
            "No policy is chosen to look by.",
            next_step="Add --policy PACK; “auditor policies” lists what there is.",
        )
    return paths, subject, packs or interview.policy(())


def _asked(wanted: Sequence[str]) -> Subject:
    """Return the subject as told just now; raises Refused where the accounts are somebody else's."""
    subject = interview.needed_only(wanted)
    if not interview.are_their_own():
        raise Refused(
            "This program is for looking at your own accounts only. Nothing was read.",
            next_step="Run it again with what is yours.",
        )
    console.tell()
    return subject
