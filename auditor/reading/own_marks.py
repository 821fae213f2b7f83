"""What speaks for a search result being the owner: their handles, contact details, towns and work in it."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import phonenumbers

from auditor.model import OwnAccount, Subject
from auditor.reading.cues import word_sets
from auditor.reading.own_name import OwnName, folded
from auditor.reading.profile_addresses import profile_at

SHORTEST_HANDLE = 5
_HANDLE = re.compile(r"@?[^\W_][\w.-]{2,60}[\w]", re.UNICODE)
_NUMBER = re.compile(r"\+?\d[\d ().-]{7,18}\d")
_YEAR = re.compile(r"\b(?:year|yr|y) ?(\d{1,2})\b")
_SAME = {"maths": "mathematics", "math": "mathematics", "pe": "physical education", "dt": "design technology",
         "re": "religious education", "it": "computing", "ict": "computing"}  # fmt: skip
_NO_SUBJECT = frozenset(
    ("teacher", "teachers", "of", "the", "a", "an", "and", "lead", "leader", "head", "assistant", "class")
)


class Mark(NamedTuple):
    """One thing that speaks for the owner: how strongly, and in what way."""

    weight: float
    why: str


def handle_mark(url: str, text: str, accounts: Sequence[OwnAccount], names: Sequence[OwnName]) -> Mark | None:
    """Return the strongest sign of a declared handle: the account itself, the handle in words, or one like it."""
    found = [_one_handle(url, text, account, names) for account in accounts if bare(account.handle)]
    return max((mark for mark in found if mark), default=None)


def bare(handle: str) -> str:
    """Return a handle as it is compared; of an address that was declared, what stands behind the scheme."""
    return unquote(handle).strip().lstrip("@").casefold().removeprefix("https://").removeprefix("www.").rstrip("/")


def is_distinctive(handle: str, names: Sequence[OwnName]) -> bool:
    """Say whether a handle is more than the owner's name, so that nobody else is likely to have it."""
    letters = re.sub(r"[^a-z]", "", folded(handle))
    named = {form for name in names for form in (name.first + name.last, name.last + name.first, name.first, name.last)}
    if len(handle) < SHORTEST_HANDLE or letters in named:
        return False
    return letters not in {name.first[0] + name.last for name in names}


def _one_handle(url: str, text: str, account: OwnAccount, names: Sequence[OwnName]) -> Mark | None:
    """Return what one declared account says of a result."""
    handle = bare(account.handle)
    where = profile_at(url)
    if "/" in handle or (account.platform in ("web", "blog", "website") and "." in handle):
        here = bare(url)
        whole = here == handle or here.startswith((handle + "/", handle + "?", handle + "#"))
        return Mark(3.0, "an address of your own") if whole else None
    if where is not None and where.platform == account.platform and bare(where.handle) == handle:
        return Mark(3.0, "an account of yours")
    distinctive = is_distinctive(handle, names)
    words = {one.lstrip("@").rstrip(".").casefold() for one in _HANDLE.findall(text)}
    if distinctive and handle in words:
        return Mark(3.0, "a handle of yours")
    pieces = _pieces(url)
    if handle in pieces:
        return Mark(2.0 if distinctive else 0.5, "a handle like yours, somewhere else")
    if f"@{handle}" in text.casefold().split():
        return Mark(1.0, "a handle like yours")
    plain = re.sub(r"[^a-z0-9]", "", handle)
    if len(plain) >= SHORTEST_HANDLE and distinctive and any(re.sub(r"[^a-z0-9]", "", one) == plain for one in pieces):
        return Mark(1.0, "a handle like yours")
    return None


def _pieces(url: str) -> list[str]:
    """Return the pieces of an address's path, as handles are compared."""
    try:
        return [bare(piece) for piece in urlsplit(url).path.split("/") if piece]
    except ValueError:
        return []


def contact_mark(text: str, subject: Subject) -> Mark | None:
    """Return whether a declared e-mail address or telephone number stands in a text."""
    small = text.casefold()
    for address in subject.person.emails:
        if address and re.search(rf"(?<![\w.+-]){re.escape(address.casefold())}(?![\w-])", small):
            return Mark(3.0, "your e-mail address")
    numbers = {_number(one) for one in subject.person.phones} - {""}
    if numbers and any(_number(one) in numbers for one in _NUMBER.findall(text)):
        return Mark(3.0, "your telephone number")
    return None


def _number(text: str) -> str:
    """Return a telephone number in one way of writing, "" for what is none."""
    try:
        read = phonenumbers.parse(text, "GB")
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)


def town_mark(text: str, towns: Iterable[str]) -> Mark | None:
    """Return whether a town of the owner's stands in a text, written as a name."""
    big = word_sets("identity/others")["big"]
    found = [
        Mark(0.75, "a large town of yours") if folded(town) in big else Mark(1.0, "your town")
        for town in towns
        if town and re.search(rf"(?<!\w)(?:{re.escape(town)}|{re.escape(town.upper())})(?!\w)", text)
    ]
    return max(found, default=None)


def work_mark(plain: str, works: Iterable[str]) -> Mark | None:
    """Return whether what the owner does or teaches stands in a text that is read plainly."""
    school_work = any(f" {word} " in f" {_spaced(plain)} " for word in word_sets("identity/others")["work"])
    found = [_one_work(plain, work, school_work=school_work) for work in works]
    generic = [Mark(0.5, "work at a school")] if school_work else []
    return max((*(mark for mark in found if mark), *generic), default=None)


def _one_work(plain: str, work: str, *, school_work: bool) -> Mark | None:
    """Return whether one role or subject stands in a text."""
    told = _spaced(folded(work))
    years = set(_YEAR.findall(told))
    if years:
        return Mark(1.0, "your year group") if years & set(_YEAR.findall(_spaced(plain))) else None
    words = [word for word in told.split() if word not in _NO_SUBJECT]
    if not words:
        return None
    text = f" {_spaced(plain)} "
    phrase = " ".join(words)
    stands = any(f" {form}{end} " in text for form in {phrase, _SAME.get(phrase, phrase)} for end in ("", "s"))
    if not stands:
        return None
    # One word such as "music" stands in many a text; beside a school or a class it is a subject.
    return Mark(1.0, "what you do or teach") if school_work or len(words) > 1 else Mark(0.5, "what you teach")


def _spaced(text: str) -> str:
    """Return a text with one blank between its words and nothing else."""
    return " ".join(re.findall(r"[^\W_]+", text))
