"""The searches of one run, settled before anything is sent: which, by whom, with what key, and what that means."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import msgspec

from auditor.cli.leave import Sending
from auditor.collectors import web_names
from auditor.collectors.web import Door
from auditor.lookup.providers.provider import Needs, Provider
from auditor.lookup.queries import Form, Query, about, queries
from auditor.lookup.searching import a_decoy
from auditor.model import Refused, Request, Subject, WrongUsage
from auditor.report import words


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """What one run would ask: a provider, what the keyring holds for it, and the searches that it can make."""

    provider: Provider
    key: str
    queries: tuple[Query, ...]
    decoy: Query
    door: Door
    ledger: list[Request]

    def __repr__(self) -> str:
        return f"Planned({self.provider.id})"


def chosen(subject: Subject, names: Sequence[str], *, former: bool, pictures: bool) -> tuple[Query, ...]:
    """Return the searches to make; raises Refused for a name that is not the owner's, WrongUsage for none."""
    found = tuple(one for one in queries(subject, former=former) if pictures or one.form is not Form.IMAGE)
    if names:
        found, strange = about(names, found)
        if strange:
            raise Refused(
                "Only your own names, handles and addresses are looked up, as you declared them in your set-up. School "
                "policies forbid searching for pupils, parents and colleagues. Nothing was sent.",
                next_step="If it is yours, add it with “auditor setup”. A former name needs --former-name.",
            )
    if not found:
        raise WrongUsage(
            "There is nothing of yours to search for.",
            next_step="Your set-up names no former name." if former else "Add your name with “auditor setup”.",
        )
    return found


@contextmanager
def prepared(
    several: Sequence[tuple[Provider, str]], asked: tuple[Query, ...], subject: Subject
) -> Iterator[list[Planned]]:
    """Give what would be asked of each, with a door of its own that refuses the owner's schools; raises WrongUsage."""
    planned = []
    for provider, key in several:
        own = key if provider.needs is Needs.ADDRESS else ""
        ledger: list[Request] = []
        planned.append(
            Planned(
                provider=provider,
                key=key,
                queries=tuple(one for one in asked if one.form in provider.forms),
                decoy=a_decoy(),
                door=Door(refused=web_names.domains(subject), ledger=ledger, own_origin=own),
                ledger=ledger,
            )
        )
    try:
        yield planned
    finally:
        for one in planned:
            one.door.close()


def sendings(planned: Sequence[Planned]) -> list[Sending]:
    """Return what to say of each before anything is sent."""
    several = []
    for one in planned:
        address = one.provider.ask(one.decoy, one.key).url
        found = web_names.parse(address)
        host = one.provider.host if isinstance(found, web_names.Refusal) else found.host
        several.append(
            Sending(
                host=f"{host} ({one.provider.title})",
                lines=[_line(query) for query in (one.decoy, *one.queries)],
                keeps=f"{one.provider.keeps} It takes about {words.plural(len(one.queries) + 1, 'second')}.",
                proxy=one.door.proxy(address),
            )
        )
    return several


def _line(query: Query) -> str:
    pictures = ", pictures" if query.form is Form.IMAGE else ""
    return f"{query.words}{pictures} ({query.why})"
