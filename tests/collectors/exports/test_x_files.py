"""The files of an X archive: JSON behind an assignment, wrapped items, and the table of contents."""

import json
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from auditor.collectors.exports.x_files import Manifest, json_of, manifests, moment, named, read_items, unwrapped
from auditor.model import Expected, Skipped
from tests.reading_exports import zipped


class Name(msgspec.Struct, frozen=True):
    """An item of these tests."""

    name: str
    age: int = 0


@pytest.mark.parametrize(
    "before",
    [
        b"window.YTD.tweets.part0 = ",
        b"window.YTD.tweet.part12=",
        b"\xef\xbb\xbfwindow.YTD.tweets.part0 =\n",
        b"Grailbird.data.tweets_2013_02 = \n",
        b"var user_details = ",
        b"",
    ],
)
def test_the_assignment_is_taken_off(before: bytes) -> None:
    assert bytes(json_of(before + b'[{"a": "x = 1"}]')) == b'[{"a": "x = 1"}]'


def test_what_is_no_assignment_stays() -> None:
    assert bytes(json_of(b'{"a": "b = [1]"}')) == b'{"a": "b = [1]"}'
    assert bytes(json_of(b"<html a = 1>")) == b"<html a = 1>"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("data/tweets.js", True),
        ("tweets.js", True),
        ("data/tweets-part12.js", True),
        ("x/data/Tweet.js", True),
        ("data/deleted-tweets.js", False),
        ("data/tweets.json", False),
        ("data/tweets-headers.js", False),
    ],
)
def test_names_of_files_and_parts(path: str, *, expected: bool) -> None:
    assert bool(named("tweets?").search(path)) is expected


def test_wrapped_and_bare_items_are_read_alike(tmp_path: Path) -> None:
    wrapped = [{"who": {"name": "a", "age": 1}}, {"name": "b", "age": 2}, {"name": "c"}]
    files = {"who.js": "window.YTD.who.part0 = " + json.dumps(wrapped)}
    got = list(unwrapped(zipped(tmp_path, files), named("who"), Name, kind="profile"))
    assert got == [Name("a", 1), Name("b", 2), Name("c")]


def test_a_small_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    archive = zipped(tmp_path, {"who.js": 'x = [{"who": {"name": 7}}, {"who": {"name": "b"}}]', "who-part1.js": "oops"})
    assert list(unwrapped(archive, named("who"), Name, kind="profile")) == [
        Skipped(file="who-part1.js", kind="profile", reason="not-json", state="wrong-format"),
        Skipped(file="who.js", kind="profile", place="item 1", reason="not-as-expected"),
        Name("b"),
    ]


def test_a_damaged_member_is_told(tmp_path: Path) -> None:
    archive = zipped(tmp_path, {"who.js": "x" * 3000})
    data = bytearray((tmp_path / "export.zip").read_bytes())
    data[40:45] = b"\xff" * 5
    (tmp_path / "export.zip").write_bytes(data)
    (got,) = read_items(archive, archive.members[0], Name, kind="profile")
    assert isinstance(got, Skipped)
    assert (got.reason, got.state) == ("damaged", "truncated")


def test_items_come_with_place_and_number(tmp_path: Path) -> None:
    archive = zipped(tmp_path, {"who.js": 'x = [{"name": "a"}]'})
    assert list(read_items(archive, archive.members[0], Name, kind="profile")) == [
        Expected(kind="profile", count=1, file="who.js"),
        ("item 1", Name("a")),
    ]


def test_the_table_of_contents(tmp_path: Path) -> None:
    listed = {
        "userInfo": {"userName": "rowan_e"},
        "archiveInfo": {"isPartialArchive": False},
        "dataTypes": {
            "tweets": {
                "files": [{"fileName": "data/tweets.js", "count": "5"}, {"fileName": "data/b.js", "count": "?"}]
            },
            "tweetsMedia": {"mediaDirectory": "data/tweets_media"},
        },
    }
    archive = zipped(tmp_path, {"data/manifest.js": "window.__THAR_CONFIG = " + json.dumps(listed)})
    (table,) = manifests(archive).values()
    assert [table.count(name) for name in ("tweets.js", "odd.js", "other.js")] == [5, 0, 0]
    assert table.user_info.user_name == "rowan_e"
    assert not table.partial


@pytest.mark.parametrize(("told", "expected"), [("true", True), ('"true"', True), ("false", False)])
def test_an_archive_in_several_zips_says_so(told: str, *, expected: bool) -> None:
    table = msgspec.json.decode(f'{{"archiveInfo": {{"isPartialArchive": {told}}}}}', type=Manifest)
    assert table.partial is expected


@pytest.mark.parametrize(
    "content", ["", "window.__THAR_CONFIG = [1]", "window.__THAR_CONFIG = {", "<html>", "\x00\xff"]
)
def test_a_table_of_contents_that_cannot_be_read_is_none(tmp_path: Path, content: str) -> None:
    assert manifests(zipped(tmp_path, {"manifest.js": content})) == {}


def test_moments() -> None:
    assert moment("2024-03-05T14:02:11.250Z") == datetime(2024, 3, 5, 14, 2, 11, 250000, tzinfo=UTC)
    assert moment("2024-03-05T14:02:11") == datetime(2024, 3, 5, 14, 2, 11, tzinfo=UTC)
    assert moment("last week") is None
