"""How answers about a school are read: web addresses, hours, days, its place and crest, as people write them."""

import re
from pathlib import Path

LARGEST_CREST = 20 << 20
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EVERYBODYS = re.compile(
    r"(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|btinternet|aol|proton|protonmail|facebook|instagram"
    r"|linkedin|twitter|x)\.(?:com|co\.uk|me)"
)
"""Hosts that serve everybody: taken for a school's own, they would make every address there a work address."""
_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:[^@/\s]*@)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[:/?#].*)?")
_HOURS = re.compile(r"(\d{1,2})[:.]?(\d{2})?\s*(?:-|–|to)\s*(\d{1,2})[:.]?(\d{2})?")


class NotUnderstood(Exception):
    """An answer that makes no sense, with what is wanted instead."""


def domains(answer: str) -> tuple[str, ...]:
    """Read domains from web addresses, e-mail addresses or bare endings."""
    hosts = []
    for part in filter(None, re.split(r"[,\s]+", answer.casefold())):
        found = _HOST.fullmatch(part.lstrip("@*."))
        if not found:
            raise NotUnderstood("Please write it like larkfield.sch.uk, or leave it out.")
        if EVERYBODYS.fullmatch(found[1]):
            raise NotUnderstood(f"{found[1]} is used by everybody. Please give the school's own, or leave it out.")
        hosts.append(found[1])
    return tuple(dict.fromkeys(hosts))


def hours(answer: str) -> str:
    """Read hours such as 8.30-15:30; an empty answer means the usual ones."""
    found = _HOURS.fullmatch(answer or "08:30-15:30")
    if found:
        begin, end = (int(found[1]), int(found[2] or 0)), (int(found[3]), int(found[4] or 0))
        if begin < end and end[0] < 24 and begin[1] < 60 and end[1] < 60:
            return f"{begin[0]:02}:{begin[1]:02}-{end[0]:02}:{end[1]:02}"
    raise NotUnderstood("Please write them like 08:30-15:30, on the 24-hour clock.")


def days(answer: str) -> tuple[str, ...]:
    """Read days such as “mon tue wed” or “mon-thu”; an empty answer means Monday to Friday."""
    said: set[str] = set()
    for part in filter(None, re.split(r"[,\s]+", re.sub(r"\s*(?:-|–|\bto\b)\s*", "-", answer.casefold()))):
        ends = [word[:3] for word in part.split("-")]
        if len(ends) > 2 or any(day not in DAYS for day in ends):
            raise NotUnderstood("Please write them like mon tue wed, or mon-fri.")
        said.update(DAYS[DAYS.index(ends[0]) : DAYS.index(ends[-1]) + 1] or ends)
    return tuple(day for day in DAYS if day in said) or DAYS[:5]


def position(answer: str) -> tuple[float, ...]:
    """Read a place as latitude and longitude, as maps show it: 51.5034, -0.1276; an empty answer means none."""
    if not answer:
        return ()
    numbers = re.findall(r"[-+−]?\d{1,3}(?:\.\d+)?", answer)
    degrees = [float(number.replace("−", "-")) for number in numbers]
    if len(degrees) == 2 and abs(degrees[0]) <= 90 and abs(degrees[1]) <= 180:
        return tuple(degrees)
    raise NotUnderstood("Please write it as two numbers, such as 51.5034, -0.1276, or leave it out.")


def crest(answer: str) -> str:
    """Read the path of a picture file, whole; an empty answer means none."""
    from auditor.pictures import fence

    if not answer:
        return ""
    # A file dragged into a terminal comes in quotes, or with a backslash before each blank.
    place = Path(answer.strip("'\"")).expanduser().absolute()
    if not place.is_file():
        place = Path(answer.replace("\\ ", " ").strip("'\" ")).expanduser().absolute()
    try:
        with place.open("rb") as file:
            if fence.kind_of(file.read(64)) in fence.PICTURES and place.stat().st_size <= LARGEST_CREST:
                return str(place)
    except OSError:
        raise NotUnderstood("There is no such file. You can drag it into this window, or leave it out.") from None
    except fence.Refusal:
        pass
    raise NotUnderstood("That is not a picture that can be opened (JPEG, PNG or WebP), or it is too large.")
