"""Joining: which platforms the owner uses, by user name where exports can be read, the others by number or name."""

from collections.abc import Sequence

from msgspec import structs

from auditor.cli import asking, console, interview
from auditor.cli.joining_set_up import known, write
from auditor.cli.journey import Journey
from auditor.model import OwnAccount
from auditor.model.guide import GuideStatus
from auditor.walkthroughs import guide
from auditor.walkthroughs.load import GUIDES

OTHERS = 12
"""How many platforms are offered by number, besides those whose exports can be read."""


def has_platforms(journey: Journey) -> bool:
    """Say whether the owner has told which platforms they use."""
    return journey.is_marked("platforms") or bool(journey.subject and journey.subject.accounts)


def platforms(journey: Journey) -> bool:
    """Ask for the owner's accounts by user name, and which other platforms they use."""
    console.tell("User names help to tell your accounts apart. “yes” alone will do.", indent="  ")
    accounts = interview.ask_accounts(known(journey).accounts)
    write(structs.replace(known(journey), accounts=accounts))
    told = {one.platform for one in accounts if one.handle}
    offered = [name for name in _offered() if name not in told]
    chosen = _others(offered, [one.platform for one in accounts])
    # One without a name is there for this question alone, and goes where it is taken back.
    kept = tuple(one for one in accounts if one.handle or one.platform not in offered or one.platform in chosen)
    there = {one.platform for one in kept}
    added = tuple(OwnAccount(platform=name) for name in chosen if name not in there)
    write(structs.replace(known(journey), accounts=(*kept, *added)))
    journey.mark("platforms")
    return True


def _offered() -> list[str]:
    """Return the platforms to offer by number: those that live, give a copy of one's data, and were not asked for."""
    live = [name for name in GUIDES if guide(name).status is GuideStatus.LIVE and guide(name).export is not None]
    return [name for name in live if name not in interview.ASKED_PLATFORMS][:OTHERS]


def _others(offered: Sequence[str], present: Sequence[str]) -> tuple[str, ...]:
    """Ask which of these platforms are used."""
    if not offered:
        return ()
    console.tell()
    console.tell("Which of these do you use, too?", indent="  ")
    shown = [(guide(name).name, name) for name in offered]
    return asking.choices("Numbers (Enter if none)", shown, tuple(present), least=0)
