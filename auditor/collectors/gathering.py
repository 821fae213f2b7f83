"""From the paths the owner names to exports: each input recognised, and parts of one export joined."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from auditor.collectors.archive import Archive, CannotRead, join, open_input
from auditor.collectors.collector import Collector, Confidence
from auditor.collectors.held import by_kind
from auditor.collectors.parts import is_packed
from auditor.model import InputProblem, SourceReport, SourceState

FOREIGN = (
    (re.compile(r"(?:^|/)(?:_chat\.txt|WhatsApp Chat )", re.IGNORECASE), "a WhatsApp chat"),
    (re.compile(r"(?:^|/)user_data(?:_tiktok)?\.json$"), "a TikTok export"),
    (re.compile(r"(?:^|/)(?:archive_browser\.html|Takeout/)"), "a Google Takeout export"),
    (re.compile(r"(?:^|/)json/(?:account|friends|memories_history)\.json$"), "a Snapchat export"),
    (re.compile(r"(?:^|/)outbox\.json$"), "a Mastodon export"),
    (re.compile(r"(?:^|/)repo\.car$|\.car$"), "a Bluesky export"),
    (re.compile(r"(?:^|/)checkfile\.csv$"), "a Reddit export"),
    (re.compile(r"(?:^|/)visibility_settings\.csv$"), "a Strava export"),
)
"""Exports that are known and not read: their names as seen in exports of 2024 to 2026."""
MOST_BESIDE = 200
PACKED = re.compile(r"\.(?:zip|tgz|tar\.gz)$", re.IGNORECASE)
UNPACKED = re.compile(
    r"(?:facebook|instagram|twitter|(?:basic|complete)_linkedindataexport)[-_]|searches$", re.IGNORECASE
)
FIRST_FILES = ("your_facebook_activity", "your_instagram_activity", "data/manifest.js", "Profile.csv")


class Export(msgspec.Struct, frozen=True):
    """One export of one account: the collector that reads it, and its joined parts."""

    collector: Collector
    archive: Archive
    account: str


def gather(
    inputs: Iterable[Path], collectors: Sequence[Collector], captures: Mapping[str, bytes] | None = None
) -> tuple[list[Export], list[SourceReport]]:
    """Return the exports found in the inputs, and a report for each input that could not be used.

    `captures` are what look-ups brought back, as named bytes: they are read like any other export.
    """
    recognised: list[tuple[Collector, Archive]] = []
    refused: list[SourceReport] = []
    for path in dict.fromkeys(path.expanduser().resolve() for path in inputs):
        try:
            archives = open_input(path)
        except InputProblem as problem:
            refused.append(_refused(path.name, problem))
            continue
        found = [pair for archive in archives for pair in _recognised(archive, path, collectors)]
        recognised.extend(found)
        broken = [_refused(name, problem) for archive in archives for name, problem in archive.refused]
        refused.extend(broken)
        if not found and not broken:
            refused.append(_unknown(path.name, archives))
    recognised += [(one, archive) for archive in by_kind(captures or {}) for one, _ in claims(archive, collectors)[:1]]
    return _joined(recognised), refused


def look_in(folder: Path, collectors: Sequence[Collector]) -> list[tuple[Path, str]]:
    """Return what lies in a folder and looks like an export, by names, with words for it; newest first.

    Only into pages of a folder that is called “searches” a look is taken.
    """
    found = []
    for path in sorted(folder.iterdir(), key=lambda one: one.stat().st_mtime, reverse=True):
        if path.name.startswith(".") or not (PACKED.search(path.name) or _may_be_export(path)):
            continue
        try:
            archives = open_input(path)
        except InputProblem:
            continue
        titles = {
            claim.title if claim.beside else f"{claim.title} export"
            for archive in archives
            for claim, sure in claims(archive, collectors)
            if sure > Confidence.PERHAPS
        }
        if titles:
            found.append((path, " and ".join(sorted(titles))))
    return found


def claims(archive: Archive, collectors: Sequence[Collector]) -> list[tuple[Collector, Confidence]]:
    """Return the collectors that are surest that this archive is theirs."""
    sure = [(collector, collector.recognise(archive)) for collector in collectors]
    best = max((confidence for _, confidence in sure), default=Confidence.NO)
    return [(collector, confidence) for collector, confidence in sure if confidence is best is not Confidence.NO]


def _recognised(archive: Archive, path: Path, collectors: Sequence[Collector]) -> list[tuple[Collector, Archive]]:
    """Return who reads this archive; a folder that several claim is looked at folder by folder."""
    claiming = claims(archive, collectors)
    if len(claiming) > 1 and path.is_dir():
        inner = [child for child in sorted(path.iterdir()) if child.is_dir()]
        each = [pair for child in inner for one in open_input(child) for pair in _recognised(one, child, collectors)]
        if each:
            return [*each, *_beside([child for child in path.iterdir() if child.is_file()], collectors)]
    # One download may hold two platforms, such as Facebook and Instagram together: each reads what is its own.
    several = bool(claiming) and claiming[0][1] is Confidence.SURE
    chosen = [(collector, archive) for collector, _ in (claiming if several else claiming[:1])]
    if not path.is_dir():
        return chosen
    reading = [collector for collector, _ in chosen]
    return [*chosen, *_beside(list(path.iterdir()), [one for one in collectors if one not in reading])]


def _beside(paths: Sequence[Path], collectors: Sequence[Collector]) -> Iterator[tuple[Collector, Archive]]:
    """Yield what lies beside an export in one folder, and is told only by a look into it, such as saved pages."""
    looking = [one for one in collectors if one.beside is not None]
    for path in sorted(paths)[:MOST_BESIDE] if looking else ():
        if path.name.startswith(".") or is_packed(path.name):
            continue
        with suppress(InputProblem, OSError):
            for archive in open_input(path):
                yield from ((one, archive) for one in looking if one.beside is not None and one.beside(archive))


def _may_be_export(path: Path) -> bool:
    """Say whether a folder is named like an unpacked export or holds one's first files; nothing is opened."""
    return path.is_dir() and (
        bool(UNPACKED.match(path.name)) or any((path / inside).exists() for inside in FIRST_FILES)
    )


def _joined(recognised: list[tuple[Collector, Archive]]) -> list[Export]:
    """Join the parts of one export: those of one account, and those that do not say whose they are."""
    exports: list[Export] = []
    for collector in dict.fromkeys(collector.id for collector, _ in recognised):
        own = [(one, archive) for one, archive in recognised if one.id == collector]
        named: dict[str, list[Archive]] = {}
        for one, archive in own:
            named.setdefault(_who(one, archive), []).append(archive)
        nameless = named.pop("", [])
        if len(named) == 1:
            next(iter(named.values())).extend(nameless)
        elif nameless:
            named[""] = nameless
        for account, archives in named.items():
            joined = archives[0] if len(archives) == 1 else join(archives)
            exports.append(Export(own[0][0], joined, account))
    return exports


def _who(collector: Collector, archive: Archive) -> str:
    """Return whose export this is, or "" where that cannot be read."""
    try:
        return collector.who(archive)
    except CannotRead:
        return ""


def _refused(label: str, problem: InputProblem) -> SourceReport:
    """Report an input that could not be opened."""
    return SourceReport(
        platform="",
        account="",
        collector="",
        files=0,
        label=label,
        state=SourceState(problem.state),
        sentence=problem.sentence,
        next_step=problem.next_step,
    )


def _unknown(label: str, archives: Sequence[Archive]) -> SourceReport:
    """Report an input that no collector knows, as precisely as its names allow."""
    unopened = sum(archive.never_opened for archive in archives)
    paths = [member.path for archive in archives for member in archive.members]
    foreign = next((what for pattern, what in FOREIGN if any(pattern.search(path) for path in paths)), "")
    state = SourceState.NOT_RECOGNISED
    next_step = "Hand over the zip file just as the platform gave it to you."
    if foreign:
        sentence = f"“{label}” seems to be {foreign}, which this program does not read yet."
        next_step = "Nothing of it was looked at. Go through that account yourself."
    elif unopened and not paths:
        sentence = f"“{label}” holds only private messages or address books. Those are never opened."
    elif not paths:
        state = SourceState.EMPTY
        sentence = f"“{label}” holds no files."
        next_step = "Ask the platform for the export again, and choose “all time” as the date range."
        if any(archive.is_folder for archive in archives):
            next_step = "Name the folder or the zip that holds what the platform gave you."
    else:
        sentence = f"“{label}” is not an export that this program knows."
    return SourceReport(
        platform="",
        account="",
        collector="",
        files=0,
        label=label,
        state=state,
        sentence=sentence,
        next_step=next_step,
        never_opened=unopened,
    )
