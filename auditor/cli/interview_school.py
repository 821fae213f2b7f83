"""The questions about a school: its name and short names, where it is, and when the owner works there."""

import re
from collections.abc import Sequence

from msgspec import structs

from auditor.cli import console, questions
from auditor.model import Nation, School
from auditor.reading import aliases

NATIONS = (
    ("England", Nation.ENGLAND),
    ("Wales", Nation.WALES),
    ("Scotland", Nation.SCOTLAND),
    ("Northern Ireland", Nation.NORTHERN_IRELAND),
)
NOT_A_SCHOOL = re.compile(
    r"(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|btinternet|aol|proton|protonmail|facebook|instagram"
    r"|linkedin|twitter|x)\.(?:com|co\.uk|me)"
)
"""Hosts that serve everybody: as a school's own domain they would make every address there a work address."""
_HOST = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://)?(?:[^@/\s]*@)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[:/].*)?", re.IGNORECASE
)
_MAIL = "Its web address, or the ending of your work e-mail (such as larkfield.sch.uk)"


def schools(present: Sequence[School]) -> tuple[School, ...]:
    """Ask for one school after another, the present ones first."""
    made: list[School] = []
    for number in range(99):
        before = present[number] if number < len(present) else School(name="")
        made.append(_school(before))
        more = number + 1 < len(present)
        console.tell()
        if not questions.yes("Another school or trust you work for, or worked for?", default=more):
            break
    return tuple(made)


def in_short() -> School:
    """Ask for a school's name and e-mail ending only; its short names are derived."""
    school = School(name=questions.text("The name of your school", needed=True))
    school = structs.replace(school, domains=_domains(()))
    return structs.replace(school, aliases=tuple(alias.text for alias in aliases.derive(school)))


def _school(present: School) -> School:
    """Ask for everything about one school; keep what is not asked here."""
    named = structs.replace(
        present,
        name=questions.text("The school's full name", present.name, needed=True),
        town=questions.text("The town it is in", present.town),
        nation=questions.choice("Where", NATIONS, present.nation),
        domains=_domains(present.domains),
    )
    known = structs.replace(named, aliases=_short_names(named, present))
    hours = questions.until_understood("Your usual hours there", present.hours, _hours)
    return structs.replace(
        known,
        role=questions.text("Your role there (such as teacher, teaching assistant, caretaker)", present.role),
        from_=questions.day("Since when (year and month, such as 2023-09)", present.from_),
        until=questions.day("Until when (Enter if you still work there)", present.until, last=True),
        hours=hours,
        days=questions.until_understood("Your usual days", " ".join(present.days), _days),
    )


def _short_names(school: School, present: School) -> tuple[str, ...]:
    """Offer the short names people may use for the school; return those not struck out, and any added."""
    derived = [alias.text for alias in aliases.derive(school)]
    kept = list(present.aliases) if school.name == present.name else []
    offered = list(dict.fromkeys([*kept, *derived]))
    # On a later run, what was struck out before stays struck out unless the owner says otherwise.
    struck: tuple[str, ...] = tuple(name for name in offered if name not in kept) if kept else ()
    if offered:
        console.tell("People may call it by these names. Strike out what nobody would mean by it.", indent="  ")
        shown = [(name, name) for name in offered]
        struck = questions.choices(
            "Numbers to strike out (Enter to keep all)" if not struck else "Numbers to strike out",
            shown,
            struck,
            least=0,
        )
    added = questions.listed("Any other short names, with commas")
    return tuple(dict.fromkeys([*(name for name in offered if name not in struck), *added]))


def _domains(present: Sequence[str]) -> tuple[str, ...]:
    """Ask for the school's domains."""

    def read(answer: str) -> tuple[str, ...]:
        hosts = []
        for part in filter(None, re.split(r"[,\s]+", answer.casefold())):
            found = _HOST.fullmatch(part.lstrip("@*."))
            if not found:
                raise questions.NotUnderstood("Please write it like larkfield.sch.uk, or press Enter to leave it out.")
            if NOT_A_SCHOOL.fullmatch(found[1]):
                raise questions.NotUnderstood(f"{found[1]} is used by everybody. Please give the school's own, or -.")
            hosts.append(found[1])
        return tuple(dict.fromkeys(hosts))

    return questions.until_understood(_MAIL, ", ".join(present), read)


def _hours(answer: str) -> str:
    """Read hours such as 8.30-15:30; an empty answer means the usual ones."""
    found = re.fullmatch(r"(\d{1,2})[:.]?(\d{2})?\s*(?:-|–|to)\s*(\d{1,2})[:.]?(\d{2})?", answer or "08:30-15:30")
    if not found or int(found[1]) > 23 or int(found[3]) > 23 or int(found[2] or 0) > 59 or int(found[4] or 0) > 59:
        raise questions.NotUnderstood("Please write them like 08:30-15:30, on the 24-hour clock.")
    return f"{int(found[1]):02}:{found[2] or '00'}-{int(found[3]):02}:{found[4] or '00'}"


def _days(answer: str) -> tuple[str, ...]:
    """Read days such as “mon tue wed”; an empty answer means Monday to Friday."""
    known = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    said = [word[:3] for word in re.split(r"[,\s]+", answer.casefold()) if word]
    if any(day not in known for day in said):
        raise questions.NotUnderstood("Please write them like mon tue wed.")
    return tuple(day for day in known if day in said) or known[:5]
