import pytest

from auditor.model import Person, Place, Post, School, Subject
from auditor.reading.causes import CLOSE, DETAIL, NAMED, PICTURED, PLACED, RESHARED, cause_finder
from auditor.reading.school_names import matcher

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",)),
    schools=(School(name="Larkfield Primary School", aliases=("Larkfield",), domains=("larkfield.example",)),),
)
CAUSES = cause_finder(SUBJECT, matcher(SUBJECT))
EVERY = CLOSE | NAMED | DETAIL | PLACED | RESHARED | PICTURED


def post(text: str, *, place: Place | None = None, reshared_from: str = "", pictures: tuple[str, ...] = ()) -> Post:
    return Post(platform="x", id="1", text=text, place=place, reshared_from=reshared_from, pictures=pictures)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (post("Walked the dog along the canal"), 0),
        (post("10 out of 10, would go again in 2027"), 0),
        (post("Larkfield won"), NAMED | CLOSE),
        (post("My pupils are stars"), CLOSE),
        (post("Marking 4B today"), CLOSE),
        (post("You absolute w*nker"), CLOSE),
        (post("rowan@example.org"), DETAIL),
        (post("Ring me on 07700 900123"), DETAIL),
        (post("My new place: 12 Canal Street"), DETAIL),
        (post("OX1 1AB"), DETAIL),
        (post("At no5, the blue door, Canal Street"), DETAIL),
        (post("I was born on 4 May 1985"), DETAIL),
        (post("r.ellis 📧 larkfield.example"), DETAIL | NAMED | CLOSE),
        (post("Here", place=Place(name="Oakmere")), PLACED),
        (post("Good news", reshared_from="@someone"), RESHARED),
        (post("Tea", pictures=("p1",)), PICTURED | CLOSE),
    ],
    ids=lambda value: value.text if isinstance(value, Post) else "",
)
def test_each_cause_has_its_bit(made: Post, expected: int) -> None:
    # An address may hold words that are worth a close reading as well.
    asked = EVERY if not expected & DETAIL else EVERY ^ CLOSE
    assert CAUSES(made) & asked == expected & asked


def test_the_cues_of_the_words_are_there_too() -> None:
    assert CAUSES(post("The views are my own")) & ~EVERY
