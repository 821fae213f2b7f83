"""Is this me: enough speaks for it, too much against it, or only the owner can say."""

import pytest

from auditor.model import OwnAccount, Person, School, SearchResult, Subject
from auditor.reading.is_me import IsMe, Recogniser
from tests.found_by_search import a_result

SUBJECT = Subject(
    person=Person(
        names=("Rowan Ellis",), former_names=("Rowan Penhallurick",), emails=("rowan@example.org",), town="Oakmere"
    ),
    accounts=(OwnAccount(platform="x", handle="@rowan_e"),),
    schools=(
        School(
            name="Larkfield Primary School",
            aliases=("Larkfield",),
            handles=("@larkfieldpri",),
            domains=("larkfield.example",),
            town="Oakmere",
            role="Year 4 teacher",
        ),
    ),
)


@pytest.mark.parametrize(
    ("result", "is_me"),
    [
        (a_result("Rowan Ellis, Larkfield Primary School"), IsMe.YES),
        (a_result("Rowan Ellis, Oakmere"), IsMe.YES),
        (a_result("Rowan Ellis", "I teach Year 4"), IsMe.YES),
        (a_result("Rowan Penhallurick, Oakmere"), IsMe.YES),
        (a_result("post", url="https://x.com/rowan_e/status/1"), IsMe.YES),
        (a_result("write to rowan@example.org"), IsMe.YES),
        (a_result("Mr Ellis with Y4", url="https://larkfield.example/news"), IsMe.YES),
        (a_result("Well done Mr Ellis", "Oakmere 10k", url="https://x.com/larkfieldpri/status/9"), IsMe.YES),
        (a_result("staff page", "Oakmere teacher", url="https://people.example/in/rowan-ellis-7"), IsMe.YES),
        (a_result("Rowan Ellis"), IsMe.UNCLEAR),
        (a_result("a page", url="https://people.example/in/rowan-ellis-7"), IsMe.UNCLEAR),
        (a_result("Rowan Ellis MP, Oakmere"), IsMe.UNCLEAR),
        (a_result("Chess at Larkfield Primary School", "Year 6 pupil Rowan Ellis won"), IsMe.UNCLEAR),
        (a_result("Rowan Ellis, 10, of Larkfield Primary School"), IsMe.UNCLEAR),
        (a_result("Rowan Ellis Road, Oakmere"), IsMe.UNCLEAR),
        (a_result("5 people named Rowan Ellis", "Oakmere"), IsMe.UNCLEAR),
        (a_result("Rowan, Y4 at Oakmere"), IsMe.UNCLEAR),
        (a_result("Rowan Ellis MP"), IsMe.NO),
        (a_result("Rowan Ellis (1843–1911)"), IsMe.NO),
        (a_result("Larkfield Primary School, Oakmere: Ofsted report"), IsMe.NO),
        (a_result("Rowan trees"), IsMe.NO),
        (a_result("", "", url="https://[broken"), IsMe.NO),
    ],
)
def test_told(result: SearchResult, is_me: IsMe) -> None:
    assert Recogniser(SUBJECT).tell(result).is_me is is_me


def test_the_town_within_the_schools_name_says_nothing_more() -> None:
    school = School(name="Oakmere High School", town="Oakmere", role="caretaker")
    known = Recogniser(Subject(person=Person(names=("Kevin Smith",), town="Oakmere"), schools=(school,)))
    assert known.tell(a_result("Kevin S at Oakmere High School")).is_me is IsMe.UNCLEAR


def test_the_order_of_what_is_declared_does_not_matter() -> None:
    both = ("Rowan Ellis", "Rowan Hartwell")
    results = [a_result("Rowan Hartwell, Oakmere"), a_result("Rowan Ellis, Oakmere"), a_result("R Hartwell")]
    told = []
    for names in (both, both[::-1]):
        known = Recogniser(Subject(person=Person(names=names, town="Oakmere"), schools=SUBJECT.schools))
        told.append([known.tell(one).is_me for one in results])
    assert told[0] == told[1] == [IsMe.YES, IsMe.YES, IsMe.UNCLEAR]


def test_a_name_in_one_word_is_never_taken_for_absent() -> None:
    known = Recogniser(Subject(person=Person(names=("李小龍",)), schools=SUBJECT.schools))
    assert known.tell(a_result("李小龍")).is_me is IsMe.UNCLEAR
    assert known.tell(a_result("李小龍, Larkfield Primary School")).is_me is IsMe.YES
    assert known.tell(a_result("王小明")).is_me is IsMe.NO
