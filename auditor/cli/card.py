"""`auditor card`: what to do if something happens, following the chosen policy, and where to turn."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from auditor.model import Pack
    from auditor.model.guide import Card
    from auditor.report.cards import CardView

EXAMPLES = """\b
Examples:
  auditor card                              lists them, to choose from
  auditor card pupil-friend-request
  auditor card abuse --policy crypt-2017"""
NO_POLICY = "No policy is chosen, so this is what is usually asked. “auditor setup” lets you choose yours."
SILENT = "Your policy says nothing on this, so:"


def _named(context: click.Context, parameter: click.Parameter, typed: str) -> list[str]:
    """Return the cards that begin with what was typed, for a shell that completes."""
    from auditor.walkthroughs.load import CARDS

    del context, parameter
    return [name for name in CARDS if name.startswith(typed)]


@click.command(short_help="What to do if something happens.", epilog=EXAMPLES)
@click.argument("name", metavar="[ID]", required=False, default="", shell_complete=_named)
@click.option("--policy", "wanted", multiple=True, metavar="PACK", help="A policy to follow; may be given again.")
def command(*, name: str, wanted: tuple[str, ...]) -> None:
    """Say what to do if something happens: a pupil asks to be your friend, somebody is unkind to you, and more.

    The steps follow your policy. Nothing is asked, kept or sent; this is never legal advice.
    """
    from auditor import policies, walkthroughs
    from auditor.cli import console, set_up

    subject = set_up.known()
    names = wanted or (subject.policy.packs if subject else ())
    packs = policies.load_packs(names) if names else ()
    if name:
        _show(walkthroughs.card(name), packs)
    elif console.can_ask():
        chosen = _chosen()
        if chosen is not None:
            _show(chosen, packs)
    else:
        for one in walkthroughs.cards():
            console.say(f"{one.id}: {one.title}")
        console.tell("To see one: auditor card pupil-friend-request")


def _chosen() -> "Card | None":
    """Return the card that the owner chooses; None where nothing of it has happened."""
    from auditor import walkthroughs
    from auditor.cli import console, picking

    console.tell("What has happened, or might?")
    options: list[tuple[str, Card | None]] = [(one.title, one) for one in walkthroughs.cards()]
    return picking.pick([*options, ("Nothing of these", None)])


def _show(known: "Card", packs: "Sequence[Pack]") -> None:
    """Show a card in full."""
    from auditor.cli import console
    from auditor.report import cards, clauses

    every = clauses.by_id(packs)
    asking = (pack.clause_id(clause) for pack in packs for clause in pack.clauses if clause.card == known.id)
    view = cards.whole(known, packs, every, clauses.named(asking, every))
    console.say(view.title)
    console.say(view.when)
    _steps("", view.steps)
    _policy(view)
    for part in view.policy:
        _steps("What your policy asks" if part.clauses else SILENT if packs else NO_POLICY, part.steps)
    console.say()
    console.say(f"Whom to tell: {view.tell}")
    _steps("Afterwards", view.afterwards)
    for one in view.remember:
        console.say()
        console.say(f"Remember: {one}")
    console.say()
    console.say("Where to turn")
    for contact in view.contacts:
        seen = f" (seen {contact.seen})" if contact.seen else ""
        console.say(f"- {contact.name}: {contact.what}{seen}", indent="  ")
        for way in contact.ways:
            console.say(way, indent="    ")
    console.say()
    console.say(cards.NOT_LEGAL_ADVICE)


def _steps(title: str, steps: Sequence[str]) -> None:
    """Show steps under a title, where there are some."""
    from auditor.cli import console

    if steps:
        console.say()
    if steps and title:
        console.say(title)
    for number, step in enumerate(steps, 1):
        console.say(f"{number}. {step}", indent="  ")


def _policy(view: "CardView") -> None:
    """Show what the clauses say that belong to a card."""
    from auditor.cli import console

    if view.clauses:
        console.say()
        console.say("Your policy, in our words")
    for clause in view.clauses:
        console.say(f"- {clause.school or clause.policy}, {clause.ref}: {clause.says}", indent="  ")
