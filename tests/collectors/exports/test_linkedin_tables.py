"""Tables of a LinkedIn export: names in all spellings, and records of texts that are no proper CSV."""

from pathlib import Path

import pytest

from auditor.collectors.archive import Member
from auditor.collectors.exports.linkedin_tables import name_of, read_rows, read_texts, tables
from auditor.model import Skipped
from tests.reading_exports import zipped

SHARES = ("Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility")
LINK = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Email Addresses.csv", "email addresses"),
        ("x/Email_Addresses.csv", "email addresses"),
        ("Shares_17529409.csv", "shares"),
        ("Job Applications_10.csv", "job applications"),
        ("Rich_Media.CSV", "rich media"),
        ("Receipts_v2.csv", "receipts v2"),
        ("Profile.html", ""),
        ("Profile.csv.zip", ""),
    ],
)
def test_names_of_tables(path: str, expected: str) -> None:
    assert name_of(Member(path, 1)) == expected


def texts(tmp_path: Path, content: str, header: tuple[str, ...] = SHARES) -> tuple[list[dict[str, str]], list[Skipped]]:
    archive = zipped(tmp_path, {"Shares.csv": content})
    got = list(read_texts(archive, tables(archive, "shares")[0], header, kind="post"))
    return [one[1] for one in got if isinstance(one, tuple)], [one for one in got if isinstance(one, Skipped)]


@pytest.mark.parametrize(
    ("stored", "expected"),
    [
        ("plain", "plain"),
        ('"with, a comma"', "with, a comma"),
        ('"a ""quote"" within"', 'a "quote" within'),
        ('"two\nlines"', "two\nlines"),
        ('"two\n\nparagraphs"', "two\n\nparagraphs"),
        ('"one"\n""\n"two"', "one\n\ntwo"),
        ('"one, with a comma"\n"two"', "one, with a comma\ntwo"),
        ('"one"\n""\n"a ""quote"", and more"', 'one\n\na "quote", and more'),
        ('"one""\n""""\n""two"', "one\n\ntwo"),
        ('"said \\"hello, you\\" and left"', 'said "hello, you" and left'),
        ('"2026-01-01 was a day\nlike any other"', "2026-01-01 was a day\nlike any other"),
        ('"""A whole text in quotes"""', '"A whole text in quotes"'),
        ("", ""),
    ],
)
def test_texts_however_they_are_stored(tmp_path: Path, stored: str, expected: str) -> None:
    after = f"2026-01-02 10:00:00,{LINK}8,the next,,,PUBLIC"
    table = f"{','.join(SHARES)}\n2026-01-01 10:00:00,{LINK},{stored},https://a.example,,MEMBER_NETWORK\n{after}\n"
    for content in (table, table.replace("\n", "\r\n")):
        found, skipped = texts(tmp_path, content)
        assert [row["sharecommentary"] for row in found] == [expected, "the next"]
        assert (found[0]["date"], found[0]["sharelink"]) == ("2026-01-01 10:00:00", LINK)
        assert (found[0]["sharedurl"], found[0]["visibility"]) == ("https://a.example", "MEMBER_NETWORK")
        assert skipped == []


def test_a_record_without_a_time_is_still_one(tmp_path: Path) -> None:
    content = f"Date,Link,Message\n,{LINK},no time\n2026-01-02 10:00:00 UTC,{LINK},a time\n"
    found, _ = texts(tmp_path, content, ("Date", "Link", "Message"))
    assert [(row["date"], row["message"]) for row in found] == [("", "no time"), ("2026-01-02 10:00:00 UTC", "a time")]


def test_places_are_the_lines_of_the_file(tmp_path: Path) -> None:
    content = f'{",".join(SHARES)}\n2026-01-01 10:00:00,{LINK},"a\nb",,,\n2026-01-02 10:00:00,{LINK},c,,,\n'
    archive = zipped(tmp_path, {"Shares.csv": content})
    got = read_texts(archive, archive.members[0], SHARES, kind="post")
    assert [one[0] for one in got if isinstance(one, tuple)] == ["line 2", "line 4"]


def test_what_stands_before_the_first_record_is_told(tmp_path: Path) -> None:
    content = f"{','.join(SHARES)}\nCANARY\n2026-01-02 10:00:00,{LINK},c,,,PUBLIC\n"
    found, skipped = texts(tmp_path, content)
    assert [row["sharecommentary"] for row in found] == ["c"]
    assert skipped == [Skipped(file="Shares.csv", kind="post", place="line 2", reason="not-as-expected")]


def test_a_table_with_times_of_another_form_is_read_as_plain_csv(tmp_path: Path) -> None:
    found, _ = texts(tmp_path, f'{",".join(SHARES)}\n"1/29/26, 2:37 PM",{LINK},"c, d",,,PUBLIC\n')
    assert [(row["date"], row["sharecommentary"]) for row in found] == [("1/29/26, 2:37 PM", "c, d")]


@pytest.mark.parametrize("content", ["", "\n\n", ",".join(SHARES)])
def test_tables_with_nothing_in_them(tmp_path: Path, content: str) -> None:
    assert texts(tmp_path, content) == ([], [])


@pytest.mark.parametrize(("content", "reason"), [("a,b\n1,2", "not-as-expected"), ("<html>", "html-not-json")])
def test_tables_of_something_else(tmp_path: Path, content: str, reason: str) -> None:
    found, skipped = texts(tmp_path, content)
    assert found == []
    assert [one.reason for one in skipped] == [reason]


def test_a_damaged_member_is_told(tmp_path: Path) -> None:
    archive = zipped(tmp_path, {"Shares.csv": "x" * 3000})
    data = bytearray((tmp_path / "export.zip").read_bytes())
    data[44:49] = b"\xff" * 5
    (tmp_path / "export.zip").write_bytes(data)
    for read in (read_texts, read_rows):
        (got,) = read(archive, archive.members[0], SHARES, kind="post")
        assert isinstance(got, Skipped)
        assert got.reason == "damaged"
