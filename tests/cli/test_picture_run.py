"""What is seen in pictures is remembered, however a run ends; small copies are made of what is found only."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from auditor import pipeline, policies
from auditor.cli import picture_run
from auditor.gallery import Options
from auditor.model import Checklist, WrongUsage
from auditor.state import store
from auditor.state.content import Content
from auditor.state.seen_pictures import SeenPictures
from tests import drawn_pictures, fake_detector, picture_exports
from tests.command_line import Run
from tests.picture_exports import Planted
from tests.remembering import KeyringOfOurs

TODAY = date(2026, 11, 20)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is told."""
    said: list[str] = []
    monkeypatch.setattr("auditor.cli.console.tell", lambda text="", **_: said.append(text))
    return said


@pytest.fixture
def held(safe: KeyringOfOurs) -> store.Store:
    """Return a store that is kept."""
    return store.open_store()


def seen_then(ends: type[BaseException], seen: SeenPictures) -> None:
    """See one picture, then end badly."""
    with picture_run.keeping(seen, TODAY):
        seen["a"] = b"one"
        raise ends


@pytest.mark.parametrize("ends", [KeyboardInterrupt, RuntimeError, SystemExit])
def test_what_was_seen_is_kept_when_a_run_is_stopped_or_fails(
    held: store.Store, told: list[str], ends: type[BaseException]
) -> None:
    seen = SeenPictures(held)
    with pytest.raises(ends):
        seen_then(ends, seen)
    assert held.content.pictures["a"].data == b"one"
    assert any("goes on from there" in text for text in told) is (ends is KeyboardInterrupt)


def test_what_cannot_be_kept_is_said_and_does_not_end_the_run(
    held: store.Store, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Content:
        raise WrongUsage("The disk is full.", next_step="Make room.")

    monkeypatch.setattr(held, "update", full)
    seen = SeenPictures(held)
    with picture_run.keeping(seen, TODAY):
        seen["a"] = b"one"
    assert told == ["The disk is full.", "Make room."]


def test_nothing_is_promised_where_nothing_is_remembered(told: list[str]) -> None:
    seen = SeenPictures(store.forgetful())
    with pytest.raises(KeyboardInterrupt):
        seen_then(KeyboardInterrupt, seen)
    assert told == []


def test_copies_only_of_what_was_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def silent() -> Iterator[None]:
        yield

    monkeypatch.setattr("auditor.cli.console.progress", silent)
    owner = picture_exports.subject(tmp_path)
    special = Planted(lambda: drawn_pictures.scene(3, size=(240, 180)), "My Year 4s and their volcanoes")
    path = picture_exports.export(tmp_path / "instagram-rowan-2026-11-01.zip", [special], others=1)
    options = Options(detector=fake_detector.NAME, lettering=False)
    gallery = picture_run.gallery(options, owner, SeenPictures(store.forgetful()))
    packs = policies.load_packs(["carville-2019"])
    made: Checklist = pipeline.audit([path], owner, packs, now=datetime(2026, 11, 20, tzinfo=UTC), gallery=gallery)
    copies = picture_run.copies(gallery, made)
    assert set(copies) == {one.id for one in made.findings if one.record.kind == "picture"}
    assert copies
    assert picture_run.copies(None, made) == {}


def test_a_run_without_pictures_says_nothing_of_them(run: Run, known: Path, tmp_path: Path) -> None:
    (tmp_path / "posts.jsonl").write_text('{"kind": "post", "platform": "x", "id": "1", "text": "Cake"}\n')
    shown = run("audit", tmp_path / "posts.jsonl", "--json", "-")
    assert '"pictures": 0' in shown.stdout
    assert "Looked at" not in shown.stderr
