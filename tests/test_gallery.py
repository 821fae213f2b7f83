"""Twelve pictures of a school among three hundred of an export come first, through the whole of an audit."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from auditor import gallery as galleries
from auditor import pipeline, policies
from auditor.collectors.archive import open_input
from auditor.collectors.exports.instagram import COLLECTOR
from auditor.collectors.tally import Tally
from auditor.gallery import Gallery, Options
from auditor.model import Certainty, Checklist, Finding, Picture, Post, RecordKey, SourceState, Verdict
from auditor.pictures import models
from auditor.pictures.settings import PictureLook
from tests import drawn_pictures as drawn
from tests import fake_detector, picture_exports
from tests.picture_exports import Planted

NOW = datetime(2026, 11, 20, 20, tzinfo=UTC)
FAKE = Options(detector=fake_detector.NAME, lettering=False, key=b"the owner's")


def audit(path: Path, gallery: Gallery[Tally] | None, **more: Any) -> Checklist:
    """Return the checklist of one export, judged by one policy."""
    packs = policies.load_packs(["carville-2019"])
    subject = picture_exports.subject(path.parent)
    return pipeline.audit([path], subject, packs, now=NOW, gallery=gallery, **{"strict": True, **more})


def a_gallery(folder: Path, seen: dict[str, bytes] | None = None, options: Options = FAKE) -> Gallery[Tally]:
    return Gallery(picture_exports.subject(folder), options, seen)


def small(folder: Path, *special: Planted, others: int = 3) -> Path:
    return picture_exports.export(folder / "instagram-rowan-2026-11-01.zip", list(special), others=others)


@pytest.mark.skipif(not models.lettering(), reason="the extra that reads lettering is not installed")
def test_all_twelve_are_among_the_first_twenty(tmp_path: Path) -> None:
    planted = picture_exports.planted()
    path = small(tmp_path, *planted, others=300 - len(planted))
    seen: dict[str, bytes] = {}
    options = Options(detector=fake_detector.NAME, key=b"the owner's")
    made = audit(path, a_gallery(tmp_path, seen, options))
    assert made.pictures is not None
    assert (made.pictures.pictures, made.pictures.unchecked) == (300, ())
    findings = {one.id: one for one in made.findings}
    pictures = [one for one in made.findings if one.record.kind == "picture"]
    first = list(dict.fromkeys(one.places[0].file.rsplit("/", 1)[-1].partition(".")[0] for one in pictures))[:20]
    assert set(first) >= {str(number) for number in range(len(planted))}
    # Whatever is the same in the next run need not be looked at again.
    again = audit(path, a_gallery(tmp_path, seen, options))
    assert again.pictures is not None
    assert again.pictures.remembered >= 299
    assert {one.id for one in again.findings} == set(findings)


def test_faces_alone_at_a_party_on_a_saturday_are_counted_and_found_nowhere(tmp_path: Path) -> None:
    party = [Planted(lambda: drawn.scene(9, size=(240, 180)), "Nan is eighty!")]
    made = audit(small(tmp_path, *party, others=1), a_gallery(tmp_path))
    assert made.pictures is not None
    assert (made.pictures.pictures, made.pictures.faces, made.pictures.with_faces) == (2, 9, 1)
    assert not [one for one in made.findings if one.record.kind == "picture"]


def test_what_could_not_be_checked_is_not_read_and_nothing_is_fine(tmp_path: Path) -> None:
    hang = Planted(lambda: drawn.scene(corner=fake_detector.YELLOW), "")
    made = audit(small(tmp_path, hang), a_gallery(tmp_path))
    assert made.pictures is not None
    (lost,) = made.pictures.unchecked
    assert (lost.platform, lost.reason) == ("instagram", "picture-failed")
    (source,) = made.sources
    assert source.state is SourceState.PARTLY_READ
    assert [(one.file, one.reason) for one in source.skipped] == [(lost.file, "picture-failed")]
    (count,) = (one for one in source.counts if one.kind == "picture")
    assert (count.expected, count.read, count.skipped) == (4, 3, 1)
    verdicts = {item.check: item.verdict for item in made.items if item.platform == "instagram"}
    assert verdicts["pupil-picture"] is Verdict.NOT_LOOKED_AT


def test_words_of_a_picture_that_could_not_be_checked_are_still_read(tmp_path: Path) -> None:
    lost = Planted(lambda: drawn.scene(corner=fake_detector.YELLOW), "My class on sports day, so proud of them")
    made = audit(small(tmp_path, lost, others=1), a_gallery(tmp_path))
    assert [one.check for one in made.findings if one.check == "pupil-picture"]


def test_without_a_look_at_pictures_they_are_not_fine_either(tmp_path: Path) -> None:
    made = audit(small(tmp_path, others=2), None)
    assert made.pictures is None
    (item,) = (one for one in made.items if one.check == "pupil-picture")
    assert item.verdict is Verdict.NOT_LOOKED_AT


def test_all_looked_at_and_nothing_found_is_fine(tmp_path: Path) -> None:
    made = audit(small(tmp_path, others=2), a_gallery(tmp_path))
    (item,) = (one for one in made.items if one.check == "pupil-picture")
    assert item.verdict is Verdict.FINE


def test_a_failure_of_looking_itself_leaves_the_words_and_names_each_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: Any, **__: Any) -> Iterator[PictureLook]:
        yield from ()
        raise RuntimeError("secretword")

    monkeypatch.setattr(galleries, "look", breaks)
    made = audit(small(tmp_path, others=3), a_gallery(tmp_path), strict=False)
    assert made.pictures is not None
    assert [one.reason for one in made.pictures.unchecked] == ["picture-failed"] * 3
    assert made.sources[0].state is SourceState.PARTLY_READ


def test_what_is_found_in_a_picture_is_not_told_of_its_post_again(tmp_path: Path) -> None:
    gallery = a_gallery(tmp_path)
    source: Any = SimpleNamespace(archive=None)
    gallery.takes(Picture(platform="x", id="p1", post="1"), source)
    of_post = Finding(record=RecordKey("post", "x", "", "1"), check="pupil-picture", id="a")
    of_other = Finding(record=RecordKey("post", "x", "", "2"), check="pupil-picture", id="b")
    of_picture = Finding(record=RecordKey("picture", "x", "", "p1"), check="pupil-picture", id="c")
    another = Finding(record=RecordKey("post", "x", "", "1"), check="school-named-in-post", id="d")
    assert gallery.doubled([of_post, of_other, of_picture, another]) == ["a"]
    assert gallery.doubled([of_post, of_other, another]) == []
    # A sure word in the post is not lost for a guess about the picture.
    guess = Finding(record=of_picture.record, check="pupil-picture", id="c", certainty=Certainty.GUESSED)
    assert gallery.doubled([of_post, guess]) == []


def test_a_picture_takes_the_words_of_its_post_and_a_post_is_not_held(tmp_path: Path) -> None:
    gallery = a_gallery(tmp_path)
    (archive,) = open_input(small(tmp_path, others=1))
    source: Any = SimpleNamespace(archive=archive)
    assert not gallery.takes(Post(platform="x", id="1", text="My Year 4s", pictures=("p1",), tagged=3), source)
    assert gallery.takes(Picture(platform="x", id="p1", path="not/there.jpg", post="1"), source)
    ((picture, _),) = gallery.look()
    assert (picture.caption, picture.tagged, picture.signals) == ("My Year 4s", 3, None)
    assert gallery.looked.elsewhere == 1


def test_no_picture_means_no_worker_and_no_library_that_decodes(tmp_path: Path) -> None:
    path = tmp_path / "posts.jsonl"
    path.write_text('{"kind": "post", "platform": "x", "id": "1", "text": "Cake"}\n')
    # The tests themselves draw pictures and have the libraries loaded, so this looks at a program of its own.
    plain = (
        "import sys; from datetime import datetime, UTC; from pathlib import Path; "
        "from auditor import pipeline; from auditor.gallery import Gallery, Options; "
        "from auditor.model import Person, School, Subject; "
        "owner = Subject(person=Person(names=('Rowan',)), schools=(School(name='Larkfield Primary School'),)); "
        "pipeline.audit([Path(sys.argv[1])], owner, [], now=datetime.now(UTC), gallery=Gallery(owner, Options())); "
        "print([name for name in ('cv2', 'PIL', 'onnxruntime', 'rapidocr') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", plain, path], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_small_copies_are_made_of_what_was_found_only(tmp_path: Path) -> None:
    path = small(tmp_path, Planted(lambda: drawn.scene(7, size=(640, 480)), "My Year 4s and their volcanoes"))
    gallery = a_gallery(tmp_path)
    made = audit(path, gallery)
    found = [one for one in made.findings if one.check == "pupil-picture" and one.record.kind == "picture"]
    told: list[tuple[int, int]] = []
    copies = gallery.thumbnails(made.findings, lambda done, total, _: told.append((done, total)))
    assert set(copies) == {one.id for one in made.findings if one.record == found[0].record}
    assert told == [(1, 1)]
    assert all(copy[:4] == b"RIFF" and b"EXIF" not in copy for copy in copies.values())


def test_the_path_that_an_export_names_is_found_below_a_folder(tmp_path: Path) -> None:
    (archive,) = open_input(small(tmp_path, others=1))
    assert COLLECTOR.recognise(archive)
    places = galleries._Places(archive)
    for path in ("media/posts/202506/1000.jpg", "./media/posts/202506/1000.jpg", "posts/202506/1000.jpg?x=1"):
        found = places.find(path)
        assert found is not None
        assert found.name == "1000.jpg"
    assert places.find("other/1000.jpg") is None
