"""UK telephone numbers in a text: the owner's or a school's, not a helpline's, a shop's or an order number."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from auditor.model import Certainty, Subject
from auditor.reading import cues
from auditor.reading.contexts import Around, around
from auditor.reading.detail import LONGEST, MOST, Detail
from auditor.reading.look import Look
from auditor.reading.spoken_digits import Piece, pieces, said, spoken
from auditor.reading.tokens import given_names

_LEAST = 9
_GLUED = re.compile(r"\d(?:o|zero|double|triple|seven|nine|nought)")
_HINT = re.compile(r"0(?<!\d0)|44(?<!\d44)|7\d\d(?<!\d7\d\d)|\+ ?\d")
_GAP = re.compile(r"[ .()|*_~-]{0,5}")
_LOOSE = re.compile(r"[ .,()|*_~/:-]{0,5}")
# Numbers that Ofcom keeps for drama: real in shape, though no exchange has them.
_DRAMA = re.compile(
    r"0(?:7700900|1632960|20794600?|113496|114496|115496|116496|117496|118496|121496|131496|141496|151496|161496|191498|2890180|2920180|2896496)\d+|08081570\d+|0909879\d+|03069990\d+"
)
_PLACEHOLDERS = frozenset(("01234567890", "07123456789", "07777777777", "07000000000", "01111111111", "0123456789"))
_SERVICES = ("080", "03", "084", "087", "09", "118", "055", "0500")
_CALLED = re.compile(
    r"(?:mob(?:ile)?|tel|phone|whats ?app|call|text|txt|ring|cell|number|num|no)(?: is|'s)?[ :.,-]{0,4}$"
)
_FRONT = re.compile(r"(?:zero|nought|naught|oh|0|o) (?:on|in|at|to) (?:the )?(?:front|start|beginning)")
_THEN = re.compile(r"[ ,.]{1,3}(?:and )?then ")
_KISSES = re.compile(r"x{1,4}(?![^\W_])")
_DATE = re.compile(r"\d{1,2}([./-])\d{1,2}\1(?:19|20)?\d\d\b")
_SHORT = 4  # letters of a school's short name that are too few to know it by
# "The Ship Inn 01632 …": two to five words that begin a sentence and say nothing about a call are a firm's name.
_FIRM = re.compile(r"(?:^|[.!?:,] )((?:[a-z][\w'&]*|&)(?: (?:[a-z][\w'&]*|&)){1,4})(?: ?[:,(-]{0,2}) ?$")
_TITLES = frozenset(
    ("mr", "mrs", "miss", "ms", "mx", "dr", "sister", "father", "rev", "aunt", "uncle", "nan", "grandad")
)
_LINK = re.compile(r"\S{0,200}$")


def phones(seen: Look, subject: Subject | None = None, *, on_profile: bool = False) -> list[Detail]:
    """Return the telephone numbers in a text that are somebody's own or a school's."""
    if not may_hold_one(seen):
        return []
    plain = seen.plain[:LONGEST]
    read = pieces(plain)
    own = {_national(phone) for phone in subject.person.phones} if subject else set()
    found: list[Detail] = []
    for first, last, number in _numbers(plain, read):
        start, end = read[first].start, read[last].end
        told = (
            ("phone", "your own number")
            if number in own
            else _told(seen, start, end, number, subject=subject, on_profile=on_profile)
        )
        if told is not None and len(found) < MOST:
            kind, reason = told
            in_words = any(piece.spoken for piece in read[first : last + 1])
            if in_words:
                reason += ", written in a roundabout way"
            certainty = Certainty.GUESSED if in_words else Certainty.READ
            start -= plain[max(0, start - 1) : start] in ("+", "(")
            found.append(Detail(seen.span(start, end), kind, reason, certainty))
    return found


def may_hold_one(seen: Look) -> bool:
    """Say quickly whether a text may hold a telephone number."""
    if not seen.cues & (cues.DIGIT | cues.CONTACT):
        return False
    figures = seen.signs.count(b"9")
    if figures >= _LEAST and _HINT.search(seen.plain):
        return True
    # It may begin in figures and end in words.
    if (
        " 0" in seen.flat
        and b"99999" in seen.signs
        and figures + said(seen.flat) >= _LEAST
        and _HINT.search(seen.plain)
    ):
        return True
    if not seen.cues & cues.CONTACT:
        return False
    # A word may stand for three figures ("triple", "hundred"); only a closer look tells.
    return _GLUED.search(seen.plain) is not None or figures + 3 * spoken(seen.flat) >= max(_LEAST, figures + 1)


def _national(phone: str) -> str:
    """Return a UK number in its national form, figures only."""
    digits = "".join(char for char in phone if char.isdigit())
    for prefix in ("0044", "44"):
        if digits.startswith(prefix) and len(digits) > 10:
            return "0" + digits.removeprefix(prefix).lstrip("0")
    return digits


def _numbers(plain: str, read: Sequence[Piece]) -> Iterator[tuple[int, int, str]]:
    """Yield first and last piece of each run of figures that is a telephone number, and its national form."""
    place = 0
    while place < len(read):
        found = _number_at(plain, read, place)
        if found is None:
            place += 1
        else:
            yield place, *found
            place = found[0] + 1


def _number_at(plain: str, read: Sequence[Piece], first: int) -> tuple[int, str] | None:
    """Return last piece and national form of the number that begins at a piece."""
    head = read[first]
    before = plain[max(0, head.start - 1) : head.start]
    if before in ("£", "$", "€", "#", "=", "@", "&", "%", "'") or before.isalnum():
        return None
    if first and plain[read[first - 1].end : head.start] in ("-", ".", "/", ":", ","):
        return None
    if first and len(head.digits) == len(read[first - 1].digits) == 1 and _joined(plain, read[first - 1], head):
        return None
    plus = before == "+" or plain[max(0, head.start - 2) : head.start] == "+ "
    if not plus and head.digits[0] not in "047":
        return None
    digits, spoken = "", False
    best: tuple[int, str] | None = None
    for last in range(first, min(len(read), first + 16)):
        if last > first and not _joined(plain, read[last - 1], read[last], spoken=spoken or head.digits[:2] == "07"):
            break
        spoken = spoken or read[last].spoken
        digits += read[last].digits
        if len(digits) > 16:
            break
        number = _known(plain, read[first : last + 1], digits, plus=plus)
        if number and _ends_here(plain, read, last):
            best = last, number
    return best


def _joined(plain: str, one: Piece, other: Piece, *, spoken: bool = False) -> bool:
    """Say whether two pieces may belong to one number, by what stands between them; `spoken` if words came before."""
    between = plain[one.end : other.start]
    if spoken and _THEN.fullmatch(between):
        return True
    if spoken or other.spoken or (len(one.digits) == len(other.digits) == 1):
        return _LOOSE.fullmatch(between) is not None
    if between == "/":
        return len(one.digits) > 3
    return _GAP.fullmatch(between) is not None


def _ends_here(plain: str, read: Sequence[Piece], last: int) -> bool:
    """Say whether nothing tied to the last piece goes on."""
    end = read[last].end
    if plain[end : end + 1].isalpha() and not _KISSES.match(plain, end):
        return False
    after = read[last + 1] if last + 1 < len(read) else None
    if after is None:
        return True
    between = plain[end : after.start]
    if between in ("", "-", "."):
        return False
    # Single figures go on as single figures: what is longer than a number is none.
    return not (len(after.digits) == 1 == len(read[last].digits) and between == " ")


def _known(plain: str, run: Sequence[Piece], digits: str, *, plus: bool) -> str:
    """Return the national form if the figures make a telephone number, else nothing."""
    if plus and not digits.startswith("44"):
        return digits if 8 <= len(digits) <= 15 and _valid("+" + digits) else ""
    if digits.startswith("00") and not digits.startswith("0044"):
        return digits if 11 <= len(digits) <= 16 and _valid("+" + digits[2:]) else ""
    number = digits
    if plus or digits.startswith(("0044", "44")):
        number = "0" + digits.removeprefix("00").removeprefix("44").removeprefix("0")
        if len(number) != 11 or (not plus and number[1] not in "127"):
            return ""
    elif digits[0] == "7":
        called = _CALLED.search(plain[max(0, run[0].start - 16) : run[0].start])
        if len(digits) != 10 or not (called or _FRONT.search(plain, run[-1].end, run[-1].end + 60)):
            return ""
        number = "0" + digits
    if number[0] != "0" or len(number) not in (10, 11) or not _shaped(plain, run, number):
        return ""
    return number if _DRAMA.fullmatch(number) or _valid(number) else ""


def _shaped(plain: str, run: Sequence[Piece], number: str) -> bool:
    """Say whether the groups of figures are those of a number, not of a date, a score or a list."""
    if len(number) == 10 and (len(run[0].digits) < 4 or number[1] not in "12"):
        return False
    if _DATE.match(plain, run[0].start) or number in _PLACEHOLDERS:
        return False
    gaps = {plain[one.end : other.start] for one, other in pairwise(run)}
    if any("," in gap for gap in gaps) and 1 < len(run[-1].digits) < 3 < len(run[0].digits):
        return False
    return any(piece.spoken for piece in run) or len(run) < 7 or len(gaps) <= 2


def _valid(number: str) -> bool:
    """Say whether the number could be given to somebody."""
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, "GB"))
    except phonenumbers.NumberParseException:
        return False


def _told(
    seen: Look, start: int, end: int, number: str, *, subject: Subject | None, on_profile: bool
) -> tuple[str, str] | None:
    """Say what a number is, its kind and why; nothing if it is no telephone number, or nobody's own."""
    if number.startswith(_SERVICES) or _in_link(seen.plain, start):
        return None
    near, plain_before = around(seen), seen.plain[max(0, start - 8) : start]
    called = plain_before.endswith((" to ", " on ", " ring ", " call ", " text "))
    if (not called and near.near("other number", start, end, before=10, after=0)) or near.says("placeholder"):
        return None
    theirs = near.near("theirs", start, end, before=30, after=0)
    mine = on_profile or (not theirs and near.near("reach me", start, end, before=60, after=40))
    mobile = number.startswith("07")
    if near.says("surely nuisance") or (near.says("nuisance") and not mine):
        return None
    at_work = (
        _names_school(seen.plain, start, subject)
        or near.near("work line", start, end, before=40, after=24)
        or near.near("work before", start, end, before=5, after=0)
    )
    if at_work and not near.near("business", start, end, before=20, after=10):
        return "work-phone", "a number at work"
    if not mine and (_is_business(near, start, end, mobile=mobile) or (not mobile and _names_firm(seen, start))):
        return None
    return "phone", "a mobile number" if mobile else "a telephone number"


def _names_school(plain: str, start: int, subject: Subject | None) -> bool:
    """Say whether one of the owner's schools is named right before a number."""
    before = plain[max(0, start - 40) : start]
    names = [name for school in subject.schools for name in (school.name, *school.aliases)] if subject else []
    return any(len(name) > _SHORT and name.casefold() in before for name in names)


def _names_firm(seen: Look, start: int) -> bool:
    """Say whether a name of several words, and nobody's given name among them, stands right before a number."""
    match = _FIRM.search(seen.plain, max(0, start - 48), start)
    words = match[1].replace("'s", "").split() if match else []
    return bool(words) and (given_names() | _TITLES | _calling()).isdisjoint(words)


@cache
def _calling() -> frozenset[str]:
    return frozenset(cues.lexicon("details/calling"))


def _is_business(near: Around, start: int, end: int, *, mobile: bool) -> bool:
    """Say whether the words around a number are those of a firm or a body; of a mobile's only the nearest count."""
    if mobile:
        begins = max(near.plain.rfind(stop, 0, start) for stop in ("? ", "! ", ". "))
        return near.near("business", start, end, before=min(30, start - begins), after=24)
    return any(near.near(tag, start, end, before=160, after=160) for tag in ("business", "business on a landline"))


def _in_link(plain: str, start: int) -> bool:
    """Say whether a number is part of a web address that is none for calling."""
    found = _LINK.search(plain, max(0, start - 200), start)
    word = found[0] if found else ""
    if "wa.me/" in word or "tel:" in word or "phone=" in word:
        return False
    return "://" in word or "www." in word or ("/" in word and "." in word)
