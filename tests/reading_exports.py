"""Helpers of the tests that read exports: made-up exports as folders or zips, and what a collector gives for one."""

import os
import zipfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import pytest

from auditor.collectors.archive import Archive, open_input
from auditor.collectors.collector import Collector
from auditor.model import AnyRecord, Expected, Record, ResultPage, Skipped, kind_of

R = TypeVar("R", bound=Record)
FIXTURES = Path(__file__).parent / "fixtures"


class Got:
    """What a collector gave for an archive: records, what was skipped, what was expected."""

    def __init__(self, collector: Collector, archive: Archive) -> None:
        """Read the small records and the big ones."""
        self.records: list[AnyRecord] = []
        self.skipped: list[Skipped] = []
        self.expected: Counter[str] = Counter()
        self.pages: list[ResultPage] = []
        for one in (*collector.account(archive), *collector.stream(archive)):
            if isinstance(one, Skipped):
                self.skipped.append(one)
            elif isinstance(one, Expected):
                self.expected[one.kind] += one.count
            elif isinstance(one, ResultPage):
                self.pages.append(one)
            else:
                self.records.append(one)

    def of(self, kind: type[R]) -> list[R]:
        """Return the records of one kind."""
        return [record for record in self.records if isinstance(record, kind)]

    def counts_add_up(self) -> None:
        """Assert that what was expected is what was read and skipped, for every kind that was announced."""
        read = Counter(kind_of(type(record)) for record in self.records)
        skipped: Counter[str] = Counter()
        for one in self.skipped:
            skipped[one.kind] += one.count
        for kind, number in self.expected.items():
            assert number == read[kind] + skipped[kind], kind


def opened(path: Path) -> Archive:
    """Open a path that holds one export."""
    (archive,) = open_input(path)
    return archive


def fixture(name: str) -> Archive:
    """Open a made-up export as the folder it is."""
    return opened(FIXTURES / name)


def files_of(name: str) -> dict[str, bytes]:
    """Return the files of a made-up export by their paths."""
    root = FIXTURES / name
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def zipped(folder: Path, files: Mapping[str, bytes | str], *, name: str = "export.zip") -> Archive:
    """Write files into a zip and open it."""
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for inside, content in files.items():
            packed.writestr(inside, content)
    return opened(path)


def samples(*inside: str) -> Path:
    """Return a folder of real exports; without them the test is skipped with that reason."""
    root = os.environ.get("AUDITOR_SAMPLES", "")
    if not root:
        pytest.skip("there are no real exports here: AUDITOR_SAMPLES is not set")
    return Path(root, *inside)
