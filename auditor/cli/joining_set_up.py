"""Joining, the first parts: who the owner is and where they work, and the policy to look by."""

from collections.abc import Sequence

from msgspec import structs

from auditor.cli import asking, console, interview, interview_school, safe_place
from auditor.cli.journey import Journey
from auditor.model import Person, PolicyChoice, Refused, School, Subject
from auditor.state import draft, private_folder, subject_file

HOW = (
    "Enter keeps what stands in [brackets], and a single - clears it. Only your name and your school's are needed. "
    "“stop” or Ctrl-C stops; each part that you have finished by then is kept."
)
OWN = "This is for looking at your own accounts only. Are the accounts, and what you will hand over, your own?"


def you_and_your_school(journey: Journey) -> bool:
    """Ask who the owner is and where they work; what is told is kept after each few answers."""
    before = draft.read()
    if before is None and not asking.yes(OWN, default=False):
        raise Refused(
            "This program is for looking at your own accounts only. Nothing was kept.",
            next_step="Run “auditor start” again for what is yours.",
        )
    so_far = before or Subject(person=Person(names=()), schools=())
    console.tell(HOW)
    if before is not None:
        console.tell("What you told before you stopped is offered again.")
    _heading("You")
    so_far = structs.replace(so_far, person=interview.ask_person(so_far.person))
    draft.write(so_far)
    _heading("Your school")
    told = so_far

    def keep(schools: Sequence[School]) -> None:
        draft.write(structs.replace(told, schools=tuple(schools)))

    so_far = structs.replace(so_far, schools=interview_school.schools(so_far.schools, keep))
    safe_place.see(so_far, anyway=journey.anyway)
    _heading("Your circumstances")
    so_far = structs.replace(so_far, circumstances=interview.ask_circumstances(so_far.circumstances))
    write(so_far)
    draft.remove()
    return True


def policy(journey: Journey) -> bool:
    """Ask which policies to look by."""
    subject = known(journey)
    packs = interview.policy(subject.policy.packs)
    write(structs.replace(subject, policy=PolicyChoice(packs=packs)))
    return True


def has_policy(journey: Journey) -> bool:
    """Say whether a policy is chosen."""
    return journey.subject is not None and bool(journey.subject.policy.packs)


def known(journey: Journey) -> Subject:
    """Return the set-up, which the first part has written."""
    subject = journey.subject
    if subject is None:
        raise LookupError("no set-up")
    return subject


def write(subject: Subject) -> None:
    """Write the set-up for its owner alone."""
    private_folder.make()
    subject_file.write(subject, subject_file.usual_place())


def _heading(title: str) -> None:
    console.tell()
    console.tell(title)
