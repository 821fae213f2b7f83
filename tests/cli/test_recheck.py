"""`auditor recheck` repeats the last check with the same files and policies, and says what changed."""

import json
from pathlib import Path

from tests.command_line import Run
from tests.made_up_posts import NEW, OLD, SCHOOL, Clock, post, result, written
from tests.remembering import AUTUMN, SPRING, KeyringOfOurs


def test_the_last_check_is_repeated(run: Run, known: Path, safe: KeyringOfOurs, clock: Clock, tmp_path: Path) -> None:
    clock(AUTUMN)
    path = written(tmp_path, "posts", [post("p1", SCHOOL, OLD), post("p2", SCHOOL, NEW)])
    result(run, path, "--policy", "crypt-2017")
    written(tmp_path, "posts", [post("p1", "Cake", OLD), post("p2", SCHOOL, NEW)])
    clock(SPRING)
    shown = run("recheck", "--json", "-")
    assert shown.exit_code == 1, shown.output
    made = json.loads(shown.stdout)
    assert made["policies"] == ["crypt-2017"]
    assert [one["count"] for one in made["remembered"]["mended"] if one["check"] == "school-named-in-post"] == [1]
    assert "Your report:" in shown.stderr


def test_other_policies_may_be_named(run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path) -> None:
    result(run, written(tmp_path, "posts", [post("p1", SCHOOL, OLD)]))
    made = json.loads(run("recheck", "--policy", "st-josephs-2019", "--json", "-").stdout)
    assert made["policies"] == ["st-josephs-2019"]


def test_a_policy_that_is_not_at_hand_gives_way_to_the_set_up(
    run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path
) -> None:
    ours = tmp_path / "ours.toml"
    ours.write_text(
        'version = 1\nid = "ours-2026"\ntitle = "Ours"\nschool = "Larkfield"\n[[clauses]]\nref = "1"\n'
        'topic = "school-identification"\n'
        'strength = "must-not"\ndemand = "forbids"\nsays = "Do not name it."\nchecks = ["school-named-in-post"]\n',
        "utf-8",
    )
    result(run, written(tmp_path, "posts", [post("p1", SCHOOL, OLD)]), "--policy", ours)
    shown = run("recheck", "--json", "-")
    assert json.loads(shown.stdout)["policies"] == ["carville-2019"]
    assert "not at hand" in shown.stderr


def test_before_the_first_check_it_says_what_to_do(run: Run, known: Path, safe: KeyringOfOurs) -> None:
    shown = run("recheck")
    assert shown.exit_code == 2
    assert "auditor audit" in shown.stderr


def test_without_a_set_up_it_says_what_to_do(run: Run, home: Path) -> None:
    shown = run("recheck")
    assert shown.exit_code == 2
    assert "auditor setup" in shown.stderr
    assert not home.exists()


def test_the_passphrase_is_asked_once(run: Run, known: Path, typed: object, tmp_path: Path) -> None:
    assert callable(typed)
    typed("four quiet words", "four quiet words")
    result(run, written(tmp_path, "posts", [post("p1", SCHOOL, OLD)]))
    typed("four quiet words")
    assert run("recheck").exit_code == 1
