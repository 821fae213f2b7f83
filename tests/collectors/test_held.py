import re

from auditor.collectors.held import by_kind


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
