"""Instagram's export as it was until early 2020."""

import json
from datetime import UTC, datetime
from pathlib import Path

from auditor.collectors.exports.instagram import COLLECTOR
from auditor.collectors.exports.instagram_2019 import is_early
from auditor.model import Account, Circle, Picture, Place, Post
from tests.reading_exports import Got, files_of, fixture, zipped

FLAT = "instagram-2019-04-flat"


def test_what_it_holds() -> None:
    got = Got(COLLECTOR, fixture(FLAT))
    assert [(post.form, post.text) for post in got.of(Post)] == [
        ("post", "Lemon drizzle 🍋"),
        ("post", "Whisking"),
        ("story", ""),
        ("comment", "That crumb!"),
    ]
    first = got.of(Post)[0]
    assert (first.created, first.place) == (datetime(2019, 3, 1, 18, 30, tzinfo=UTC), Place(name="Oakmere"))
    assert [picture.video for picture in got.of(Picture)] == [False, True, False, False]
    assert [(one.name, one.count) for one in got.of(Circle)] == [
        ("followers", 2),
        ("following", 1),
        ("requests_sent", 0),
    ]
    assert got.of(Account)[0].emails == ("rowan@example.org",)


def test_pictures_sent_in_messages_are_left_alone() -> None:
    got = Got(COLLECTOR, fixture(FLAT))
    assert not [picture for picture in got.of(Picture) if "direct" in picture.path]


def test_only_files_that_lie_together_are_of_that_time(tmp_path: Path) -> None:
    files = files_of(FLAT)
    assert is_early(zipped(tmp_path, files))
    assert is_early(zipped(tmp_path, {f"x/y/{path}": data for path, data in files.items()}, name="b.zip"))
    assert not is_early(zipped(tmp_path, {"a/profile.json": b"{}", "b/media.json": b"{}"}, name="c.zip"))
    elsewhere: dict[str, bytes | str] = {**files}
    elsewhere["elsewhere/comments.json"] = json.dumps({"media_comments": [["2019-01-01", "NOT-OURS", "x"]]})
    assert "NOT-OURS" not in repr(Got(COLLECTOR, zipped(tmp_path, elsewhere, name="d.zip")).records)


def test_odd_times_and_odd_comments(tmp_path: Path) -> None:
    comments = {"media_comments": [["yesterday", "One", "x"], ["2019-01-01T10:00:00+01:00", "Two", "x"], [], ["2019"]]}
    files: dict[str, bytes | str] = {**files_of(FLAT), "comments.json": json.dumps(comments)}
    posts = [post for post in Got(COLLECTOR, zipped(tmp_path, files)).of(Post) if post.form == "comment"]
    assert [(post.text, post.created) for post in posts] == [
        ("One", None),
        ("Two", datetime(2019, 1, 1, 9, tzinfo=UTC)),
    ]
