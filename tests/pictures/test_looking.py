"""A whole run over pictures: which passes are made on which, what is remembered, and how it ends."""

import io
import threading
import time
from collections.abc import Iterable
from functools import partial
from typing import BinaryIO

import msgspec
import pytest

from auditor.model import InputProblem, School, Span
from auditor.model.pictures import PictureSignals
from auditor.pictures import models
from auditor.pictures.looking import could_not_be_checked, look
from auditor.pictures.settings import PictureInput, PictureLook, Seconds, Settings
from auditor.pictures.signs import sign_names
from tests import drawn_pictures as drawn
from tests import fake_detector

NAMES = sign_names([School(name=drawn.SCHOOL, aliases=("Larkfield",))], lambda _: False)
SETTINGS = Settings(
    detector=fake_detector.NAME,
    schools=(drawn.POSITION,),
    names=NAMES,
    crests=(drawn.encoded(drawn.crest(256), "PNG"),),
    key=b"the owner's",
    lettering=False,
    seconds=Seconds(picture=5, video=10, closely=20),
)
needs_lettering = pytest.mark.skipif(not models.lettering(), reason="the extra “lettering” is not installed")


def given(name: str, data: bytes, *, hinted: bool = False, at: tuple[float, float] | None = None) -> PictureInput:
    """Return a picture to be looked at."""
    return PictureInput(name, partial(io.BytesIO, data), hinted, at)


def looked(
    pictures: Iterable[PictureInput], settings: Settings = SETTINGS, remembered: dict[str, bytes] | None = None
) -> dict[str, PictureLook]:
    """Return what came of each picture."""
    return {one.id: one for one in look(pictures, settings, remembered={} if remembered is None else remembered)}


def test_every_picture_comes_back_once_with_its_faces() -> None:
    found = looked(given(str(number), drawn.encoded(drawn.scene(number, seed=number))) for number in range(12))
    assert {name: one.signals.faces for name, one in found.items()} == {str(number): number for number in range(12)}
    assert all(one.signals.failure == "" for one in found.values())


def test_no_pictures_give_nothing() -> None:
    assert looked([]) == {}


def find_larkfield(text: str) -> list[Span]:
    """Find one word."""
    place = text.find("Larkfield")
    return [Span(place, place + 9, "Larkfield")] if place >= 0 else []


def test_a_close_look_is_taken_only_where_something_points_at_the_school() -> None:
    plain = drawn.scene(2)
    settings = msgspec.structs.replace(
        SETTINGS, find_names=find_larkfield, in_hours=lambda moment: moment.weekday() < 5 and 9 <= moment.hour < 15
    )
    found = looked(
        [
            given("plain", drawn.encoded(plain)),
            given("hinted", drawn.encoded(plain, quality=80), hinted=True),
            given("group", drawn.encoded(drawn.scene(5))),
            given("near", drawn.encoded(plain, exif=drawn.exif(position=drawn.POSITION))),
            given("tagged near", drawn.encoded(plain, quality=81), at=drawn.POSITION),
            given("far", drawn.encoded(plain, exif=drawn.exif(position=(51.5, -0.12)))),
            given("named", drawn.encoded(plain, exif=drawn.exif(description="At Larkfield"))),
            given("tuesday", drawn.encoded(plain, exif=drawn.exif(taken="2025:06:17 11:20:00"))),
            given("saturday", drawn.encoded(plain, exif=drawn.exif(taken="2025:06:21 11:20:00"))),
        ],
        settings,
    )
    close = {name for name, one in found.items() if "crest" in one.signals.passes}
    assert close == {"hinted", "group", "near", "tagged near", "named", "tuesday"}
    assert found["near"].signals.metres == 10
    assert found["tagged near"].signals.metres == 10
    assert found["far"].signals.metres is None
    assert found["named"].signals.texts == (("EXIF description", "At Larkfield"),)


def test_a_thorough_run_looks_closely_at_all() -> None:
    badge = drawn.encoded(drawn.scene(1, size=(1280, 960), crest=drawn.crest(150)))
    found = looked([given("a", badge)], msgspec.structs.replace(SETTINGS, thorough=True))
    assert (found["a"].signals.crest, found["a"].signals.crest_box is None) == ("likely", False)


@needs_lettering
def test_lettering_is_read_by_one_worker_whoever_looked_first() -> None:
    pictures = [
        given(str(number), drawn.encoded(drawn.scene(1, size=(1280, 960), sign=drawn.SCHOOL, seed=number)), hinted=True)
        for number in range(3)
    ]
    settings = msgspec.structs.replace(SETTINGS, lettering=True, crests=())
    found = looked([*pictures, given("plain", drawn.encoded(drawn.scene(1)))], settings)
    assert [found[str(number)].signals.lettering[0].words for number in range(3)] == [drawn.SCHOOL] * 3
    assert "lettering" not in found["plain"].signals.passes


def test_a_second_run_looks_at_nothing_again_and_says_the_same() -> None:
    memory: dict[str, bytes] = {}
    pictures = [given(str(number), drawn.encoded(drawn.scene(number)), hinted=number > 1) for number in range(4)]
    pictures.append(given("none", b"<svg/>"))
    first = looked(pictures, remembered=memory)
    second = looked(pictures, remembered=memory)
    assert {name: one.signals for name, one in first.items()} == {name: one.signals for name, one in second.items()}
    assert [name for name, one in second.items() if not one.remembered] == ["none"]
    assert not any(one.remembered for one in first.values())


def test_words_inside_a_file_are_read_again_rather_than_kept() -> None:
    memory: dict[str, bytes] = {}
    picture = given("a", drawn.encoded(drawn.scene(1), exif=drawn.exif(description="Sports day with Priya")))
    looked([picture], remembered=memory)
    assert b"Priya" not in b"".join(memory.values())
    assert looked([picture], remembered=memory)["a"].signals.texts == (("EXIF description", "Sports day with Priya"),)


def test_words_inside_a_file_that_say_nothing_are_not_looked_for_again() -> None:
    memory: dict[str, bytes] = {}
    settings = msgspec.structs.replace(SETTINGS, tells=lambda text: "Larkfield" in text)
    quiet = given("a", drawn.encoded(drawn.scene(1), exif=drawn.exif(description="DIGITAL CAMERA")))
    loud = given("b", drawn.encoded(drawn.scene(2), exif=drawn.exif(description="Fair at Larkfield")))
    looked([quiet, loud], settings, memory)
    again = looked([quiet, loud], settings, memory)
    assert {name: one.remembered for name, one in again.items()} == {"a": True, "b": False}
    assert again["b"].signals.texts
    # Under another name of the school they may say something after all.
    other = msgspec.structs.replace(settings, names=sign_names([School(name="Digital School")], lambda _: False))
    assert not looked([quiet], other, memory)["a"].remembered


def test_without_the_owner_s_key_nothing_is_known_again() -> None:
    memory: dict[str, bytes] = {}
    picture = given("a", drawn.encoded(drawn.scene(1)))
    looked([picture], remembered=memory)
    assert not looked([picture], msgspec.structs.replace(SETTINGS, key=b"another's"), memory)["a"].remembered


def broken() -> BinaryIO:
    """Fail as an archive does."""
    raise InputProblem("It could not be read.")


def test_what_fails_is_listed_with_its_reason_and_the_rest_is_looked_at() -> None:
    half = drawn.encoded(drawn.scene(3))
    found = looked(
        [
            given("hangs", drawn.encoded(drawn.scene(1, corner=fake_detector.CYAN), "PNG")),
            given("dies", drawn.encoded(drawn.scene(1, corner=fake_detector.YELLOW), "PNG")),
            given("half", half[: len(half) // 2]),
            given("bomb", drawn.png_bomb(20_000, 20_000)),
            given("text", b"hello"),
            given("heic", drawn.HEIC[:-9]),
            PictureInput("gone", broken),
            *(given(str(number), drawn.encoded(drawn.scene(number))) for number in range(4)),
        ],
        msgspec.structs.replace(SETTINGS, seconds=Seconds(picture=1.0)),
    )
    assert {name: one.signals.failure for name, one in found.items() if one.signals.failure} == {
        "hangs": "picture-too-slow",
        "dies": "picture-failed",
        "half": "picture-damaged",
        "bomb": "too-large",
        "text": "not-a-picture",
        "heic": "picture-damaged",
        "gone": "unreadable",
    }
    assert [found[str(number)].signals.faces for number in range(4)] == [0, 1, 2, 3]


def test_leaving_early_keeps_what_is_done_and_ends_the_workers() -> None:
    memory: dict[str, bytes] = {}
    pictures = [given(str(number), drawn.encoded(drawn.scene(1, seed=number))) for number in range(200)]
    going = look(pictures, SETTINGS, remembered=memory)
    done = [next(going).id for _ in range(5)]
    going.close()
    assert 5 <= len(memory) < 200
    again = looked([picture for picture in pictures if picture.id in done], remembered=memory)
    assert all(one.remembered for one in again.values())
    for _ in range(50):
        if not [thread for thread in threading.enumerate() if thread.name.startswith("pictures")]:
            break
        time.sleep(0.1)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("pictures")]


def test_progress_counts_up_and_says_what_is_left() -> None:
    told: list[tuple[int, int, float | None]] = []
    pictures = [given(str(number), drawn.encoded(drawn.scene(number))) for number in range(3)]
    list(look(pictures, SETTINGS, remembered={}, progress=lambda *all_: told.append(all_)))
    assert [(done, of) for done, of, _ in told] == [(1, 3), (2, 3), (3, 3)]
    assert told[-1][2] == 0
    assert told[0][2] is not None
    assert told[0][2] > 0


def test_one_worker_does_it_all() -> None:
    pictures = [given(str(number), drawn.encoded(drawn.scene(number)), hinted=True) for number in range(3)]
    found = looked(pictures, msgspec.structs.replace(SETTINGS, workers=1))
    assert [found[str(number)].signals.faces for number in range(3)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("signals", "unchecked"),
    [
        (PictureSignals(passes=("file", "faces")), False),
        (PictureSignals(passes=("file",)), True),
        (PictureSignals(passes=("file", "faces"), failure="picture-damaged"), True),
        (PictureSignals(), True),
    ],
)
def test_what_was_not_wholly_looked_at_counts_as_unchecked(signals: PictureSignals, *, unchecked: bool) -> None:
    assert could_not_be_checked(signals) is unchecked
