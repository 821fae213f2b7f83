"""What a text tells, joined into one finding."""

from auditor.model import Audience, Certainty, Part, Post, Severity
from auditor.reading.look import look
from auditor.reading.told import Told, finding

TEXT = "My class were great"
POST = Post(platform="x", id="1", text=TEXT, audience=Audience.LIMITED)
PART = Part("text", TEXT, Audience.LIMITED)


def test_the_gravest_and_the_surest_count() -> None:
    told = [
        Told(0, 8, "one", Severity.LOW, Certainty.READ),
        Told(9, 13, "two", Severity.HIGH, Certainty.GUESSED),
    ]
    made = finding(POST, PART, look(TEXT), told, kind="pupil")
    assert (made.certainty, made.severity, made.audience) == (Certainty.READ, Severity.HIGH, Audience.LIMITED)
    assert [quote.text for quote in made.quotes] == ["My class", "were"]
    assert made.reasons == ("one", "two")


def test_words_that_overlap_are_marked_once() -> None:
    told = [Told(0, 8, "one", Severity.LOW), Told(3, 8, "one", Severity.LOW)]
    assert [quote.text for quote in finding(POST, PART, look(TEXT), told, kind="pupil").quotes] == ["My class"]
