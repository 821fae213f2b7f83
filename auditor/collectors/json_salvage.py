"""What can be saved of a JSON list that is cut off, broken in places or in a wrong encoding."""

import json
import re
from collections.abc import Iterator
from typing import TypeVar

import msgspec

from auditor.model import Expected, Skipped

T = TypeVar("T")
Buffer = bytes | bytearray | memoryview

WINDOW = 1 << 17
"""Bytes that are held as text at a time; an item that is longer widens the window, up to WIDEST."""
WIDEST = 1 << 25
_GAP = re.compile(r"[\s,]*")
_KEY = re.compile(r'\{\s*("(?:[^"\\]|\\.)*"\s*:)')
_REST = re.compile(r"[\s\]};]*\Z")
_NEXT = re.compile(r"\}\s*,\s*(?=\{)")
_HALF_LETTER = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]..")
_WINDOWS = {0xDC00 + byte: bytes([byte]).decode("windows-1252", "replace") for byte in range(128, 256)}
"""Bytes that are no UTF-8, as Python's surrogateescape holds them, and the letters they most likely are."""


def salvaged(
    data: Buffer, as_type: type[T], *, file: str, kind: str, keys: tuple[str, ...]
) -> Iterator[tuple[str, T] | Skipped | Expected]:
    """Yield every whole item of a list that is broken or cut off, a `Skipped` for the rest, then `Expected`."""
    view = memoryview(data)
    at, bare = _list_start(view, keys)
    if at < 0:
        whole = bytes(view[-1:]) in (b"}", b"]") or bytes(view[:1]) not in (b"{", b"")
        reason, state = ("not-json", "wrong-format") if whole else ("cut-off", "truncated")
        yield Skipped(file=file, kind=kind, reason=reason, state=state)
        return
    decode = msgspec.json.Decoder(as_type).decode
    walk = _Walk(view, at, bare=bare)
    number = recoded = 0
    for text in walk:
        number += 1
        if text is not None:
            held = text.encode("utf-8", "surrogateescape")
            try:
                held, was = in_utf8(held)
                recoded += was
                yield f"item {number}", decode(_with_whole_letters(held))
                continue
            except (msgspec.DecodeError, RecursionError):
                pass
        yield Skipped(file=file, kind=kind, place=f"item {number}", reason="not-as-expected")
    if recoded:
        yield Skipped(file=file, kind=kind, reason="wrong-encoding", count=0)
    if not walk.closed:
        yield Skipped(file=file, kind=kind, place=f"after item {number}", reason="cut-off", state="truncated")
    yield Expected(kind=kind, count=number + (0 if walk.closed else 1), file=file)


class _Walk:
    """Goes through the items of a list window by window; `closed` says afterwards whether the list had its end."""

    def __init__(self, view: memoryview, at: int, *, bare: bool) -> None:
        """Begin after the opening bracket; after the end of a `bare` list nothing may follow."""
        self.closed = False
        self._bare = bare
        self._view = view
        self._base = at
        self._size = WINDOW
        self._text = ""
        self._first_keys: set[str] = set()
        self._cut = False
        self._scan = json.JSONDecoder().raw_decode

    def __iter__(self) -> Iterator[str | None]:
        """Yield each whole item as text, or None for one that is broken."""
        at = self._look(0)
        certain = True
        while (at := self._gap(at)) < len(self._text):
            end = -1
            if self._text[at] in "]}":
                self.closed = not self._bare or _REST.match(self._text, at) is not None
                if self.closed:
                    return
            else:
                if certain and (key := _KEY.match(self._text, at)):
                    self._first_keys.add(key[1])
                end, at = self._item(at)
            if end >= 0:
                yield self._text[at:end]
                at = end
            else:
                certain = bool(self._first_keys)
                resumed = self._resume(at + 1)
                if resumed < 0:
                    return
                at = resumed
                yield None

    def _look(self, at: int, size: int = WINDOW) -> int:
        """Move the window so that it begins at `at`; return the place of `at` in it."""
        self._base += len(self._text[:at].encode("utf-8", "surrogateescape"))
        self._size = size
        self._text = bytes(self._view[self._base : self._base + size]).decode("utf-8", "surrogateescape")
        return 0

    def _at_end(self) -> bool:
        return self._base + self._size >= len(self._view)

    def _gap(self, at: int) -> int:
        """Return where the next item begins."""
        while True:
            match = _GAP.match(self._text, at)
            at = at if match is None else match.end()
            if at < len(self._text) or self._at_end():
                return at
            at = self._look(at)

    def _item(self, at: int) -> tuple[int, int]:
        """Return where an item ends (-1 if it does not) and where it begins, in a window that may have moved."""
        while True:
            try:
                _, end = self._scan(self._text, at)
            except json.JSONDecodeError as error:
                unfinished = error.pos > len(self._text) - 32 or error.msg.startswith("Unterminated")
                end = -1
            except RecursionError:
                return -1, at
            else:
                unfinished = end == len(self._text)
            if not unfinished or self._at_end() or (at == 0 and self._size >= WIDEST):
                self._cut = unfinished and end < 0
                return end, at
            at = self._look(at, self._size * 8 if at == 0 else WINDOW)

    def _resume(self, at: int) -> int:
        """Return where the next item seems to begin after a broken one, or -1.

        That is an object that starts with a key that items started with before; where none did, any object that
        follows another.
        """
        keys = "|".join(re.escape(key) for key in sorted(self._first_keys)[:20])
        broken = self._base + len(self._text[:at].encode("utf-8", "surrogateescape"))
        found = self._search(re.compile(r",\s*(?=\{\s*(?:" + keys + "))"), at) if keys else -1
        if found < 0 and not self._cut:
            self._first_keys.clear()
            self._base, self._text = broken, ""
            found = self._search(_NEXT, self._look(0))
        return found

    def _search(self, start: re.Pattern[str], at: int) -> int:
        """Return the end of the first match from here on, or -1, moving the window along."""
        while True:
            match = start.search(self._text, at)
            if match:
                return match.end()
            if self._at_end():
                return -1
            at = self._look(max(at, len(self._text) - 200))


def _list_start(view: memoryview, keys: tuple[str, ...]) -> tuple[int, bool]:
    """Return where the items of the list begin (or -1), and whether the list stands bare."""
    start = re.compile(rb"\s*\[").match(view)
    if start:
        return start.end(), True
    for key in keys:
        match = re.compile(rb'"' + re.escape(key.encode()) + rb'"\s*:\s*\[').search(view)
        if match:
            return match.end(), False
    return -1, False


def in_utf8(held: bytes) -> tuple[bytes, bool]:
    """Return bytes as UTF-8, and whether some were not: those are taken for Windows-1252."""
    try:
        held.decode()
    except UnicodeDecodeError:
        return held.decode("utf-8", "surrogateescape").translate(_WINDOWS).encode("utf-8", "replace"), True
    return held, False


def _with_whole_letters(held: bytes) -> bytes:
    r"""Return JSON in which half a letter (a lone `\ud83d`, as X cuts emoji) is replaced; msgspec refuses those."""
    if b"\\ud" not in held.lower():
        return held
    return _HALF_LETTER.sub(r"\\ufffd", held.decode()).encode()
