"""`auditor keep`: a finding is left on purpose, with a reason and a date, and comes back in time."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import Run
from tests.made_up_posts import NEW, OLD, SCHOOL, Clock, post, result, written
from tests.remembering import AUTUMN, SPRING, SUMMER, KeyringOfOurs

NAMED = "school-named-in-post"


@pytest.fixture
def posts(known: Path, safe: KeyringOfOurs, clock: Clock, tmp_path: Path) -> Path:
    """Return two posts that name the school, on a day in autumn."""
    clock(AUTUMN)
    return written(tmp_path, "posts", [post("p1", SCHOOL, OLD), post("p2", SCHOOL, NEW)])


def name_of(made: dict[str, Any], record: str) -> str:
    """Return the name that the report shows for what was found in a post."""
    (name,) = (one["id"] for one in made["findings"] if one["record"]["id"] == record and one["check"] == NAMED)
    return str(name)


def verdicts(made: dict[str, Any]) -> list[tuple[str, int]]:
    """Return the verdict of each item of the check, with how many findings it holds."""
    return [(item["verdict"], len(item["findings"])) for item in made["items"] if item["check"] == NAMED]


def test_one_kept_finding_hides_no_other_and_comes_back_in_time(run: Run, posts: Path, clock: Clock) -> None:
    first = result(run, posts)
    weight = next(item["weight"] for item in first["items"] if item["check"] == NAMED)
    shown = run("keep", name_of(first, "p1"), "--because", "the head agreed", "--until", "2027-01-31")
    assert shown.exit_code == 0, shown.output
    assert "Kept until 31 January 2027." in shown.stdout

    clock(SPRING)
    second = result(run, posts)
    assert verdicts(second) == [("look-yourself", 1), ("kept", 1)]
    (kept,) = (item for item in second["items"] if item["verdict"] == "kept")
    assert kept["kept"] == {
        "because": "the head agreed",
        "until": "2027-01-31",
        "finding": name_of(first, "p1"),
        "weight": weight,
    }
    assert kept["weight"] == weight

    clock(SUMMER)
    third = result(run, posts)
    assert verdicts(third) == [("look-yourself", 2)]
    assert third["remembered"]["back"] == {name_of(first, "p1"): "the date you set has passed"}


def test_it_comes_back_when_the_thing_itself_changes(run: Run, posts: Path, tmp_path: Path) -> None:
    first = result(run, posts)
    name = name_of(first, "p1")
    run("keep", name, "--because", "the head agreed")
    changed = written(tmp_path, "changed", [{**post("p1", SCHOOL, OLD), "audience": "public"}, post("p2", SCHOOL, NEW)])
    again = result(run, changed)
    assert again["remembered"]["back"] == {name: "it has changed since you decided"}
    assert verdicts(again) == [("to-do", 2)]


def test_the_report_shows_the_reason_and_the_weight(run: Run, posts: Path, known: Path) -> None:
    run("keep", name_of(result(run, posts), "p1"), "--because", "the head agreed", "--until", "2027-01-31")
    result(run, posts)
    report = max((known.parent / "reports").iterdir(), key=lambda one: one.stat().st_mtime_ns)
    page = report.read_text("utf-8")
    assert "You kept this:" in page
    assert "the head agreed" in page
    assert "(until 31 January 2027)" in page


def test_it_is_listed_and_let_go(run: Run, posts: Path) -> None:
    first = result(run, posts)
    name = name_of(first, "p1")
    assert run("keep").stdout == "You keep nothing.\n"
    run("keep", name, "--because", "the head agreed")
    listed = run("keep").stdout
    assert "the head agreed" in listed
    assert "Since 3 October 2026" in listed
    assert run("keep", name, "--let-go").exit_code == 0
    assert run("keep").stdout == "You keep nothing.\n"
    assert verdicts(result(run, posts)) == [("look-yourself", 2)]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["0123456789abcdef", "--because", "so"], "No finding of that name is remembered."),
        (["0123456789abcdef"], "Keeping something needs a reason."),
        (["0123456789abcdef", "--because", "  "], "Keeping something needs a reason."),
        (["0123456789abcdef", "--let-go"], "Nothing of that name is kept."),
        (["--because", "so"], "Which finding?"),
        (["x", "--because", "so", "--until", "soon"], "soon"),
    ],
)
def test_what_makes_no_sense_is_said(run: Run, posts: Path, args: list[str], said: str) -> None:
    result(run, posts)
    shown = run("keep", *args)
    assert shown.exit_code == 2
    assert said in shown.stderr


def test_a_day_in_the_past_is_said(run: Run, posts: Path) -> None:
    name = name_of(result(run, posts), "p1")
    shown = run("keep", name, "--because", "so", "--until", f"{AUTUMN - timedelta(days=1):%Y-%m-%d}")
    assert shown.exit_code == 2
    assert "lies in the past" in shown.stderr
    assert json.loads(run("audit", posts, "--json", "-").stdout)["remembered"]["back"] == {}


def test_before_the_first_check_there_is_nothing_to_keep(run: Run, known: Path, safe: KeyringOfOurs) -> None:
    shown = run("keep")
    assert shown.exit_code == 2
    assert "Nothing is remembered yet." in shown.stderr
