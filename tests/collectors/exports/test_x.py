"""X archives since 2019: posts in parts, long texts, circles, articles, pictures, and what is missing."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.collectors.archive import join, open_input
from auditor.collectors.collector import Confidence
from auditor.collectors.exports.x import COLLECTOR, missing, recognise
from auditor.model import Audience, Circle, Picture, Post, Profile, Skipped
from tests.reading_exports import Got, files_of, fixture, samples, zipped

TODAY = "x-2026-09-today"
ASSIGNED = "window.YTD.tweets.part0 = "


def posts_of(tweets: object) -> str:
    return ASSIGNED + json.dumps(tweets)


def test_every_post_of_every_file_and_part() -> None:
    got = Got(COLLECTOR, fixture(TODAY))
    unknown, limited = Audience.UNKNOWN, Audience.LIMITED
    assert [(post.source.file[5:], post.id[-4:], post.form, post.audience) for post in got.of(Post)] == [
        ("tweets-part1.js", "0001", "post", unknown),
        ("tweets.js", "0001", "post", unknown),
        ("tweets.js", "0002", "post", unknown),
        ("tweets.js", "0003", "post", unknown),
        ("tweets.js", "0004", "post", unknown),
        ("tweets.js", "0005", "post", unknown),
        ("community-tweet.js", "0006", "group-post", unknown),
        ("twitter-circle-tweet.js", "0009", "post", limited),
        ("note-tweet.js", "0778", "post", unknown),
        ("article.js", "0001", "post", unknown),
    ]
    assert {post.account for post in got.of(Post)} == {"@rowan_e"}
    assert not got.skipped


def test_the_parts_of_a_post() -> None:
    first = next(post for post in Got(COLLECTOR, fixture(TODAY)).of(Post) if post.id == "1800000000000000001")
    assert first.text == ("Tea & toast before the parents' evening <3 https://www.larkfield.example/parents?a=1&b=2")
    assert first.url == "https://x.com/rowan_e/status/1800000000000000001"
    assert first.created == datetime(2026, 3, 2, 19, 5, 41, tzinfo=UTC)
    assert (first.source.file, first.source.place) == ("data/tweets.js", "item 1")


def test_a_long_text_takes_the_place_of_its_beginning_and_a_lone_one_stands_for_itself() -> None:
    posts = {post.id: post for post in Got(COLLECTOR, fixture(TODAY)).of(Post)}
    whole = posts["1800000000000000004"].text
    assert whole.endswith("in every plan at Larkfield. https://rowanbakes.example/tea")
    assert "1800000000000000777" not in posts
    lone = posts["1800000000000000778"]
    assert lone.text == "A long text whose short beginning is in no file."
    assert lone.created == datetime(2026, 4, 1, 6, tzinfo=UTC)


def test_articles_and_what_was_taken_down() -> None:
    texts = [post.text for post in Got(COLLECTOR, fixture(TODAY)).of(Post)]
    assert "What Year 4 taught me\n\nFirst, patience.\n\nThen, fractions." in texts
    assert not any("took this one down" in text for text in texts)


def test_pictures_point_to_their_post_and_their_file() -> None:
    photo, video = Got(COLLECTOR, fixture(TODAY)).of(Picture)
    assert (photo.id, photo.post, photo.video, photo.caption) == ("31", "1800000000000000003", False, "Sports day!")
    assert photo.path == "data/tweets_media/1800000000000000003-HaPpY1.jpg"
    assert (video.id, video.video) == ("32", True)
    assert video.path == "data/tweets_media/1800000000000000003-clip2.mp4"


def test_nothing_private_is_opened() -> None:
    archive = fixture(TODAY)
    got = Got(COLLECTOR, archive)
    missing(archive)
    assert archive.never_opened == 1
    assert "NEVER-OPENED" not in repr(got.records)
    assert not [path for path in archive.opened if "direct" in path or "deleted" in path or "screen-name" in path]


def test_an_archive_without_folder_and_wrappers() -> None:
    archive = fixture("x-2019-06-bare")
    assert recognise(archive) is Confidence.LIKELY
    got = Got(COLLECTOR, archive)
    assert [post.text for post in got.of(Post)] == ["No wrapper, no folder.", "And a second."]
    assert got.of(Profile)[0].handle == "@rowan_e"
    got.counts_add_up()


@pytest.mark.parametrize("top", ["", "twitter-2026-09-20-abc/", "my things/unpacked/"])
def test_recognised_by_names_under_any_folder(tmp_path: Path, top: str) -> None:
    archive = zipped(tmp_path, {top + path: content for path, content in files_of(TODAY).items()})
    assert recognise(archive) is Confidence.SURE
    assert COLLECTOR.who(archive) == "@rowan_e"
    assert len(Got(COLLECTOR, archive).of(Post)) == 10
    assert Got(COLLECTOR, archive).of(Picture)[0].path


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["data/manifest.js", "data/account.js", "data/tweets.js"], Confidence.SURE),
        (["data/manifest.js", "data/account.js", "data/profile.js"], Confidence.SURE),
        (["data/tweets.js", "data/account.js"], Confidence.LIKELY),
        (["tweets.js"], Confidence.PERHAPS),
        (["tweets-part3.js"], Confidence.PERHAPS),
        (["data/tweets_media/1-x.jpg"], Confidence.PERHAPS),
        (["manifest.js", "index.js"], Confidence.NO),
        (["account.js"], Confidence.NO),
        (["tweets.csv"], Confidence.NO),
        (["data/js/tweets/2016_04.js"], Confidence.NO),
        (["your_facebook_activity/posts/your_posts_1.json"], Confidence.NO),
        (["tweets.json"], Confidence.NO),
    ],
)
def test_recognised_by_names_alone(tmp_path: Path, names: list[str], expected: Confidence) -> None:
    archive = zipped(tmp_path, dict.fromkeys(names, b""))
    assert recognise(archive) is expected
    assert not archive.opened


def test_a_part_that_the_archive_names_and_does_not_hold(tmp_path: Path) -> None:
    files = files_of(TODAY)
    del files["data/tweets-part1.js"]
    archive = zipped(tmp_path, files)
    got = Got(COLLECTOR, archive)
    assert got.skipped == [Skipped(file="data/tweets-part1.js", kind="post", reason="missing-part", count=1)]
    assert "“tweets-part1.js”, which the archive names and does not hold" in missing(archive)


def test_archives_of_different_years_are_joined_without_phantoms(tmp_path: Path) -> None:
    newer, older = files_of(TODAY), files_of(TODAY)
    tweets = json.loads(older["data/tweets.js"].split(b"=", 1)[1])
    older["data/tweets.js"] = (ASSIGNED + json.dumps(tweets[:2])).encode()
    older["data/manifest.js"] = older["data/manifest.js"].replace(b'"count": "5"', b'"count": "2"')
    older["data/follower.js"] = b"window.YTD.follower.part0 = [{}]"
    archive = join([zipped(tmp_path, older, name="older.zip"), zipped(tmp_path, newer, name="newer.zip")])
    got = Got(COLLECTOR, archive)
    assert not got.skipped
    got.counts_add_up()
    assert [circle.count for circle in got.of(Circle)] == [3, 0]


def test_what_x_does_not_tell_is_said(tmp_path: Path) -> None:
    assert COLLECTOR.untold(fixture(TODAY)) == ("where the short links (t.co) on your profile lead",)
    without = zipped(tmp_path, {"tweets.js": posts_of([])})
    assert COLLECTOR.untold(without) == (
        "whether your posts are protected (X records only changes of the last six months)",
    )
    assert missing(fixture(TODAY)) == ()
    assert missing(without) == ("your profile (“account.js” and “profile.js”)",)
    partial = '{"archiveInfo": {"isPartialArchive": true}}'
    told = missing(zipped(tmp_path, {"data/manifest.js": "window.__THAR_CONFIG = " + partial}))
    assert "the other parts of this archive (X sent it in more than one zip)" in told
    assert "your posts (“tweets.js”)" in told


def test_a_file_that_is_cut_off_gives_what_is_whole_and_the_table_of_contents_says_how_many(tmp_path: Path) -> None:
    files = files_of(TODAY)
    whole = files["data/tweets.js"]
    files["data/tweets.js"] = whole[: whole.index(b"1800000000000000003") + 40]
    got = Got(COLLECTOR, zipped(tmp_path, files))
    assert [post.id[-2:] for post in got.of(Post) if post.source.file == "data/tweets.js"] == ["01", "02"]
    (cut,) = got.skipped
    assert (cut.reason, cut.state, cut.count) == ("cut-off", "truncated", 3)


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ({"tweet": {"id_str": "1"}}, "no-text"),
        ({"other": 1}, "no-text"),
        ({"tweet": "CANARY"}, "not-as-expected"),
        (["CANARY"], "not-as-expected"),
        ({"tweet": {"id_str": "1", "full_text": {"CANARY": 1}}}, "not-as-expected"),
    ],
)
def test_one_bad_post_is_one_problem(tmp_path: Path, item: object, reason: str) -> None:
    good = {"tweet": {"id_str": "2", "full_text": "fine", "created_at": "Fri Mar 06 07:45:12 +0000 2026"}}
    got = Got(COLLECTOR, zipped(tmp_path, {"tweets.js": posts_of([good, item, good])}))
    assert [post.text for post in got.of(Post)] == ["fine", "fine"]
    assert [(one.reason, one.place, one.kind) for one in got.skipped] == [(reason, "item 2", "post")]
    assert "CANARY" not in repr(got.skipped)
    got.counts_add_up()


def test_a_date_that_cannot_be_read_costs_the_date_only(tmp_path: Path) -> None:
    tweet = {"tweet": {"id_str": "2", "full_text": "fine", "created_at": "yesterday"}}
    got = Got(COLLECTOR, zipped(tmp_path, {"tweets.js": posts_of([tweet])}))
    assert [(post.text, post.created) for post in got.of(Post)] == [("fine", None)]
    assert [(one.reason, one.count) for one in got.skipped] == [("bad-date", 0)]


def test_a_web_page_in_place_of_posts(tmp_path: Path) -> None:
    got = Got(COLLECTOR, zipped(tmp_path, {"data/tweets.js": "<!DOCTYPE html><html>sign in</html>"}))
    assert [(one.reason, one.state) for one in got.skipped] == [("html-not-json", "wrong-format")]


NAMES = sorted(name for name in files_of(TODAY) if name.endswith(".js"))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(NAMES), data=st.data())
def test_any_bytes_in_any_file_are_records_or_skips(tmp_path: Path, name: str, data: st.DataObject) -> None:
    files = files_of(TODAY)
    whole = bytearray(files[name])
    how = data.draw(st.sampled_from(["replaced", "cut", "changed"]))
    if how == "replaced":
        prefix = data.draw(st.sampled_from([b"", b"window.YTD.x.part0 = "]))
        files[name] = prefix + data.draw(st.binary(max_size=200))
    elif how == "cut":
        files[name] = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    else:
        for _ in range(data.draw(st.integers(1, 8))):
            whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
        files[name] = bytes(whole)
    archive = zipped(tmp_path, files)
    got = Got(COLLECTOR, archive)
    assert COLLECTOR.who(archive) in ("@rowan_e", "") or name in ("data/account.js", "data/manifest.js")
    assert all(isinstance(line, str) for line in missing(archive))
    assert all(one.file for one in got.skipped)


def test_no_other_export_is_taken_for_one() -> None:
    archives = [archive for path in sorted(samples().iterdir()) if path.is_dir() for archive in open_input(path)]
    assert [archive.label for archive in archives if recognise(archive) is not Confidence.NO] == []
