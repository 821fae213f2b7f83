"""Views of findings: where each stands, what it says, which are the same words, and which are folded away."""

import base64
from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import UTC, datetime

import msgspec
from msgspec import structs

from auditor.model import Audience, Finding, Source
from auditor.report import words
from auditor.report.excerpts import Excerpt, excerpts
from auditor.report.outside_text import Link, clip, clip_middle, link_to

OPEN_AT_MOST = 20
LONGEST_OPEN = 700
LONGEST_FOLDED = 180
ALL_EXCERPTS = 1_500_000
LONGEST_PATH = 90
LONGEST_REASON = 160
MOST_PLACES = 8
NOBODY_SEES = frozenset({"setting", "account", "circle"})
PICTURED = frozenset({"post", "picture"})
OWN_FOLDER = "These pictures lie on your own computer. Only you know whether they were shown to anybody."
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """One place where something stands: the day, the live link, and the place in the export.

    `name` is what the owner calls it by to keep it, `mark` what is worth saying of it, such as that it is new.
    """

    day: str
    link: Link | None
    bare_address: str
    files: tuple[str, ...]
    more_files: int
    name: str = ""
    mark: str = ""


class FindingView(msgspec.Struct, frozen=True, kw_only=True):
    """A finding as the page shows it; `elsewhere` are further places where the very same words stand.

    Of a picture, `headline` sums up its reasons, and `picture` is a small copy as a data address, where there is one.
    """

    kind: str
    spot: Spot
    excerpts: tuple[Excerpt, ...]
    certainty: str
    reasons: tuple[str, ...]
    audience: str
    count: int
    elsewhere: tuple[Spot, ...] = ()
    headline: str = ""
    picture: str = ""


class Mixed(msgspec.Struct, frozen=True, kw_only=True):
    """What differs among the findings of one item, and so has to be said at each."""

    audience: bool
    certainty: bool


class FindingsView(msgspec.Struct, frozen=True, kw_only=True):
    """The findings of one item: the newest in full, the rest short and folded; `best` is what the judge put first."""

    total: int
    audience: str
    certainty: str
    best: tuple[Excerpt, ...]
    shown: tuple[FindingView, ...]
    folded: tuple[FindingView, ...]
    folded_count: int


def longest_excerpt(findings: int) -> int:
    """Return how long an excerpt may be on a page with that many findings, so that a browser can still open it."""
    return max(LONGEST_FOLDED, min(LONGEST_OPEN, ALL_EXCERPTS // max(1, findings)))


def view(
    findings: Sequence[Finding],
    *,
    longest: int = LONGEST_OPEN,
    marks: Mapping[str, str] | None = None,
    thumbnails: Mapping[str, bytes] | None = None,
) -> FindingsView:
    """Return an item's findings, newest first, the same words merged, all after the first twenty folded.

    What a check counts signals for comes in the order of their number. Where something is remembered, `marks` says by
    finding id what is worth saying; then each shows its name.
    """
    copies = thumbnails or {}
    groups = _merged(sorted(findings, key=_newest_first, reverse=True), apart=copies)
    certain = {finding.certainty for finding in findings}
    mixed = Mixed(
        audience=len({finding.audience for finding in findings}) > 1,
        certainty=len(certain) > 1,
    )
    shown, folded = groups[:OPEN_AT_MOST], groups[OPEN_AT_MOST:]
    return FindingsView(
        total=sum(finding.count for finding in findings),
        audience=_headline(findings),
        certainty=words.certainty(certain.pop(), findings[0].record.kind) if len(certain) == 1 else "",
        best=excerpts(findings[0].quotes, longest=longest) if findings else (),
        shown=tuple(_view(group, longest=longest, mixed=mixed, marks=marks, copies=copies) for group in shown),
        folded=tuple(_view(group, longest=LONGEST_FOLDED, mixed=mixed, marks=marks, copies=copies) for group in folded),
        folded_count=sum(finding.count for group in folded for finding in group),
    )


def _newest_first(finding: Finding) -> tuple[int, datetime, str]:
    """Return what findings are ordered by; a moment without a time zone counts as UTC, none at all comes last."""
    created = finding.created or _LONG_AGO
    return finding.signals, created if created.tzinfo else created.replace(tzinfo=UTC), finding.id


def _merged(findings: Iterable[Finding], *, apart: Container[str]) -> list[list[Finding]]:
    """Group findings that show the very same words; those without words, or `apart`, stand for themselves."""
    groups: dict[object, list[Finding]] = {}
    for index, finding in enumerate(findings):
        # A caption is often both the post and its picture: said once.
        pictured = finding.record.kind in PICTURED
        quotes = tuple(structs.replace(quote, field="") for quote in finding.quotes) if pictured else finding.quotes
        same = (quotes, finding.audience, finding.certainty, finding.reasons, pictured or finding.record.kind)
        alone = not finding.quotes or finding.count != 1 or finding.id in apart
        groups.setdefault(index if alone else same, []).append(finding)
    return list(groups.values())


def _headline(findings: Sequence[Finding]) -> str:
    """Return one sentence on who can see what was found; nothing of settings and the like, which nobody sees."""
    findings = [finding for finding in findings if finding.record.kind not in NOBODY_SEES]
    if findings and all(finding.record.platform == "pictures" for finding in findings):
        return OWN_FOLDER
    counts = {
        audience: sum(finding.count for finding in findings if finding.audience is audience) for audience in Audience
    }
    seen = [audience for audience, count in counts.items() if count]
    if len(seen) == 1:
        return f"{words.sentence(words.AUDIENCES[seen[0]])}."
    spread = {
        Audience.PUBLIC: "anyone can see {}",
        Audience.LIMITED: "people you allow can see {}",
        Audience.PRIVATE: "{} are marked as private",
        Audience.UNKNOWN: "for {} your export does not say who can see it",
    }
    parts = [spread[audience].format(words.number(counts[audience])) for audience in seen]
    return f"Of these, {words.listed(parts)}." if parts else ""


def _view(
    group: Sequence[Finding],
    *,
    longest: int,
    mixed: Mixed,
    marks: Mapping[str, str] | None,
    copies: Mapping[str, bytes],
) -> FindingView:
    """Return the view of findings that show the same words, by the newest of them."""
    first = group[0]
    reasons = tuple(clip(reason, LONGEST_REASON) for reason in first.reasons)
    is_picture = first.record.kind == "picture"
    copy = copies.get(first.id, b"")
    return FindingView(
        kind=words.from_slug(words.kind_words(first.record.kind)[0]),
        spot=_spot(first, marks),
        excerpts=excerpts(first.quotes, longest=longest),
        certainty=words.certainty(first.certainty, first.record.kind) if mixed.certainty else "",
        reasons=() if is_picture else reasons,
        audience=words.AUDIENCES[first.audience] if mixed.audience else "",
        count=sum(finding.count for finding in group),
        elsewhere=tuple(_spot(finding, marks) for finding in group[1:]),
        headline=_in_one_line(reasons) if is_picture else "",
        picture=f"data:image/webp;base64,{base64.b64encode(copy).decode()}" if copy else "",
    )


def _in_one_line(reasons: Sequence[str]) -> str:
    """Return the reasons to look at a picture in one line: Picture with 14 faces · album “Year 4 trip”."""
    if not reasons:
        return ""
    counted = reasons[0][0].isdigit()
    return " · ".join((f"Picture with {reasons[0]}" if counted else words.sentence(reasons[0]), *reasons[1:]))


def _spot(finding: Finding, marks: Mapping[str, str] | None) -> Spot:
    """Return where a finding stands."""
    address = finding.record.url
    link = link_to(address)
    places = list(dict.fromkeys(finding.places))
    return Spot(
        day=words.day(finding.created),
        link=link,
        bare_address="" if link else clip_middle(address, LONGEST_PATH),
        files=tuple(filter(None, (_file(place) for place in places[:MOST_PLACES]))),
        more_files=max(0, len(places) - MOST_PLACES),
        name=finding.id if marks is not None else "",
        mark=(marks or {}).get(finding.id, ""),
    )


def _file(place: Source) -> str:
    """Return a place in an export: data/tweets.js, item 17."""
    parts = (clip_middle(place.file, LONGEST_PATH), clip_middle(place.place, LONGEST_PATH))
    return ", ".join(part for part in parts if part)
