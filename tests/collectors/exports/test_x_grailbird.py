"""Twitter archives until 2018: a file of posts a month, or one table."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.collectors.collector import Confidence
from auditor.collectors.exports.x_grailbird import COLLECTOR, missing, recognise
from auditor.model import Field, Picture, Place, Post, Profile, Skipped
from tests.reading_exports import Got, files_of, fixture, zipped

OLD = "x-2016-05-grailbird"


def test_every_month_is_read() -> None:
    archive = fixture(OLD)
    assert recognise(archive) is Confidence.SURE
    assert COLLECTOR.who(archive) == "@rowan_e"
    got = Got(COLLECTOR, archive)
    assert [(post.id[:4], post.text, post.reshared_from) for post in got.of(Post)] == [
        ("2800", "First post, at home", ""),
        ("7200", "Larkfield fair on Saturday & cake http://fair.example/", ""),
        ("7200", "RT @larkfieldprimary: Welcome back everyone", "@larkfieldprimary"),
    ]
    assert [post.created for post in got.of(Post)] == [
        datetime(2012, 12, 19, 14, 29, 39, tzinfo=UTC),
        datetime(2016, 4, 12, 18, 30, tzinfo=UTC),
        datetime(2016, 4, 11, 7, tzinfo=UTC),
    ]
    assert got.of(Post)[0].place == Place(name="Oakmere", latitude=52.2, longitude=-1.5)
    assert got.of(Post)[0].url == "https://x.com/rowan_e/status/280000000000000001"
    assert [picture.post for picture in got.of(Picture)] == ["720000000000000002"]
    assert not got.skipped
    got.counts_add_up()


def test_the_profile_as_it_was() -> None:
    (profile,) = Got(COLLECTOR, fixture(OLD)).of(Profile)
    assert (profile.handle, profile.name, profile.bio) == ("@rowan_e", "Rowan Ellis", "Tea and trains")
    assert profile.fields == (
        Field(name="town", value="Oakmere"),
        Field(name="website", value="http://rowanbakes.example"),
    )


def test_the_table_alone_gives_the_same_posts(tmp_path: Path) -> None:
    archive = zipped(tmp_path, {"tweets.csv": files_of(OLD)["tweets.csv"]})
    assert recognise(archive) is Confidence.PERHAPS
    got = Got(COLLECTOR, archive)
    whole = Got(COLLECTOR, fixture(OLD))
    assert {post.id for post in got.of(Post)} == {post.id for post in whole.of(Post)}
    assert got.of(Post)[0].text == "Larkfield fair on Saturday & cake http://fair.example/"
    assert got.of(Post)[1].reshared_from == "@larkfieldprimary"
    assert got.of(Post)[2].text == "First post,\nat home"
    got.counts_add_up()


def test_a_month_that_the_index_names_and_that_is_not_there(tmp_path: Path) -> None:
    files = files_of(OLD)
    del files["data/js/tweets/2012_12.js"]
    archive = zipped(tmp_path, files)
    assert Got(COLLECTOR, archive).skipped == [
        Skipped(file="data/js/tweets/2012_12.js", kind="post", reason="missing-part", count=1)
    ]
    assert missing(archive)[0] == "the posts of 2012-12"


def test_the_age_of_the_archive_is_said(tmp_path: Path) -> None:
    assert missing(fixture(OLD)) == ()
    (told,) = COLLECTOR.untold(fixture(OLD))
    assert "until 2018" in told
    assert missing(zipped(tmp_path, {"tweets.csv": ""}))[0] == "your profile (“user_details.js”)"


@pytest.mark.parametrize(
    ("text", "urls", "expected"),
    [
        (
            "see https://t.co/a and https://t.co/b",
            "http://a.example,http://b.example",
            "see http://a.example and http://b.example",
        ),
        ("see https://t.co/a", "http://a.example,http://a.example", "see http://a.example"),
        ("see this", "http://a.example", "see this\nhttp://a.example"),
        ("see http://a.example", "http://a.example", "see http://a.example"),
        ("see https://t.co/a", "", "see https://t.co/a"),
    ],
)
def test_short_links_of_the_table_are_spelt_out(tmp_path: Path, text: str, urls: str, expected: str) -> None:
    table = f'tweet_id,timestamp,text,expanded_urls\n1,2016-04-12 18:30:00 +0000,{text},"{urls}"\n'
    (post,) = Got(COLLECTOR, zipped(tmp_path, {"tweets.csv": table})).of(Post)
    assert post.text == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["tweets.csv", "data/js/user_details.js"], Confidence.LIKELY),
        (["data/js/tweets/2016_04.js"], Confidence.SURE),
        (["data/tweets.js", "data/account.js"], Confidence.NO),
        (["tweets.csv.txt"], Confidence.NO),
    ],
)
def test_recognised_by_names_alone(tmp_path: Path, names: list[str], expected: Confidence) -> None:
    assert recognise(zipped(tmp_path, dict.fromkeys(names, b""))) is expected


NAMES = sorted(files_of(OLD))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(NAMES), content=st.binary(max_size=120), keep=st.integers(0, 400))
def test_any_bytes_in_any_file_are_records_or_skips(tmp_path: Path, name: str, content: bytes, keep: int) -> None:
    files = files_of(OLD)
    files[name] = files[name][:keep] + content
    if name == "tweets.csv":
        files = {name: files[name]}
    archive = zipped(tmp_path, files)
    assert all(one.file for one in Got(COLLECTOR, archive).skipped)
    assert all(isinstance(line, str) for line in missing(archive))
