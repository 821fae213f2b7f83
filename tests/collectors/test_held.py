import re

import msgspec
import pytest

from auditor.collectors.held import by_kind, opened
from auditor.model import Skipped, Span


def test_each_kind_of_capture_is_an_archive_of_its_own() -> None:
    kept = {"search/a/1.capture": b"one", "profiles/b/2.capture": b"two", "search/c/3.capture": b"three"}
    profiles, search = by_kind(kept)
    assert [member.path for member in profiles.members] == ["profiles/b/2.capture"]
    assert [(member.path, member.size) for member in search.members] == [
        ("search/a/1.capture", 3),
        ("search/c/3.capture", 5),
    ]
    assert search.label == "look-ups (search)"


def test_what_is_held_is_read_like_an_export() -> None:
    (archive,) = by_kind({"search/a/1.capture": b"one", "search/a/empty.capture": b""})
    first, empty = archive.matching(re.compile("capture$"))
    assert bytes(archive.read(first)) == b"one"
    assert bytes(archive.read(empty)) == b""
    assert archive.opened == ["search/a/1.capture", "search/a/empty.capture"]


def test_a_name_that_leads_outside_is_left_out() -> None:
    assert [archive.members for archive in by_kind({"../../etc/passwd": b"x", "/etc/passwd": b"x"})] == [[], []]


@pytest.mark.parametrize("data", [b"", b"\xc1", msgspec.msgpack.encode({"start": "no number"}), b"<html>"])
def test_what_is_not_as_it_was_packed_is_skipped_by_its_name(data: bytes) -> None:
    (archive,) = by_kind({"search/a/1.capture": data})
    got = opened(archive, archive.members[0], Span, kind="search_result")
    assert got == Skipped(file="search/a/1.capture", reason="not-as-expected")


def test_what_was_packed_comes_back() -> None:
    span = Span(1, 4, "ten")
    (archive,) = by_kind({"search/a/1.capture": msgspec.msgpack.encode(span)})
    assert opened(archive, archive.members[0], Span, kind="search_result") == span
