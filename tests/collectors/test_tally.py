"""Counts that add up, and the state a source is in."""

from pathlib import Path

import pytest

from auditor.collectors.archive import Archive, open_input
from auditor.collectors.tally import Tally
from auditor.model import Count, Expected, Post, Skipped, SourceState


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    (tmp_path / "posts.json").write_text("[]")
    return open_input(tmp_path / "posts.json")[0]


def a_tally(archive: Archive, *got: Skipped | Expected, read: int = 0) -> Tally:
    tally = Tally(platform="x", account="@rowan_e", collector="x", archive=archive, strict=True)
    tally.read[Post] = read
    for one in got:
        tally.add(one)
    return tally


NO_TEXT = Skipped(file="posts.json", kind="post", place="item 3", reason="no-text")


@pytest.mark.parametrize(
    ("got", "read", "count"),
    [
        ((Expected(kind="post", count=5),), 5, Count(kind="post", expected=5, read=5, skipped=0)),
        ((Expected(kind="post", count=5), NO_TEXT), 4, Count(kind="post", expected=5, read=4, skipped=1)),
        ((Expected(kind="post", count=9),), 4, Count(kind="post", expected=9, read=4, skipped=5)),
        ((), 4, Count(kind="post", expected=4, read=4, skipped=0)),
        ((Expected(kind="post", count=2),), 4, Count(kind="post", expected=4, read=4, skipped=0)),
    ],
)
def test_expected_is_read_and_skipped(
    archive: Archive, got: tuple[Skipped | Expected, ...], read: int, count: Count
) -> None:
    assert a_tally(archive, *got, read=read).counts() == (count,)


@pytest.mark.parametrize(
    ("got", "read", "state"),
    [
        ((), 4, SourceState.READ),
        ((), 0, SourceState.EMPTY),
        ((NO_TEXT,), 4, SourceState.PARTLY_READ),
        ((Expected(kind="post", count=9),), 4, SourceState.PARTLY_READ),
        ((Skipped(file="a", reason="cut-off", state="truncated"),), 4, SourceState.TRUNCATED),
        ((Skipped(file="a", reason="html-not-json", state="wrong-format"),), 0, SourceState.WRONG_FORMAT),
        ((Skipped(file="a", reason="html-not-json", state="wrong-format"),), 4, SourceState.PARTLY_READ),
        ((Skipped(file="a", reason="encrypted", state="encrypted"),), 0, SourceState.ENCRYPTED),
    ],
)
def test_the_state_of_a_source(
    archive: Archive, got: tuple[Skipped | Expected, ...], read: int, state: SourceState
) -> None:
    report = a_tally(archive, *got, read=read).report(())
    assert report.state is state
    assert bool(report.sentence) is (state is not SourceState.READ)


def test_the_same_gap_is_listed_once_with_its_number(archive: Archive) -> None:
    (gap,) = a_tally(archive, NO_TEXT, NO_TEXT).report(()).skipped
    assert (gap.file, gap.place, gap.reason, gap.count) == ("posts.json", "item 3", "no-text", 2)


def test_gaps_name_what_is_of_no_known_kind(archive: Archive) -> None:
    tally = a_tally(archive, Skipped(file="a", reason="damaged"), Expected(kind="post", count=3), read=1)
    assert tally.gaps() == {"post": 2, "": 1}


def test_what_the_door_left_out_is_told(archive: Archive) -> None:
    archive.problems.append(Skipped(file="export.zip", reason="outside-path", count=2))
    report = a_tally(archive, read=1).report(())
    assert report.state is SourceState.PARTLY_READ
    assert [(gap.file, gap.reason, gap.count) for gap in report.skipped] == [("export.zip", "outside-path", 2)]
