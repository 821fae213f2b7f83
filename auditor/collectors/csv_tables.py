"""Tables in CSV files, row by row: found behind a preamble, in whatever encoding, one bad row at a time."""

import csv
import re
from collections.abc import Iterator, Sequence

from auditor.collectors.json_lists import Buffer, is_html, text_bytes
from auditor.collectors.json_salvage import in_utf8
from auditor.model import Skipped

HEADER_WITHIN = 12
"""Lines in which the header is looked for; LinkedIn's Connections.csv has three or more lines before it (2021-2026)."""
_BLANK = re.compile(r"\s*\Z")
_TWICE = re.compile("[ÂÃâ][\u0080-\u00bf\u0152-\u0178\u02c6-\u2122€]")


def text_of(data: Buffer) -> str:
    """Return the text of a CSV file, be it UTF-8, UTF-16 or Windows-1252, with letters mended that went wrong twice."""
    return mended(in_utf8(bytes(text_bytes(data)))[0].decode("utf-8", "replace"))


def mended(text: str) -> str:
    """Return text in which UTF-8 that was taken for Windows-1252 ("donâ€™t") is put right, word by word."""
    return re.sub(r"\S+", _mended_word, text) if _TWICE.search(text) else text


def _mended_word(match: re.Match[str]) -> str:
    word = match[0]
    if word.isascii():
        return word
    held = bytearray()
    for letter in word:
        try:
            held += letter.encode("windows-1252")
        except UnicodeEncodeError:
            if ord(letter) > 0xFF:
                return word
            held.append(ord(letter))
    try:
        return held.decode()
    except UnicodeDecodeError:
        return word


def names_of(row: Sequence[str]) -> list[str]:
    """Return column names without regard to case, white space and underscores."""
    return [" ".join(name.replace("_", " ").casefold().split()) for name in row]


def split(text: str, wanted: Sequence[str]) -> tuple[list[str], str, int] | None:
    """Return the column names, the text below them, and the line it starts on; None where no header is found.

    The header is the first line that holds at least two of the wanted names (one, if only one is wanted).
    """
    looked = set(names_of(wanted))
    at = 0
    for number, line in enumerate(text.splitlines(keepends=True)[:HEADER_WITHIN], 1):
        at += len(line)
        try:
            names = names_of(next(csv.reader([line.strip("\ufeff\r\n")]), []))
        except csv.Error:
            continue
        if len(looked & set(names)) >= min(2, len(looked)):
            return names, text[at:], number + 1
    return None


def rows(
    data: Buffer, header: Sequence[str], *, file: str, kind: str, keep: Sequence[str] = ()
) -> Iterator[tuple[str, dict[str, str]] | Skipped]:
    """Yield each row that is not blank, by column name, with its place; a row that cannot be read is a `Skipped`.

    Of each row only the columns of `keep` (else of `header`) are handed on, "" where a row has none.
    """
    if is_html(data):
        yield Skipped(file=file, kind=kind, reason="html-not-json", state="wrong-format")
        return
    text = text_of(data)
    found = split(text, header)
    if found is None:
        if not _BLANK.match(text):
            yield Skipped(file=file, kind=kind, reason="not-as-expected")
        return
    names, below, first = found
    columns = {name: names.index(name) for name in names_of(keep or header) if name in names}
    lines = below.splitlines(keepends=True)
    at = 0
    while at < len(lines):
        reader = csv.reader(lines[at:])
        read = 0
        try:
            for row in reader:
                place, read = f"line {first + at + read}", reader.line_num
                if any(row):
                    yield place, {name: row[column] if column < len(row) else "" for name, column in columns.items()}
            return
        except csv.Error:
            yield Skipped(file=file, kind=kind, place=f"line {first + at + read}", reason="not-as-expected")
            at += read + 1
