"""Colleagues in a picture, from the words beside it; other people's, hotel staff and empty rooms are quiet."""

import pytest

from auditor.model import Picture, Post
from auditor.model.pictures import PictureSignals
from checks.colleague_picture import CHECK
from tests.checking import found

NOBODY = PictureSignals(passes=("file", "faces"))


def a_picture(caption: str = "", album: str = "", signals: PictureSignals | None = None) -> Picture:
    """Return a picture on Facebook."""
    return Picture(platform="facebook", id="1", caption=caption, album=album, signals=signals)


@pytest.mark.parametrize(
    "record",
    [
        a_picture("Night out with my colleagues"),
        a_picture("Leaving drinks for our deputy head"),
        a_picture("Our lovely TAs"),
        a_picture("What a team", album="My colleagues"),
        a_picture("Night out with my colleagues", signals=PictureSignals(faces=4, passes=("faces",))),
        Post(platform="x", id="1", text="Drinks with my colleagues", pictures=("p1",)),
    ],
)
def test_loud(record: Picture | Post) -> None:
    (finding,) = found(CHECK, record)
    assert finding.quotes


@pytest.mark.parametrize(
    "record",
    [
        a_picture(),
        a_picture("Lunch with mum"),
        a_picture("My sister's colleagues came too"),
        a_picture("The staff at the hotel were lovely"),
        a_picture("Head over heels"),
        a_picture("Team photo at parkrun"),
        a_picture("The cake my colleagues made", signals=NOBODY),
        Post(platform="x", id="1", text="Drinks with my colleagues"),
    ],
)
def test_quiet(record: Picture | Post) -> None:
    assert not found(CHECK, record)


def test_how_many_faces_there_are_is_told() -> None:
    (finding,) = found(CHECK, a_picture("My colleagues", signals=PictureSignals(faces=3, passes=("faces",))))
    assert finding.reasons == ("the caption speaks of people you work with", "3 faces")
    assert finding.signals == 2
