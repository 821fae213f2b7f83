"""`auditor history` shows one row a check, and says where two cannot be compared."""

from pathlib import Path

from tests.command_line import Run
from tests.made_up_posts import NEW, OLD, SCHOOL, Clock, post, result, written
from tests.remembering import AUTUMN, SPRING, SUMMER, KeyringOfOurs


def test_each_check_is_a_row(run: Run, known: Path, safe: KeyringOfOurs, clock: Clock, tmp_path: Path) -> None:
    path = written(tmp_path, "posts", [post("p1", SCHOOL, OLD), post("p2", SCHOOL, NEW)])
    clock(AUTUMN)
    result(run, path)
    clock(SPRING)
    result(run, written(tmp_path, "posts", [post("p1", "Cake", OLD), post("p2", SCHOOL, NEW)]))
    clock(SUMMER)
    path = written(tmp_path, "posts", [post("p1", SCHOOL, OLD), post("p2", SCHOOL, NEW)])
    result(run, path, "--policy", "crypt-2017")
    rows = [line.split() for line in run("history").stdout.splitlines()[1:4]]
    assert [row[0] for row in rows] == ["2026-10-03", "2027-01-16", "2027-04-24"]
    assert rows[0][4:7] == ["–", "–", "–"]
    new, back, mended = zip(*(map(int, row[4:7]) for row in rows[1:]), strict=True)
    assert new == (0, 0)
    assert back[1] == mended[0] > 0
    assert (back[0], mended[1]) == (0, 0)
    assert [row[-1] == "*" for row in rows] == [False, False, True]
    assert "Other accounts were looked at" in run("history").stdout


def test_before_the_first_check_it_says_so(run: Run, known: Path, safe: KeyringOfOurs) -> None:
    shown = run("history")
    assert shown.exit_code == 2
    assert "Nothing is remembered yet." in shown.stderr
