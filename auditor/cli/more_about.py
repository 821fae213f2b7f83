"""What else a guide knows besides settings: cleaning up, tags, the employer, leaving, and services that are gone."""

from auditor.cli import console, picking, step_screen
from auditor.cli.last_words import ASK_FIRST
from auditor.cli.walking import Ended
from auditor.model.guide import Guide, Route

TITLES = {
    "clean_up": "Clean up many old posts at once",
    "remove_tags": "Remove tags of you",
    "remove_employer": "Remove your employer",
    "delete": "Delete the account",
    "export": "Ask for a copy of your data",
}
REMOVING = frozenset({"clean_up", "delete"})


def routes(guide: Guide) -> tuple[tuple[str, Route], ...]:
    """Return what else the guide knows, by the name of the route."""
    found = ((name, getattr(guide, name)) for name in TITLES)
    return tuple((name, way) for name, way in found if way is not None)


def offer(guide: Guide) -> None:
    """Offer the other ways of a guide until the owner has enough."""
    ways = dict(routes(guide))
    if not ways:
        return
    while True:
        console.tell()
        console.tell(f"There is more about {guide.name}, if you like.")
        options = [(TITLES[name], name) for name in ways]
        chosen = picking.pick([*options, ("No, thank you", "")], default="")
        if not chosen:
            return
        step_screen.route(TITLES[chosen], ways[chosen])
        if chosen in REMOVING:
            console.say(ASK_FIRST, indent="  ")


def gone(guide: Guide) -> Ended:
    """Show what can still be done about a service that is gone."""
    console.say()
    console.say(f"{guide.name}. {guide.note}")
    if guide.still is not None:
        step_screen.route("What you can still do", guide.still)
    return Ended.THROUGH
