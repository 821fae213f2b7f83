"""No text, however long or hostile, takes a reader more than a second for a megabyte."""

import time
from collections.abc import Callable

import pytest

from auditor.model import Person, School, Subject
from auditor.reading import addresses, birth_dates, disclaimers, emails, phones, roles, school_names
from auditor.reading.look import Look

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",), phones=("07700 900123",)),
    schools=(
        School(
            name="Larkfield Primary School",
            aliases=("Larkfield", "LPS"),
            domains=("larkfield.oakshire.sch.uk",),
            town="Oakmere",
        ),
        School(name="St Aldhelm's Church of England Academy", aliases=("St Aldhelm's", "SACEA"), town="Wimbrook"),
    ),
)
NAMES = school_names.matcher(SUBJECT)
READERS: dict[str, Callable[[Look], object]] = {
    "names": NAMES.find,
    "disclaimers": disclaimers.find,
    "e-mails": lambda seen: emails.emails(seen, SUBJECT),
    "phones": lambda seen: phones.phones(seen, SUBJECT),
    "addresses": lambda seen: addresses.addresses(seen, on_profile=True),
    "birth dates": birth_dates.birth_dates,
    "roles": lambda seen: roles.roles(seen, at_school=True),
}
PIECES = (
    "Larkfield ",
    "St Aldhelm's the church in Oakmere ",
    "#larkfield_larkfield-",
    "L.P.S. the only primary in Oakmere, Y6 4B ",
    "l*rk f i e l d ",
    "0 7 7 double oh +44 ",
    "07700 900123 ",
    "12 ",
    "a@b.c (at) d dot e at ",
    "name underscore at dot dot ",
    "1 High Street, AB1 2CD, no 3 the ",
    "///a.b.c my house, the old mill, ",
    "views are my own, not my school's ",
    "v i e w s posts, tweets, of my own ",
    "former teacher of a school ",
    "a",
    "a\u0301\u200b",
    "\U0001f389 . @ ' \" ( - _ \n",
)


@pytest.mark.parametrize("piece", PIECES)
def test_a_megabyte_takes_each_reader_less_than_a_second(piece: str) -> None:
    # The words in front give each reader cause to look closer.
    began_with = "My views: school teacher, born dob 07700, mail me at home, 1 my road. "
    seen = Look(began_with + piece * (1_000_000 // len(piece)))
    seen.span(0, len(seen.plain))  # the way back to what was written is made once, and none of theirs
    slow = {}
    for name, read in READERS.items():
        began = time.process_time()
        read(seen)
        if (took := time.process_time() - began) >= 1:
            slow[name] = took
    assert not slow
