"""The layout of Meta's exports since 2024 in which each record names its own fields, in the account's language."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TypeVar

import msgspec

from auditor.collectors.exports.meta.text import moment, words

T = TypeVar("T")
DEEPEST = 12
TEXT = re.compile(
    r"text|message|post|comment|content|caption|description|status|body"
    r"|tekst|tre[śs]ć|komentarz|texto|mensaje|comentario|texte|commentaire|nachricht|kommentar|testo|messaggio|reactie"
    r"|testun|neges|sylw",
    re.IGNORECASE,
)
"""Labels under which words of the owner stand, in the languages seen and in Welsh and Polish."""
PLACE = re.compile(r"place|location|check-in|lle|lleoliad|miejsce|lugar|lieu|ort|luogo|plaats", re.IGNORECASE)
NOT_WORDS = re.compile(
    r".*(?:address|name|url|link|page|profile|title|author|owner|event|group|time|date).*", re.IGNORECASE
)
"""English labels of what others are called, and of what is no text."""
LONG = 20
"""Characters from which a value with a space is taken for words of the owner, where no label says so."""


class Label(msgspec.Struct):
    """One line of a record: a label and a value, or more lines in it."""

    label: str | None = None
    value: str | bool | float | None = None
    href: str | None = None
    title: str | None = None
    timestamp_value: float | str | None = None
    vec: list["Label"] = []
    dict: list["Label"] = []
    media: list[msgspec.Raw] = []


class Row(msgspec.Struct, frozen=True):
    """A line with its letters mended; `stamp` is a moment if the value is one."""

    label: str
    value: str
    stamp: datetime | None = None
    media: tuple[msgspec.Raw, ...] = ()

    @property
    def is_place(self) -> bool:
        """Say whether the label is that of a place."""
        return bool(self.value and PLACE.fullmatch(self.label))

    def held(self, as_type: type[T]) -> Iterator[T]:
        """Yield the media that hang on this line, if they are as expected."""
        for raw in self.media:
            try:
                yield msgspec.json.decode(raw, type=as_type)
            except msgspec.DecodeError:
                continue


def flat(labels: Iterable[Label], *, under: str = "", depth: int = 0) -> list[Row]:
    """Return all lines, however deep they stand; a value without a label stands under that of the lines around it."""
    rows: list[Row] = []
    for one in labels:
        label = words(one.label) or words(one.title) or under
        value = one.value if isinstance(one.value, str) else "" if one.value is None else str(one.value)
        stamp = moment(one.timestamp_value)
        if value or stamp or one.media or one.href:
            rows.append(Row(label, words(value) or words(one.href), stamp, tuple(one.media)))
        if depth < DEEPEST:
            rows += flat((*one.vec, *one.dict), under=label, depth=depth + 1)
    return rows


def text_of(rows: Iterable[Row]) -> str:
    """Return the words of the owner among the lines: under a label for them, else the longest that reads like words."""
    rows = [row for row in rows if row.value and "://" not in row.value]
    named = [row.value for row in rows if TEXT.fullmatch(row.label)]
    if named:
        return "\n".join(dict.fromkeys(named))
    rows = [row for row in rows if len(row.value) >= LONG and " " in row.value and not row.is_place]
    likely = [row.value for row in rows if not NOT_WORDS.fullmatch(row.label)]
    return max(likely, key=len, default="")
