"""`auditor forget`: lists everything, removes it after a yes, and proves that nothing is left."""

from pathlib import Path

import pytest

from auditor.state import api_keys, private_folder, store
from auditor.state.capturing import capture
from auditor.state.content import Capture
from tests.command_line import Asked, Run, Typed
from tests.made_up_posts import NEW, SCHOOL, post, result, written
from tests.remembering import AUTUMN, KeyringOfOurs


@pytest.fixture
def export(run: Run, known: Path, safe: KeyringOfOurs, tmp_path: Path) -> Path:
    """Return an export that was audited, with the report in another folder."""
    (tmp_path / "out").mkdir()
    path = written(tmp_path, "posts", [post("p1", SCHOOL, NEW)])
    result(run, path, "--report", tmp_path / "out" / "mine.html")
    return path


def test_without_a_yes_nothing_is_removed(run: Run, export: Path, somebody: None, asked: Asked, home: Path) -> None:
    asked("n")
    shown = run("forget")
    assert shown.exit_code == 0
    assert "Nothing was removed." in shown.stdout
    assert (home / store.FILE_NAME).exists()


def test_after_a_yes_nothing_of_ours_is_left(
    run: Run, export: Path, somebody: None, asked: Asked, home: Path, tmp_path: Path, safe: KeyringOfOurs
) -> None:
    asked("y")
    shown = run("forget")
    assert shown.exit_code == 0
    for name in ("subject.toml", store.FILE_NAME, "mine.html", "the key “"):
        assert name in shown.stdout
    assert "Nothing of ours is left." in shown.stdout
    assert not home.exists()
    assert not list((tmp_path / "out").iterdir())
    assert not safe.kept
    assert f"- {export}" in shown.stdout
    assert export.exists()


def test_with_nobody_to_say_yes_nothing_is_removed(run: Run, export: Path, home: Path) -> None:
    shown = run("forget")
    assert shown.exit_code == 2
    assert "--yes" in shown.stderr
    assert (home / store.FILE_NAME).exists()


def test_where_there_is_nothing_it_says_so(run: Run, home: Path) -> None:
    shown = run("forget", "--yes")
    assert shown.exit_code == 0
    assert "There is nothing of ours to forget." in shown.stdout
    assert not home.exists()


def test_a_report_that_was_changed_since_is_marked(run: Run, export: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / "mine.html").write_text("mine now", "utf-8")
    assert "it was changed since" in run("forget", "--yes").stdout


def test_what_cannot_be_removed_is_said_and_ends_with_3(
    run: Run, export: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr("auditor.state.erasing._remove", refuse)
    shown = run("forget", "--yes")
    assert shown.exit_code == 3
    assert "Still there:" in shown.stdout
    assert "Nothing of ours is left." not in shown.stdout


def test_a_store_that_stays_shut_is_removed_all_the_same(
    run: Run, known: Path, typed: Typed, tmp_path: Path, home: Path
) -> None:
    typed("four quiet words", "four quiet words")
    result(run, written(tmp_path, "posts", [post("p1", SCHOOL, NEW)]))
    typed("wrong passphrase", "wrong passphrase", "wrong passphrase")
    shown = run("forget", "--yes")
    assert shown.exit_code == 0
    assert "could not be opened" in shown.stdout
    assert not home.exists()


def test_files_of_others_in_the_folder_are_left_alone(run: Run, export: Path, home: Path) -> None:
    (home / "novel.txt").write_text("mine", "utf-8")
    run("forget", "--yes")
    assert [path.name for path in private_folder.place().iterdir()] == ["novel.txt"]


def test_keys_of_search_engines_are_named_and_removed(run: Run, export: Path, safe: KeyringOfOurs) -> None:
    api_keys.keep("brave", "canary-key")
    api_keys.keep("searxng", "https://search.example")
    shown = run("forget", "--yes")
    assert shown.exit_code == 0
    assert api_keys.entry("brave") in shown.stdout
    assert "canary" not in shown.output
    assert not safe.kept


def test_what_look_ups_brought_back_is_gone_with_the_store(run: Run, export: Path, home: Path) -> None:
    kept = Capture(what="search/brave", made=AUTUMN, data=b"")
    store.open_store().update(lambda content: capture(content, {"a": kept}, [], now=AUTUMN))
    run("forget", "--yes")
    assert not home.exists()
