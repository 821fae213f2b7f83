"""Views of the “if this happens” cards: what to do, what the chosen policies ask, and where to turn."""

from collections.abc import Sequence

import msgspec

from auditor.model import Card, Pack
from auditor.model.guide import Card as GuideCard
from auditor.model.guide import Contact
from auditor.report import words
from auditor.report.clauses import Clauses, ClauseView, named
from auditor.walkthroughs import card
from auditor.walkthroughs.load import CARDS
from auditor.walkthroughs.policy_steps import by_policy

NOT_LEGAL_ADVICE = "This is not legal advice. Your union can give you that."


class PolicyView(msgspec.Struct, frozen=True, kw_only=True):
    """Steps that the chosen policies ask for; without clauses they stand in where a policy says nothing."""

    steps: tuple[str, ...]
    clauses: tuple[ClauseView, ...]


class ContactView(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody to turn to, and when that was seen."""

    name: str
    what: str
    ways: tuple[str, ...]
    seen: str


class CardView(msgspec.Struct, frozen=True, kw_only=True):
    """A card in full; of one that is not known, its title only."""

    title: str
    clauses: tuple[ClauseView, ...]
    when: str = ""
    steps: tuple[str, ...] = ()
    policy: tuple[PolicyView, ...] = ()
    tell: str = ""
    afterwards: tuple[str, ...] = ()
    remember: tuple[str, ...] = ()
    contacts: tuple[ContactView, ...] = ()


def view(asked: Card, packs: Sequence[Pack], clauses: Clauses) -> CardView:
    """Return the view of a card that clauses ask for."""
    says = named(asked.clauses, clauses)
    if asked.id not in CARDS:
        return CardView(title=words.CARDS.get(asked.id) or words.from_slug(asked.id), clauses=says)
    return whole(card(asked.id), packs, clauses, says)


def whole(known: GuideCard, packs: Sequence[Pack], clauses: Clauses, says: tuple[ClauseView, ...] = ()) -> CardView:
    """Return the view of a card under these policies."""
    return CardView(
        title=known.title,
        clauses=says,
        when=known.when,
        steps=known.steps,
        policy=tuple(
            PolicyView(steps=one.steps, clauses=named(one.clauses, clauses)) for one in by_policy(known, packs)
        ),
        tell=known.tell,
        afterwards=known.afterwards,
        remember=known.remember,
        contacts=tuple(map(_contact, known.contacts)),
    )


def _contact(one: Contact) -> ContactView:
    """Return the view of somebody to turn to."""
    ways = tuple(filter(None, (one.phone, one.email, one.link, one.hours)))
    return ContactView(name=one.name, what=one.what, ways=ways, seen=words.month(one.seen))
