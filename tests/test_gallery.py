"""Twelve pictures of a school among three hundred of an export are found, with what stands beside them."""

import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from auditor.collectors.archive import open_input
from auditor.collectors.exports.instagram import COLLECTOR
from auditor.gallery import Gallery, Options
from checks.pupil_picture import CHECK
from tests import drawn_pictures as drawn
from tests import fake_detector
from tests.checking import a_context

SATURDAY = datetime(2025, 6, 21, 12, tzinfo=UTC)
TUESDAY = datetime(2025, 6, 17, 10, 20, tzinfo=UTC)
PLANTED = 12


def export(path: Path) -> Path:
    """Write an Instagram export of 300 pictures; the first twelve show a group in school hours, or say so."""
    posts = []
    with zipfile.ZipFile(path, "w") as packed:
        for number in range(300):
            planted = number < PLANTED
            name = f"media/posts/202506/{number}.jpg"
            packed.writestr(
                name, drawn.encoded(drawn.scene(7 if planted else number % 4, size=(240, 180), seed=number))
            )
            created = (
                TUESDAY - timedelta(days=number % 2) if planted and number % 2 else SATURDAY - timedelta(weeks=number)
            )
            title = "My Year 4s and their volcanoes" if planted and not number % 2 else f"Walk number {number}"
            posts.append({"media": [{"uri": name, "creation_timestamp": int(created.timestamp()), "title": title}]})
        packed.writestr("your_instagram_activity/media/posts_1.json", json.dumps(posts))
    return path


def test_all_twelve_are_among_the_first_twenty(tmp_path: Path) -> None:
    (archive,) = open_input(export(tmp_path / "instagram-rowan-2026-11-01.zip"))
    source: Any = SimpleNamespace(archive=archive)
    context = a_context()
    gallery: Gallery[Any] = Gallery(context.subject, Options(detector=fake_detector.NAME, key=b"the owner's"))
    for record in COLLECTOR.stream(archive):
        gallery.takes(record, source)
    found = []
    for picture, _ in gallery.look():
        found += [(finding.signals, picture.file_name) for finding in CHECK.find(picture, context)]
    assert gallery.looked.pictures == 300
    assert gallery.looked.unchecked == ()
    first = {name for _, name in sorted(found, reverse=True)[:20]}
    assert first >= {f"{number}.jpg" for number in range(PLANTED)}
