"""Facebook exports of every layout: recognised, read whole, counted, and nothing private opened."""

import contextlib
import json
import zipfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.collectors.archive import join
from auditor.collectors.collector import Confidence
from auditor.collectors.exports.facebook import COLLECTOR, missing, recognise, who
from auditor.model import Account, Audience, Circle, InputProblem, Membership, Picture, Post, Profile, Setting, Skipped
from tests.reading_exports import FIXTURES, Got, files_of, fixture, opened, samples, zipped

ALL = sorted(path.name for path in FIXTURES.glob("facebook-*"))
TODAY, PAGES = "facebook-2025-03-json", "facebook-2025-03-html"
POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1"


@pytest.mark.parametrize("name", ALL)
def test_every_layout_is_recognised_and_adds_up(name: str) -> None:
    archive = fixture(name)
    assert recognise(archive) is Confidence.SURE
    got = Got(COLLECTOR, archive)
    got.counts_add_up()
    assert got.of(Profile)
    assert got.of(Post)
    assert {post.audience for post in got.of(Post)} == {Audience.UNKNOWN}
    assert {profile.audience for profile in got.of(Profile)} == {Audience.UNKNOWN}
    assert not [one for one in got.skipped if one.reason == "missing-part"]
    assert not missing(archive)


@pytest.mark.parametrize("name", ALL)
def test_nothing_private_deleted_or_written_by_others_is_read(name: str) -> None:
    archive = fixture(name)
    got = Got(COLLECTOR, archive)
    for canary in ("NEVER-OPENED", "WRITTEN-BY-ANOTHER", "THROWN-AWAY", "FORMER-WORDS", "Sam Patel"):
        assert canary not in repr(got.records)
    closed = ("message", "trash", "edits", "other_people", "likes", "/posts_and_comments.", "rejected")
    assert not [path for path in archive.opened if any(word in path for word in closed)]


def test_what_an_export_of_today_holds() -> None:
    got = Got(COLLECTOR, fixture(TODAY))
    assert Counter(post.form for post in got.of(Post)) == {"post": 8, "group-post": 2, "comment": 2, "caption": 3}
    assert {(circle.name, circle.count) for circle in got.of(Circle)} == {
        ("friends", 2), ("requests_received", 1), ("requests_sent", 0), ("following", 1), ("followers", 3),
    }  # fmt: skip
    assert [(one.name, one.title) for one in got.of(Membership)] == [
        ("group", "Bell Ringers of Oakmere"),
        ("group", "Larkfield Parents Year 4"),
        ("page", "Hexley Bakery"),
        ("page", "Larkfield Primary School"),
        ("event", "Larkfield summer fair"),
        ("event", "Hexley folk night"),
    ]
    assert got.of(Profile)[0].default_audience is Audience.LIMITED
    assert {one.name: one.value for one in got.of(Setting)}["findable_by_email"] == "everyone"
    assert got.of(Account)[0].emails == ("rowan@example.org",)
    # A real export held just these letters where the stories should be.
    assert [(one.file, one.reason, one.state) for one in got.skipped] == [
        ("your_facebook_activity/stories/archived_stories.json", "not-as-expected", "")
    ]


def test_the_same_post_as_json_and_as_a_page_is_the_same_record() -> None:
    ids = [{one.id for one in Got(COLLECTOR, fixture(name)).of(Post) if one.form == "post"} for name in (TODAY, PAGES)]
    assert len(ids[0] & ids[1]) == 3
    pictures = [{one.id for one in Got(COLLECTOR, fixture(name)).of(Picture)} for name in (TODAY, PAGES)]
    assert len(pictures[0] & pictures[1]) == 2
    older = ("facebook-2019-07-json", "facebook-2019-07-html")
    ids = [{one.id for one in Got(COLLECTOR, fixture(name)).of(Post) if one.form == "post"} for name in older]
    assert len(ids[0] & ids[1]) == 3


@pytest.mark.parametrize("name", [TODAY, PAGES])
def test_the_order_of_parts_and_a_second_export_change_nothing(tmp_path: Path, name: str) -> None:
    files = files_of(name)
    halves = [dict(list(files.items())[start::2]) for start in (0, 1)]
    one, two = (zipped(tmp_path, half, name=f"{number}.zip") for number, half in enumerate(halves))
    whole = {record.id for record in Got(COLLECTOR, fixture(name)).records}
    for parts in ([one, two], [two, one], [one, two, zipped(tmp_path, files, name="again.zip")]):
        got = Got(COLLECTOR, join(parts))
        assert {record.id for record in got.records} == whole
        assert {circle.count for circle in got.of(Circle) if circle.name == "friends"} == {2}


def test_dates_on_pages_are_in_the_zone_that_the_export_names(tmp_path: Path) -> None:
    files = files_of(PAGES)
    first = Got(COLLECTOR, zipped(tmp_path, files)).of(Post)[0]
    assert first.created == datetime(2025, 3, 3, 11, 6, 40, tzinfo=UTC)
    zone = "logged_information/location/timezone.html"
    files[zone] = files[zone].replace(b"Europe/London", b"Europe/Warsaw")
    first = Got(COLLECTOR, zipped(tmp_path, files, name="b.zip")).of(Post)[0]
    assert first.created == datetime(2025, 3, 3, 10, 6, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a/b/your_facebook_activity/posts/media/x/1.jpg"], Confidence.SURE),
        (["posts/your_posts_1.json", "friends/friends.json"], Confidence.SURE),
        (["posts/your_posts_1.html"], Confidence.LIKELY),
        (["index.htm", "html/timeline.htm"], Confidence.LIKELY),
        (["profile_information.json"], Confidence.PERHAPS),
        (["photos_and_videos/Trip_1/2_n.jpg"], Confidence.PERHAPS),
        (["comments.json"], Confidence.NO),
        (["your_instagram_activity/media/posts_1.json"], Confidence.NO),
        (["data/tweets.js"], Confidence.NO),
        (["photo.jpg"], Confidence.NO),
    ],
)
def test_recognised_by_names_alone(tmp_path: Path, names: list[str], expected: Confidence) -> None:
    archive = zipped(tmp_path, dict.fromkeys(names, b""))
    assert recognise(archive) is expected
    assert not archive.opened


@pytest.mark.parametrize(
    "name", ["facebook-rowan.ellis-2026-03-01-AbCd1234.zip", "Facebook-rowan.ellis-1-3-2021 (1).zip"]
)
def test_recognised_and_named_by_the_name_of_the_zip(tmp_path: Path, name: str) -> None:
    assert recognise(zipped(tmp_path, {"x/1.jpg": b""}, name=name)) is Confidence.SURE
    assert who(zipped(tmp_path, {"x/1.jpg": b""}, name=name)) == ""
    assert who(zipped(tmp_path, {"posts/your_posts_1.json": b"[]"}, name=name)) == "rowan.ellis"


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    assert missing(zipped(tmp_path, {"friends/friends.json": b"{}"})) == ("your posts", "your profile")
    assert missing(zipped(tmp_path, {"posts/your_posts_1.html": b""}, name="b.zip")) == ("your profile",)


def test_media_that_lie_in_a_part_that_is_not_there(tmp_path: Path) -> None:
    files = {path: data for path, data in files_of(TODAY).items() if not path.endswith(".jpg")}
    got = Got(COLLECTOR, zipped(tmp_path, files))
    assert [(one.kind, one.count) for one in got.skipped if one.reason == "missing-part"] == [("file", 3)]
    assert len(got.of(Picture)) == 3


def test_pages_of_early_2018_are_known_and_not_read(tmp_path: Path) -> None:
    got = Got(COLLECTOR, zipped(tmp_path, {"html/timeline.htm": b"<html></html>", "index.htm": b""}))
    assert [(one.file, one.reason) for one in got.skipped] == [("html/timeline.htm", "unknown-kind")]


def test_a_file_cut_off_gives_its_whole_posts(tmp_path: Path) -> None:
    text = files_of(TODAY)[f"{POSTS}.json"].decode()
    got = Got(COLLECTOR, zipped(tmp_path, {f"{POSTS}.json": text[: text.index("First one in")]}))
    assert [post.text for post in got.of(Post) if post.form == "post"] == [
        "Parents' evening done 🎉\nTea now.",
        "A very wet walk",
    ]
    assert "truncated" in {one.state for one in got.skipped}
    got.counts_add_up()


def test_a_page_damaged_in_the_zip_gives_what_stands_before_the_damage(tmp_path: Path) -> None:
    page = files_of(PAGES)[f"{POSTS}.html"].decode()
    block = page[page.index("<section") : page.index("</section>") + len("</section>")]
    zipped(tmp_path, {f"{POSTS}.html": page.replace(block, block * 5_000)})
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path) as packed:
        info = packed.infolist()[0]
    data = bytearray(path.read_bytes())
    at = info.header_offset + info.compress_size * 9 // 10
    data[at : at + 8] = b"\xff" * 8
    path.write_bytes(data)
    got = Got(COLLECTOR, opened(path))
    assert len(got.of(Post)) > 100
    assert got.skipped
    got.counts_add_up()


def test_the_files_of_another_platform_in_a_joint_download_are_left_alone(tmp_path: Path) -> None:
    files = {
        f"instagram-rowan-2025-09-01-AbCd1234/{path}": data for path, data in files_of("instagram-2025-09-json").items()
    }
    archive = zipped(tmp_path, files | files_of(TODAY))
    Got(COLLECTOR, archive)
    assert not [path for path in archive.opened if "instagram" in path]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)), st.integers(0, 40), st.booleans())
def test_any_bytes_give_records_skips_or_one_of_our_errors(
    tmp_path: Path, noise: bytes, number: int, keep: bool
) -> None:
    files = {
        path: data for name in (TODAY, PAGES) for path, data in files_of(name).items() if not path.endswith(".jpg")
    }
    path = sorted(files)[number % len(files)]
    half = files[path][: len(files[path]) // 2]
    files[path] = half + noise if keep else noise
    with contextlib.suppress(InputProblem):
        Got(COLLECTOR, zipped(tmp_path, files)).counts_add_up()


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["data", "post", "attachments", "media", "uri", "timestamp", "label_values", "label", "value", "name"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JSON)
def test_any_json_gives_records_or_skips(tmp_path: Path, value: object) -> None:
    names = [path for path in files_of(TODAY) if path.endswith(".json") and "message_" not in path]
    Got(COLLECTOR, zipped(tmp_path, dict.fromkeys(names, json.dumps(value)))).counts_add_up()


@pytest.mark.parametrize(("inside", "posts"), [("pedrofuentes+kawsay", 5), ("kenn-io+msgvault", 0)])
def test_real_exports(inside: str, posts: int) -> None:
    archive = opened(samples("facebook", inside))
    got = Got(COLLECTOR, archive)
    assert len(got.of(Post)) == posts
    assert (recognise(archive) is Confidence.SURE) is bool(posts)
    assert not [path for path in archive.opened if "message" in path or "inbox" in path]
    assert {one.reason for one in got.skipped} <= {"not-as-expected", "not-json", "cut-off", "missing-part"}
    assert all(isinstance(one, Skipped) for one in got.skipped)
    got.counts_add_up()
