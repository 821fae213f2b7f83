"""Whether a text names the owner's school: our labelled texts, dress that changes nothing, and hostile input."""

import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Certainty, Person, School, Subject
from auditor.reading.look import look
from auditor.reading.school_names import Matcher, named_in

TEXTS = Path(__file__).parent.parent / "accuracy" / "school_names.txt"
DRESSES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "small letters": str.lower,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "compatibility form": lambda text: unicodedata.normalize("NFKC", text),
    "line breaks": lambda text: text.replace(" ", "\n"),
    "blanks": lambda text: text.replace(" ", " \r\n\u00a0 "),
    "emoji around": lambda text: f"\U0001f389{text} \U0001f469\U0001f3fd\u200d\U0001f3eb",
    "zero-width characters": "\u200b".join,
    "variation selectors": "\ufe0f".join,
}


def subject(*schools: School) -> Subject:
    return Subject(person=Person(names=("Rowan Ellis",)), schools=schools)


def labelled() -> Iterator[tuple[School, str, bool]]:
    school = School(name="")
    for line in TEXTS.read_text("utf-8").splitlines():
        if line.startswith("=="):
            name, aliases, domain, town = (part.strip() for part in line[2:].split("|"))
            short = tuple(alias.strip() for alias in aliases.split(",") if alias.strip())
            school = School(name=name, aliases=short, domains=(domain,), town=town)
        elif line[:2] in ("+ ", "- "):
            yield school, line[2:], line.startswith("+")


LABELLED = list(labelled())
MATCHERS = {school.name: Matcher(subject(school)) for school, _, _ in LABELLED}
LARKFIELD = School(
    name="Larkfield Primary School", aliases=("Larkfield",), domains=("larkfield.example",), town="Oakmere"
)


def test_our_texts_are_read_as_well_as_promised() -> None:
    right = wrong = missed = 0
    for school, text, expected in LABELLED:
        found = bool(MATCHERS[school.name].find(look(text)))
        right += found and expected
        wrong += found and not expected
        missed += expected and not found
    assert right / (right + wrong) >= 0.98
    assert right / (right + missed) >= 0.97


@pytest.mark.parametrize("dress", DRESSES)
def test_dress_does_not_change_the_verdict(dress: str) -> None:
    for school, text, _ in LABELLED:
        names = MATCHERS[school.name]
        assert bool(names.find(look(text))) == bool(names.find(look(DRESSES[dress](text)))), text


def test_a_decoy_is_never_named() -> None:
    decoy = Matcher(subject(LARKFIELD))
    assert not [text for _, text, _ in LABELLED if decoy.find(look(text))]


@pytest.mark.parametrize(
    ("text", "words", "how", "certainty"),
    [
        ("At Larkfield Primary School.", "Larkfield Primary School", "the full name", Certainty.READ),
        ("Thanks, Larkfield!", "Larkfield", "short name", Certainty.READ),
        ("#LarkfieldY6 rocks", "#LarkfieldY6", "hashtag", Certainty.READ),
        ("Follow @larkfieldprimary", "@larkfieldprimary", "handle", Certainty.READ),
        ("r.ellis@larkfield.example", "larkfield.example", "e-mail address", Certainty.READ),
        ("r.ellis at larkfield dot example", "larkfield dot example", "e-mail address", Certainty.READ),
        ("see www.larkfield.example/staff", "larkfield.example", "web address", Certainty.READ),
        ("Larkfeild Primary", "Larkfeild Primary", "misspelt name", Certainty.GUESSED),
        ("L\u0430rkfield Primary School", "L\u0430rkfield Primary School", "the full name", Certainty.READ),
        ("L4rkfield Primary", "L4rkfield Primary", "disguised name", Certainty.GUESSED),
    ],
)
def test_a_match_says_where_how_and_how_surely(text: str, words: str, how: str, certainty: Certainty) -> None:
    (match,) = named_in(text, subject(LARKFIELD))
    assert (match.span.text, match.how, match.certainty) == (words, how, certainty)
    assert text[match.span.start : match.span.end] == words
    assert match.school is LARKFIELD


def test_initials_are_weighed() -> None:
    known = subject(School(name="Thornbeck Vale Community Primary School", aliases=("TVCPS", "TVS")))
    assert [match.how for match in named_in("TVCPS staff do", known)] == ["initials"]
    assert [match.how for match in named_in("T.V.C.P.S. netball", known)] == ["initials"]
    assert [match.how for match in named_in("teaching at TVS", known)] == ["initials"]
    assert not named_in("the TVS sale is on", known)
    assert not named_in("TVCPS-9 test results", known)
    assert not named_in("TVCPS High School", known)


def test_trusts_name_several_schools() -> None:
    other = School(name="Hazelbank Academy", town="Oakmere")
    found = named_in("From Larkfield Primary to Hazelbank Academy", subject(LARKFIELD, other))
    assert [match.school.name for match in found] == ["Larkfield Primary School", "Hazelbank Academy"]


def test_the_other_schools_town_is_not_elsewhere() -> None:
    other = School(name="Larkfield Juniors", town="Stockport")
    assert named_in("Larkfield Primary in Stockport", subject(LARKFIELD, other))


def test_a_subject_without_a_named_school_names_none() -> None:
    assert not named_in("Larkfield Primary School", subject(School(name=" ")))
    assert not named_in("Larkfield Primary School", subject())


def test_far_apart_names_in_a_long_text_are_all_found() -> None:
    text = ("Nothing of note. " * 400).join(["Larkfield Primary"] * 5)
    assert len(named_in(text, subject(LARKFIELD))) == 5


HOSTILE = (
    "larkfield ",
    "#larkfield",
    "larkfield.example ",
    "larkfield dot ",
    "l a r k f i e l d ",
    "lark field ",
    "a. ",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_megabyte_is_read_in_under_a_second(piece: str) -> None:
    names = Matcher(subject(LARKFIELD))
    text = piece * (1_000_000 // len(piece))
    began = time.process_time()
    names.find(look(text))
    assert time.process_time() - began < 1


DRESSED = Matcher(subject(LARKFIELD))
PIECES = ("larkfield", "#", "@", ".", " ", "primary", "in", "road", "\u200b", "*", "'s", "st", "x")


@given(st.lists(st.sampled_from(PIECES)))
def test_every_match_lies_in_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    end = 0
    for match in DRESSED.find(look(text)):
        assert match.span.start >= end
        assert text[match.span.start : match.span.end] == match.span.text
        end = match.span.end
