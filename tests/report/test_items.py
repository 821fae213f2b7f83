"""Items are shown in the order the owner should see them."""

from datetime import date

import msgspec
import pytest

from auditor.model import Item, Kept, Page, Picture, Post, Profile, Record, Verdict
from auditor.report import clauses, items
from checks import CHECKS as EVERY_CHECK
from tests.judging import a_check
from tests.sample_checklist import SAMPLE
from tests.sample_policies import CHECKS, PACKS

CLAUSES = clauses.by_id(PACKS)


def item(id_: str, verdict: Verdict, weight: int, check: str = "school-named-in-post", **more: object) -> Item:
    made = Item(id=id_, check=check, platform="x", account="@rowan_e", verdict=verdict, weight=weight)
    return msgspec.structs.replace(made, **more)


def view(*own: Item, first: str = "") -> tuple[items.ItemView, ...]:
    checklist = msgspec.structs.replace(SAMPLE, items=own, first=first)
    return items.view(checklist, CHECKS, CLAUSES)


def test_the_weightiest_comes_first_then_the_order_of_the_checks() -> None:
    shown = view(
        item("light", Verdict.TO_DO, 5),
        item("heavy", Verdict.TO_DO, 50),
        item("also-light", Verdict.TO_DO, 5, check="school-named-in-profile"),
        item("unlisted", Verdict.TO_DO, 5, check="of-old"),
    )
    assert [one.id for one in shown] == ["heavy", "also-light", "light", "unlisted"]


def test_three_at_most_are_most_important_the_first_of_all_before_heavier_ones() -> None:
    shown = view(
        item("look", Verdict.LOOK_YOURSELF, 90),
        item("b", Verdict.TO_DO, 20),
        item("a", Verdict.TO_DO, 30),
        item("c", Verdict.TO_DO, 10),
        item("fine", Verdict.FINE, 99),
    )
    assert [one.id for one in items.most_important(shown, "b")] == ["b", "a", "c"]
    assert [one.id for one in items.most_important(shown, "")] == ["a", "b", "c"]


def test_a_first_that_is_not_open_is_not_first() -> None:
    shown = view(item("fine", Verdict.FINE, 9), item("a", Verdict.TO_DO, 3))
    assert [one.id for one in items.most_important(shown, "fine")] == ["a"]


@pytest.mark.parametrize(
    ("verdict", "title"),
    [
        (Verdict.TO_DO, "Your school is named in a post"),
        (Verdict.LOOK_YOURSELF, "Your school is named in a post"),
        (Verdict.KEPT, "Your school is named in a post"),
        (Verdict.FINE, "Your school is not named in a post"),
        (Verdict.NOT_LOOKED_AT, "Your school is not named in a post"),
    ],
)
def test_the_title_is_the_bad_state_only_where_something_was_found(verdict: Verdict, title: str) -> None:
    assert view(item("a", verdict, 1))[0].title == title


def test_what_was_found_and_is_allowed_is_not_said_to_be_absent() -> None:
    reason = "Your policy allows this with a disclaimer, and a disclaimer stands on this profile."
    only = view(item("a", Verdict.FINE, 0, findings=("f1",), reason=reason))[0]
    assert (only.title, only.reason) == ("Your school is named in a post", reason)


@pytest.mark.parametrize(
    ("findings", "reason", "shown"),
    [
        (("f2",), "Your export does not say who can see this.", False),
        (("bad-0",), "This is a guess from several signs.", False),
        (("f1",), "Something else.", True),
        ((), "Your export does not say who can see this.", True),
    ],
)
def test_a_reason_is_not_told_twice(findings: tuple[str, ...], reason: str, shown: bool) -> None:
    only = view(item("a", Verdict.LOOK_YOURSELF, 1, findings=findings, reason=reason))[0]
    assert only.reason == (reason if shown else "")


def test_a_check_that_is_no_longer_listed_is_shown_by_its_id() -> None:
    only = view(item("a", Verdict.TO_DO, 1, check="of-old"))[0]
    assert (only.title, only.fix, only.why) == ("Of old", (), "")


def test_the_fix_is_that_of_the_platform_else_the_general_one_a_line_a_step() -> None:
    own = view(item("a", Verdict.TO_DO, 1, check="school-named-in-profile"))[0]
    assert own.fix == ("Profile > Edit profile > Bio.", "Take the school’s name out, then choose Save.")
    assert view(item("a", Verdict.TO_DO, 1))[0].fix == ("Remove the words, or put others.",)


def test_a_kept_item_shows_the_weight_it_had() -> None:
    kept = Kept(because="The head agreed.", until=date(2027, 5, 1), weight=28)
    only = view(item("a", Verdict.KEPT, 0, kept=kept))[0]
    assert (only.weight, only.kept_because, only.kept_until) == (28, "The head agreed.", "1 May 2027")


def test_clauses_are_told_and_milder_ones_set_aside() -> None:
    only = view(item("a", Verdict.TO_DO, 1, clauses=("larkfield-2024:5.17",), set_aside=("moorgate-trust:7.a",)))[0]
    assert [one.says for one in only.clauses] == ["Staff do not name the school on a personal account."]
    assert [one.demand for one in only.set_aside] == ["allows it with a disclaimer"]


@pytest.mark.parametrize(("clause", "told"), [("larkfield-2024:4.12", True), ("larkfield-2024:5.28", False)])
def test_where_a_pupil_is_concerned_somebody_may_have_to_be_told(clause: str, told: bool) -> None:
    assert view(item("a", Verdict.TO_DO, 1, clauses=(clause,)))[0].tell_somebody is told


def test_a_finding_that_is_not_there_is_left_out() -> None:
    assert view(item("a", Verdict.TO_DO, 1, findings=("f1", "gone")))[0].findings.total == 1


def test_fine_items_are_grouped_by_account() -> None:
    shown = view(item("a", Verdict.FINE, 1), item("b", Verdict.FINE, 1, platform="facebook", account="Rowan"))
    assert [(one.platform, [point.id for point in one.points]) for one in items.by_account(shown)] == [
        ("facebook", ["b"]),
        ("x", ["a"]),
    ]


def test_no_item_is_lost() -> None:
    shown = items.view(SAMPLE, CHECKS, CLAUSES)
    assert sorted(one.id for verdict in Verdict for one in items.of(shown, verdict)) == sorted(
        one.id for one in SAMPLE.items
    )


@pytest.mark.parametrize(
    ("needs", "count", "said"),
    [
        ((Profile,), 1, "1 profile"),
        ((Post,), 24, "24 posts"),
        ((Post, Picture), 47, "47 posts and pictures"),
        ((Post, Picture), 1, "1 entry"),
        ((Post, Picture, Profile, Page), 3, "3 entries"),
        ((Post,), 0, ""),
    ],
)
def test_what_was_looked_at_is_named(needs: tuple[type[Record], ...], count: int, said: str) -> None:
    checklist = msgspec.structs.replace(
        SAMPLE, items=(item("fine", Verdict.FINE, 0, check="made-up", looked_at=count),)
    )
    (one,) = items.view(checklist, [a_check("made-up", needs=needs)], CLAUSES)
    assert one.looked_at == said


@pytest.mark.parametrize(
    ("platform", "verdict", "told"),
    [
        ("x", Verdict.TO_DO, "The school is named on this profile"),
        ("x", Verdict.LOOK_YOURSELF, "The school is named on this profile"),
        ("x", Verdict.FINE, ""),
        ("x", Verdict.KEPT, ""),
        ("facebook", Verdict.TO_DO, ""),
    ],
)
def test_what_is_mended_with_another_says_so(platform: str, verdict: Verdict, told: str) -> None:
    own = item("a", Verdict.TO_DO, 1, check="disclaimer-missing")
    other = item("b", verdict, 1, check="school-named-in-profile", platform=platform)
    checklist = msgspec.structs.replace(SAMPLE, items=(own, other))
    shown = {one.id: one.goes_with for one in items.view(checklist, EVERY_CHECK, CLAUSES)}
    assert shown == {"a": told, "b": ""}
