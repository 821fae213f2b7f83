"""The list of exports to ask for: which platform, how, since when it was asked, and whether it has been read."""

from datetime import date

import msgspec

from auditor.cli import console, going_on, picking, step_screen, which_guide
from auditor.collectors import COLLECTORS
from auditor.model import Subject
from auditor.model.guide import Guide
from auditor.report import words
from auditor.state.store import Store

ASKED, HERE, NOT_MINE, LATER, OPEN = "asked", "here", "not-mine", "later", "open"
CHOICES = (
    ("I have asked for it", ASKED),
    ("It is here already", HERE),
    ("Later", LATER),
    ("I have no account there", NOT_MINE),
    ("Stop for now", "stop"),
)
STATES = {OPEN: "not asked yet", LATER: "for later", ASKED: "asked for", HERE: "here", NOT_MINE: "no account there"}
FETCH = "Most links to the file stop working after a few days, so look into your e-mail each day."


READ = frozenset(collector.platform for collector in COLLECTORS) | {"threads"}
NOT_READ = "This program cannot read this one yet. You can look through it yourself, and it is good to have."


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One export: its platform's guide, how it stands, since when, and the day it was last read."""

    guide: Guide
    state: str = OPEN
    when: date | None = None
    read: date | None = None

    @property
    def words(self) -> str:
        """Return how it stands, in words."""
        if self.read:
            return f"read on {words.day(self.read)}"
        return f"{STATES[self.state]}, {words.day(self.when)}" if self.when else STATES[self.state]

    @property
    def is_open(self) -> bool:
        """Say whether it is still to be asked for."""
        return self.read is None and self.state in (OPEN, LATER)


def name_of(guide: Guide) -> str:
    """Return the name under which it is remembered how an export stands."""
    return f"export.{guide.id}"


def lines(subject: Subject | None, held: Store) -> tuple[Line, ...]:
    """Return the exports of the owner's platforms that have a way to ask for one."""
    read = {one.platform: run.made.date() for run in held.content.runs for one in run.looked if one.read}
    made = []
    for guide in which_guide.own(subject, held):
        said = going_on.said(held).get(name_of(guide))
        if guide.export is not None:
            state = said.state if said and said.state in STATES else OPEN
            made.append(Line(guide=guide, state=state, when=said.when if said else None, read=read.get(guide.id)))
    return tuple(sorted(made, key=lambda one: one.guide.id not in READ))


def tell(every: tuple[Line, ...]) -> None:
    """Show the list."""
    for one in every:
        console.say(f"- {one.guide.name}: {one.words}", indent="  ")


def ask(line: Line, held: Store, *, number: int, count: int) -> bool:
    """Show how to ask for one export, and note the answer; return whether the owner goes on."""
    way = line.guide.export
    if way is None:
        return True
    step_screen.route(f"{line.guide.name} ({number} of {count}): ask for a copy of your data", way)
    if line.guide.id not in READ:
        console.say(NOT_READ, indent="  ")
    console.tell()
    if line.state != OPEN:
        console.tell(f"So far: {line.words}.", indent="  ")
    chosen = picking.pick(CHOICES)
    if chosen == "stop":
        return False
    going_on.mark(held, name_of(line.guide), chosen)
    return True


def ask_all(every: tuple[Line, ...], held: Store) -> bool:
    """Go through the exports that are still to be asked for; return whether the owner went through them all."""
    todo = [one for one in every if one.is_open]
    return all(ask(one, held, number=number, count=len(todo)) for number, one in enumerate(todo, 1))
