"""`auditor audit`: exports in, one private report out, and an exit code that says how it went."""

import json
import os
import stat
import zipfile
from pathlib import Path

import pytest

from auditor import demo
from tests.command_line import SUBJECT, AtTerminal, Run

PROFILE = {"kind": "profile", "platform": "mastodon", "account": "@rowan", "id": "p1", "audience": "public"}


def records(folder: Path, bio: str, *more: str) -> Path:
    """Write a file of records: a public profile with this bio, and any other lines."""
    path = folder / "records.jsonl"
    path.write_text("\n".join([json.dumps({**PROFILE, "bio": bio}), *more]) + "\n", encoding="utf-8")
    return path


def test_a_report_is_written_and_summed_up(run: Run, known: Path, tmp_path: Path) -> None:
    shown = run("audit", records(tmp_path, "I teach at Larkfield Primary School"))
    assert shown.exit_code == 1, shown.output
    (report,) = (known.parent / "reports").iterdir()
    assert f"Your report: {report}" in shown.stdout
    assert "most important thing" in shown.stdout
    assert "Larkfield" in report.read_text(encoding="utf-8")
    if os.name == "posix":
        assert stat.S_IMODE(report.stat().st_mode) == 0o600


def test_something_unread_ends_with_3_whatever_else_there_is(run: Run, known: Path, tmp_path: Path) -> None:
    shown = run("audit", records(tmp_path, "I teach at Larkfield Primary School", "not JSON"))
    assert shown.exit_code == 3
    assert "most important thing" in shown.stdout
    assert "records.jsonl" in shown.stderr


def test_a_missing_input_is_said_and_the_rest_is_read(run: Run, known: Path, tmp_path: Path) -> None:
    shown = run("audit", tmp_path / "nowhere.zip", records(tmp_path, "I teach at Larkfield Primary School"))
    assert shown.exit_code == 3
    assert "There is nothing at “nowhere.zip”." in shown.stderr
    assert "most important thing" in shown.stdout


def test_json_on_stdout_stands_alone(run: Run, known: Path, tmp_path: Path) -> None:
    shown = run("audit", records(tmp_path, "Larkfield Primary School"), "--json", "-")
    assert json.loads(shown.stdout)["policies"] == ["carville-2019"]
    assert "Your report:" in shown.stderr


def test_report_and_json_go_where_they_are_told(run: Run, known: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    shown = run("audit", records(tmp_path, "hello"), "--report", out / "r.html", "--json", out / "r.json")
    assert shown.exit_code in {0, 1}
    assert {path.name for path in out.iterdir()} == {"r.html", "r.json"}
    assert not (known.parent / "reports").exists()


def test_nothing_is_written_to_the_current_folder(
    run: Run, known: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    run("audit", records(tmp_path, "hello"))
    assert not list((tmp_path / "here").iterdir())


def test_another_set_up_and_policy_may_be_named(run: Run, tmp_path: Path) -> None:
    about = tmp_path / "about.toml"
    about.write_text(SUBJECT, encoding="utf-8")
    path = records(tmp_path, "hello")
    shown = run("audit", path, "--about", about, "--policy", "crypt-2017", "--policy", "st-josephs-2019", "--json", "-")
    assert json.loads(shown.stdout)["policies"] == ["crypt-2017", "st-josephs-2019"]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ([], "auditor setup"),
        (["--about", "nowhere.toml"], "There is no set-up file"),
        (["--report", "no/such/folder/r.html"], "auditor setup"),
    ],
)
def test_without_a_terminal_what_is_missing_is_named(run: Run, tmp_path: Path, args: list[str], said: str) -> None:
    shown = run("audit", records(tmp_path, "hello"), *args)
    assert shown.exit_code == 2
    assert said in shown.stderr
    assert not shown.stdout


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--policy", "carvile-2019"], "carville-2019"),
        (["--report", "no/such/folder/r.html"], "The folder for “r.html” is not there"),
        (["--json", "no/such/folder/r.json"], "The folder for “r.json” is not there"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_read(
    run: Run, known: Path, tmp_path: Path, args: list[str], said: str
) -> None:
    shown = run("audit", records(tmp_path, "hello"), *args)
    assert shown.exit_code == 2
    assert said in shown.stderr
    assert not (known.parent / "reports").exists()


def test_a_broken_set_up_is_said_with_its_line(run: Run, known: Path, tmp_path: Path) -> None:
    known.write_text(SUBJECT + 'extra = "x"\n', encoding="utf-8")
    shown = run("audit", records(tmp_path, "hello"))
    assert shown.exit_code == 2
    assert "“subject.toml”, line 8: “extra” is not a name this file knows" in shown.stderr


def test_patterns_and_zips_are_taken(run: Run, known: Path, tmp_path: Path) -> None:
    for name in ("x", "linkedin"):
        folder = next(path for path in demo.inputs() if path.name == name)
        with zipfile.ZipFile(tmp_path / f"{name}.zip", "w") as packed:
            for path in sorted(folder.rglob("*")):
                packed.write(path, path.relative_to(folder))
    shown = run("audit", tmp_path / "*.zip", "--json", "-")
    assert {source["platform"] for source in json.loads(shown.stdout)["sources"]} == {"x", "linkedin"}


def test_four_questions_and_on_it_goes(at_terminal: AtTerminal, home: Path, tmp_path: Path) -> None:
    answers = "Rowan Ellis\nLarkfield Primary School\n\n5\ny\n\n"
    shown, code = at_terminal("audit", records(tmp_path, "I teach at Larkfield Primary School"), answers=answers)
    assert code == 1, shown
    assert "Your report:" in shown
    assert not (home / "subject.toml").exists()


def test_ctrl_c_at_a_question_stops(at_terminal: AtTerminal, home: Path, tmp_path: Path) -> None:
    shown, code = at_terminal("audit", records(tmp_path, "hello"), interrupt=True)
    assert code == 130
    assert "Stopped. Nothing was changed." in shown
    assert not home.exists()


@pytest.mark.parametrize("colourless", [True, False])
def test_colours_are_left_out_where_they_are_not_wanted(
    at_terminal: AtTerminal, known: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, colourless: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    if colourless:
        monkeypatch.setenv("NO_COLOR", "1")
    shown, _ = at_terminal("audit", records(tmp_path, "hello"), "--no-memory")
    assert ("\x1b[32m" in shown) is not colourless
