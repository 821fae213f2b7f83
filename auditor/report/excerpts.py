"""Puts the words a check found back into the text around them, with the found words marked."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from auditor.model import Quote
from auditor.report.outside_text import clip

MOST_PIECES = 24
_CUT = "…"


class Piece(msgspec.Struct, frozen=True):
    """A stretch of an excerpt, found words or the text between them."""

    text: str
    marked: bool = False


class Excerpt(msgspec.Struct, frozen=True):
    """What is shown of one field of a record."""

    field: str
    pieces: tuple[Piece, ...]


class _Strip(msgspec.Struct):
    """A connected stretch of a field: where it begins there, its text, and the marks within it."""

    start: int
    text: str
    marks: list[tuple[int, int]]
    cut_before: bool = False
    cut_after: bool = False

    @property
    def end(self) -> int:
        """Return where the strip ends in its field."""
        return self.start + len(self.text)


def excerpts(quotes: Sequence[Quote], *, longest: int) -> tuple[Excerpt, ...]:
    """Return one excerpt a field, in the order the fields first come, each about `longest` characters at most."""
    fields = dict.fromkeys(quote.field for quote in quotes)
    return tuple(
        Excerpt(field, tuple(_shortened(_pieces(quote for quote in quotes if quote.field == field), longest)))
        for field in fields
    )


def _pieces(quotes: Iterable[Quote]) -> Iterator[Piece]:
    """Yield the pieces of one field: its strips in order, with an ellipsis wherever text was left out."""
    own = list(quotes)
    strips = [_strip(quote) for quote in own]
    if all(quote.end - quote.start == len(quote.text) for quote in own):
        strips = _joined(strips)
    for index, strip in enumerate(strips):
        if index:
            yield Piece(f" {_CUT} ")
        elif strip.cut_before:
            yield Piece(_CUT)
        yield from _marked(strip)
    if strips and strips[-1].cut_after:
        yield Piece(_CUT)


def _strip(quote: Quote) -> _Strip:
    """Return a quote with the text around it as a strip of its own."""
    before, after = quote.before, quote.after
    cut_before = before.startswith(_CUT) and quote.start > len(before) - 1
    cut_after = after.endswith(_CUT)
    before = before[1:] if cut_before else before
    after = after[:-1] if cut_after else after
    mark = (len(before), len(before) + len(quote.text))
    return _Strip(quote.start - len(before), before + quote.text + after, [mark], cut_before, cut_after)


def _joined(strips: Sequence[_Strip]) -> list[_Strip]:
    """Join strips that overlap; if they disagree there they are examples from several records, and stay as given."""
    done: list[_Strip] = []
    for strip in sorted(strips, key=lambda strip: (strip.start, -strip.end)):
        last = done[-1] if done else None
        if last is None or strip.start > last.end:
            done.append(msgspec.structs.replace(strip, marks=list(strip.marks)))
            continue
        shift = strip.start - last.start
        shared = min(last.end, strip.end) - strip.start
        if last.text[shift : shift + shared] != strip.text[:shared]:
            return list(strips)
        last.marks.extend((start + shift, end + shift) for start, end in strip.marks)
        if strip.end >= last.end:
            last.text = last.text[:shift] + strip.text
            last.cut_after = strip.cut_after
    return [_without_whole(strip) for strip in done]


def _without_whole(strip: _Strip) -> _Strip:
    """Drop a mark over the whole strip where finer ones lie in it: it is there to show the text, not the words."""
    finer = [mark for mark in strip.marks if mark != (0, len(strip.text))]
    strip.marks = finer or strip.marks[:1]
    return strip


def _marked(strip: _Strip) -> Iterator[Piece]:
    """Yield the strip's text in pieces; marks that overlap are drawn as one."""
    at = 0
    for start, end in _merged(strip.marks):
        if at < start:
            yield Piece(strip.text[at:start])
        if start < end:
            yield Piece(strip.text[start:end], marked=True)
        at = max(at, end)
    if at < len(strip.text):
        yield Piece(strip.text[at:])


def _merged(marks: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the marks in order, those that overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _shortened(pieces: Iterable[Piece], longest: int) -> Iterator[Piece]:
    """Yield the pieces within the length: text around the marks is cut first, and the rest dropped with an ellipsis."""
    every = list(pieces)
    total = sum(len(piece.text) for piece in every)
    around = longest if total <= longest else max(12, longest // 6)
    left, short = longest, ""
    for index, piece in enumerate(every):
        if left <= 0 or index >= MOST_PIECES:
            if not short.endswith(_CUT):
                yield Piece(_CUT)
            return
        short = clip(piece.text, left) if piece.marked else _cut_around(piece.text, around, first=index == 0)
        left -= len(short)
        yield Piece(short, piece.marked)


def _cut_around(text: str, around: int, *, first: bool) -> str:
    """Return unmarked text cut to what stands next to the marks: the end of the first piece, else its beginning."""
    if len(text) <= around:
        return text
    return _CUT + text[-(around - 1) :] if first else clip(text, around)
