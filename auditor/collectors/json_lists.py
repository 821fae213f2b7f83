"""Lists of records in JSON files, item by item: one bad item is one `Skipped`, a cut-off file gives what is whole."""

import json
import re
from collections.abc import Iterator
from typing import TypeVar

import msgspec

from auditor.model import Expected, Skipped

T = TypeVar("T")
Buffer = bytes | bytearray | memoryview

_BOM = b"\xef\xbb\xbf"
_HTML = re.compile(rb"\s*<(?:!doctype|html|head|body|div|\?xml)", re.IGNORECASE)
_SPACE = " \t\r\n"


def text_bytes(data: Buffer) -> bytes | bytearray | memoryview:
    """Return JSON bytes as UTF-8: a byte order mark is dropped, UTF-16 and Windows-1252 are re-coded."""
    start = bytes(data[:4])
    if start.startswith(_BOM):
        return memoryview(data)[3:]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return bytes(data).decode("utf-16", "replace").encode()
    return data


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
        raws = _raw_items(data, keys)
    except msgspec.ValidationError:
        yield Skipped(file=file, kind=kind, reason="not-as-expected")
        return
    except (msgspec.DecodeError, UnicodeDecodeError):
        yield from _salvaged(data, as_type, file=file, kind=kind, keys=keys)
        return
    yield Expected(kind=kind, count=len(raws), file=file)
    decode = msgspec.json.Decoder(as_type).decode
    for number, raw in enumerate(raws, 1):
        try:
            yield f"item {number}", decode(raw)
        except (msgspec.DecodeError, UnicodeDecodeError):
            yield Skipped(file=file, kind=kind, place=f"item {number}", reason="not-as-expected")


def _raw_items(data: Buffer, keys: tuple[str, ...]) -> list[msgspec.Raw]:
    """Split JSON into the undecoded items of its list; raises what msgspec raises."""
    first = bytes(data[:64]).lstrip()[:1]
    if first == b"[":
        return msgspec.json.decode(data, type=list[msgspec.Raw])
    table = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    for key in keys:
        if key in table:
            held = bytes(table[key])
            return msgspec.json.decode(held, type=list[msgspec.Raw]) if held[:1] == b"[" else [msgspec.Raw(held)]
    if keys and not any(bytes(value)[:1] in (b"{", b"[") for value in table.values()):
        raise msgspec.ValidationError
    return [msgspec.Raw(bytes(data))] if table else []


def _salvaged(
    data: Buffer, as_type: type[T], *, file: str, kind: str, keys: tuple[str, ...]
) -> Iterator[tuple[str, T] | Skipped | Expected]:
    """Yield every whole item of a file that is broken or cut off, then one `Skipped`."""
    raw = bytes(data)
    text, encoded = _decoded(raw)
    found = 0
    at = _list_start(text, keys)
    if at < 0:
        yield Skipped(file=file, kind=kind, reason="not-json", state="wrong-format")
        return
    decoder = json.JSONDecoder()
    decode = msgspec.json.Decoder(as_type).decode
    broken = 0
    while True:
        at = _next_item(text, at)
        if at < 0:
            break
        try:
            _, end = decoder.raw_decode(text, at)
        except (json.JSONDecodeError, RecursionError):
            again = _resume(text, at + 1)
            if again < 0:
                break
            broken, at = broken + 1, again
            continue
        found += 1
        try:
            yield f"item {found + broken}", decode(text[at:end].encode())
        except msgspec.DecodeError:
            broken += 1
        at = end
    whole = text.rstrip().endswith(("]", "}", ";"))
    if broken:
        yield Skipped(file=file, kind=kind, reason="not-as-expected", count=broken)
    if encoded != "utf-8":
        yield Skipped(file=file, kind=kind, reason="wrong-encoding", count=0)
    if not whole:
        yield Skipped(file=file, kind=kind, place=f"after item {found + broken}", reason="cut-off", state="truncated")
    yield Expected(kind=kind, count=found + broken + (0 if whole else 1), file=file)


def _decoded(raw: bytes) -> tuple[str, str]:
    """Return the text and the encoding it seems to be in; a letter cut in two at the end is dropped."""
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if error.start >= len(raw) - 4:
            return raw[: error.start].decode("utf-8"), "utf-8"
        return raw.decode("windows-1252", "replace"), "windows-1252"


def _list_start(text: str, keys: tuple[str, ...]) -> int:
    """Return where the items of the list begin, or -1."""
    stripped = text.lstrip(_SPACE)
    offset = len(text) - len(stripped)
    if stripped.startswith("["):
        return offset + 1
    for key in keys:
        match = re.search(r'"' + re.escape(key) + r'"\s*:\s*\[', text)
        if match:
            return match.end()
    return -1


def _next_item(text: str, at: int) -> int:
    """Return where the next item starts after white space and commas, or -1 at the end of the list."""
    size = len(text)
    while at < size and text[at] in " \t\r\n,":
        at += 1
    return -1 if at >= size or text[at] in "]}" else at


def _resume(text: str, at: int) -> int:
    """Return where the next item seems to start after a broken one: an object that follows a closed one, or -1."""
    match = re.compile(r"\}\s*,\s*(?=\{)").search(text, at)
    return match.end() if match else -1
