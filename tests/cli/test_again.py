"""A repeated check reads what is still there, and offers what came newly into the same folders."""

import os
import time
import zipfile
from pathlib import Path

import pytest

from auditor import demo
from auditor.cli import again
from auditor.model import WrongUsage
from auditor.state.content import Capture, Content, Input, Run
from tests.command_line import Asked
from tests.remembering import AUTUMN


def an_export(folder: Path, name: str, *, after: bool) -> Path:
    """Zip the made-up export of X, dated before or after the last check."""
    source = next(path for path in demo.inputs() if path.name == "x")
    path = folder / name
    with zipfile.ZipFile(path, "w") as made:
        for one in sorted(one for one in source.rglob("*") if one.is_file()):
            made.write(one, one.relative_to(source))
    moment = AUTUMN.timestamp() + (1_000 if after else -1_000)
    os.utime(path, (moment, moment))
    return path


def content(*paths: Path) -> Content:
    """Return what is remembered after a check of these files."""
    return Content(
        runs=(Run(made=AUTUMN),), inputs=tuple(Input(path=str(path.absolute()), last=AUTUMN) for path in paths)
    )


def test_the_same_files_again(tmp_path: Path) -> None:
    path = an_export(tmp_path, "x-one.zip", after=False)
    an_export(tmp_path, "x-older.zip", after=False)
    assert again.files(content(path)) == [path]


def test_what_is_gone_is_said_and_the_rest_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = an_export(tmp_path, "x-one.zip", after=False)
    assert again.files(content(path, tmp_path / "gone.zip")) == [path]
    assert "No longer there:" in capsys.readouterr().err


def test_a_newer_export_is_read_in_place_of_the_old_one(tmp_path: Path, somebody: None, asked: Asked) -> None:
    old = an_export(tmp_path, "x-one.zip", after=False)
    new = an_export(tmp_path, "x-two.zip", after=True)
    posts = tmp_path / "posts.jsonl"
    posts.write_text("{}\n", "utf-8")
    asked("y")
    assert again.files(content(old, posts)) == [posts, new]
    asked("n")
    assert again.files(content(old, posts)) == [old, posts]


def test_with_nobody_to_agree_it_is_named_and_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = an_export(tmp_path, "x-one.zip", after=False)
    an_export(tmp_path, "x-two.zip", after=True)
    assert again.files(content(old)) == [old]
    assert "x-two.zip" in capsys.readouterr().err


def test_a_newer_export_stands_in_for_one_that_is_gone(tmp_path: Path, somebody: None, asked: Asked) -> None:
    new = an_export(tmp_path, "x-two.zip", after=True)
    asked("y")
    assert again.files(content(tmp_path / "gone.zip")) == [new]


@pytest.mark.parametrize("remembered", [Content(), content(Path("/nowhere/x.zip"))])
def test_where_nothing_is_at_hand_it_is_said(remembered: Content) -> None:
    with pytest.raises(WrongUsage) as caught:
        again.files(remembered)
    assert "auditor audit" in caught.value.next_step


def test_what_a_look_up_brought_back_can_be_read_alone() -> None:
    kept = Capture(what="search/brave", made=AUTUMN, data=b"")
    assert again.files(Content(runs=(Run(made=AUTUMN),), captures={"a": kept})) == []


def test_a_large_folder_is_quick(tmp_path: Path) -> None:
    old = an_export(tmp_path, "x-one.zip", after=False)
    for number in range(500):
        (tmp_path / f"picture-{number}.jpg").write_bytes(b"")
    began = time.perf_counter()
    again.files(content(old))
    assert time.perf_counter() - began < 5
