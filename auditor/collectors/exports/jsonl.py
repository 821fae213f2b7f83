"""The open door: `*.jsonl` files of records, one JSON object a line, as docs/formats.md describes them.

Each record names its own platform and account. A file is read twice - once for the small kinds, once for the big ones -
rather than held, so it may be of any length.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from auditor.collectors.archive import Archive, CannotRead, Member
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.identity import record_id
from auditor.collectors.json_lists import is_html
from auditor.model import (
    BIG,
    SMALL,
    AnyRecord,
    Circle,
    Collected,
    Expected,
    Membership,
    Page,
    Picture,
    Post,
    Profile,
    Reference,
    SearchResult,
    Setting,
    Skipped,
    Source,
    kind_of,
)

FILES = re.compile(r"\.jsonl$", re.IGNORECASE)
LONGEST_LINE = 1 << 24
"""Bytes; the longest text that a platform allows is far below one megabyte."""
TOLD_ONE_BY_ONE = 50
"""Lines of one kind of problem that are told with their number; what is beyond is one sum."""
SMALL_KINDS = {kind_of(kind) for kind in SMALL}
KINDS = SMALL_KINDS | {kind_of(kind) for kind in BIG}
_MOMENTS = ("created", "since")


class Kind(msgspec.Struct, frozen=True):
    """What a line says it is."""

    kind: str = ""


_kind = msgspec.json.Decoder(Kind).decode
_record: msgspec.json.Decoder[AnyRecord] = msgspec.json.Decoder(AnyRecord)


def recognise(archive: Archive) -> Confidence:
    """Know records by the ending of a file; surely where it lies on top, not somewhere in another export."""
    found = archive.matching(FILES)
    on_top = any("/" not in member.path for member in found)
    return Confidence.NO if not found else Confidence.SURE if on_top else Confidence.PERHAPS


def account(archive: Archive) -> Iterator[Collected]:
    """Yield the small records, and how many lines of each kind there are; bad lines are told by `stream`."""
    for member in archive.matching(FILES):
        counts: Counter[str] = Counter()
        for place, line in _lines(archive, member):
            if not isinstance(line, bytes):
                continue
            try:
                kind = _kind(line).kind
                counts[kind] += 1
                record = _record.decode(line) if kind in SMALL_KINDS else None
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                continue
            if isinstance(record, SMALL):
                yield _placed(record, member.path, place)
        for kind, count in counts.items():
            if kind in KINDS:
                yield Expected(kind=kind, count=count, file=member.path)


def stream(archive: Archive) -> Iterator[Collected]:
    """Yield the big records, and a `Skipped` for each line that does not fit."""
    for member in archive.matching(FILES):
        problems = _Problems(member.path)
        for place, line in _lines(archive, member):
            if not isinstance(line, bytes):
                yield from problems.add(line)
                continue
            try:
                record = _record.decode(line)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                yield from problems.add(_why(line, error, member.path, place))
                continue
            if not problems.fits:
                yield from problems.fitting()
            if isinstance(record, BIG):
                yield _placed(record, member.path, place)
        yield from problems.rest()


def _lines(archive: Archive, member: Member) -> Iterator[tuple[str, bytes | Skipped]]:
    """Yield each line that is not blank with its place; a `Skipped` for one too long, and where reading ends early."""
    number = 0
    try:
        with archive.open(member) as stream:
            start = stream.peek(4)[:4]  # type: ignore[attr-defined]
            wide = start[:2] in (b"\xff\xfe", b"\xfe\xff")
            source = io.TextIOWrapper(stream, "utf-16", errors="replace", newline="\n") if wide else stream
            while held := source.readline(LONGEST_LINE):
                number += 1
                line = held.encode("utf-8", "replace") if isinstance(held, str) else bytes(held)
                place = f"line {number}"
                if len(held) == LONGEST_LINE and not line.endswith(b"\n"):
                    while (more := source.readline(LONGEST_LINE)) and not more.endswith("\n" if wide else b"\n"):  # type: ignore[arg-type]
                        continue
                    yield place, Skipped(file=member.path, place=place, reason="too-large")
                elif not line.isspace() and (line := line.removeprefix(b"\xef\xbb\xbf")):
                    yield place, line
    except CannotRead as problem:
        yield f"after line {number}", msgspec.structs.replace(problem.skipped(), place=f"after line {number}")


def _why(line: bytes, error: Exception, file: str, place: str) -> Skipped:
    """Return why a line does not fit: no JSON, an unknown kind, or a field that is not as it should be."""
    try:
        kind = _kind(line).kind
    except msgspec.ValidationError:
        return Skipped(file=file, place=place, reason="unknown-kind")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        if is_html(line):
            return Skipped(file=file, place=place, reason="html-not-json")
        if not line.endswith(b"\n") and line.lstrip().startswith(b"{"):
            return Skipped(file=file, place=place, reason="cut-off", state="truncated")
        return Skipped(file=file, place=place, reason="not-json")
    if kind not in KINDS:
        return Skipped(file=file, place=place, reason="unknown-kind")
    if isinstance(error, UnicodeDecodeError):
        return Skipped(file=file, place=place, kind=kind, reason="wrong-encoding")
    # The message names the rule that was broken; it is looked at and never shown.
    reason = "bad-date" if "RFC3339" in str(error) else "not-as-expected"
    return Skipped(file=file, place=place, kind=kind, reason=reason)


class _Problems:
    """The lines of a file that do not fit: held back until one does, for a file of others' lines is one problem."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.held: list[Skipped] = []
        self.counts: Counter[tuple[str, str]] = Counter()
        self.fits = False

    def add(self, problem: Skipped) -> Iterator[Skipped]:
        """Take a problem; yield it if its file is known to be ours and it is one of the first."""
        name = problem.reason, problem.kind
        self.counts[name] += 1
        if self.counts[name] <= TOLD_ONE_BY_ONE or problem.state:
            if self.fits:
                yield problem
            else:
                self.held.append(problem)

    def fitting(self) -> Iterator[Skipped]:
        """Note that a line fits; yield what was held back."""
        self.fits = True
        yield from self.held

    def rest(self) -> Iterator[Skipped]:
        """Yield what was not told one by one; of a file in which nothing fits, one problem in all."""
        if not self.fits and self.held:
            state = next((one.state for one in self.held if one.state), "wrong-format")
            yield Skipped(file=self.file, reason=self.held[0].reason, count=self.counts.total(), state=state)
            return
        for (reason, kind), count in self.counts.items():
            if count > TOLD_ONE_BY_ONE:
                left = count - TOLD_ONE_BY_ONE
                yield Skipped(file=self.file, place="further lines", kind=kind, reason=reason, count=left)


def _placed(record: AnyRecord, file: str, place: str) -> AnyRecord:
    """Return a record with its place, an id of its own, and times that have a zone (UTC where none is written)."""
    changed: dict[str, Any] = {"source": Source(file, place)}
    for name in _MOMENTS:
        moment = getattr(record, name, None)
        if isinstance(moment, datetime):
            changed[name] = _in_utc(moment)
    if isinstance(record, Circle):
        changed["dates"] = tuple(date for one in record.dates if (date := _in_utc(one)))
    if not record.id:
        kind, created = kind_of(type(record)), changed.get("created")
        changed["id"] = record_id(record.platform, record.account, kind, *_words(record), created=created)
    return msgspec.structs.replace(record, **changed)


def _in_utc(moment: datetime) -> datetime | None:
    """Return a time in UTC, which it is taken to be in where no zone is written; None at the ends of the calendar."""
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None


def _words(record: AnyRecord) -> tuple[str, ...]:
    """Return the words that make a record without an id what it is."""
    match record:
        case Profile():
            return record.handle, record.name
        case Setting() | Circle():
            return (record.name,)
        case Membership():
            return record.name, record.title
        case Reference():
            return record.direction, record.text
        case Post():
            return (record.text,)
        case Picture():
            return ((record.path or record.file_name).rsplit("/", 1)[-1] or record.url, record.caption)
        case SearchResult():
            return record.engine, record.query, record.url, record.title
        case Page():
            return record.url, record.title
        case _:
            return ()


COLLECTOR = Collector(
    id="jsonl",
    platform="jsonl",
    title="Records (JSONL)",
    recognise=recognise,
    who=lambda _: "",
    account=account,
    stream=stream,
    missing=lambda _: (),
)
