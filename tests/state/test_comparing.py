"""What changed since the last run: each of the five, where it should be and nowhere else."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from auditor.model import Change, Finding, Picture, Post
from auditor.state.comparing import Comparison, compare, day, whole
from auditor.state.content import Content, Looked, Scope
from tests.remembering import (
    AUTUMN,
    CHECKS,
    HOURS,
    NAMED,
    NEXT_AUTUMN,
    ROLE,
    SPRING,
    SUMMER,
    a_check,
    a_checklist,
    a_finding,
    a_look,
    after,
    prints,
)

X = Scope(NAMED.id, "x", "rowan_e")
OLD_DAY = datetime(2019, 5, 1, tzinfo=UTC)


def now(before: Content, findings: Sequence[Finding], *looked: Looked) -> Comparison:
    """Compare with an account that was looked at whole, unless told otherwise."""
    return compare(before, findings, looked or (a_look(),), prints=prints())


def test_the_first_run_has_nothing_to_compare_with() -> None:
    comparison = now(Content(), [a_finding()])
    assert comparison.first
    assert comparison.items == {X: Change.NEW}
    assert not comparison.mended


def test_each_of_the_five_over_four_dates() -> None:
    autumn = after(Content(), AUTUMN, [a_finding("p1"), a_finding("p2"), a_finding("i1", platform="instagram")])

    spring = now(autumn, [a_finding("p2"), a_finding("p3")])
    assert spring.findings == {
        a_finding("p2").id: Change.STILL_THERE,
        a_finding("p3").id: Change.NEW,
    }
    assert spring.mended == {X: 1}
    assert spring.not_compared == {Scope(NAMED.id, "instagram", "rowan_e"): 1}

    remembered = after(autumn, SPRING, [a_finding("p2"), a_finding("p3")])
    summer = now(remembered, [a_finding("p1"), a_finding("p2")])
    assert summer.findings == {a_finding("p1").id: Change.CAME_BACK, a_finding("p2").id: Change.STILL_THERE}
    assert summer.mended == {X: 1}

    remembered = after(remembered, SUMMER, [a_finding("p1"), a_finding("p2")])
    last = now(remembered, [a_finding("p1")], a_look(), a_look(platform="instagram"))
    assert last.findings == {a_finding("p1").id: Change.STILL_THERE}
    assert last.mended == {X: 1, Scope(NAMED.id, "instagram", "rowan_e"): 1}
    assert not last.not_compared


def test_an_item_says_the_most_surprising_thing_first() -> None:
    before = after(Content(), AUTUMN, [a_finding("p1"), a_finding("p2")])
    before = after(before, SPRING, [a_finding("p1")])
    assert now(before, [a_finding("p1")]).items == {X: Change.STILL_THERE}
    assert now(before, [a_finding("p1"), a_finding("p2")]).items == {X: Change.CAME_BACK}
    assert now(before, [a_finding("p2"), a_finding("p3")]).items == {X: Change.NEW}
    assert now(before, []).items == {X: Change.MENDED}
    assert now(before, [], a_look(platform="facebook")).items == {X: Change.NOT_COMPARED}


def test_an_item_of_the_checklist_finds_its_change() -> None:
    before = after(Content(), AUTUMN, [a_finding(account="Rowan_E")])
    comparison = now(before, [a_finding()])
    (item,) = a_checklist([a_finding()], SPRING).items
    assert comparison.of(item) is Change.STILL_THERE
    assert comparison.of(msgspec.structs.replace(item, check="two-factor-off")) is None
    assert Comparison().of(item) is None


def test_fifty_posts_in_front_change_nothing() -> None:
    old = [a_finding(f"p{number}") for number in range(20)]
    before = after(Content(), AUTUMN, [*old, a_finding(check=HOURS.id, count=20)])
    new = [a_finding(f"n{number}") for number in range(50)]
    comparison = now(before, [*new, *old, a_finding("n1", check=HOURS.id, count=70)], a_look(read=150))
    assert {comparison.findings[one.id] for one in old} == {Change.STILL_THERE}
    assert {comparison.findings[one.id] for one in new} == {Change.NEW}
    assert comparison.items[Scope(HOURS.id, "x", "rowan_e")] is Change.STILL_THERE
    assert not comparison.mended


def test_what_came_back_is_still_there_the_next_time() -> None:
    content = after(Content(), AUTUMN, [a_finding()])
    content = after(content, SPRING, [])
    content = after(content, SUMMER, [a_finding()])
    assert now(content, [a_finding()]).items == {X: Change.STILL_THERE}


def test_what_is_mended_is_said_once() -> None:
    content = after(Content(), AUTUMN, [a_finding()])
    content = after(content, SPRING, [])
    assert now(content, []).items == {}


def test_what_was_not_looked_for_whole_is_not_mended() -> None:
    before = after(Content(), AUTUMN, [a_finding()])
    assert now(before, [], a_look(ROLE.id)).items == {X: Change.NOT_COMPARED}


def test_another_account_on_the_same_platform_is_another_account() -> None:
    before = after(Content(), AUTUMN, [a_finding()])
    assert now(before, [], a_look(account="@other")).items == {X: Change.NOT_COMPARED}


def test_a_check_that_was_renamed_compares_on() -> None:
    before = after(Content(), AUTUMN, [a_finding("p1"), a_finding("p2")])
    renamed = a_check("school-name-in-post", replaces=(NAMED.id,))
    comparison = compare(
        before, [a_finding("p1", check=renamed.id)], [a_look(renamed.id)], prints=prints(checks=(renamed,))
    )
    assert list(comparison.findings.values()) == [Change.STILL_THERE]
    assert comparison.mended == {X: 1}


FULL = a_look(read=1_000, since=OLD_DAY, until=AUTUMN)


@pytest.mark.parametrize(
    ("case", "look", "expected"),
    [
        ("the last year only", a_look(read=90, since=AUTUMN, until=SPRING), Change.NOT_COMPARED),
        (
            "an old export again",
            a_look(read=90, since=OLD_DAY - timedelta(900), until=OLD_DAY - timedelta(1)),
            Change.NOT_COMPARED,
        ),
        ("no days known, and much is missing", a_look(read=90), Change.NOT_COMPARED),
        ("a whole export, many posts removed", a_look(read=90, since=OLD_DAY, until=SPRING), Change.MENDED),
        ("only that post removed, it was the first", a_look(read=999, since=AUTUMN, until=SPRING), Change.MENDED),
        ("that post removed, new ones written", a_look(read=1_080, since=AUTUMN, until=SPRING), Change.MENDED),
    ],
)
def test_an_export_of_a_shorter_time_mends_nothing(case: str, look: Looked, expected: Change) -> None:
    before = after(Content(), AUTUMN, [a_finding(created=OLD_DAY)], FULL)
    assert now(before, [], look).items == {X: expected}, case


def test_two_short_exports_in_a_row_mend_nothing() -> None:
    short = a_look(read=90, since=AUTUMN, until=SPRING)
    before = after(Content(), AUTUMN, [a_finding(created=OLD_DAY)], FULL)
    before = after(before, SPRING, [], short)
    assert now(before, [], short).items == {X: Change.NOT_COMPARED}
    assert now(before, [], a_look(read=999, since=OLD_DAY, until=NEXT_AUTUMN)).items == {X: Change.MENDED}


def test_what_has_no_date_is_not_bound_to_the_days_of_an_export() -> None:
    before = after(Content(), AUTUMN, [a_finding(check=ROLE.id)], FULL)
    assert set(now(before, [], a_look(read=90, since=AUTUMN)).items.values()) == {Change.MENDED}


class LookedHere(msgspec.Struct):
    """What the pipeline says of one account."""

    platform: str
    account: str
    read: dict[str, int]
    told: frozenset[str]
    gaps: dict[str, int]
    blind: dict[str, int] = {}


@pytest.mark.parametrize(
    ("told", "gaps", "expected"),
    [
        ({NAMED.id, ROLE.id}, {}, (NAMED.id, ROLE.id)),
        ({NAMED.id}, {}, (NAMED.id,)),
        ({NAMED.id, ROLE.id}, {"post": 1}, (ROLE.id,)),
        ({NAMED.id, ROLE.id}, {"picture": 1}, (NAMED.id, ROLE.id)),
        ({NAMED.id, ROLE.id}, {"": 1}, ()),
        (set(), {}, ()),
    ],
)
def test_an_answer_is_whole_where_nothing_it_needs_was_skipped(
    told: set[str], gaps: dict[str, int], expected: tuple[str, ...]
) -> None:
    seen = LookedHere("x", "@rowan_e", {"post": 40, "picture": 2, "profile": 1}, frozenset(told), gaps)
    (made,) = whole(CHECKS, [seen], {("x", "@rowan_e"): (OLD_DAY.date(), AUTUMN.date())})
    assert made.checks == expected
    assert (made.read, made.since, made.until) == (42, OLD_DAY.date(), AUTUMN.date())


def test_a_check_of_two_kinds_needs_both_whole() -> None:
    both = a_check("pupil-picture", Post, Picture)
    seen = LookedHere("x", "", {}, frozenset({both.id}), {"picture": 1})
    assert whole([both], [seen])[0].checks == ()


@pytest.mark.parametrize(("blind", "expected"), [(0, True), (2, True), (3, False)])
def test_where_no_picture_at_all_was_looked_at_nothing_is_mended(blind: int, expected: bool) -> None:
    check = a_check("pupil-picture", Post, Picture)
    seen = LookedHere("x", "", {"post": 9, "picture": 3}, frozenset({check.id}), {}, {check.id: blind})
    assert (check.id in whole([check], [seen])[0].checks) is expected


def test_a_day_is_the_same_on_every_computer() -> None:
    late = datetime.fromisoformat("2026-06-01T00:30:00+01:00")
    assert str(day(late)) == "2026-05-31"
    assert day(None) is None
    assert str(day(datetime(2026, 6, 1, 0, 30))) == "2026-06-01"  # noqa: DTZ001 (some exports give no time zone)
