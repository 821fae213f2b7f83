"""Lists of records in JSON files, item by item: one bad item is one `Skipped`, a cut-off file gives what is whole."""

import re
from collections.abc import Iterator
from typing import TypeVar

import msgspec

from auditor.collectors.json_salvage import Buffer as Buffer
from auditor.collectors.json_salvage import in_utf8, salvaged
from auditor.model import Expected, Skipped

T = TypeVar("T")

_BOM = b"\xef\xbb\xbf"
_HTML = re.compile(rb"\s*<(?:!doctype|!--|html|head|body|div|\?xml)", re.IGNORECASE)
_END = re.compile(rb"[\s;]+\Z")
_START = re.compile(rb"\s*(.)", re.DOTALL)


def text_bytes(data: Buffer) -> Buffer:
    """Return JSON bytes as UTF-8: a byte order mark is dropped, UTF-16 is re-coded, and white space at the end goes."""
    start = bytes(data[:4])
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = bytes(data).decode("utf-16", "replace").encode()
    elif len(start) == 4 and start[0] and not start[1]:
        data = bytes(data).decode("utf-16-le", "replace").encode()
    elif len(start) == 4 and start[1] and not start[0]:
        data = bytes(data).decode("utf-16-be", "replace").encode()
    elif start.startswith(_BOM):
        data = memoryview(data)[3:]
    tail = bytes(data[-64:])
    blank = _END.search(tail)
    return data if blank is None else memoryview(data)[: len(data) - len(tail) + blank.start()]


def is_html(data: Buffer) -> bool:
    """Say whether the bytes are those of a web page."""
    return bool(_HTML.match(bytes(data[:400])))


def items(
    data: Buffer, as_type: type[T], *, file: str, kind: str, keys: tuple[str, ...] = ()
) -> Iterator[tuple[str, T] | Skipped | Expected]:
    """Yield `Expected`, then each item of a list with its place, or a `Skipped` for what could not be read.

    The list stands bare, or in an object under one of `keys`; a single object counts as a list of one. Raises
    nothing for bad input: HTML, broken JSON and a file that is cut off each give their own `Skipped`.
    """
    data = text_bytes(data)
    if is_html(data):
        yield Skipped(file=file, kind=kind, reason="html-not-json", state="wrong-format")
        return
    try:
        raws = raw_items(data, keys)
    except msgspec.ValidationError:
        yield Skipped(file=file, kind=kind, reason="not-as-expected")
        return
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        yield from salvaged(data, as_type, file=file, kind=kind, keys=keys)
        return
    yield Expected(kind=kind, count=len(raws), file=file)
    decode = msgspec.json.Decoder(as_type).decode
    recoded = 0
    for number, raw in enumerate(raws, 1):
        try:
            item = decode(raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            held, was = in_utf8(bytes(raw))
            try:
                item = decode(held)
            except (msgspec.DecodeError, RecursionError):
                yield Skipped(file=file, kind=kind, place=f"item {number}", reason="not-as-expected")
                continue
            recoded += was
        yield f"item {number}", item
    if recoded:
        yield Skipped(file=file, kind=kind, reason="wrong-encoding", count=0)


def raw_items(data: Buffer, keys: tuple[str, ...]) -> list[msgspec.Raw]:
    """Split JSON into the undecoded items of its list, which are views of `data`; raises what msgspec raises."""
    start = _START.match(data)
    if start is not None and start[1] == b"[":
        return msgspec.json.decode(data, type=list[msgspec.Raw])
    table = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    for key in keys:
        if key in table:
            held = table[key]
            if bytes(memoryview(held)[:1]) == b"[":
                return msgspec.json.decode(held, type=list[msgspec.Raw])
            return [held]
    if table and keys and not any(bytes(memoryview(value)[:1]) in (b"{", b"[") for value in table.values()):
        raise msgspec.ValidationError
    return [msgspec.Raw(data)] if table else []
