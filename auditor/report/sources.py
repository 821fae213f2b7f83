"""Views of what was read: each source with its counts, what is missing from it, and what was left unopened."""

from collections.abc import Iterable, Sequence

import msgspec

from auditor.model import REASONS, Checklist, SourceReport, SourceState
from auditor.model.checklist import Count
from auditor.report import words
from auditor.report.outside_text import clip_middle

LONGEST_LABEL = 120
MOST_SKIPPED = 50


class CountView(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the counting table; `missing` is what the counts leave over, which should be nothing."""

    kind: str
    expected: int
    read: int
    skipped: int
    missing: int


class SkippedView(msgspec.Struct, frozen=True, kw_only=True):
    """Something that could not be read."""

    where: str
    why: str
    count: int


class SourceView(msgspec.Struct, frozen=True, kw_only=True):
    """One source as the page shows it."""

    name: str
    is_named: bool
    label: str
    state: str
    is_read: bool
    is_whole: bool
    sentence: str
    next_step: str
    files: int
    summary: str
    counts: tuple[CountView, ...]
    total: CountView | None
    skipped: tuple[SkippedView, ...]
    more_skipped: int
    total_skipped: int
    absent: tuple[str, ...]
    untold: tuple[str, ...]
    never_opened: str


class LookedAt(msgspec.Struct, frozen=True, kw_only=True):
    """What the top of the page says was looked at, and what was not."""

    sources: tuple[SourceView, ...]
    unread: tuple[str, ...]
    never_opened: str


def view(checklist: Checklist) -> LookedAt:
    """Return everything that was handed over, and the accounts of which nothing was."""
    return LookedAt(
        sources=tuple(_source(source) for source in checklist.sources),
        unread=tuple(f"{words.platform(one.platform)} {one.handle}".strip() for one in checklist.unread_accounts),
        never_opened=never_opened(sum(source.never_opened for source in checklist.sources)),
    )


def never_opened(count: int) -> str:
    """Say how many private files were left unopened."""
    if not count:
        return ""
    verb = "was" if count == 1 else "were"
    return f"{words.plural(count, 'file')} of private messages, address books or device logs {verb} left unopened."


def _source(source: SourceReport) -> SourceView:
    """Return the view of one source."""
    skipped = sum(count.skipped for count in source.counts) or sum(one.count for one in source.skipped)
    counts = tuple(_row(words.kind_words(count.kind)[1], [count]) for count in source.counts)
    return SourceView(
        name=" ".join(filter(None, (words.platform(source.platform) if source.platform else "", source.account)))
        or clip_middle(source.label, LONGEST_LABEL)
        or "Something not recognised",
        is_named=bool(source.platform or source.account),
        label=clip_middle(source.label, LONGEST_LABEL),
        state=words.STATES[source.state],
        is_read=source.state in {SourceState.READ, SourceState.PARTLY_READ, SourceState.TRUNCATED},
        is_whole=source.state is SourceState.READ and not skipped and not source.missing,
        sentence=source.sentence,
        next_step=source.next_step,
        files=source.files,
        summary=_summary(source.counts),
        counts=counts,
        total=_row("In all", source.counts) if len(counts) > 1 else None,
        skipped=_skipped(source),
        more_skipped=max(0, len(source.skipped) - MOST_SKIPPED),
        total_skipped=skipped,
        absent=source.missing,
        untold=source.untold,
        never_opened=never_opened(source.never_opened),
    )


def _row(name: str, counts: Sequence[Count]) -> CountView:
    """Return one row of the counting table."""
    expected, read, skipped = (
        sum(count.expected for count in counts),
        sum(count.read for count in counts),
        sum(count.skipped for count in counts),
    )
    return CountView(kind=name, expected=expected, read=read, skipped=skipped, missing=expected - read - skipped)


def _summary(counts: Iterable[Count]) -> str:
    """Return what was read, in one line: 1,203 posts and 1 profile."""
    order = {kind: place for place, kind in enumerate(words.KINDS)}
    own = sorted((count for count in counts if count.read), key=lambda count: order.get(count.kind, len(order)))
    return words.listed([words.kind(count.kind, count.read) for count in own]) or "nothing was read"


def _skipped(source: SourceReport) -> tuple[SkippedView, ...]:
    """Return what could not be read, and why, in words."""
    return tuple(
        SkippedView(
            where=", ".join(clip_middle(part, LONGEST_LABEL) for part in (one.file, one.place) if part),
            why=REASONS.get(one.reason) or words.from_slug(one.reason),
            count=one.count,
        )
        for one in source.skipped[:MOST_SKIPPED]
    )
