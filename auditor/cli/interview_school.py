"""The questions about a school: its name and short names, where it is, and when the owner works there."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from msgspec import structs

from auditor.cli import answers, asking, console
from auditor.model import Nation, School
from auditor.reading import aliases
from auditor.reading.aliases import Ordinariness

NATIONS = (
    ("England", Nation.ENGLAND),
    ("Wales", Nation.WALES),
    ("Scotland", Nation.SCOTLAND),
    ("Northern Ireland", Nation.NORTHERN_IRELAND),
)
NOTES = {
    Ordinariness.PERSON: " (a person too)",
    Ordinariness.SAINT: " (churches and other schools bear it too)",
    Ordinariness.PLACE: " (the town's own name)",
    Ordinariness.ROAD: " (reads like a road)",
    Ordinariness.WORD: " (an everyday word)",
    Ordinariness.INITIALS: " (initials, which mean other things too)",
    Ordinariness.SHORT_INITIALS: " (initials, which mean other things too)",
}
"""What the owner may want to know of a short name before keeping it."""
Keep = Callable[[Sequence[School]], None]
_MAIL = "Its web address, or the ending of your work e-mail (such as larkfield.sch.uk)"


def schools(present: Sequence[School], keep: Keep | None = None) -> tuple[School, ...]:
    """Ask for one school after another, the present ones first; `keep` takes what is known after each few answers."""
    made: list[School] = []
    for number in range(99):
        before = present[number] if number < len(present) else School(name="")
        made.append(_school(before, partial(_note, keep, tuple(made), present[number + 1 :])))
        console.tell()
        if not asking.yes("Another school or trust you work for, or worked for?", default=number + 1 < len(present)):
            break
    return tuple(made)


def _note(keep: Keep | None, before: Sequence[School], after: Sequence[School], school: School) -> None:
    """Hand on the schools as far as they are known."""
    if keep is not None:
        keep((*before, school, *after))


def in_short() -> School:
    """Ask for a school's name and e-mail ending only; its short names are derived."""
    school = School(name=asking.text("The name of your school", needed=True))
    school = structs.replace(school, domains=_domains(()))
    return structs.replace(school, aliases=tuple(alias.text for alias in aliases.derive(school)))


def _school(present: School, note: Callable[[School], None]) -> School:
    """Ask for everything about one school; keep what is not asked here."""
    named = structs.replace(
        present,
        name=asking.text("The school's full name", present.name, needed=True),
        town=asking.text("The town it is in", present.town),
        nation=asking.choice("Where", NATIONS, present.nation),
        domains=_domains(present.domains),
    )
    note(named)
    known = structs.replace(named, aliases=_short_names(named, present))
    note(known)
    role = asking.text("Your role there (such as teacher, teaching assistant, caretaker)", present.role)
    since = asking.day("Since when (year and month, such as 2023-09)", present.from_)
    whole = structs.replace(
        known,
        role=role,
        from_=since,
        until=asking.day("Until when (Enter if you still work there)", present.until, last=True, after=since),
        hours=asking.until_understood("Your usual hours there", present.hours, answers.hours),
        days=asking.until_understood("Your usual days", " ".join(present.days), answers.days),
        **_for_pictures(present),
    )
    note(whole)
    return whole


def _for_pictures(present: School) -> dict[str, Any]:
    """Ask for what helps to tell pictures of the school: where it lies, and its crest."""
    console.tell("For your pictures, if you like. Neither leaves this computer.", indent="  ")
    where = ", ".join(str(degrees) for degrees in present.position)
    return {
        "position": asking.until_understood(
            "Where it is on a map, as latitude and longitude (such as 51.5034, -0.1276)", where, answers.position
        ),
        "crest": asking.until_understood("A picture file of its crest or badge", present.crest, answers.crest),
    }


def _short_names(school: School, present: School) -> tuple[str, ...]:
    """Offer the short names people may use for the school; return those not struck out, and any added."""
    notes = {alias.text: NOTES.get(alias.ordinariness, "") for alias in aliases.derive(school)}
    kept = list(present.aliases) if school.name == present.name else []
    offered = list(dict.fromkeys([*kept, *notes]))
    # On a later run, what was struck out before stays struck out unless the owner says otherwise.
    struck: tuple[str, ...] = tuple(name for name in offered if name not in kept) if kept else ()
    if offered:
        console.tell("People may call it by these names. Strike out what nobody would mean by it.", indent="  ")
        shown = [(f"{name}{notes.get(name, '')}", name) for name in offered]
        struck = asking.choices(
            "Numbers to strike out (Enter to keep all)" if not struck else "Numbers to strike out",
            shown,
            struck,
            least=0,
        )
    added = asking.listed("Any other short names, with commas")
    return tuple(dict.fromkeys([*(name for name in offered if name not in struck), *added]))


def _domains(present: Sequence[str]) -> tuple[str, ...]:
    """Ask for the school's domains."""
    return asking.until_understood(_MAIL, ", ".join(present), answers.domains)
