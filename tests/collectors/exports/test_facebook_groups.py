"""Groups, pages and events: what the owner belongs to, and not what they left or declined."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.collectors.exports.facebook import COLLECTOR
from auditor.model import Membership
from tests.reading_exports import Got, fixture, zipped

GROUPS = "groups/your_group_membership_activity.json"


def titles(name: str) -> list[tuple[str, str]]:
    return [(one.name, one.title) for one in Got(COLLECTOR, fixture(name)).of(Membership)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("facebook-2019-07-json", [("group", "Bell Ringers of Oakmere")]),
        ("facebook-2022-03-json", [("group", "Bell Ringers of Oakmere"), ("group", "Larkfield Staff Choir")]),
        ("facebook-2025-03-html", [("group", "Bell Ringers of Oakmere"), ("page", "Hexley Bakery")]),
        ("facebook-2026-02-page", [("event", "Cake stall at Larkfield fair")]),
    ],
)
def test_memberships_of_each_layout(name: str, expected: list[tuple[str, str]]) -> None:
    assert titles(name) == expected


def test_since_when() -> None:
    first = Got(COLLECTOR, fixture("facebook-2025-03-json")).of(Membership)[0]
    assert first.since == datetime(2014, 5, 13, 16, 53, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sentence", "named", "expected"),
    [
        ("You became a member of Left Footers.", "Left Footers", ["Left Footers"]),
        ("Rowan Ellis joined Joined-up Writing.", None, ["Joined-up Writing"]),
        ("You left Larkfield Parents.", "Larkfield Parents", []),
        ("Dołączyłaś do grupy Chór.", "Chór", ["Chór"]),
        ("Dołączyłaś do grupy Chór.", None, ["Dołączyłaś do grupy Chór."]),
        (None, "Choir", ["Choir"]),
        (None, None, []),
    ],
)
def test_sentences_of_a_groups_history(
    tmp_path: Path, sentence: str | None, named: str | None, expected: list[str]
) -> None:
    entry = {"timestamp": 1400000000, "title": sentence, "data": [{"name": named}] if named else []}
    got = Got(COLLECTOR, zipped(tmp_path, {GROUPS: json.dumps({"groups_joined_v2": [entry]})}))
    assert [one.title for one in got.of(Membership)] == expected
