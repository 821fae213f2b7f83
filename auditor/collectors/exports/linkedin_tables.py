"""The tables of a LinkedIn export, found by name in all its spellings, also where they are no proper CSV."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from auditor.collectors.archive import Archive, CannotRead, Member
from auditor.collectors.csv_tables import rows, split, text_of
from auditor.collectors.json_lists import is_html
from auditor.model import Skipped

_NUMBER = re.compile(r"_\d+\Z")
_START = re.compile(
    r"""^(?=  "?\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?:[ ]UTC)?"? , (?: "?https?:// | , )
        |    ,"?https?://(?:www\.)?linkedin\.com/ )""",
    re.MULTILINE | re.VERBOSE,
)
"""Where a record of a table of texts begins: its time and its link; of a few the time is blank (seen 2026)."""
_HEAD = re.compile(r'\s*"?(?P<date>[^,"\n]*)"?,"?(?P<link>[^,"\n]*)"?,')


def name_of(member: Member) -> str:
    """Return a table's name in small letters: `Email_Addresses.csv` and `Email Addresses_17529409.csv` are one."""
    stem = member.name[: -len(".csv")] if member.name.casefold().endswith(".csv") else ""
    return " ".join(_NUMBER.sub("", stem).replace("_", " ").casefold().split())


def tables(archive: Archive, name: str) -> list[Member]:
    """Return the members that hold a table; several where exports of different dates are joined."""
    return [member for member in archive.members if name_of(member) == name]


def read_rows(
    archive: Archive, member: Member, header: Sequence[str], *, kind: str, keep: Sequence[str] = ()
) -> Iterator[tuple[str, dict[str, str]] | Skipped]:
    """Yield the rows of a table by column name; see `csv_tables.rows`."""
    try:
        data = archive.read(member)
    except CannotRead as problem:
        yield problem.skipped(kind)
        return
    yield from rows(data, header, file=member.path, kind=kind, keep=keep)


def read_texts(
    archive: Archive, member: Member, header: Sequence[str], *, kind: str
) -> Iterator[tuple[str, dict[str, str]] | Skipped]:
    r"""Yield the records of a table of texts: a time, a link, the text, and columns without line breaks after it.

    Such a table is not always proper CSV: each line of a text may stand in quotes of its own, and a quote within may
    be `\"`. So records are cut where a time and a link begin a line.
    """
    try:
        data = archive.read(member)
    except CannotRead as problem:
        yield problem.skipped(kind)
        return
    if is_html(data):
        yield Skipped(file=member.path, kind=kind, reason="html-not-json", state="wrong-format")
        return
    text = text_of(data).replace("\r\n", "\n")
    found = split(text, header)
    if found is None:
        if text.strip():
            yield Skipped(file=member.path, kind=kind, reason="not-as-expected")
        return
    names, below, line = found
    starts = [match.start() for match in _START.finditer(below)]
    if not starts:
        yield from rows(data, header, file=member.path, kind=kind)
        return
    if below[: starts[0]].strip():
        yield Skipped(file=member.path, kind=kind, place=f"line {line}", reason="not-as-expected")
    line += below.count("\n", 0, starts[0])
    for at, end in zip(starts, [*starts[1:], len(below)], strict=True):
        yield f"line {line}", dict(zip(names, _values(below[at:end], len(names)), strict=True))
        line += below.count("\n", at, end)


def _values(record: str, columns: int) -> list[str]:
    """Return the values of one record."""
    if '\\"' not in record:
        try:
            parsed = [row for row in csv.reader(io.StringIO(record, newline="")) if row]
        except csv.Error:
            parsed = []
        if len(parsed) == 1 and len(parsed[0]) == columns:
            return [_unwrapped(value) for value in parsed[0]]
    head = _HEAD.match(record)
    if head is None:
        return [record.strip(), *[""] * (columns - 1)]
    middle, *tail = record[head.end() :].rstrip().rsplit(",", max(columns - 3, 0))
    tail += [""] * (columns - 3 - len(tail))
    text = middle.removeprefix('"').removesuffix('"')
    text = _unwrapped(text).replace('\\"', '"').replace('""', '"')
    return [head["date"], head["link"], text, *(value.strip('" ') for value in tail)][:columns]


def _unwrapped(text: str) -> str:
    """Return a text whose lines each stand in quotes of their own (`one"⏎""⏎"two`) without those quotes."""
    if "\n" in text and len(re.findall(r'"\n(?=")', text)) == text.count("\n"):
        text = text.replace('"\n"', "\n")
        if text.count('"') % 2:
            text = text.removesuffix('"') if text.endswith('"') else text.removeprefix('"')
    return text.strip()
