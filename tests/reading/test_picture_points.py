"""What points at the school around and in a picture, one kind of thing counted once."""

from datetime import UTC, datetime

import pytest

from auditor.model import Picture, Place
from auditor.model.pictures import Box, Lettering, PictureSignals, Point
from auditor.reading import picture_points, school_hours, school_names
from tests.checking import a_subject

NAMES = school_names.matcher(a_subject())
CLOCK = school_hours.clock(a_subject())
TUESDAY = datetime(2025, 6, 17, 10, 20, tzinfo=UTC)
SUNDAY = datetime(2025, 6, 22, 10, 20, tzinfo=UTC)
HERE = Box(0, 0, 1, 1)


def beside(**more: object) -> list[tuple[str, str, bool]]:
    """Return the points around a picture."""
    picture = Picture(platform="instagram", id="1", **more)  # type: ignore[arg-type]
    return [(point.kind, point.words, point.strong) for point, _ in picture_points.beside(picture, NAMES, CLOCK)]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"caption": "Fair at Larkfield Primary School"}, [("caption", "the caption names the school", True)]),
        ({"album": "Larkfield Primary School"}, [("album", "the album names the school", True)]),
        ({"album": "Year 4 trip"}, [("album", "album “Year 4 trip”", True)]),
        ({"caption": "My Year 4s and their volcanoes"}, [("caption", "the caption speaks of pupils", True)]),
        ({"place": Place(name="Larkfield Primary School")}, [("place", "the place tag names the school", True)]),
        ({"file_name": "Larkfield_Primary_School-2.jpg"}, [("file", "the file name names the school", True)]),
        ({"created": TUESDAY}, [("time", "posted Tuesday 11:20, in school hours", False)]),
        (
            {"created": SUNDAY, "signals": PictureSignals(taken=TUESDAY)},
            [("time", "taken Tuesday 11:20, in school hours", False)],
        ),
        (
            {"signals": PictureSignals(texts=(("IPTC caption", "Larkfield Primary School"),))},
            [("inside", "the text inside the file names the school", True)],
        ),
    ],
)
def test_what_points_at_the_school(more: dict[str, object], expected: list[tuple[str, str, bool]]) -> None:
    assert beside(**more) == expected


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"caption": "Family party at Nan's, all the cousins together"},
        {"caption": "Merry Christmas from all of us"},
        {"album": "Summer 2024", "caption": "Lake District with the girls"},
        {"album": "My daughter's school play"},
        {"place": Place(name="Oakmere"), "created": SUNDAY},
        {"file_name": "IMG_20240712_102030.jpg"},
        {"created": TUESDAY, "signals": PictureSignals(taken=SUNDAY)},
        {"signals": PictureSignals(texts=(("EXIF description", "OLYMPUS DIGITAL CAMERA"),))},
    ],
)
def test_what_points_elsewhere(more: dict[str, object]) -> None:
    assert beside(**more) == []


def test_words_found_twice_are_given_once() -> None:
    found = beside(caption="Larkfield Primary School", album="Larkfield Primary School")
    assert [kind for kind, _, _ in found] == ["caption"]


@pytest.mark.parametrize(
    ("signals", "expected"),
    [
        (PictureSignals(), []),
        (PictureSignals(faces=14), []),
        (PictureSignals(metres=250), [("position", True)]),
        (PictureSignals(metres=260), []),
        (PictureSignals(crest="likely"), [("crest", True)]),
        (PictureSignals(crest="possible"), [("crest", False)]),
        (PictureSignals(lettering=(Lettering("Larkfield Primary", 0.85, HERE),)), [("lettering", True)]),
        (PictureSignals(lettering=(Lettering("Larkfield", 0.95, HERE, alone=True),)), [("lettering", True)]),
        (PictureSignals(lettering=(Lettering("Larkfleld", 0.82, HERE, alone=True),)), [("lettering", False)]),
    ],
)
def test_what_was_seen_inside(signals: PictureSignals, expected: list[tuple[str, bool]]) -> None:
    assert [(point.kind, point.strong) for point, _ in picture_points.inside(signals)] == expected


def test_things_of_one_kind_count_once() -> None:
    points = [Point("caption", "a"), Point("caption", "b"), Point("time", "c", strong=False)]
    assert picture_points.independent(points) == 2


@pytest.mark.parametrize(
    ("picture", "words"),
    [
        (Picture(platform="x"), ()),
        (Picture(platform="x", signals=PictureSignals(faces=1)), ("1 face",)),
        (Picture(platform="x", signals=PictureSignals(faces=14), tagged=2), ("14 faces", "2 people tagged")),
        (Picture(platform="x", signals=PictureSignals(faces=3), video=True), ("3 faces at once in the video",)),
    ],
)
def test_people_are_counted_in_words(picture: Picture, words: tuple[str, ...]) -> None:
    assert picture_points.people(picture) == words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Fair at Larkfield Primary School", True),
        ("My Year 4s and their volcanoes", True),
        ("OLYMPUS DIGITAL CAMERA", False),
        ("Sunset over Norfolk", False),
        ("", False),
    ],
)
def test_what_a_text_tells(text: str, said: bool) -> None:
    assert picture_points.tells(text, NAMES) is said
