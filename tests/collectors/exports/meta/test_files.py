"""Files found by name, read for what they are, and a conversation refused."""

import json
from pathlib import Path

import msgspec
import pytest

from auditor.collectors.archive import Archive
from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.files import counted, entries, named
from auditor.model import Expected, Membership, Skipped
from tests.reading_exports import zipped

PAGE = (
    "<html><body><main><div><h2>Sam</h2><div></div><footer>Nov 14, 2023 10:13:20 pm</footer></div></main></body></html>"
)


class One(msgspec.Struct):
    name: str = ""


def read(archive: Archive, keys: tuple[str, ...] | None = ()) -> list[tuple[str, One | Card] | Skipped]:
    return [got for member in archive.members for got in entries(archive, member, One, kind="post", keys=keys)]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("who_you've_followed.json", True),
        ("a/b/who_you_ve_followed.html", True),
        ("who_you’ve_followed_2.json", True),
        ("who_youve_followed (1).json", True),
        ("WHO_YOU'VE_FOLLOWED.HTM", True),
        ("who_you've_followed.json/x.txt", False),
        ("not_who_you've_followed.json", False),
        ("who_you've_followed.csv", False),
        ("who_you've_followed_and_more.json", False),
    ],
)
def test_names_in_all_their_spellings(path: str, expected: bool) -> None:
    assert bool(named("who_you've_followed").search(path)) is expected


def test_names_below_a_folder() -> None:
    pattern = named("followers", below="threads")
    assert pattern.search("x/threads/followers_1.json")
    assert not pattern.search("followers_and_following/followers_1.json")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('[{"name":"a"},{"name":"b"}]', ["a", "b"]),
        ('{"known":[{"name":"a"}]}', ["a"]),
        ('{"of_next_year_v9":[{"name":"a"}]}', ["a"]),
        ('{"name":"a","data":[]}', ["a"]),
        ('\ufeff{"known":[{"name":"a"}]}', ["a"]),
        ("[]", []),
        ("{}", []),
    ],
)
def test_lists_bare_under_a_key_or_a_single_record(tmp_path: Path, content: str, expected: list[str]) -> None:
    got = read(zipped(tmp_path, {"posts.json": content}), ("known",))
    assert [one[1].name for one in got if not isinstance(one, Skipped) and isinstance(one[1], One)] == expected
    assert not [one for one in got if isinstance(one, Skipped)]


def test_without_keys_the_file_is_one_record(tmp_path: Path) -> None:
    (got,) = read(zipped(tmp_path, {"profile.json": '{"others":[{"name":"b"}],"name":"a"}'}), None)
    assert not isinstance(got, Skipped)
    assert got[1] == One("a")


def test_a_page_under_a_json_name_and_json_under_a_page_name(tmp_path: Path) -> None:
    (got,) = read(zipped(tmp_path, {"posts.json": PAGE}))
    assert not isinstance(got, Skipped)
    assert isinstance(got[1], Card)
    (got,) = read(zipped(tmp_path, {"posts.html": ' \n[{"name":"a"}]'}, name="b.zip"))
    assert not isinstance(got, Skipped)
    assert got[1] == One("a")


def test_a_conversation_under_any_name_is_refused(tmp_path: Path) -> None:
    conversation = json.dumps({"participants": [{"name": "Sam"}], "messages": [{"content": "NEVER-OPENED"}]})
    got = read(zipped(tmp_path, {"posts.json": conversation, "posts.html": conversation}))
    assert [one.reason for one in got if isinstance(one, Skipped)] == ["unknown-kind"] * 2
    assert "NEVER-OPENED" not in repr(got)


def test_a_bad_record_among_good_ones(tmp_path: Path) -> None:
    got = read(zipped(tmp_path, {"posts.json": '[{"name":"a"},{"name":7},{"name":"c"}]'}))
    assert [one.place if isinstance(one, Skipped) else one[0] for one in got] == ["item 1", "item 2", "item 3"]


def test_a_page_cut_off_says_so(tmp_path: Path) -> None:
    *_, last = read(zipped(tmp_path, {"posts.html": PAGE[:-40]}))
    assert isinstance(last, Skipped)
    assert (last.reason, last.state, last.kind) == ("cut-off", "truncated", "post")


def test_counts_are_what_was_read_and_skipped() -> None:
    one = Membership(platform="facebook", name="group", title="x")
    got = list(counted([one, one, Skipped(file="f", reason="no-text", kind="membership", count=3)], "f"))
    assert got[-1] == Expected(kind="membership", count=5, file="f")
    assert list(counted([], "f")) == []
