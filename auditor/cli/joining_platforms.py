"""Joining: which platforms the owner uses, by user name where exports can be read, the others by number or name."""

from collections.abc import Sequence

from msgspec import structs

from auditor.cli import asking, console, interview, which_guide
from auditor.cli.joining_set_up import known, write
from auditor.cli.journey import Journey
from auditor.model import OwnAccount
from auditor.model.guide import GuideStatus
from auditor.report import words
from auditor.walkthroughs import guide
from auditor.walkthroughs.load import GUIDES

OTHERS = 12
"""How many platforms are offered by number, besides those whose exports can be read."""


def has_platforms(journey: Journey) -> bool:
    """Say whether the owner has told which platforms they use."""
    return journey.is_marked("platforms") or bool(journey.subject and journey.subject.accounts)


def platforms(journey: Journey) -> bool:
    """Ask for the accounts whose exports can be read, and which other platforms are used."""
    subject = known(journey)
    console.tell("User names help to tell your accounts apart. “yes” alone will do.", indent="  ")
    accounts = interview.ask_accounts(subject.accounts)
    write(structs.replace(subject, accounts=accounts))
    others = _others([one.platform for one in accounts])
    kept = tuple(one for one in accounts if one.platform in interview.ASKED_PLATFORMS or one.platform in others)
    told = {one.platform for one in kept}
    added = tuple(OwnAccount(platform=name) for name in others if name not in told)
    write(structs.replace(known(journey), accounts=(*kept, *added)))
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
