"""Words quoted from a record: where they stand, of what kind they are, and who can see them."""

from enum import StrEnum

import msgspec


class Audience(StrEnum):
    """Who can see something: a fact of the export, or unknown; never guessed."""

    PUBLIC = "public"
    LIMITED = "limited"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class Span(msgspec.Struct, frozen=True, gc=False):
    """A stretch of text: characters `start` to `end` of the text it was found in."""

    start: int
    end: int
    text: str


class Quote(msgspec.Struct, frozen=True, gc=False):
    """Words found in a field of a record; `kind` is one of `QUOTE_KINDS`.

    `before` and `after` are the text around them, so that the owner knows it again; an ellipsis where it was cut.
    """

    field: str
    kind: str
    text: str
    start: int = 0
    end: int = 0
    before: str = ""
    after: str = ""


AROUND = 120

QUOTE_KINDS = (
    "school-name",
    "school-handle",
    "school-domain",
    "role",
    "disclaimer",
    "work-email",
    "personal-email",
    "work-phone",
    "phone",
    "address",
    "birth-date",
    "remark",
    "pupil",
    "place",
    "time",
    "link",
    "other",
)


class Part(msgspec.Struct, frozen=True, gc=False):
    """One text of a record under its field name, with the audience it has."""

    field: str
    text: str
    audience: Audience = Audience.UNKNOWN
    from_: str = ""
    until: str = ""

    def quote(self, span: Span, *, kind: str) -> Quote:
        """Return the span as a quote from this part, with at most `AROUND` characters on either side."""
        before, after = self.text[: span.start], self.text[span.end :]
        if len(before) > AROUND:
            before = "…" + before[-AROUND:]
        if len(after) > AROUND:
            after = after[:AROUND] + "…"
        return Quote(self.field, kind, span.text, span.start, span.end, before, after)

    def whole(self, *, kind: str) -> Quote:
        """Return the whole text of this part as a quote."""
        return Quote(self.field, kind, self.text, 0, len(self.text))
