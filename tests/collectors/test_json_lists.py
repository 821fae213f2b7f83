"""Lists in JSON are read item by item, and what is wrong with a file is told in one of a few ways."""

import json
import mmap
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.json_lists import is_html, items, raw_items, text_bytes
from auditor.model import Expected, Skipped


class Note(msgspec.Struct):
    """A record of these tests."""

    text: str
    tags: list[dict[str, str]] = []


def read(data: bytes | memoryview, *keys: str) -> tuple[list[str], list[Skipped], int]:
    """Return the texts read, what was skipped, and the number expected."""
    texts: list[str] = []
    skipped: list[Skipped] = []
    expected = 0
    for got in items(data, Note, file="notes.json", kind="post", keys=keys):
        if isinstance(got, Expected):
            expected += got.count
        elif isinstance(got, Skipped):
            skipped.append(got)
        else:
            texts.append(got[1].text)
    return texts, skipped, expected


def dumped(value: Any, **options: Any) -> bytes:
    return json.dumps(value, **options).encode()


NOTES = [{"text": f"note {number}", "tags": [{"a": "b"}, {"c": "d"}]} for number in range(5)]
TEXTS = [f"note {number}" for number in range(5)]


@pytest.mark.parametrize(
    "data",
    [
        dumped(NOTES),
        dumped(NOTES, indent=2),
        b"\n\n" + b" " * 200 + dumped(NOTES) + b" ;\n",
        b"\xef\xbb\xbf" + dumped(NOTES),
        json.dumps(NOTES).encode("utf-16"),
        json.dumps(NOTES).encode("utf-16-le"),
        json.dumps(NOTES).encode("utf-16-be"),
        dumped({"other": 1, "notes": NOTES}),
    ],
)
def test_a_list_however_it_is_wrapped(data: bytes) -> None:
    assert read(data, "notes", "notes_v2") == (TEXTS, [], 5)


def test_a_single_object_is_a_list_of_one() -> None:
    assert read(dumped({"notes": NOTES[0]}), "notes") == (["note 0"], [], 1)
    assert read(dumped(NOTES[0])) == (["note 0"], [], 1)


@pytest.mark.parametrize("data", [b"[]", b"{}", b'{"notes": []}', b"[ ]\n"])
def test_a_valid_list_with_nothing_in_it(data: bytes) -> None:
    assert read(data, "notes") == ([], [], 0)


@pytest.mark.parametrize(
    ("data", "reason", "state"),
    [
        (b"<!DOCTYPE html><html></html>", "html-not-json", "wrong-format"),
        (b"  <div>posts</div>", "html-not-json", "wrong-format"),
        (b"Date,Text\n2024-01-01,hello", "not-json", "wrong-format"),
        (b"", "cut-off", "truncated"),
        (b'{"not', "cut-off", "truncated"),
        (b"7", "not-as-expected", ""),
        (b"null", "not-as-expected", ""),
        (b'{"others": 3}', "not-as-expected", ""),
    ],
)
def test_a_file_of_another_kind(data: bytes, reason: str, state: str) -> None:
    texts, skipped, _ = read(data, "notes")
    assert texts == []
    assert [(one.reason, one.state) for one in skipped] == [(reason, state)]


def test_one_bad_item_among_thousands() -> None:
    notes: list[Any] = [{"text": str(number)} for number in range(3000)]
    notes[1700] = {"text": {"CANARY": 1}}
    texts, skipped, expected = read(dumped(notes))
    assert len(texts) == 2999
    assert skipped == [Skipped(file="notes.json", kind="post", place="item 1701", reason="not-as-expected")]
    assert expected == 3000
    assert "CANARY" not in repr(skipped)


def test_letters_in_a_windows_encoding_are_read_and_told() -> None:
    data = json.dumps([{"text": "café – “tea”"}, {"text": "plain"}], ensure_ascii=False).encode("windows-1252")
    texts, skipped, expected = read(data)
    assert texts == ["café – “tea”", "plain"]
    assert [(one.reason, one.count) for one in skipped] == [("wrong-encoding", 0)]
    assert expected == 2


def test_a_list_in_borrowed_memory_is_split_without_a_copy() -> None:
    held = mmap.mmap(-1, 1000)
    data = dumped(NOTES)
    held[: len(data)] = data
    view = memoryview(held)[: len(data)]
    assert read(view) == (TEXTS, [], 5)
    assert [bytes(raw) for raw in raw_items(view, ())] == [dumped(note) for note in NOTES]


@pytest.mark.parametrize("depth", [50, 100_000])
def test_nesting_without_end_is_one_problem(depth: int) -> None:
    texts, skipped, _ = read(b'[{"text": ' + b"[" * depth)
    assert texts == []
    assert [one.state for one in skipped] == ["truncated"]


def test_what_stands_at_the_end_does_not_count_as_text() -> None:
    assert bytes(text_bytes(b"[1] ;\r\n")) == b"[1]"
    assert bytes(text_bytes(b"[1]")) == b"[1]"
    assert bytes(text_bytes(b"")) == b""


@pytest.mark.parametrize(
    ("data", "expected"),
    [(b"<html>", True), (b"\n <!doctype HTML>", True), (b"<?xml", True), (b'["<html>"]', False), (b"", False)],
)
def test_web_pages_are_known(data: bytes, *, expected: bool) -> None:
    assert is_html(data) is expected


@given(
    st.binary(max_size=300) | st.recursive(st.none() | st.text() | st.integers(), st.lists, max_leaves=9).map(dumped)
)
def test_any_bytes_give_items_or_skips(data: bytes) -> None:
    texts, skipped, _ = read(data, "notes")
    assert all(isinstance(text, str) for text in texts)
    assert all(one.file == "notes.json" for one in skipped)
