"""Words in pictures are read with the models in the package, and nothing can be downloaded in their stead."""

import os
from pathlib import Path

import numpy as np
import pytest

from auditor.model import School
from auditor.pictures import lettering, models, pixels, signs
from auditor.pictures.lettering import Reader
from tests import drawn_pictures as drawn

pytestmark = pytest.mark.skipif(not models.lettering(), reason="the extra “lettering” is not installed")


@pytest.fixture(scope="module")
def read() -> Reader:
    return lettering.reader()


@pytest.mark.parametrize("words", [drawn.SCHOOL, drawn.SCHOOL.upper()])
def test_a_sign_is_read_with_its_place(read: Reader, words: str) -> None:
    lines = read(np.asarray(drawn.scene(3, size=(1280, 960), sign=words)))
    (line,) = [line for line in lines if "larkfield" in line.text.casefold()]
    assert line.text.casefold().replace(" ", "") == words.casefold().replace(" ", "")
    assert line.box.left < 1 / 12 + 0.03
    assert line.box.top < 0.12
    assert line.box.bottom > 0.12


@pytest.mark.parametrize("size", [(640, 480), (33, 20), (1, 1)])
def test_without_words_nothing_is_read(read: Reader, size: tuple[int, int]) -> None:
    assert read(np.full((*size, 3), 120, np.uint8)) == []


def test_the_downloader_is_out_of_reach(read: Reader) -> None:
    from rapidocr.utils.download_file import DownloadFile

    with pytest.raises(PermissionError):
        DownloadFile.run(None)


def test_without_its_models_it_cannot_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "lettering", dict)
    with pytest.raises(FileNotFoundError):
        lettering.reader()


@pytest.mark.skipif(not os.environ.get("AUDITOR_SAMPLES"), reason="AUDITOR_SAMPLES does not say where samples are")
def test_lettering_in_samples_is_read_and_photographs_are_left_alone(read: Reader) -> None:
    samples = Path(os.environ["AUDITOR_SAMPLES"])
    names = signs.sign_names([School(name="Carville Primary School", town="Wallsend")], lambda _: False)

    def named(path: Path) -> bool:
        return bool(signs.named(read(next(pixels.frames(path.read_bytes(), lettering.SIDE))), names))

    with_sign = sorted((samples / "pictures" / "lettering").glob("*.jpg"))
    without = sorted((samples / "photos").glob("*.jpg"))[::3]
    assert sum(named(path) for path in with_sign) >= 0.9 * len(with_sign)
    assert not [path.name for path in without if named(path)]
