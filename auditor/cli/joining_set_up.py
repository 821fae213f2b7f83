"""Joining, the first parts: who the owner is and where they work, the policy to look by, and the platforms they use."""

from collections.abc import Sequence

from msgspec import structs

from auditor.cli import asking, console, interview, interview_school, safe_place, which_guide
from auditor.cli.journey import Journey
from auditor.model import OwnAccount, Person, PolicyChoice, Refused, School, Subject
from auditor.model.guide import GuideStatus
from auditor.report import words
from auditor.state import draft, private_folder, subject_file
from auditor.walkthroughs import guide
from auditor.walkthroughs.load import GUIDES

HOW = (
    "Enter keeps what stands in [brackets], and a single - clears it. Only your name and your school's are needed. "
    "Ctrl-C stops; what you have told by then is kept."
)
OWN = "This is for looking at your own accounts only. Are the accounts, and what you will hand over, your own?"
OTHERS = 12
"""How many platforms are offered by number, besides those whose exports can be read."""


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
    _write(so_far)
    draft.remove()
    return True


def policy(journey: Journey) -> bool:
    """Ask which policies to look by."""
    subject = _known(journey)
    packs = interview.policy(subject.policy.packs)
    _write(structs.replace(subject, policy=PolicyChoice(packs=packs)))
    return True


def platforms(journey: Journey) -> bool:
    """Ask for the accounts whose exports can be read, and which other platforms are used."""
    subject = _known(journey)
    console.tell("User names help to tell your accounts apart. “yes” alone will do.", indent="  ")
    accounts = interview.ask_accounts(subject.accounts)
    _write(structs.replace(subject, accounts=accounts))
    others = _others([one.platform for one in accounts])
    kept = tuple(one for one in accounts if one.platform in interview.ASKED_PLATFORMS or one.platform in others)
    known = {one.platform for one in kept}
    added = tuple(OwnAccount(platform=name) for name in others if name not in known)
    _write(structs.replace(_known(journey), accounts=(*kept, *added)))
    journey.mark("platforms")
    return True


def _others(present: Sequence[str]) -> tuple[str, ...]:
    """Ask which platforms are used besides those asked by user name, by number or by name."""
    live = [name for name in GUIDES if guide(name).status is GuideStatus.LIVE and guide(name).export is not None]
    offered = [name for name in live if name not in interview.ASKED_PLATFORMS][:OTHERS]
    console.tell()
    console.tell("Which of these do you use, too?", indent="  ")
    chosen = asking.choices(
        "Numbers (Enter if none)", [(guide(name).name, name) for name in offered], tuple(present), least=0
    )
    further = [name for name in present if name not in offered and name not in interview.ASKED_PLATFORMS]
    named = asking.listed("Any others, with commas (Enter if none)", [words.platform(name) for name in further])
    return (*chosen, *_known_of(named))


def _known_of(named: Sequence[str]) -> tuple[str, ...]:
    """Return the ids of the platforms that were named; says so of those there is no guide to."""
    found = []
    for name in named:
        plain = which_guide.plain(name)
        if plain in GUIDES:
            found.append(plain)
        else:
            console.tell(f"There is no guide to “{console.one_line(name)}” yet, so it is left out.", indent="    ")
    return tuple(dict.fromkeys(found))


def _known(journey: Journey) -> Subject:
    """Return the set-up, which the first part has written."""
    subject = journey.subject
    if subject is None:
        raise LookupError("no set-up")
    return subject


def _write(subject: Subject) -> None:
    """Write the set-up for its owner alone."""
    private_folder.make()
    subject_file.write(subject, subject_file.usual_place())


def _heading(title: str) -> None:
    console.tell()
    console.tell(title)
