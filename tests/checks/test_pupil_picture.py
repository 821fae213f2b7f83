"""Pictures of pupils: words and pixels joined into one finding; faces alone, families and grown-ups are quiet."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from auditor.model import Certainty, Picture, Place, Post
from auditor.model.pictures import Box, Lettering, PictureSignals
from checks.pupil_picture import CHECK
from tests.checking import found

LONDON = ZoneInfo("Europe/London")
TUESDAY = datetime(2025, 6, 17, 11, 20, tzinfo=LONDON)
SATURDAY = datetime(2025, 6, 21, 11, 20, tzinfo=LONDON)
AUGUST = datetime(2025, 8, 12, 11, 20, tzinfo=LONDON)
HERE = Box(0.1, 0.1, 0.4, 0.2)
SIGN = Lettering("Larkfield Primary", 1.0, HERE)


def seen(faces: int = 0, **more: object) -> PictureSignals:
    """Return what looking gave."""
    passes = ("file", "faces", "crest", "lettering")
    return PictureSignals(faces=faces, largest_face=0.1 if faces else 0.0, passes=passes, **more)  # type: ignore[arg-type]


def a_picture(signals: PictureSignals | None = None, **more: object) -> Picture:
    """Return a picture on Instagram."""
    return Picture(platform="instagram", id="1", signals=signals, **more)  # type: ignore[arg-type]


LOUD = {
    "an album, not looked at": (a_picture(album="Year 4 trip"), 1, ["not looked at", "album “Year 4 trip”"]),
    "caption": (a_picture(caption="My Year 4s on sports day"), 1, ["not looked at", "the caption speaks of pupils"]),
    "caption and faces": (
        a_picture(seen(14), caption="My Year 4s outside"),
        2,
        ["14 faces", "the caption speaks of pupils"],
    ),
    "album": (a_picture(seen(), album="Year 4 trip"), 1, ["album “Year 4 trip”"]),
    "a sign": (a_picture(seen(14, lettering=(SIGN,))), 2, ["14 faces", "lettering in it reads “Larkfield Primary”"]),
    "the crest": (a_picture(seen(3, crest="likely")), 2, ["3 faces", "the school's crest is likely to be in it"]),
    "the position": (a_picture(seen(1, metres=80)), 2, ["1 face", "taken about 80 m from the school"]),
    "the place": (
        a_picture(seen(2), place=Place(name="Larkfield Primary School")),
        2,
        ["2 faces", "the place tag names the school"],
    ),
    "the file name": (
        a_picture(seen(2), file_name="larkfield_primary_school_fair.jpg"),
        2,
        ["2 faces", "the file name names the school"],
    ),
    "inside": (
        a_picture(seen(4, texts=(("EXIF description", "Larkfield Primary School"),))),
        2,
        ["4 faces", "the text inside the file names the school"],
    ),
    "hours and a group": (
        a_picture(seen(14), created=TUESDAY),
        2,
        ["14 faces", "posted Tuesday 11:20, in school hours"],
    ),
    "hours by the camera": (
        a_picture(seen(6, taken=TUESDAY), created=SATURDAY),
        2,
        ["6 faces", "taken Tuesday 11:20, in school hours"],
    ),
    "two weak signs": (
        a_picture(seen(1, crest="possible"), created=TUESDAY),
        3,
        ["1 face", "the school's crest may be in it", "posted Tuesday 11:20, in school hours"],
    ),
    "people tagged": (
        a_picture(seen(metres=40), tagged=3),
        2,
        ["3 people tagged", "taken about 40 m from the school"],
    ),
    "a video": (
        a_picture(seen(9, crest="likely"), video=True),
        2,
        ["9 faces at once in the video", "the school's crest is likely to be in it"],
    ),
    "a caption that hints": (
        a_picture(seen(9), caption="So proud of this lot today, they smashed it"),
        2,
        ["9 faces", "the caption speaks of pupils"],
    ),
}
QUIET = {
    "the school alone, not looked at": a_picture(caption="Larkfield Primary School", created=TUESDAY),
    "nothing known": a_picture(),
    "a family party on a Saturday": a_picture(seen(14), created=SATURDAY),
    "a family party that says so": a_picture(seen(14), caption="Family party at Nan's", album="Summer 2024"),
    "a Christmas greeting": a_picture(seen(5), caption="Merry Christmas from all of us"),
    "a beach in August": a_picture(seen(9), created=AUGUST),
    "lunch in school hours": a_picture(seen(), created=TUESDAY),
    "a selfie in school hours": a_picture(seen(1), created=TUESDAY),
    "the school's gate, nobody in it": a_picture(seen(lettering=(SIGN,), metres=40)),
    "a staff night out": a_picture(seen(8), caption="Larkfield staff night out with the teachers"),
    "the owner's own child": a_picture(seen(6, metres=80), caption="My son's school play, so proud of my boy"),
    "far from the school": a_picture(seen(3, metres=2_300)),
    "a crest that may be there": a_picture(seen(2, crest="possible")),
    "a word that is like the name": a_picture(seen(2, lettering=(Lettering("Barkfield", 0.84, HERE, alone=True),))),
    "a name a camera gave": a_picture(seen(3), file_name="IMG_5195.HEIC", created=SATURDAY),
    "damaged": a_picture(PictureSignals(failure="picture-damaged")),
    "a post without a picture": Post(platform="x", id="1", text="Lovely evening on the canal"),
}


@pytest.mark.parametrize(("picture", "signals", "reasons"), LOUD.values(), ids=LOUD)
def test_loud(picture: Picture, signals: int, reasons: list[str]) -> None:
    (finding,) = found(CHECK, picture)
    assert set(finding.reasons) >= set(reasons)
    assert finding.signals == signals


@pytest.mark.parametrize("record", QUIET.values(), ids=QUIET)
def test_quiet(record: Picture | Post) -> None:
    assert not found(CHECK, record)


def test_all_that_speaks_for_it_is_in_one_finding() -> None:
    picture = a_picture(seen(14, lettering=(SIGN,)), caption="What a day!", album="Year 4 trip", created=TUESDAY)
    (finding,) = found(CHECK, picture)
    assert finding.reasons[0] == "14 faces"
    assert "posted Tuesday 11:20, in school hours" in finding.reasons
    assert "lettering in it reads “Larkfield Primary”" in finding.reasons
    assert any("Year 4 trip" in reason for reason in finding.reasons)
    assert finding.signals == 4


def test_a_sum_of_signs_is_a_guess_and_words_about_pupils_are_read() -> None:
    (summed,) = found(CHECK, a_picture(seen(14, lettering=(SIGN,))))
    assert summed.certainty is Certainty.GUESSED
    (told,) = found(CHECK, a_picture(seen(14, lettering=(SIGN,)), caption="My Year 4 class at the museum"))
    assert told.certainty is Certainty.READ


def test_nobody_s_age_is_said_about_a_face() -> None:
    for picture in (a_picture(seen(14, lettering=(SIGN,))), a_picture(seen(1, metres=30))):
        (finding,) = found(CHECK, picture)
        assert "child" not in " ".join(finding.reasons)


def test_a_post_that_shows_pupils_is_found_by_its_words() -> None:
    (finding,) = found(CHECK, Post(platform="x", id="1", text="My Year 4s with their volcanoes", pictures=("p1",)))
    assert finding.certainty is Certainty.READ
