"""The networks' files are there, known by their hash, and found without loading what they belong to."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.pictures import models

ROOT = Path(__file__).parent.parent.parent


def test_the_networks_of_mtcnn_come_with_the_program() -> None:
    assert all(file.is_file() for file in models.mtcnn())


def test_without_their_package_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "find_spec", lambda _: None)
    with pytest.raises(FileNotFoundError):
        models.mtcnn()
    assert models.lettering() == {}


def test_lettering_needs_all_its_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(models.LETTERING, "Det.model_path", "not-there.onnx")
    assert models.lettering() == {}


def test_any_other_model_is_not_the_known_one() -> None:
    assert not models.is_yunet(b"")
    assert not models.is_yunet(b"onnx" * 1000)


@pytest.mark.skipif(not os.environ.get("AUDITOR_SAMPLES"), reason="AUDITOR_SAMPLES does not say where the model is")
def test_the_known_model_is_known() -> None:
    path = Path(os.environ["AUDITOR_SAMPLES"], "models", "face_detection_yunet_2023mar.onnx")
    assert models.is_yunet(path.read_bytes())


def test_the_program_itself_loads_nothing_that_decodes() -> None:
    script = (
        "import sys, auditor.gallery, auditor.pictures.showing\n"
        "print(sorted({'cv2', 'PIL', 'pi_heif', 'rapidocr', 'onnxruntime'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
