"""Posts, stories and comments of Instagram in their several shapes."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.collectors.exports.instagram import COLLECTOR
from auditor.model import Picture, Place, Post
from tests.reading_exports import Got, fixture, zipped

POSTS, COMMENTS = "your_instagram_activity/media/posts_1.json", "your_instagram_activity/comments/post_comments_1.json"


def got(tmp_path: Path, name: str, value: object) -> Got:
    return Got(COLLECTOR, zipped(tmp_path, {name: json.dumps(value)}))


def test_one_picture_carries_the_caption_and_several_share_it() -> None:
    read = Got(COLLECTOR, fixture("instagram-2021-05-json"))
    single, several = read.of(Post)[:2]
    assert (single.text, len(single.pictures)) == ("Lemon drizzle 🍋", 1)
    assert single.created == datetime(2021, 5, 3, 0, 0, tzinfo=UTC)
    assert (several.text, len(several.pictures)) == ("Cake sale at school", 2)
    first = read.of(Picture)[0]
    assert (first.place, first.post, first.video) == (Place(latitude=51.501, longitude=-0.142), single.id, False)
    assert read.of(Picture)[2].video


@pytest.mark.parametrize("name", ["instagram-2025-09-json", "instagram-2025-09-html"])
def test_a_picture_that_stands_alone_has_the_caption_too(name: str) -> None:
    captions = [picture.caption for picture in Got(COLLECTOR, fixture(name)).of(Picture)]
    assert captions[:3] == ["First day with 4RE 🍎", "", ""]


def test_a_reel_that_is_also_a_post_is_one_record(tmp_path: Path) -> None:
    entry = {"media": [{"uri": "media/1234567890.mp4", "creation_timestamp": 1, "title": "Whisking"}]}
    files = {POSTS: json.dumps([entry]), POSTS.replace("posts_1", "reels"): json.dumps({"ig_reels_media": [entry]})}
    assert len({post.id for post in Got(COLLECTOR, zipped(tmp_path, files)).of(Post)}) == 1


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            {"title": "Outer", "media": [{"uri": "a/1.jpg", "title": "Inner", "creation_timestamp": 1}]},
            ["Outer", "Inner"],
        ),
        ({"media": [{"uri": "a/1.jpg", "title": "One"}, {"uri": "a/2.jpg", "title": "Two"}]}, ["One\nTwo"]),
        ({"uri": "a/1.jpg", "title": "A story", "creation_timestamp": 1}, ["A story"]),
        ({"media": [], "timestamp": 1, "label_values": [{"label": "Caption", "value": "New shape"}]}, ["New shape"]),
        ({"media": [{"uri": "", "title": "Words only", "creation_timestamp": 1}]}, ["Words only"]),
    ],
)
def test_where_captions_stand(tmp_path: Path, entry: object, expected: list[str]) -> None:
    assert [post.text for post in got(tmp_path, POSTS, [entry]).of(Post)] == expected


@pytest.mark.parametrize("entry", [{}, {"media": []}, 3, None, {"media": "x"}, {"title": 7}])
def test_what_is_no_post_is_skipped(tmp_path: Path, entry: object) -> None:
    read = got(tmp_path, POSTS, [{"title": "x", "creation_timestamp": 1, "media": []}, entry])
    assert len(read.of(Post)) == 1
    assert [(one.place, one.kind) for one in read.skipped if one.kind != "file"] == [("item 2", "post")]


@pytest.mark.parametrize(
    "labels",
    [
        {"Comment": {"value": "Well done!"}, "Media Owner": {"value": "sam.patel"}, "Time": {"timestamp": 1}},
        {"Media Owner": {"value": "sam.patel"}, "Comment": {"value": "Well done!"}, "Time": {"timestamp": 1}},
        {"Komentarz": {"value": "Well done!"}, "Właściciel multimediów": {"value": "sam.patel"}},
        {"Komentaras": {"value": "Well done!"}, "Savininkas": {"value": "sam.patel"}, "Laikas": {"timestamp": 1}},
    ],
)
def test_comments_in_any_language_without_whose_post_it_was(tmp_path: Path, labels: object) -> None:
    (post,) = got(tmp_path, COMMENTS, [{"string_map_data": labels}]).of(Post)
    assert (post.text, post.form) == ("Well done!", "comment")
    assert "sam.patel" not in repr(post)


def test_captions_in_tables_of_newer_pages(tmp_path: Path) -> None:
    rows = "<tr><td>Caption</td><td>Cake sale</td></tr><tr><td>Creation time</td><td>Sep 08, 2026 3:08 am</td></tr>"
    page = f"<html><body><main><div><div><table>{rows}</table></div></div></main></body></html>"
    (post,) = Got(COLLECTOR, zipped(tmp_path, {POSTS.replace("json", "html"): page})).of(Post)
    assert (post.text, post.created) == ("Cake sale", datetime(2026, 9, 8, 2, 8, tzinfo=UTC))
