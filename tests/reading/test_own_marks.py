"""What speaks for the owner: handles as strong as they are rare, contact details, towns and work."""

import pytest

from auditor.model import OwnAccount, Person, School, Subject
from auditor.reading import own_marks, own_name

NAMES = [name for name in [own_name.taken_apart("Rowan Ellis")] if name]


@pytest.mark.parametrize(
    ("account", "url", "text", "weight"),
    [
        (("x", "@rowan_e"), "https://x.com/rowan_e/status/1", "", 3.0),
        (("x", "@rowanellis"), "https://twitter.com/RowanEllis", "", 3.0),
        (("x", "@rowanellis"), "https://www.instagram.com/rowanellis/", "", 0.5),
        (("x", "@rowan_bakes"), "https://www.instagram.com/rowan_bakes/", "", 2.0),
        (("x", "@rowan_bakes"), "https://a.example/", "a picture by rowan_bakes on a hill", 3.0),
        (("x", "@rowan_bakes"), "https://a.example/", "a picture by rowan_bakes2", 0.0),
        (("x", "@rowanellis"), "https://a.example/", "thanks @rowanellis for this", 1.0),
        (("x", "@rowan_bakes"), "https://giving.example/rowanbakes", "", 1.0),
        (("facebook", "rowan.ellis"), "https://www.facebook.com/rowan.ellis.79", "", 0.0),
        (("web", "https://rowan.example"), "https://www.rowan.example/about", "", 3.0),
        (("web", "rowan.example"), "https://rowan.example.org/", "", 0.0),
        (("x", ""), "https://x.com/rowan_e", "", 0.0),
        (("x", "@rowan_e"), "https://[broken", "", 0.0),
    ],
)
def test_handles(account: tuple[str, str], url: str, text: str, weight: float) -> None:
    declared = OwnAccount(platform=account[0], handle=account[1])
    mark = own_marks.handle_mark(url, text, [declared], NAMES)
    assert (mark.weight if mark else 0.0) == weight


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("write to Rowan@Example.org", "your e-mail address"),
        ("ring +44 7700 900123 now", "your telephone number"),
        ("ring (07700) 900-123", "your telephone number"),
        ("not.rowan@example.org", ""),
        ("rowan@example.organic", ""),
        ("ring 07700 900124", ""),
        ("no. 1234567890123456789", ""),
    ],
)
def test_contact_details(text: str, why: str) -> None:
    person = Person(names=("Rowan Ellis",), emails=("rowan@example.org",), phones=("07700 900123",))
    mark = own_marks.contact_mark(text, Subject(person=person, schools=(School(name="Larkfield Primary School"),)))
    assert (mark.why if mark else "") == why


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("from Oakmere, England", 1.0),
        ("OAKMERE 10K", 1.0),
        ("Leeds", 0.75),
        ("oakmere-gazette", 0.0),
        ("Oakmeres", 0.0),
    ],
)
def test_towns(text: str, weight: float) -> None:
    mark = own_marks.town_mark(text, ["Oakmere", "Leeds", ""])
    assert (mark.weight if mark else 0.0) == weight


@pytest.mark.parametrize(
    ("plain", "works", "weight"),
    [
        ("teaches y4 in the woods", ["Year 4 teacher"], 1.0),
        ("year 5 teacher", ["Year 4 teacher"], 0.5),
        ("our site managers say", ["site manager"], 1.0),
        ("mathematics teacher", ["Maths"], 1.0),
        ("music in the park", ["Music"], 0.5),
        ("music teacher", ["Head of Music"], 1.0),
        ("a teacher", ["teacher"], 0.5),
        ("flour and marathons", ["Year 4 teacher", "Music"], 0.0),
    ],
)
def test_work(plain: str, works: list[str], weight: float) -> None:
    mark = own_marks.work_mark(plain, works)
    assert (mark.weight if mark else 0.0) == weight
