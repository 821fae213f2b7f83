"""Instagram exports of every layout, Threads within them: recognised, read whole, counted, nothing private opened."""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.collectors.archive import join
from auditor.collectors.collector import Confidence
from auditor.collectors.exports.instagram import COLLECTOR, missing, recognise, who
from auditor.model import Audience, Circle, InputProblem, Picture, Post, Profile
from tests.reading_exports import FIXTURES, Got, files_of, fixture, opened, samples, zipped

ALL = sorted(path.name for path in FIXTURES.glob("instagram-*"))
TODAY, PAGES = "instagram-2025-09-json", "instagram-2025-09-html"


@pytest.mark.parametrize("name", ALL)
def test_every_layout_is_recognised_and_adds_up(name: str) -> None:
    archive = fixture(name)
    assert recognise(archive) >= Confidence.LIKELY
    assert who(archive) == "rowan.bakes"
    got = Got(COLLECTOR, archive)
    got.counts_add_up()
    assert got.of(Post)
    assert {post.audience for post in got.of(Post)} == {Audience.UNKNOWN}
    assert {record.account for record in got.records} == {"rowan.bakes"}
    assert not got.skipped
    assert not missing(archive)


@pytest.mark.parametrize("name", ALL)
def test_nothing_private_deleted_or_of_others_is_read(name: str) -> None:
    archive = fixture(name)
    got = Got(COLLECTOR, archive)
    for canary in ("NEVER-OPENED", "THROWN-AWAY", "FORMER-BIO", "INSIGHTS", "sam.patel", "casey.j", "a.pupil"):
        assert canary not in repr(got.records)
    closed = ("message", "contacts", "deleted", "insights", "profile_changes")
    assert not [path for path in archive.opened if any(word in path for word in closed)]


def test_what_an_export_of_today_holds() -> None:
    got = Got(COLLECTOR, fixture(TODAY))
    assert [(post.platform, post.form, post.text) for post in got.of(Post)] == [
        ("instagram", "post", "First day with 4RE 🍎"),
        ("instagram", "post", "Summer fair at work #larkfieldprimary"),
        ("instagram", "story", "Marked 30 books at Larkfield"),
        ("instagram", "comment", "Hi Casey, how's big school?"),
        ("instagram", "comment", "Ha!"),
        ("threads", "post", "Inset day bingo, anyone?"),
    ]
    assert [(one.platform, one.name, one.count) for one in got.of(Circle)] == [
        ("instagram", "followers", 3),
        ("instagram", "following", 1),
        ("instagram", "requests_received", 1),
        ("instagram", "requests_sent", 1),
        ("threads", "followers", 1),
        ("threads", "following", 1),
    ]
    assert [profile.platform for profile in got.of(Profile)] == ["instagram", "threads"]


def test_pages_give_what_json_gives() -> None:
    got = Got(COLLECTOR, fixture(PAGES))
    assert [(post.form, post.text) for post in got.of(Post)] == [
        ("post", "First day with 4RE 🍎"),
        ("post", "Summer fair at work\n#larkfieldprimary"),
        ("story", ""),
        ("comment", "Hi Casey,\nhow's big school?"),
    ]
    json_ids = {picture.id for picture in Got(COLLECTOR, fixture(TODAY)).of(Picture)}
    assert {picture.id for picture in got.of(Picture)} < json_ids
    assert [(one.name, one.count) for one in got.of(Circle)] == [("followers", 2), ("following", 1)]


def test_the_same_posts_in_an_older_and_a_newer_page_are_the_same_records(tmp_path: Path) -> None:
    newer = {f"export/{path}": data for path, data in files_of(PAGES).items()}
    ids = [
        {one.id for one in Got(COLLECTOR, archive).of(Post)} for archive in (fixture(PAGES), zipped(tmp_path, newer))
    ]
    assert ids[0] == ids[1]


def test_the_order_of_parts_and_a_second_export_change_nothing(tmp_path: Path) -> None:
    files = files_of(TODAY)
    halves = [dict(list(files.items())[start::2]) for start in (0, 1)]
    one, two = (zipped(tmp_path, half, name=f"{number}.zip") for number, half in enumerate(halves))
    whole = {(record.platform, record.id) for record in Got(COLLECTOR, fixture(TODAY)).records}
    for parts in ([one, two], [two, one], [one, two, zipped(tmp_path, files, name="again.zip")]):
        assert {(record.platform, record.id) for record in Got(COLLECTOR, join(parts)).records} == whole


def test_media_in_another_part_are_found(tmp_path: Path) -> None:
    name = "instagram-rowan.bakes-2025-09-10-AbCd{}.zip"
    files = {f"instagram-rowan.bakes/{path}": data for path, data in files_of(TODAY).items()}
    words = zipped(tmp_path, {p: d for p, d in files.items() if not p.endswith(("jpg", "webp"))}, name=name.format(1))
    media = zipped(tmp_path, {p: d for p, d in files.items() if p.endswith(("jpg", "webp"))}, name=name.format(2))
    assert recognise(media) is Confidence.SURE
    assert who(media) == who(words) == "rowan.bakes"
    assert [(one.reason, one.count) for one in Got(COLLECTOR, words).skipped] == [("missing-part", 5)]
    assert not Got(COLLECTOR, join([words, media])).skipped


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["x/your_instagram_activity/media/reels.html"], Confidence.SURE),
        (["content/posts_1.json", "followers_and_following/followers.json"], Confidence.SURE),
        (["media/posts/202509/1.jpg"], Confidence.LIKELY),
        (["posts.json", "reels.json", "1.jpg"], Confidence.LIKELY),
        (["profile.json", "media.json"], Confidence.LIKELY),
        (["posts_1.json"], Confidence.PERHAPS),
        (["your_facebook_activity/posts/your_posts_1.json"], Confidence.NO),
        (["following_and_followers/friends.json"], Confidence.NO),
        (["profile.json"], Confidence.NO),
        (["photo.jpg"], Confidence.NO),
    ],
)
def test_recognised_by_names_alone(tmp_path: Path, names: list[str], expected: Confidence) -> None:
    archive = zipped(tmp_path, dict.fromkeys(names, b""))
    assert recognise(archive) is expected
    assert not archive.opened


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    archive = zipped(tmp_path, {"connections/followers_and_following/followers_1.json": b"[]"})
    assert missing(archive) == ("your posts", "your profile")


def test_a_username_in_a_language_that_is_not_known_comes_from_the_name_of_the_zip(tmp_path: Path) -> None:
    person = {"profile_user": [{"string_map_data": {"Vartotojas": {"value": "rowan.bakes"}}}]}
    files = {"personal_information/personal_information.json": json.dumps(person)}
    assert who(zipped(tmp_path, files, name="instagram-rowan.bakes-2025-09-10-AbCd1234.zip")) == "rowan.bakes"
    assert who(zipped(tmp_path, files, name="rowan.bakes_20200110.zip")) == "rowan.bakes"
    assert who(zipped(tmp_path, files, name="x.zip")) == ""


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)), st.integers(0, 40), st.booleans())
def test_any_bytes_give_records_skips_or_one_of_our_errors(
    tmp_path: Path, noise: bytes, number: int, keep: bool
) -> None:
    names = (TODAY, PAGES, "instagram-2019-04-flat")
    files = {path: data for name in names for path, data in files_of(name).items() if not path.endswith(".jpg")}
    path = sorted(files)[number % len(files)]
    half = files[path][: len(files[path]) // 2]
    files[path] = half + noise if keep else noise
    with contextlib.suppress(InputProblem):
        Got(COLLECTOR, zipped(tmp_path, files)).counts_add_up()


KEYS = [
    "media",
    "uri",
    "title",
    "creation_timestamp",
    "string_map_data",
    "string_list_data",
    "value",
    "Comment",
    "photos",
]
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JSON)
def test_any_json_gives_records_or_skips(tmp_path: Path, value: object) -> None:
    files = [*files_of(TODAY), *files_of("instagram-2019-04-flat")]
    names = [path for path in files if path.endswith(".json") and "message" not in path]
    Got(COLLECTOR, zipped(tmp_path, dict.fromkeys(names, json.dumps(value)))).counts_add_up()


@pytest.mark.parametrize(
    ("inside", "posts"), [("marcomaroni-github+instagram-to-bluesky", 6), ("joweich+chat-miner", 0)]
)
def test_real_exports(inside: str, posts: int) -> None:
    archive = opened(samples("instagram", inside))
    got = Got(COLLECTOR, archive)
    assert len(got.of(Post)) == posts
    assert bool(recognise(archive)) is bool(posts)
    assert not got.skipped
    got.counts_add_up()
