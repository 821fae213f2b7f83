"""The made-up member of staff is read whole, comes out the same for everybody, and shows what should be shown."""

from datetime import UTC, datetime

import pytest

from auditor import demo, pipeline
from auditor.collectors import COLLECTORS
from auditor.collectors.gathering import gather
from auditor.model import Checklist, Picture, Post, SourceState
from auditor.policies import BUILT_IN, load_packs
from auditor.report import draw, to_json
from checks import CHECKS

NEVER = "NEVER-OPENED"


@pytest.fixture(scope="module")
def checklist() -> Checklist:
    """Return the whole audit of the made-up person."""
    subject = demo.subject()
    return pipeline.audit(demo.inputs(), subject, load_packs(subject.policy.packs), now=demo.NOW, strict=True)


@pytest.fixture(scope="module")
def records() -> list[Post | Picture]:
    """Return every post and picture of the made-up person."""
    exports, _ = gather(demo.inputs(), COLLECTORS)
    streamed = (record for export in exports for record in export.collector.stream(export.archive))
    return [record for record in streamed if isinstance(record, Post | Picture)]


def test_every_export_is_read_whole(checklist: Checklist) -> None:
    assert {source.platform for source in checklist.sources} >= {"facebook", "instagram", "x", "linkedin", "pictures"}
    assert {source.state for source in checklist.sources} == {SourceState.READ}
    assert not [source.skipped for source in checklist.sources if source.skipped]


def test_each_account_is_the_declared_one(checklist: Checklist) -> None:
    assert [account.platform for account in checklist.unread_accounts] == ["tiktok"]


def test_there_is_enough_to_see(records: list[Post | Picture]) -> None:
    by_platform = [record.platform for record in records if isinstance(record, Post)]
    assert 60 <= len(by_platform) <= 120
    for platform in ("facebook", "instagram", "x", "linkedin"):
        assert by_platform.count(platform) >= 8


def test_it_all_took_place_lately(records: list[Post | Picture]) -> None:
    for record in records:
        assert record.created is None or datetime(2024, 1, 1, tzinfo=UTC) <= record.created <= demo.NOW


def test_private_messages_lie_there_and_are_never_opened(checklist: Checklist) -> None:
    subject = demo.subject()
    lying = [path for folder in demo.inputs() for path in folder.rglob("*") if path.is_file()]
    holding = {path.name for path in lying if NEVER.encode() in path.read_bytes()}
    assert holding == {"message_1.json", "direct-messages.js", "messages.csv", "Invitations.csv"}
    assert sum(source.never_opened for source in checklist.sources) >= 3
    assert NEVER not in draw(checklist, checks=CHECKS, packs=load_packs(subject.policy.packs))
    assert NEVER.encode() not in to_json(checklist)


def test_each_policy_judges_differently(checklist: Checklist) -> None:
    subject = demo.subject()
    judged = {
        name: pipeline.audit(demo.inputs(), subject, load_packs([name]), now=demo.NOW, strict=True).items
        for name in BUILT_IN
    }
    verdicts = {name: frozenset((item.id, item.verdict) for item in items) for name, items in judged.items()}
    assert len(set(verdicts.values())) == len(BUILT_IN)


def told(checklist: Checklist, records: list[Post | Picture], words: str) -> set[str]:
    """Return the checks that found something in the post, or its pictures, that say these words."""
    keys = {record.key for record in records if words in (record.text if isinstance(record, Post) else record.caption)}
    assert keys
    return {finding.check for finding in checklist.findings if finding.record in keys}


CRITICISM = {"work-discussed-in-post", "school-criticised"}
LOUD = [
    ("First day back with my new Year 4s at Larkfield", {"school-named-in-post"}),
    ("I am changing my name and moving to Peru", CRITICISM),
    ("So proud of Tyler M from my class", {"pupil-identified-in-post"}),
    ("#LarkfieldY4", {"school-named-in-post"}),
    ("ring my mobile 07700 900123", {"contact-in-post"}),
    ("SLT at my school could not organise", CRITICISM),
    ("tallest spaghetti tower", {"school-named-in-post"}),
    ("We are hiring at Larkfield Primary School", {"school-named-in-post"}),
]
QUIET = [
    "Bank holiday barbecue",
    "first ever goal for the under-7s",
    "third sheep in his nursery's nativity",
    "Oakmere Ladies 3, Hexley 1",
    "On the picket line",
    "Anniversary curry",
    "has never met my daughter",
    "Choir carol concert",
    "Caterpillar cake attempted",
    "recommend a plumber",
    "Gym class done",
    "Ned's football team",
    "smallest star in the nursery nativity",
    "Retention in primary is a national problem",
    "Fair pay for everyone in schools",
    "Lovely visit to Ashdown Academy",
    "within normal parameters",
    "Interesting piece on teacher workload",
]


@pytest.mark.parametrize(("words", "checks"), LOUD, ids=[words for words, _ in LOUD])
def test_what_should_be_found_is(
    checklist: Checklist, records: list[Post | Picture], words: str, checks: set[str]
) -> None:
    assert checks & told(checklist, records, words)


@pytest.mark.parametrize("words", QUIET)
def test_ordinary_life_is_left_alone(checklist: Checklist, records: list[Post | Picture], words: str) -> None:
    assert told(checklist, records, words) == set()
