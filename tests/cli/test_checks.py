"""`auditor checks` explains from the checks' own declarations."""

import pytest

from checks import CHECKS
from tests.command_line import Run


def test_every_check_is_listed_in_order(run: Run) -> None:
    shown = run("checks")
    assert shown.exit_code == 0
    assert [line.split()[0] for line in shown.stdout.splitlines()] == [check.id for check in CHECKS]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_each_is_explained_whole(run: Run, check: object) -> None:
    from auditor.model import Check

    assert isinstance(check, Check)
    shown = run("checks", check.id)
    assert shown.exit_code == 0
    for words in (check.title, check.failed, check.why, *check.fix.values()):
        assert all(line in shown.stdout for line in words.split("\n"))


def test_the_clauses_that_ask_for_it_are_named(run: Run) -> None:
    assert "carville-2019:5.17" in run("checks", "school-named-in-profile").stdout


def test_a_slip_is_answered_with_the_nearest_check(run: Run) -> None:
    shown = run("checks", "work-mail-in-profile")
    assert shown.exit_code == 2
    assert "Did you mean “work-email-in-profile”?" in shown.stderr


def test_anything_else_is_answered_with_the_list(run: Run) -> None:
    shown = run("checks", "zzz\x1b[2J")
    assert shown.exit_code == 2
    assert "\x1b" not in shown.stderr
    assert "“auditor checks” lists them all" in shown.stderr
