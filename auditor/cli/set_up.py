"""What the set-up says: who the owner is, and by which policies they look."""

from collections.abc import Sequence
from pathlib import Path

from auditor import policies
from auditor.cli import console
from auditor.model import Pack, Subject, WrongUsage
from auditor.state import subject_file


def known(about: Path | None = None) -> Subject | None:
    """Return what the set-up file says, None where there is none yet; raises WrongUsage."""
    place = about or subject_file.usual_place()
    return subject_file.read(place) if about or place.exists() else None


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
