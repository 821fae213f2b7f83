"""Which guide to go through: the owner's own platforms first, any other by its name."""

from auditor import walkthroughs
from auditor.cli import asking, console, picking, step_screen, walking
from auditor.model import AuditorError, Subject
from auditor.model.guide import Guide, GuideStatus
from auditor.report import words
from auditor.state.store import Store
from auditor.walkthroughs import going
from auditor.walkthroughs.load import GUIDES

USUAL = 8
"""How many guides are offered to somebody who has not said which platforms they use."""
ANOTHER = "Another platform, by its name"
BEYOND = "What no export shows: other people, adverts, registers"
LEAVE = "Leave"


def own(subject: Subject | None, held: Store | None = None) -> tuple[Guide, ...]:
    """Return the guides to the platforms that the owner uses, by their set-up and what was looked at."""
    used = {account.platform for account in subject.accounts} if subject else set()
    if held is not None and held.content.runs:
        used |= {one.platform for one in held.content.runs[-1].looked}
    return going.own(used) or going.own(GUIDES[:USUAL])


def choose(held: Store, subject: Subject | None) -> Guide | None:
    """Return the guide that the owner chooses, None where they leave."""
    console.tell()
    console.tell("Which one would you like to go through?")
    guides = own(subject, held)
    options: list[tuple[str, Guide | str]] = [(_line(one, held), one) for one in guides]
    if any(one.status is GuideStatus.BEYOND for one in walkthroughs.guides()):
        options.append((BEYOND, BEYOND))
    chosen = picking.pick([*options, (ANOTHER, ANOTHER), (LEAVE, LEAVE)])
    if chosen == BEYOND:
        return _beyond()
    if chosen == ANOTHER:
        return _another()
    return chosen if isinstance(chosen, Guide) else None


def plain(name: str) -> str:
    """Return the id of the guide that somebody means by a name: “Google Maps” is google-maps."""
    said = " ".join(name.casefold().split())
    for one in walkthroughs.guides():
        if said in (one.id, one.name.casefold()):
            return one.id
    near = [one.id for one in walkthroughs.guides() if said and one.name.casefold().startswith(said)]
    return near[0] if len(near) == 1 else said.replace(" ", "-")


def read_out(known: Guide | None, subject: Subject | None) -> None:
    """Write a guide to stdout, or the list of them, for whom there is nobody to ask."""
    if known is None:
        console.say("Guides: auditor walkthrough NAME")
        mine = {one.id for one in own(subject)} if subject else set()
        for one in walkthroughs.guides():
            steps = words.plural(len(one.steps), "step")
            console.say(f"- {one.id}: {one.name}, {steps}{' (yours)' if one.id in mine else ''}")
        return
    console.say(known.name)
    if known.note:
        console.say(known.note)
    for number, step in enumerate(going.standing(known, {}), 1):
        step_screen.draw(step, platform=known.name, number=number, count=len(known.steps), say=console.say)
    if known.still is not None:
        step_screen.route("What you can still do", known.still)


def _line(guide: Guide, held: Store) -> str:
    """Return a guide as a line of the list, with how far the owner is."""
    steps = walking.standing(guide, held)
    return f"{guide.name}: {going.settled_count(steps)} of {words.plural(len(steps), 'step')} settled"


def _beyond() -> Guide:
    """Return the chosen one of the guides to what no export shows."""
    guides = [one for one in walkthroughs.guides() if one.status is GuideStatus.BEYOND]
    return guides[0] if len(guides) == 1 else picking.pick([(one.name, one) for one in guides])


def _another() -> Guide:
    """Return the guide that is named, asked for again until there is one of that name."""
    names = [one.name for one in walkthroughs.guides() if one.status is not GuideStatus.BEYOND]
    console.tell(f"There are guides to {words.listed(names)}.", indent="  ")
    while True:
        try:
            return walkthroughs.guide(plain(asking.text("Its name", needed=True)))
        except AuditorError as error:
            console.tell(error.sentence, indent="    ")
