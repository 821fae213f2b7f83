"""A folder of pictures: names as captions, folders as albums, names of cameras as nothing."""

from pathlib import Path

import pytest

from auditor.collectors.archive import open_input
from auditor.collectors.collector import Confidence
from auditor.collectors.exports.picture_folder import COLLECTOR
from auditor.model import Expected, Picture, Skipped


@pytest.mark.parametrize(
    ("name", "caption"),
    [
        ("Year 4 trip to the farm.jpg", "Year 4 trip to the farm"),
        ("sports-day_2024.JPG", "sports day 2024"),
        ("IMG_5195.HEIC", ""),
        ("PXL_20240712_101500.jpg", ""),
        ("DSC 0042.jpg", ""),
        ("20240712_101500.mp4", ""),
    ],
)
def test_a_name_is_a_caption_unless_a_camera_gave_it(tmp_path: Path, name: str, caption: str) -> None:
    folder = tmp_path / "Pictures" / "Summer"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(b"x")
    (archive,) = open_input(tmp_path / "Pictures")
    expected, picture = COLLECTOR.stream(archive)
    assert isinstance(expected, Expected)
    assert isinstance(picture, Picture)
    assert (picture.caption, picture.album, picture.video) == (caption, "Summer", name.endswith(".mp4"))


@pytest.mark.parametrize(
    ("names", "confidence"),
    [
        (["a.jpg", "b.png"], Confidence.PERHAPS),
        (["a.jpg", "b.jpg", "IMG_2.AAE"], Confidence.PERHAPS),
        (["a.jpg", "b.jpg", "labels.csv"], Confidence.PERHAPS),
        (["a.jpg", "posts_1.json"], Confidence.NO),
        (["a.jpg", "b.jpg", "c.jpg", "page.html"], Confidence.NO),
        (["a.jpg", "b.txt", "c.txt"], Confidence.NO),
        ([], Confidence.NO),
    ],
)
def test_only_a_folder_of_hardly_anything_but_pictures(
    tmp_path: Path, names: list[str], confidence: Confidence
) -> None:
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    assert COLLECTOR.recognise(open_input(tmp_path)[0]) is confidence


def test_papers_beside_pictures_are_said_to_be_left_unread(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg", "notes.txt", "desktop.ini"):
        (tmp_path / name).write_bytes(b"x")
    (archive,) = open_input(tmp_path)
    skipped = [one for one in COLLECTOR.stream(archive) if isinstance(one, Skipped)]
    assert [(one.file, one.kind, one.reason) for one in skipped] == [("notes.txt", "file", "unknown-kind")]
