"""How pictures are looked at is settled before a run: the face model, small copies, or no look at all."""

from pathlib import Path

import pytest

from auditor.cli import picture_options
from auditor.cli.picture_options import PictureWishes, settle
from auditor.model import Refused, WrongUsage
from auditor.pictures import models, telling
from tests.command_line import Asked, Run

HERE = Path("report.html")


def test_nothing_asked_for_is_the_usual_look() -> None:
    options = settle(PictureWishes(), HERE)
    assert options is not None
    assert (options.thorough, options.face_model, options.workers) == (False, b"", 2)


def test_left_out_is_no_look_and_goes_with_nothing_else() -> None:
    assert settle(PictureWishes(left_out=True), HERE) is None
    for more in (
        PictureWishes(left_out=True, thorough=True),
        PictureWishes(left_out=True, thumbnails=True),
        PictureWishes(left_out=True, face_model=HERE),
    ):
        with pytest.raises(WrongUsage):
            settle(more, HERE)


def test_the_known_face_model_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "model.onnx"
    place.write_bytes(b"a network")
    monkeypatch.setattr(models, "is_yunet", lambda data: data == b"a network")
    options = settle(PictureWishes(face_model=place), HERE)
    assert options is not None
    assert options.face_model == b"a network"


def test_any_other_face_model_is_refused_before_any_work(tmp_path: Path) -> None:
    place = tmp_path / "model.onnx"
    place.write_bytes(b"another network")
    with pytest.raises(WrongUsage) as refused:
        settle(PictureWishes(face_model=place), HERE)
    assert "its content differs" in refused.value.sentence
    assert models.YUNET_SHA256[:12] in refused.value.next_step


def test_a_face_model_that_is_not_there_or_no_file(tmp_path: Path) -> None:
    for place in (tmp_path / "none.onnx", tmp_path):
        with pytest.raises(WrongUsage, match="not there"):
            settle(PictureWishes(face_model=place), HERE)


def test_small_copies_are_made_only_after_the_card_was_shown_and_agreed_to(
    asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("auditor.cli.console.tell", lambda text="", **_: told.append(text))
    asked("y")
    assert settle(PictureWishes(thumbnails=True), tmp_path / "report.html") is not None
    assert any(telling.CARD in text for text in told)
    assert telling.THUMBNAILS_CARD in told
    asked("n")
    with pytest.raises(WrongUsage):
        settle(PictureWishes(thumbnails=True), tmp_path / "report.html")


def test_small_copies_never_go_into_a_synced_folder(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="synchronised"):
        settle(PictureWishes(thumbnails=True), tmp_path / "Dropbox" / "report.html")


def test_where_nobody_can_agree_there_are_no_copies(run: Run, known: Path, tmp_path: Path) -> None:
    (tmp_path / "posts.jsonl").write_text("")
    shown = run("audit", tmp_path / "posts.jsonl", "--thumbnails")
    assert shown.exit_code == 2
    assert "indecent image" in shown.stderr
    assert picture_options.PictureWishes().thumbnails is False
