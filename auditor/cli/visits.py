"""The visits of one run to the owner's public profiles, settled before anything is sent: whom to ask, and for what."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import msgspec

from auditor.cli import console
from auditor.cli.leave import Sending
from auditor.collectors import web_names
from auditor.collectors.web import Door
from auditor.lookup.accounts import PAGES, Unasked, Visit, plan
from auditor.model import Refused, Request, Subject, WrongUsage
from auditor.report import words

SEEN_BY_THEM = (
    "Each sees your internet address, when you ask and for which account, as of any visitor. Pages are asked for only "
    "where the site lets programs read them (robots.txt)."
)


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """What one run would ask, and the door it goes through."""

    visits: tuple[Visit, ...]
    door: Door
    ledger: list[Request]


def chosen(subject: Subject, names: Sequence[str]) -> tuple[tuple[Visit, ...], tuple[Unasked, ...]]:
    """Return whom to ask and who is not asked; raises Refused for what the owner did not declare."""
    visits, unasked = plan(subject)
    if not visits and not unasked:
        raise WrongUsage("You have not said which accounts are yours.", next_step="Add them with “auditor setup”.")
    if not names:
        return visits, unasked
    asked = {name.casefold().strip().lstrip("@") for name in names}
    declared = {one for visit in visits for one in _names(visit.whose.platform, visit.whose.handle)}
    declared |= {one for other in unasked for one in _names(other.platform, other.handle)}
    if asked - declared:
        raise Refused(
            "Only accounts and pages that you declared as your own are looked at. Nobody was asked.",
            next_step="If it is yours, add it with “auditor setup”.",
        )
    return (
        tuple(one for one in visits if asked & _names(one.whose.platform, one.whose.handle)),
        tuple(one for one in unasked if asked & _names(one.platform, one.handle)),
    )


def _names(platform: str, handle: str) -> set[str]:
    return {platform.casefold(), handle.casefold().strip().lstrip("@")}


def tell_unasked(unasked: Sequence[Unasked]) -> None:
    """Say who is not asked, and why: that is no word on whether anything is there."""
    for one in unasked:
        console.tell(f"{called(one.platform, one.handle)}: not asked. {one.why}")
        if one.next_step:
            console.tell(one.next_step, indent="  ")
    if unasked:
        console.tell()


@contextmanager
def prepared(visits: Sequence[Visit], subject: Subject) -> Iterator[Planned]:
    """Give what would be asked, with a door that refuses the owner's schools."""
    ledger: list[Request] = []
    door = Door(refused=web_names.domains(subject), ledger=ledger)
    try:
        yield Planned(visits=tuple(visits), door=door, ledger=ledger)
    finally:
        door.close()


def sendings(planned: Planned) -> list[Sending]:
    """Return what to say of each host before anything is sent."""
    hosts = dict.fromkeys(host for visit in planned.visits for host in visit.hosts)
    return [
        Sending(
            host=host,
            lines=[f"{whose(one)} ({one.what})" for one in planned.visits if host in one.hosts],
            proxy=planned.door.proxy(f"https://{host}/"),
        )
        for host in hosts
    ]


def whose(visit: Visit) -> str:
    """Return what an account is called."""
    return called(visit.whose.platform, visit.whose.handle)


def called(platform: str, handle: str) -> str:
    """Return an account by its platform and handle."""
    return console.one_line(handle if platform in PAGES else f"{words.platform(platform)} {handle}".strip())
