"""Posts of Facebook in their several shapes: words, places, pictures, groups; whose names are let go."""

import json
from pathlib import Path

import pytest

from auditor.collectors.exports.facebook import COLLECTOR
from auditor.model import Picture, Place, Post, Skipped
from tests.reading_exports import Got, fixture, zipped

TODAY, PAGES = "facebook-2025-03-json", "facebook-2025-03-html"


def got(tmp_path: Path, *entries: object, name: str = "posts/your_posts_1.json") -> Got:
    return Got(COLLECTOR, zipped(tmp_path, {name: json.dumps(entries)}))


def starting(posts: list[Post], words: str) -> Post:
    (found,) = {post.id: post for post in posts if post.text.startswith(words)}.values()
    return found


@pytest.mark.parametrize("name", [TODAY, PAGES])
def test_the_parts_of_a_post_in_json_and_on_a_page(name: str) -> None:
    read = Got(COLLECTOR, fixture(name))
    posts = read.of(Post)
    assert starting(posts, "Parents'").text == "Parents' evening done 🎉\nTea now."
    wet = starting(posts, "A very wet")
    assert (wet.text, wet.tagged, len(wet.pictures)) == ("A very wet walk", 1, 1)
    place = starting(posts, "First one in").place
    assert place == Place(name="Larkfield Primary School", latitude=51.501, longitude=-0.142)
    shared = starting(posts, "Worth a read")
    assert (shared.form, shared.group) == ("group-post", "Bell Ringers of Oakmere")
    assert shared.reshared_from == "https://news.example/a?b=1"
    comment = starting(posts, "Count me in")
    assert (comment.form, comment.group) == ("comment", "Bell Ringers of Oakmere")


@pytest.mark.parametrize("name", [TODAY, PAGES])
def test_pictures_their_captions_and_albums(name: str) -> None:
    read = Got(COLLECTOR, fixture(name))
    pictures = {picture.caption: picture for picture in read.of(Picture)}
    walk, race = pictures["4RE at the river"], pictures["Tilly and Ash in the sack race"]
    assert walk.album == "Mobile uploads"
    assert walk.post == starting(read.of(Post), "A very wet").id
    assert (race.album, race.post) == ("Sports day 2024", "")
    assert walk.path == "your_facebook_activity/posts/media/Mobileuploads_123/480000001_1012345678921_n.jpg"
    captions = [post for post in read.of(Post) if post.form == "caption"]
    assert {walk.id, race.id} <= {post.pictures[0] for post in captions}


def test_what_only_json_tells() -> None:
    read = Got(COLLECTOR, fixture(TODAY))
    posts = read.of(Post)
    assert starting(posts, "Started New Job").text == "Started New Job at Larkfield Primary School"
    assert starting(posts, "Thanks").text == "Thanks Jo Price for the lift"
    assert starting(posts, "Is the reading hour").text == "Is the reading hour on again?"
    snow = next(picture for picture in read.of(Picture) if picture.caption == "Snow at Larkfield")
    assert snow.place == Place(latitude=51.501, longitude=-0.142)


def test_a_picture_in_a_post_and_in_an_album_is_one_picture_told_once() -> None:
    read = Got(COLLECTOR, fixture("facebook-2022-03-json"))
    pancakes = [picture for picture in read.of(Picture) if picture.caption == "Pancakes"]
    assert len(pancakes) == 2
    assert len({picture.id for picture in pancakes}) == 1
    assert [post.text for post in read.of(Post)].count("Pancakes") == 1


@pytest.mark.parametrize(
    ("title", "group"),
    [
        ("Rowan Ellis posted in Bell Ringers of Oakmere.", "Bell Ringers of Oakmere"),
        ("Rowan Ellis shared a link to the group: St. Mary's Toddlers.", "St. Mary's Toddlers"),
        ("Rowan Ellis wrote on Sam Patel's timeline.", ""),
        ("Rowan Ellis updated her status.", ""),
        ("Rowan Ellis napisała w grupie.", ""),
        (None, ""),
    ],
)
def test_groups_named_at_the_end_of_a_title(tmp_path: Path, title: str | None, group: str) -> None:
    (post,) = got(tmp_path, {"timestamp": 1, "title": title, "data": [{"post": "x"}]}).of(Post)
    assert (post.group, post.form) == (group, "group-post" if group else "post")
    assert "Sam Patel" not in repr(post)


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            {"timestamp": 1, "attachments": [{"data": [{"note": {"title": "On tea", "text": "It is good."}}]}]},
            "On tea\nIt is good.",
        ),
        ({"timestamp": 1, "attachments": [{"data": [{"text": "A line"}]}], "data": [{"post": "A line"}]}, "A line"),
        ({"timestamp": 1, "data": [{"post": "One"}, {"post": "Two"}], "tags": ["a", {"name": "b"}, 3]}, "One\nTwo"),
        ({"timestamp": "1", "data": [{}], "attachments": [{"data": [{"event": {"name": "x"}}, {"poll": {}}]}]}, ""),
        ({"timestamp": 1, "data": [{"comment": "loose"}]}, ""),
    ],
)
def test_odd_entries(tmp_path: Path, entry: object, expected: str) -> None:
    assert [post.text for post in got(tmp_path, entry).of(Post)] == [expected]


@pytest.mark.parametrize("entry", [{}, {"data": []}, 7, "words", None, {"data": {"post": "x"}}, {"timestamp": []}])
def test_what_is_no_post_is_skipped(tmp_path: Path, entry: object) -> None:
    read = got(tmp_path, {"timestamp": 1, "data": [{"post": "x"}]}, entry)
    assert len(read.of(Post)) == 1
    assert [(one.place, one.reason, one.kind) for one in read.skipped] == [("item 2", "not-as-expected", "post")]


def test_media_on_the_web_are_not_files_of_the_export(tmp_path: Path) -> None:
    media = {"uri": "https://interncache.example/1.jpg", "description": "far away"}
    read = got(tmp_path, {"timestamp": 1, "data": [{"post": "x"}], "attachments": [{"data": [{"media": media}]}]})
    assert not read.of(Picture)
    assert not [one for one in read.skipped if isinstance(one, Skipped)]


def test_a_place_that_climbs_out_of_the_export_is_not_kept(tmp_path: Path) -> None:
    media = {"uri": "../../etc/12345678.jpg", "creation_timestamp": 1}
    read = got(tmp_path, {"timestamp": 1, "attachments": [{"data": [{"media": media}]}]})
    assert [picture.path for picture in read.of(Picture)] == ["12345678.jpg"]


def test_boxes_in_boxes_without_end(tmp_path: Path) -> None:
    text = '{"activity_log_data":[' * 600 + '{"timestamp":1,"data":[{"post":"deep"}]}' + "]}" * 600
    read = Got(
        COLLECTOR, zipped(tmp_path, {"groups/your_posts_and_comments_in_groups.json": f'{{"group_posts":{text}}}'})
    )
    assert not read.of(Post)
    assert len(read.skipped) == 1


def test_a_table_on_a_page_gives_the_owners_words(tmp_path: Path) -> None:
    rows = "<tr><td>Page</td><td>The friends of Oakmere Library</td></tr><tr><td>Message</td><td>Is it on?</td></tr>"
    block = f"<div><table>{rows}</table><footer>Nov 14, 2023 10:13:20 pm</footer></div>"
    page = f"<html><body><main>{block}</main></body></html>"
    read = Got(COLLECTOR, zipped(tmp_path, {"posts/posts_on_other_pages_and_profiles.html": page}))
    assert [post.text for post in read.of(Post)] == ["Is it on?"]
