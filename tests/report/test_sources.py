"""What was read is counted, and the counts add up or the page says that they do not."""

import msgspec
import pytest

from auditor.model import Count, SkippedAt, SourceReport, SourceState, UnreadAccount
from auditor.report import sources
from tests.sample_checklist import SAMPLE

PLAIN = SourceReport(platform="x", account="@rowan_e", collector="x", files=2)


def view(*own: SourceReport) -> tuple[sources.SourceView, ...]:
    return sources.view(msgspec.structs.replace(SAMPLE, sources=own)).sources


def test_counts_add_up() -> None:
    counts = (
        Count(kind="post", expected=1204, read=1203, skipped=1),
        Count(kind="profile", expected=1, read=1, skipped=0),
    )
    only = view(msgspec.structs.replace(PLAIN, counts=counts))[0]
    assert [(row.kind, row.expected, row.read, row.skipped, row.missing) for row in only.counts] == [
        ("posts", 1204, 1203, 1, 0),
        ("profiles", 1, 1, 0, 0),
    ]
    assert only.total is not None
    assert (only.total.expected, only.total.read, only.total.skipped) == (1205, 1204, 1)
    assert only.summary == "1,203 posts and 1 profile"
    assert not only.is_whole


def test_a_difference_is_not_hidden() -> None:
    only = view(msgspec.structs.replace(PLAIN, counts=(Count(kind="post", expected=10, read=7, skipped=1),)))[0]
    assert only.counts[0].missing == 2


@pytest.mark.parametrize(
    ("state", "is_read"),
    [
        (SourceState.READ, True),
        (SourceState.PARTLY_READ, True),
        (SourceState.TRUNCATED, True),
        (SourceState.EMPTY, False),
        (SourceState.WRONG_FORMAT, False),
        (SourceState.ENCRYPTED, False),
        (SourceState.NOT_RECOGNISED, False),
    ],
)
def test_a_source_that_could_not_be_used_is_not_said_to_be_looked_at(state: SourceState, is_read: bool) -> None:
    assert view(msgspec.structs.replace(PLAIN, state=state))[0].is_read is is_read


def test_an_unknown_file_goes_by_its_name() -> None:
    nameless = SourceReport(platform="", account="", collector="", files=0, label="holiday.zip")
    assert view(nameless)[0].name == "holiday.zip"
    assert view(msgspec.structs.replace(nameless, label=""))[0].name == "Something not recognised"


def test_what_was_skipped_is_told_in_words_and_not_without_end() -> None:
    skipped = tuple(SkippedAt(file="data/tweets.js", place=f"item {index}", reason="no-text") for index in range(60))
    only = view(msgspec.structs.replace(PLAIN, skipped=(SkippedAt(file="", place="", reason="odd-slug"), *skipped)))[0]
    assert [(one.where, one.why) for one in only.skipped[:2]] == [
        ("", "Odd slug"),
        ("data/tweets.js, item 0", "it holds no text"),
    ]
    assert (len(only.skipped), only.more_skipped, only.total_skipped) == (50, 11, 61)


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (0, ""),
        (1, "1 file of private messages, address books or device logs was left unopened."),
        (1342, "1,342 files of private messages, address books or device logs were left unopened."),
    ],
)
def test_what_was_never_opened_is_said_as_reassurance(count: int, sentence: str) -> None:
    assert sources.never_opened(count) == sentence


def test_unopened_files_are_added_up_and_unread_accounts_named() -> None:
    checklist = msgspec.structs.replace(
        SAMPLE, unread_accounts=(UnreadAccount(platform="linkedin", handle="rowan-e"), UnreadAccount(platform="tiktok"))
    )
    looked = sources.view(checklist)
    assert looked.unread == ("LinkedIn rowan-e", "TikTok")
    assert looked.never_opened.startswith("342 files")
