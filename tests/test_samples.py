"""Real export files of public projects, where they are at hand: recognised rightly, counts that add up, no crash."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor import pipeline, policies
from auditor.model import Checklist, Person, School, SourceState, Subject

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",)), schools=(School(name="Quernstone Beck Primary School", town="Quernstone"),)
)
READ = {
    "facebook/pedrofuentes+kawsay": "facebook",
    "instagram/marcomaroni-github+instagram-to-bluesky": "instagram",
    "linkedin/pedrofuentes+kawsay": "linkedin",
    "linkedin/silkyrich+linkedin-export-viewer": "linkedin",
    "linkedin/silkyrich+linkedin-export-viewer/fixtures/sample_export.zip": "linkedin",
}
FOREIGN = ("blogger", "bluesky", "google", "mastodon", "medium", "pinterest", "wordpress", "facebook/kenn-io+msgvault")


def audited(path: Path) -> Checklist:
    """Audit one sample about somebody whose school is made up."""
    packs = policies.load_packs(["carville-2019"])
    return pipeline.audit([path], SUBJECT, packs, now=datetime(2026, 11, 20, tzinfo=UTC), strict=True)


def add_up(checklist: Checklist) -> bool:
    """Say whether every source's counts add up."""
    return all(count.expected == count.read + count.skipped for source in checklist.sources for count in source.counts)


@pytest.mark.parametrize(("name", "collector"), READ.items())
def test_exports_are_recognised_and_read(samples: Path, name: str, collector: str) -> None:
    checklist = audited(samples / name)
    assert {source.collector for source in checklist.sources} == {collector}
    assert any(count.read for source in checklist.sources for count in source.counts)
    assert add_up(checklist)


@pytest.mark.parametrize("name", FOREIGN)
def test_other_things_are_not_taken_for_exports(samples: Path, name: str) -> None:
    checklist = audited(samples / name)
    assert {source.state for source in checklist.sources} <= {SourceState.NOT_RECOGNISED, SourceState.EMPTY}
    assert all(source.sentence and source.next_step for source in checklist.sources)


def test_no_single_file_is_too_much(samples: Path) -> None:
    for platform in ("facebook", "instagram", "linkedin"):
        for path in sorted((samples / platform).rglob("*")):
            if path.suffix in {".json", ".html", ".csv"}:
                assert add_up(audited(path)), path.name


def test_message_threads_are_never_opened(samples: Path) -> None:
    threads = [path for path in samples.rglob("message_*") if path.is_file()]
    assert threads
    for path in threads:
        (source,) = audited(path).sources
        assert (source.files, source.never_opened) == (0, 1)


def test_a_made_up_school_is_named_nowhere(samples: Path) -> None:
    for name in READ:
        checks = {finding.check for finding in audited(samples / name).findings}
        assert not checks & {"school-named-in-profile", "school-named-in-post", "disclaimer-missing"}
