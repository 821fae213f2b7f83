"""What has to be settled before an audit: which files, whose they are, and which policies to look by."""

from collections.abc import Sequence
from pathlib import Path

from auditor import policies
from auditor.cli import console, inputs, interview
from auditor.model import Pack, Refused, Subject, WrongUsage
from auditor.state import subject_file


def known(about: Path | None = None) -> Subject | None:
    """Return what the set-up file says, None where there is none yet; raises WrongUsage."""
    place = about or subject_file.usual_place()
    return subject_file.read(place) if about or place.exists() else None


def settled(
    named: Sequence[str], about: Path | None, wanted: Sequence[str]
) -> tuple[list[Path], Subject, tuple[str, ...]]:
    """Return paths, subject and policy names; asks where there is somebody to ask, raises WrongUsage otherwise."""
    set_up = known(about)
    if set_up is None and not console.can_ask():
        raise WrongUsage(
            "The program does not know yet who you are and where you work.",
            next_step="Run “auditor setup” first, or name a set-up file with --about FILE.",
        )
    paths = inputs.expand(named) if named else inputs.offered()
    subject = set_up or _asked(wanted)
    packs = tuple(dict.fromkeys(wanted)) or subject.policy.packs
    if not packs and not console.can_ask():
        raise WrongUsage(
            "No policy is chosen to look by.",
            next_step="Add --policy PACK; “auditor policies” lists what there is.",
        )
    return paths, subject, packs or interview.policy(())


def packs_of(subject: Subject | None) -> tuple[str, ...]:
    """Return the policies that the set-up names; raises WrongUsage where it names none."""
    if subject is None or not subject.policy.packs:
        raise WrongUsage(
            "No policy is chosen to look by.", next_step="Run “auditor setup” first, or add --policy PACK."
        )
    return subject.policy.packs


def packs_again(wanted: Sequence[str], subject: Subject | None) -> list[Pack]:
    """Return the policies of an earlier check, or those of the set-up where one of them is not at hand any more.

    Raises WrongUsage.
    """
    try:
        return list(policies.load_packs(wanted or packs_of(subject)))
    except WrongUsage:
        if subject is None or not wanted or not subject.policy.packs:
            raise
        console.tell("A policy of the last check is not at hand, so those of your set-up are used.")
        return list(policies.load_packs(subject.policy.packs))


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
