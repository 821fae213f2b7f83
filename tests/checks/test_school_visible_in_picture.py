"""The school in a picture: by lettering, crest or place; likeness alone and pictures not looked at are quiet."""

import pytest

from auditor.model import Certainty, Picture
from auditor.model.pictures import Box, Lettering, PictureSignals
from checks.school_visible_in_picture import CHECK
from tests.checking import a_context, found

HERE = Box(0.1, 0.1, 0.4, 0.2)
ALL = ("file", "faces", "crest", "lettering")


def a_picture(caption: str = "", **more: object) -> Picture:
    """Return a picture that was looked at."""
    signals = PictureSignals(**{"passes": ALL, **more})  # type: ignore[arg-type]
    return Picture(platform="instagram", id="1", caption=caption, signals=signals)


@pytest.mark.parametrize(
    ("case", "picture", "certainty"),
    [
        ("a sign", a_picture(lettering=(Lettering("LARKFIELD PRIMARY", 1.0, HERE),)), Certainty.READ),
        ("a garbled sign", a_picture(lettering=(Lettering("LARKFIEIO PRIMARY", 0.85, HERE),)), Certainty.GUESSED),
        ("one word", a_picture(lettering=(Lettering("LARKFIELD", 1.0, HERE, alone=True),)), Certainty.GUESSED),
        ("the crest", a_picture(crest="likely"), Certainty.GUESSED),
        ("nothing but the crest", a_picture(crest="the-crest"), Certainty.GUESSED),
        ("where it was taken", a_picture(metres=80), Certainty.SEEN),
    ],
)
def test_loud(case: str, picture: Picture, certainty: Certainty) -> None:
    (finding,) = found(CHECK, picture)
    assert finding.certainty is certainty
    assert finding.signals == 1


@pytest.mark.parametrize(
    ("case", "picture"),
    [
        ("not looked at", Picture(platform="instagram", id="1", caption="At Larkfield Primary School")),
        ("nothing there", a_picture()),
        ("named in the caption alone", a_picture("At Larkfield Primary School")),
        ("a crest that may be there", a_picture(crest="possible")),
        ("elsewhere", a_picture(metres=400)),
        ("faces", a_picture(faces=14)),
        ("damaged", a_picture(failure="picture-damaged", passes=())),
    ],
)
def test_quiet(case: str, picture: Picture) -> None:
    assert not found(CHECK, picture)


def test_what_stands_beside_it_is_told_too_and_no_coordinate_is() -> None:
    sign = Lettering("LARKFIELD PRIMARY", 1.0, HERE)
    (finding,) = found(CHECK, a_picture("Larkfield Primary School fair", faces=3, metres=80, lettering=(sign,)))
    assert finding.reasons == (
        "lettering in it reads “LARKFIELD PRIMARY”",
        "taken about 80 m from the school",
        "the caption names the school",
        "3 faces",
    )
    assert finding.signals == 4
    assert {quote.text for quote in finding.quotes} == {"LARKFIELD PRIMARY", "Larkfield Primary School"}


@pytest.mark.parametrize(
    ("picture", "can_tell"),
    [
        (a_picture(), True),
        (a_picture(passes=("file", "faces")), False),
        (a_picture(passes=("file", "faces", "crest")), True),
        (a_picture(failure="picture-too-slow"), False),
        (Picture(platform="instagram", id="1"), False),
    ],
)
def test_only_a_close_look_could_have_shown_it(picture: Picture, *, can_tell: bool) -> None:
    assert CHECK.can_tell is not None
    assert CHECK.can_tell(picture, a_context()) is can_tell
