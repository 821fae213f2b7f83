"""What the store holds: brought up from older versions, and tidied when its time has passed."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Request, SettingSeen
from auditor.state import content as contents
from auditor.state.content import (
    Answer,
    Capture,
    Content,
    Input,
    KeptThing,
    Letter,
    Looked,
    PictureResult,
    Progress,
    Run,
    Sighting,
    Written,
)
from auditor.state.sealing import Damaged, Newer

NOW = datetime(2026, 11, 20, 20, 15, tzinfo=UTC)
TODAY = NOW.date()
SIGHTING = Sighting(
    check="c", platform="x", account="@rowan_e", name="n", thing="t", first=NOW, last=NOW, created=TODAY
)
KEPT = KeptThing(check="c", platform="x", account="", name="n", thing="t", because="ours", since=TODAY, until=TODAY)
FULL = Content(
    runs=(Run(made=NOW, packs=("carville-2019",), looked=(Looked(platform="x", account="@rowan_e", checks=("c",)),)),),
    sightings={"f": SIGHTING},
    kept={"f": KEPT},
    answers={"q": Answer(text="yes", on=TODAY)},
    ticked={"i": TODAY},
    steps={"facebook.past-posts": Progress(state="done", when=TODAY)},
    settings=(SettingSeen(step="x.account-private", account="@rowan_e", value="on", advised=True, on=TODAY),),
    captures={"r": Capture(what="search", made=NOW, data=b"\0\1")},
    is_me={"r": Answer(text="yes", on=TODAY)},
    pictures={"p": PictureResult(looked=TODAY, data=b"\2")},
    requests=(Request(host="api.example", purpose="search", at=NOW, received=1),),
    written=(Written(path="/tmp/r.html", kind="report", when=NOW, digest=b"d"),),
    inputs=(Input(path="/tmp/x.zip", last=NOW),),
    letters=(Letter(to="google", sent=TODAY, due=TODAY),),
)


def test_everything_comes_back_as_it_was() -> None:
    assert contents.decode(contents.encode(FULL), contents.VERSION) == FULL


def test_each_field_is_filled_in_that_test() -> None:
    assert all(getattr(FULL, name) for name in FULL.__struct_fields__)


def test_an_older_version_is_brought_up_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def rename(plain: dict[str, Any]) -> dict[str, Any]:
        return {"replies": plain.pop("sayings"), **plain}

    def rename_again(plain: dict[str, Any]) -> dict[str, Any]:
        return {"answers": plain.pop("replies"), **plain}

    monkeypatch.setattr(contents, "VERSION", 3)
    monkeypatch.setattr(contents, "MIGRATIONS", {1: rename, 2: rename_again})
    old = msgspec.msgpack.encode({"sayings": {"q": {"text": "yes", "on": "2026-11-20"}}})
    assert contents.decode(old, 1) == Content(answers={"q": Answer(text="yes", on=TODAY)})


def test_there_is_a_step_from_each_older_version() -> None:
    assert set(contents.MIGRATIONS) == set(range(1, contents.VERSION))


def test_what_a_later_program_added_does_not_disturb() -> None:
    later = msgspec.msgpack.encode(
        {"answers": {"q": {"text": "yes", "on": "2026-11-20", "mood": 3}}, "weather": "rain"}
    )
    assert contents.decode(later, contents.VERSION).answers["q"].text == "yes"


def test_a_newer_version_is_newer() -> None:
    with pytest.raises(Newer):
        contents.decode(contents.encode(FULL), contents.VERSION + 1)


@pytest.mark.parametrize("version", [0, -1])
def test_a_version_that_never_was_is_damage(version: int) -> None:
    with pytest.raises(Damaged):
        contents.decode(contents.encode(FULL), version)


@given(st.binary(max_size=200))
def test_any_bytes_are_content_or_damage(data: bytes) -> None:
    try:
        contents.decode(data, contents.VERSION)
    except Damaged:
        return
    assert isinstance(msgspec.msgpack.decode(data), dict)


def test_what_has_had_its_time_goes() -> None:
    old = NOW - timedelta(days=1_000)
    past = Content(
        runs=tuple(Run(made=old + timedelta(days=day)) for day in range(contents.KEEP_RUNS + 5)),
        sightings={"old": msgspec.structs.replace(SIGHTING, last=old), "new": SIGHTING},
        kept={
            "old": msgspec.structs.replace(KEPT, until=old.date()),
            "new": KEPT,
            "open": msgspec.structs.replace(KEPT, until=None, since=old.date()),
        },
        captures={"old": Capture(what="s", made=old, data=b""), "new": Capture(what="s", made=NOW, data=b"")},
        pictures={"old": PictureResult(looked=old.date(), data=b""), "new": PictureResult(looked=TODAY, data=b"")},
        inputs=(Input(path="old", last=old), Input(path="new", last=NOW)),
        letters=(Letter(to="old", sent=old.date(), due=old.date()), Letter(to="new", sent=TODAY, due=TODAY)),
        answers={"q": Answer(text="yes", on=date(2020, 1, 1))},
    )
    left = contents.tidy(past, NOW)
    assert len(left.runs) == contents.KEEP_RUNS
    assert left.runs[-1] == past.runs[-1]
    assert set(left.sightings) == {"new"}
    assert set(left.kept) == {"new", "open"}
    assert [one.to for one in left.letters] == ["new"]
    assert set(left.captures) == set(left.pictures) == {"new"}
    assert [one.path for one in left.inputs] == ["new"]
    assert left.answers == past.answers
