"""E-mail addresses as people write them: plain, spaced out, or with "at" and "dot" in words or brackets."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from auditor.reading import cues
from auditor.reading.detail import LONGEST
from auditor.reading.look import Look

_TRIES = 2_000  # places in one text where an address might stand; nobody writes so many
_REACH = 100  # characters before the "at" that its mailbox may take
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,62})"
_OPEN, _SHUT = r" ?[\[({<|*\"] ?", r" ?[\])}>|*\"] ?"
_DOT = rf"(?:\.|{_OPEN}(?:dot|\.|d0t|punto){_SHUT}| (?:dot|\.) |_dot_|-dot-)"
_AT = re.compile(rf"{_OPEN}(?:at symbol|at sign|at|@|a){_SHUT}| ?@ ?| (?:at sign|at) |_at_|-at-")
_DOMAIN = re.compile(rf"{_LABEL}(?:{_DOT}{_LABEL}){{0,6}}")
_SPACED = re.compile(
    r"((?:[a-z0-9]{1,20} ){1,3}[a-z0-9]{1,20})((?: dot [a-z0-9-]{1,40}){1,4} dot sch dot uk)(?![a-z0-9])"
)
_DOTS = re.compile(_DOT)
_JOINS = {"dot": ".", "point": ".", "underscore": "_", "dash": "-", "hyphen": "-", "plus": "+"}
_PIECE = re.compile(r"[a-z0-9._+'-]{1,64}$")
_JOIN = re.compile(r"(?: |[\[({<|*_-] ?)(dot|point|underscore|dash|hyphen|plus)(?: |_|-| ?[\])}>|*])$")
_SIGN = re.compile(r"[\[({<|*\"_-] ?at(?: sign| symbol)? ?[\])}>|*\"_-]")
_ENDING = re.compile(r"\.[a-z]{2}")
_NAMES = ("gmail", "googlemail", "hotmail", "icloud", "outlook", "yahoo", "protonmail", "btinternet")
_SHORT = 6  # letters of a mailbox at a provider named alone; "we met at gmail" is no address
_HANDLE = re.compile(r"[\d._]")
_FILES = frozenset(
    ("png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "mov", "zip", "html", "js")
)


class Written(NamedTuple):
    """An address as written from `start` to `end` of `Look.plain`: its mailbox and domain, and whether plainly."""

    start: int
    end: int
    mailbox: str
    domain: str
    plainly: bool


@cache
def _ends() -> frozenset[str]:
    return frozenset(cues.lexicon("details/mail_ends"))


@cache
def free_mail() -> frozenset[str]:
    """Return the first parts of the domains of private mailboxes."""
    return frozenset(cues.lexicon("details/free_mail"))


@cache
def _no_mailbox() -> frozenset[str]:
    return frozenset(cues.lexicon("details/no_mailbox"))


def written(seen: Look) -> Iterator[Written]:
    """Yield each address in a text, in the order they stand."""
    plain = seen.plain[:LONGEST]
    end = 0
    for number, match in enumerate(_AT.finditer(plain)):
        if number > _TRIES:
            return
        found = _address(plain, match, end)
        if found is not None:
            yield found
            end = found.end


def may_hold_one(seen: Look) -> bool:
    """Say quickly whether an @ stands there, or "at" in brackets, or in words with a dot or a provider's name."""
    plain = seen.plain
    if "@" in plain:
        return True
    if " at " not in seen.flat:
        return "(a)" in plain or "[a]" in plain
    if _SIGN.search(plain):
        return True
    if not seen.cues & cues.CONTACT:
        return False
    return " dot " in plain or _ENDING.search(plain) is not None or any(name in plain for name in _NAMES)


def _address(plain: str, match: re.Match[str], floor: int) -> Written | None:
    """Return the address around one "at", if it is one; it begins after what was read before."""
    domain = _domain(plain, match.end())
    if domain is None:
        return None
    start, mailbox = _mailbox(plain, max(floor, match.start() - _REACH), match.start())
    if not mailbox or not mailbox[0].isalnum():
        return None
    name, stop, spelt = domain
    spelt = spelt or len(mailbox) != match.start() - start
    before = plain[start - 1 : start]
    if match[0] == "@" and not spelt:
        return None if before == "@" or _in_link(plain, start) else Written(start, stop, mailbox, name, True)
    if mailbox in _no_mailbox():
        return None
    if match[0] == " @" and not (name.endswith("sch.uk") or name.split(".", 1)[0] in free_mail()):
        return None
    bare = match[0].strip() == "at"
    if bare and (name.startswith("www.") or plain[stop : stop + 1] == "/"):
        return None
    if bare and not _likely(plain, mailbox, name, stop):
        return None
    return Written(start, stop, mailbox, name, False)


def _in_link(plain: str, start: int) -> bool:
    """Say whether what begins here is the middle of a web address."""
    return "://" in plain[max(0, start - _REACH) : start].rsplit(" ", 1)[-1] or plain[start - 1 : start] == "/"


def _likely(plain: str, mailbox: str, domain: str, stop: int) -> bool:
    """Say whether "name at domain" is an address: spelt out, a private provider's, a handle, or called one."""
    first = domain.split(".", 1)[0]
    alone = plain.endswith(first, 0, stop)
    spelt = not alone and not plain.endswith(domain, 0, stop)
    if alone and len(mailbox) < _SHORT and not _HANDLE.search(mailbox):
        return "mail me" in plain or "email" in plain
    if spelt or first in free_mail() or domain.endswith("sch.uk") or _HANDLE.search(mailbox):
        return True
    return any(word in plain for word in ("email", "e-mail", "swap the at", "the at ", "mail me", "replace at", "@"))


def _domain(plain: str, start: int) -> tuple[str, int, bool] | None:
    """Return the domain that begins here, where it ends, and whether its dots are spelt out."""
    spaced = _SPACED.match(plain, start)
    if spaced is not None:
        return spaced[1].replace(" ", "") + spaced[2].replace(" dot ", "."), spaced.end(), True
    match = _DOMAIN.match(plain, start)
    if match is None:
        return None
    labels, stops = [], []
    place = start
    for dot in _DOTS.finditer(match[0]):
        labels.append(plain[place : start + dot.start()])
        stops.append(start + dot.start())
        place = start + dot.end()
    labels.append(plain[place : match.end()])
    stops.append(match.end())
    last = next((number for number in range(len(labels) - 1, 0, -1) if labels[number] in _ends()), 0)
    if not last:
        return _unusual(labels, stops, plain[start : stops[-1]])
    name = ".".join(labels[: last + 1])
    return name, stops[last], plain[start : stops[last]] != name


def _unusual(labels: list[str], stops: list[int], text: str) -> tuple[str, int, bool] | None:
    """Return a domain with an ending not in ordinary use: written plainly, or a provider's name alone."""
    name = ".".join(labels)
    if len(labels) > 1 and text == name and labels[-1].isalpha() and labels[-1] not in _FILES and len(labels[-1]) > 1:
        return name, stops[-1], False
    if labels[0] in _NAMES:
        return labels[0] + ".com", stops[0], True
    return None


def _mailbox(plain: str, floor: int, stop: int) -> tuple[int, str]:
    """Return where the mailbox that ends here begins, and its name with spelt-out signs put in."""
    window = plain[floor:stop]
    name = ""
    for _ in range(6):
        piece = _PIECE.search(window[-64:])
        if piece is None:
            return stop, ""
        name = piece[0] + name
        window = window[: len(window) - len(piece[0])]
        join = _JOIN.search(window[-14:])
        if join is None:
            break
        window = window[: len(window) - len(join[0])]
        name = _JOINS[join[1]] + name
    text = name.lstrip("._+'-")
    start = floor + len(window) + len(name) - len(text)
    return start, text
