"""The questions of the set-up, in the order in which they are asked; present answers are offered again."""

from collections.abc import Sequence

from auditor import policies
from auditor.cli import asking, console, interview_school, other_accounts
from auditor.model import Circumstances, OwnAccount, Person, PolicyChoice, Relatives, Subject
from auditor.report import words

ASKED_PLATFORMS = ("facebook", "instagram", "x", "linkedin")
INTRODUCTION = (
    "A few plain questions, about five minutes. Your answers stay in one file on this computer that only you can read; "
    "leave out what you would rather not say."
)
UNSURE = "Not sure which? Take any for now, and run “auditor setup” again once you have your school's."
_SOME = "yes"
"""Stands for an account whose user name the owner did not give."""


def whole(present: Subject | None) -> Subject:
    """Return the subject as the owner tells it; `present` holds the answers of last time."""
    console.tell(INTRODUCTION)
    console.tell(asking.HOW_TO_ANSWER)
    _heading("You")
    person = ask_person(present.person if present else Person(names=()))
    _heading("Your own accounts")
    accounts = ask_accounts(present.accounts if present else ())
    _heading("Your school")
    schools = interview_school.schools(present.schools if present else ())
    _heading("Your circumstances")
    circumstances = ask_circumstances(present.circumstances if present else Circumstances())
    _heading("The policy to look by")
    packs = policy(present.policy.packs if present else ())
    return Subject(
        person=person,
        accounts=accounts,
        schools=schools,
        circumstances=circumstances,
        policy=PolicyChoice(packs=packs),
    )


def needed_only(packs: Sequence[str]) -> Subject:
    """Return the least that an audit needs to know; the policy is asked only where none was named."""
    console.tell("There is no set-up yet. Four questions are enough for now; “auditor setup” asks more and keeps them.")
    console.tell()
    names = asking.listed("Your name (other forms after commas)", needed=True)
    school = interview_school.in_short()
    chosen = tuple(packs) or policy(())
    return Subject(person=Person(names=names), schools=(school,), policy=PolicyChoice(packs=chosen))


def are_their_own() -> bool:
    """Ask whether the accounts are the owner's own."""
    return asking.yes("Are all of these accounts, and what you hand over, your own?", default=False)


def policy(present: Sequence[str]) -> tuple[str, ...]:
    """Ask which policies to look by; a policy file of the owner's own that was named before stays."""
    known = [(f"{pack.school}: {pack.title}", pack.id) for pack in policies.available()]
    own = [name for name in present if name not in {pack for _, pack in known}]
    console.tell("Choose your school's own policy, or the one most like it. Several are held together.", indent="  ")
    console.tell(UNSURE, indent="  ")
    chosen = asking.choices("Numbers", known, tuple(present), least=0 if own else 1)
    return (*chosen, *own)


def ask_person(present: Person) -> Person:
    """Ask for names and town; keep what is not asked here."""
    from msgspec import structs

    names = asking.listed("Your name (other forms after commas)", present.names, needed=True)
    return structs.replace(present, names=names, town=asking.text("The town you live in, if you like", present.town))


def ask_accounts(present: Sequence[OwnAccount]) -> tuple[OwnAccount, ...]:
    """Ask for the user names a platform, for other accounts and pages, and which are kept anonymous."""
    made: list[tuple[str, str]] = []
    for platform in ASKED_PLATFORMS:
        handles = [account.handle or _SOME for account in present if account.platform == platform]
        question = f"{words.platform(platform)}: your user name there (Enter if you have none)"
        made.extend(
            (platform, "" if handle.casefold() == _SOME else handle) for handle in asking.listed(question, handles)
        )
    before = other_accounts.shown(one for one in present if one.platform not in ASKED_PLATFORMS)
    others = asking.until_understood(other_accounts.QUESTION, before, other_accounts.read)
    made.extend((account.platform, account.handle) for account in others)
    made = list(dict.fromkeys(made))
    if not made:
        return ()
    hidden = {(account.platform, account.handle) for account in present if account.anonymous}
    shown = [(f"{words.platform(platform)} {handle}", (platform, handle)) for platform, handle in made]
    console.tell("Which of these do you keep your name off on purpose?", indent="  ")
    anonymous = asking.choices("Numbers (Enter if none)", shown, tuple(hidden), least=0)
    return tuple(
        OwnAccount(platform=platform, handle=handle, anonymous=(platform, handle) in anonymous)
        for platform, handle in made
    )


def ask_circumstances(present: Circumstances) -> Circumstances:
    """Ask what makes some things ordinary."""
    parent = asking.yes("Is a child of your own a pupil there?", default=present.parent_at_school)
    related = present.relatives_declared
    if not asking.yes("Are other relatives of yours pupils there?", default=related is not Relatives.NONE):
        return Circumstances(parent_at_school=parent)
    told = asking.yes("Have you told the head so?", default=related is Relatives.TOLD_HEAD)
    return Circumstances(
        parent_at_school=parent, relatives_declared=Relatives.TOLD_HEAD if told else Relatives.NOT_TOLD
    )


def _heading(title: str) -> None:
    console.tell()
    console.tell(title)
