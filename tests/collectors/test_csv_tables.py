"""Tables in CSV: the header behind a preamble, any encoding, one bad row at a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.csv_tables import mended, rows, split, text_of
from auditor.model import Skipped

WANTED = ("First Name", "Connected On")


def read(data: str | bytes, *wanted: str) -> tuple[list[dict[str, str]], list[Skipped]]:
    held = data.encode() if isinstance(data, str) else data
    got = list(rows(held, wanted or WANTED, file="t.csv", kind="circle"))
    return [one[1] for one in got if isinstance(one, tuple)], [one for one in got if isinstance(one, Skipped)]


TABLE = "First Name,Connected On\nKit,08 Feb 2026\nSam,\n"
ROWS = [{"first name": "Kit", "connected on": "08 Feb 2026"}, {"first name": "Sam", "connected on": ""}]


@pytest.mark.parametrize(
    "data",
    [
        TABLE,
        TABLE.replace("\n", "\r\n"),
        "\ufeff" + TABLE,
        TABLE.encode("utf-16"),
        TABLE.replace("First Name", "first_name"),
        'Notes:\n"When exporting, a, b and First Name may be missing"\n\n' + TABLE,
        "\n\n\n" + TABLE + "\n\n,\n",
    ],
)
def test_a_table_however_it_is_wrapped(data: str | bytes) -> None:
    assert read(data) == (ROWS, [])


@pytest.mark.parametrize(
    ("data", "reasons"),
    [
        ("", []),
        ("\n  \n", []),
        (TABLE.split("\n", 1)[0], []),
        ("Something,Else\n1,2\n", ["not-as-expected"]),
        ("\n" * 30 + TABLE, ["not-as-expected"]),
        ("<!DOCTYPE html><p>sign in</p>", ["html-not-json"]),
    ],
)
def test_tables_of_nothing_and_of_something_else(data: str, reasons: list[str]) -> None:
    found, skipped = read(data)
    assert found == []
    assert [one.reason for one in skipped] == reasons


def test_cells_of_several_lines_and_rows_of_odd_lengths() -> None:
    found, skipped = read('First Name,Connected On\n"Kit,\n""K""",x,extra\nSam\n')
    assert found == [{"first name": 'Kit,\n"K"', "connected on": "x"}, {"first name": "Sam", "connected on": ""}]
    assert skipped == []


def test_a_row_that_cannot_be_read_costs_itself_only() -> None:
    huge = '"' + "x" * 200_000 + '"'
    found, skipped = read(f"First Name,Connected On\nKit,1\n{huge},2\nSam,3\n")
    assert [row["first name"] for row in found] == ["Kit", "Sam"]
    assert skipped == [Skipped(file="t.csv", kind="circle", place="line 3", reason="not-as-expected")]


def test_places_are_lines_of_the_file() -> None:
    got = list(rows(f"Notes:\n\n{TABLE}".encode(), WANTED, file="t.csv", kind="circle"))
    assert [one[0] for one in got if isinstance(one, tuple)] == ["line 4", "line 5"]


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("donâ€™t", "don’t"),
        ("CafÃ© in OxfordÂ", "Café in OxfordÂ"),
        ("â€œteaâ€\x9d", "“tea”"),
        ("São Tomé", "São Tomé"),
        ("Ångström, naïve, â, Ã", "Ångström, naïve, â, Ã"),
        ("plain", "plain"),
    ],
)
def test_letters_that_went_wrong_twice_are_mended(broken: str, whole: str) -> None:
    assert mended(broken) == whole


def test_only_the_columns_asked_for_are_handed_on() -> None:
    table = b"From,To,Sent At,Message\nKit,Sam,today,NEVER READ\n"
    (got,) = rows(table, ("From", "To", "Sent At"), file="t.csv", kind="circle", keep=("sent_at", "Other"))
    assert got == ("line 2", {"sent at": "today"})


def test_windows_letters_are_read() -> None:
    assert text_of("“tea” café".encode("windows-1252")) == "“tea” café"


def test_the_header_needs_two_of_the_wanted_names() -> None:
    assert split("First Name,x\n1,2", ("First Name", "Connected On")) is None
    assert split("Name\nScience", ("Name",)) == (["name"], "Science", 2)


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: f"First Name,Connected On\n{text}".encode()))
def test_any_bytes_give_rows_or_skips(data: bytes) -> None:
    found, skipped = read(data)
    assert all(isinstance(value, str) for row in found for value in row.values())
    assert all(one.file == "t.csv" for one in skipped)
