"""The open door: every kind of record from lines of JSON, and each line that does not fit by its number."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.collectors.archive import open_input
from auditor.collectors.collector import Confidence
from auditor.collectors.exports import jsonl
from auditor.collectors.exports.jsonl import COLLECTOR, recognise
from auditor.model import (
    BIG,
    SMALL,
    Circle,
    Expected,
    Picture,
    Place,
    Post,
    Profile,
    Record,
    Registered,
    Setting,
    Skipped,
    kind_of,
)
from tests.reading_exports import Got, files_of, fixture, samples, zipped

EVERY_KIND = "jsonl-2026-11-every-kind"
POST = {"kind": "post", "platform": "mastodon", "account": "rowan", "id": "1", "text": "hello"}


def lines(tmp_path: Path, *values: Any) -> Got:
    content = "\n".join(value if isinstance(value, str) else json.dumps(value) for value in values)
    return Got(COLLECTOR, zipped(tmp_path, {"records.jsonl": content + "\n"}))


def test_every_kind_of_record_comes_through() -> None:
    archive = fixture(EVERY_KIND)
    assert recognise(archive) is Confidence.SURE
    got = Got(COLLECTOR, archive)
    assert {type(record) for record in got.records} == {*SMALL, *BIG}
    assert not got.skipped
    got.counts_add_up()
    assert got.expected.total() == 10
    small = [one for one in COLLECTOR.account(archive) if isinstance(one, Record)]
    big = [one for one in COLLECTOR.stream(archive) if isinstance(one, Record)]
    assert all(isinstance(record, SMALL) for record in small)
    assert all(isinstance(record, BIG) for record in big)


def test_records_keep_what_they_say_and_know_their_line() -> None:
    got = Got(COLLECTOR, fixture(EVERY_KIND))
    (post,) = got.of(Post)
    assert post.created == datetime(2026, 6, 21, 16, 31, 9, tzinfo=UTC)
    assert post.place == Place(name="Oakmere", latitude=52.2, longitude=-1.5)
    assert (post.platform, post.account, post.audience) == ("mastodon", "@rowan@social.example", "limited")
    assert (post.source.file, post.source.place) == ("records.jsonl", "line 8")
    (profile,) = got.of(Profile)
    assert [(field.name, field.from_) for field in profile.fields] == [("employer", "2023-09"), ("website", "")]
    account = next(record for record in got.records if kind_of(type(record)) == "account")
    assert Registered(value="r.ellis@larkfield.example", from_="2023-09-01") in getattr(account, "emails", ())


@pytest.mark.parametrize(
    ("line", "reason", "kind"),
    [
        ("not json CANARY", "not-json", ""),
        ('{"kind": "post", "text": "CANARY"', "not-json", ""),
        ("<p>CANARY</p> <html>", "not-json", ""),
        ("<html>CANARY</html>", "html-not-json", ""),
        ('{"kind": "diary", "platform": "x", "text": "CANARY"}', "unknown-kind", ""),
        ('{"platform": "x", "text": "CANARY"}', "unknown-kind", ""),
        ('{"kind": ["post"], "text": "CANARY"}', "unknown-kind", ""),
        ('["CANARY"]', "unknown-kind", ""),
        ("7", "unknown-kind", ""),
        ('{"kind": "post", "platform": "x"}', "not-as-expected", "post"),
        ('{"kind": "post", "text": "CANARY"}', "not-as-expected", "post"),
        ('{"kind": "post", "platform": "x", "text": 7}', "not-as-expected", "post"),
        ('{"kind": "post", "platform": "x", "text": "CANARY", "created": "yesterday"}', "bad-date", "post"),
        ('{"kind": "post", "platform": "x", "text": "CANARY", "audience": "everyone"}', "not-as-expected", "post"),
        ('{"kind": "circle", "platform": "x", "name": "friends", "count": "many"}', "not-as-expected", "circle"),
        ("[" * 5000, "unknown-kind", ""),
        ('{"kind": "post", "x": ' + "[" * 5000, "not-json", ""),
    ],
)
def test_a_line_that_does_not_fit_is_one_problem(tmp_path: Path, line: str, reason: str, kind: str) -> None:
    got = lines(tmp_path, POST, line, {**POST, "id": "2"})
    assert [post.id for post in got.of(Post)] == ["1", "2"]
    assert got.skipped == [Skipped(file="records.jsonl", place="line 2", kind=kind, reason=reason)]
    got.counts_add_up()


def test_letters_in_a_wrong_encoding_are_told(tmp_path: Path) -> None:
    content = json.dumps(POST).encode() + b'\n{"kind": "post", "platform": "x", "text": "caf\xe9"}\n'
    got = Got(COLLECTOR, zipped(tmp_path, {"records.jsonl": content}))
    assert [(one.reason, one.kind, one.place) for one in got.skipped] == [("wrong-encoding", "post", "line 2")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_files_as_windows_writes_them(tmp_path: Path, encoding: str, end: str) -> None:
    content = end.join(json.dumps({**POST, "id": str(number), "text": "☕"}, ensure_ascii=False) for number in range(3))
    got = Got(COLLECTOR, zipped(tmp_path, {"records.jsonl": (content + end).encode(encoding)}))
    assert [(post.id, post.text) for post in got.of(Post)] == [("0", "☕"), ("1", "☕"), ("2", "☕")]
    assert not got.skipped


def test_a_file_that_ends_in_the_middle_of_a_line(tmp_path: Path) -> None:
    content = json.dumps(POST) + "\n" + json.dumps(POST)[:-9]
    got = Got(COLLECTOR, zipped(tmp_path, {"records.jsonl": content}))
    assert [(one.reason, one.state, one.place) for one in got.skipped] == [("cut-off", "truncated", "line 2")]


@pytest.mark.parametrize(
    ("content", "reason", "count"),
    [
        ('{"id": 1, "sender": "a", "text": "hi"}\n' * 9, "unknown-kind", 9),
        ("hello\nworld\n", "not-json", 2),
        ("<html>\n<p>no</p>\n", "html-not-json", 2),
    ],
)
def test_a_file_of_others_lines_is_one_problem_in_all(tmp_path: Path, content: str, reason: str, count: int) -> None:
    got = Got(COLLECTOR, zipped(tmp_path, {"things.jsonl": content}))
    assert not got.records
    assert got.skipped == [Skipped(file="things.jsonl", reason=reason, count=count, state="wrong-format")]


@pytest.mark.parametrize("content", ["", "\n\n  \n", "\ufeff"])
def test_a_file_with_nothing_in_it(tmp_path: Path, content: str) -> None:
    got = Got(COLLECTOR, zipped(tmp_path, {"records.jsonl": content}))
    assert not got.records
    assert not got.skipped


def test_thousands_of_bad_lines_are_not_thousands_of_problems(tmp_path: Path) -> None:
    got = lines(tmp_path, POST, *[{"kind": "diary"}] * 3000)
    assert len(got.skipped) == jsonl.TOLD_ONE_BY_ONE + 1
    assert sum(one.count for one in got.skipped) == 3000


def test_a_line_of_endless_length_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "LONGEST_LINE", 1000)
    got = lines(tmp_path, POST, {**POST, "text": "x" * 10_000}, {**POST, "id": "3"})
    assert [post.id for post in got.of(Post)] == ["1", "3"]
    assert [(one.reason, one.place) for one in got.skipped] == [("too-large", "line 2")]


def test_a_damaged_zip_gives_what_stands_before(tmp_path: Path) -> None:
    zipped(tmp_path, {"records.jsonl": "\n".join(json.dumps({**POST, "id": str(n)}) for n in range(40_000))})
    data = bytearray((tmp_path / "export.zip").read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40] = bytes(40)
    (tmp_path / "export.zip").write_bytes(data)
    (archive,) = open_input(tmp_path / "export.zip")
    got = list(COLLECTOR.stream(archive))
    assert [one.reason for one in got if isinstance(one, Skipped) and one.state] == ["damaged"]
    assert any(isinstance(one, Post) for one in got)


IDLESS: list[dict[str, Any]] = [
    {"kind": "post", "platform": "x", "account": "r", "text": "hello", "created": "2026-01-01T00:00:00Z"},
    {"kind": "picture", "platform": "x", "account": "r", "path": "a/b.jpg", "caption": "us"},
    {"kind": "profile", "platform": "x", "account": "r", "handle": "@r"},
    {"kind": "account", "platform": "x", "account": "r"},
    {"kind": "setting", "platform": "x", "account": "r", "name": "two_factor", "value": "off"},
    {"kind": "circle", "platform": "x", "account": "r", "name": "friends", "count": 1},
    {"kind": "membership", "platform": "x", "account": "r", "name": "group", "title": "Striders"},
    {"kind": "reference", "platform": "x", "account": "r", "direction": "given", "text": "good"},
    {"kind": "search_result", "platform": "web", "engine": "bing", "query": "q", "rank": 1, "title": "t"},
    {"kind": "page", "platform": "web", "title": "t", "url": "https://a.example"},
]


@pytest.mark.parametrize("line", IDLESS, ids=lambda line: str(line["kind"]))
def test_a_record_without_an_id_gets_the_same_one_everywhere(tmp_path: Path, line: dict[str, Any]) -> None:
    (one,) = lines(tmp_path, line).records
    assert one.id
    assert one.id in {record.id for record in lines(tmp_path, "", POST, {**line, "extra": 1}).records}
    assert len({record.id for record in lines(tmp_path, *IDLESS).records}) == len(IDLESS)


def test_other_words_or_another_time_are_another_record(tmp_path: Path) -> None:
    changed = [IDLESS[0], {**IDLESS[0], "text": "goodbye"}, {**IDLESS[0], "created": "2026-01-02T00:00:00Z"}]
    assert len({record.id for record in lines(tmp_path, *changed).records}) == 3
    same = [IDLESS[0], {**IDLESS[0], "text": " hello "}, {**IDLESS[0], "created": "2026-01-01T01:00:00+01:00"}]
    assert len({record.id for record in lines(tmp_path, *same).records}) == 1


def test_times_have_a_zone_and_stay_within_the_calendar(tmp_path: Path) -> None:
    got = lines(
        tmp_path,
        {**POST, "created": "2026-01-01T10:00:00"},
        {**POST, "created": "0001-01-01T00:00:00+14:00"},
        {"kind": "circle", "platform": "x", "name": "friends", "count": 2, "dates": ["2026-01-01T10:00:00"]},
    )
    assert [post.created for post in got.of(Post)] == [datetime(2026, 1, 1, 10, tzinfo=UTC), None]
    assert got.of(Circle)[0].dates == (datetime(2026, 1, 1, 10, tzinfo=UTC),)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["records.jsonl"], Confidence.SURE),
        (["records.jsonl", "data/tweets.js"], Confidence.SURE),
        (["deep/inside/records.jsonl", "other.txt"], Confidence.PERHAPS),
        (["chat.jsonl"], Confidence.NO),
        (["records.json", "jsonl.txt"], Confidence.NO),
    ],
)
def test_recognised_by_names_alone(tmp_path: Path, names: list[str], expected: Confidence) -> None:
    archive = zipped(tmp_path, dict.fromkeys(names, b""))
    assert recognise(archive) is expected
    assert not archive.opened


def test_chats_are_never_opened(tmp_path: Path) -> None:
    archive = zipped(tmp_path, {"chat.jsonl": json.dumps(POST), "records.jsonl": json.dumps({**POST, "id": "2"})})
    assert [post.id for post in Got(COLLECTOR, archive).of(Post)] == ["2"]
    assert archive.never_opened == 1


def test_small_records_do_not_come_twice(tmp_path: Path) -> None:
    got = lines(tmp_path, IDLESS[4], POST, IDLESS[1])
    assert len(got.of(Setting)) == len(got.of(Post)) == len(got.of(Picture)) == 1
    assert isinstance(next(iter(COLLECTOR.account(fixture(EVERY_KIND)))), Profile)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_bytes_are_records_or_skips(tmp_path: Path, data: st.DataObject) -> None:
    whole = bytearray(files_of(EVERY_KIND)["records.jsonl"])
    for _ in range(data.draw(st.integers(0, 10))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    content = data.draw(st.binary(max_size=200)) if data.draw(st.booleans()) else bytes(whole)
    got = Got(COLLECTOR, zipped(tmp_path, {"records.jsonl": content}))
    assert all(one.file == "records.jsonl" for one in got.skipped)
    assert all(record.id for record in got.records)
    got.counts_add_up()


def test_no_other_export_is_taken_for_one() -> None:
    archives = [archive for path in sorted(samples().iterdir()) if path.is_dir() for archive in open_input(path)]
    assert [archive.label for archive in archives if recognise(archive) is not Confidence.NO] == []


def test_the_numbers_come_before_what_is_counted() -> None:
    announced = [one.kind for one in COLLECTOR.account(fixture(EVERY_KIND)) if isinstance(one, Expected)]
    assert sorted(announced) == sorted(kind_of(kind) for kind in (*SMALL, *BIG))
