"""Where the photos and videos of an export lie, and those it names and does not hold."""

from pathlib import Path

from auditor.collectors.exports.meta.export import Media
from tests.reading_exports import zipped


def test_paths_are_found_under_any_folder_and_escaped_or_not(tmp_path: Path) -> None:
    top = "facebook-rowan/export/"
    archive = zipped(tmp_path, {f"{top}posts/media/a b.jpg": b"x", f"{top}posts/your_posts_1.json": b"[]"})
    media = Media(archive)
    beside = f"{top}posts/your_posts_1.json"
    for written in ("posts/media/a b.jpg", "posts/media/a%20b.jpg", "./posts/media/a b.jpg", "posts\\media\\a b.jpg"):
        assert media.path(written, beside) == f"{top}posts/media/a b.jpg"
    assert not list(media.gap())


def test_what_is_not_there_is_counted_once(tmp_path: Path) -> None:
    media = Media(zipped(tmp_path, {"posts/your_posts_1.json": b"[]"}))
    for _ in range(3):
        assert media.path("posts/media/gone.jpg", "posts/your_posts_1.json") == "posts/media/gone.jpg"
    (gap,) = media.gap()
    assert (gap.reason, gap.count, gap.kind) == ("missing-part", 1, "file")
