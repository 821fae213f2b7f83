"""Inputs are taken as named, patterns resolved, and Downloads looked through only with leave."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.cli import inputs
from auditor.model import WrongUsage
from auditor.state.content import Capture, Content
from tests.command_line import Asked


@pytest.fixture
def downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a Downloads folder of this test's own."""
    folder = tmp_path / "Downloads"
    folder.mkdir()
    monkeypatch.setattr("platformdirs.user_downloads_path", lambda: folder)
    return folder


def found_there(monkeypatch: pytest.MonkeyPatch, *found: tuple[Path, str]) -> None:
    monkeypatch.setattr("auditor.cli.inputs.look_in", lambda _: list(found))


def test_names_are_kept_in_order_and_once(tmp_path: Path) -> None:
    named = [str(tmp_path / "b.zip"), str(tmp_path / "a.zip"), str(tmp_path / "b.zip")]
    assert inputs.expand(named) == [tmp_path / "b.zip", tmp_path / "a.zip"]


def test_patterns_are_resolved_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("x-2.zip", "x-1.zip", "other.txt"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    assert inputs.expand([str(tmp_path / "x-*.zip")]) == [tmp_path / "x-1.zip", tmp_path / "x-2.zip"]
    assert inputs.expand(["x-?.zip"]) == [Path("x-1.zip"), Path("x-2.zip")]
    assert inputs.expand(["**/*.txt"]) == [Path("other.txt")]


def test_a_file_whose_name_looks_like_a_pattern_is_itself(tmp_path: Path) -> None:
    (tmp_path / "export[1].zip").touch()
    (tmp_path / "export1.zip").touch()
    assert inputs.expand([str(tmp_path / "export[1].zip")]) == [tmp_path / "export[1].zip"]


@pytest.mark.parametrize("odd", ["nothing-*.zip", "[", "a**b", "*" * 3000, "a\0*"])
def test_a_pattern_that_finds_nothing_is_kept_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, odd: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert inputs.expand([odd]) == [Path(odd)]


@pytest.mark.parametrize("empty", ["", '"', "  "])
def test_an_empty_name_is_not_the_current_folder(empty: str) -> None:
    with pytest.raises(WrongUsage, match="empty"):
        inputs.expand(["a.zip", empty])


def test_the_home_folder_and_stray_quotation_marks_are_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert inputs.expand(['~/export.zip"']) == [tmp_path / "export.zip"]


def test_what_is_found_is_read_after_a_yes(
    downloads: Path, somebody: None, asked: Asked, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found_there(monkeypatch, (downloads / "facebook-1.zip", "Facebook export"), (downloads / "x.zip", "X archive"))
    asked("y")
    assert inputs.offered() == [downloads / "facebook-1.zip", downloads / "x.zip"]
    shown = capsys.readouterr()
    assert "- Facebook export: facebook-1.zip" in shown.err
    assert not shown.out


def test_nothing_is_read_after_a_no(
    downloads: Path, somebody: None, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    found_there(monkeypatch, (downloads / "x.zip", "X archive"))
    asked("n")
    with pytest.raises(WrongUsage, match="Nothing was read"):
        inputs.offered()


def test_nothing_is_read_where_nobody_can_be_asked(downloads: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found_there(monkeypatch, (downloads / "x.zip", "X archive"))
    with pytest.raises(WrongUsage, match="nobody here"):
        inputs.offered()


def test_empty_downloads_say_how_to_get_an_export(downloads: Path, somebody: None) -> None:
    (downloads / "shopping.txt").write_text("milk")
    with pytest.raises(WrongUsage) as caught:
        inputs.offered()
    assert "Ask the platform" in caught.value.next_step


def test_no_downloads_folder_is_no_trouble(tmp_path: Path, somebody: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_downloads_path", lambda: tmp_path / "nowhere")
    with pytest.raises(WrongUsage, match="no export in your Downloads"):
        inputs.offered()


def test_where_something_is_remembered_nothing_need_be_named(
    downloads: Path, somebody: None, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.state.store.is_there", lambda: True)
    assert inputs.offered() == []
    found_there(monkeypatch, (downloads / "x.zip", "X archive"))
    asked("n")
    assert inputs.offered() == []


def test_what_a_look_up_brought_back_is_something_to_read(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
    inputs.something([tmp_path], Content())
    inputs.something([], Content(captures={"a": Capture(what="search/brave", made=moment, data=b"")}))
    with pytest.raises(WrongUsage, match="Nothing was named"):
        inputs.something([], Content())


@pytest.mark.skipif(os.name == "nt", reason="a Windows terminal writes names in another way")
@pytest.mark.parametrize("typed", ["{}", " {} ", "'{}'", '"{}"'])
def test_a_name_that_was_dragged_in(tmp_path: Path, typed: str) -> None:
    place = tmp_path / "my export.zip"
    place.touch()
    assert inputs.dragged(typed.format(place)) == [str(place)]
    assert inputs.dragged(str(place).replace(" ", "\\ ")) == [str(place)]


def test_several_names_and_odd_ones() -> None:
    assert inputs.dragged("'a b.zip' c.zip") == ["a b.zip", "c.zip"] or os.name == "nt"
    assert inputs.dragged("it's.zip") == ["it's.zip"]
