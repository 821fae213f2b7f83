"""How the owner wants pictures to be looked at: options of a run, and what must be settled before it begins."""

from pathlib import Path

import msgspec

from auditor.cli import asking, console
from auditor.gallery import Options
from auditor.model import WrongUsage
from auditor.pictures import models, telling

LARGEST_MODEL = 4 << 20


class PictureWishes(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked for: a close look at all, another face detector, small copies, or no look at all."""

    thorough: bool = False
    face_model: Path | None = None
    thumbnails: bool = False
    left_out: bool = False


def settle(wishes: PictureWishes, report_place: Path) -> Options | None:
    """Return how to look, None for not at all, once everything asked for can be had; raises WrongUsage and Refused."""
    if wishes.left_out:
        if wishes.thorough or wishes.thumbnails or wishes.face_model:
            raise WrongUsage(
                "--no-pictures goes with no other option about pictures.", next_step="Leave out one or the other."
            )
        return None
    model = _face_model(wishes.face_model) if wishes.face_model else b""
    if wishes.thumbnails:
        _agree(report_place)
    return Options(thorough=wishes.thorough, face_model=model)


def _face_model(path: Path) -> bytes:
    """Return the bytes of YuNet's file; raises WrongUsage for any other."""
    place = path.expanduser()
    try:
        data = place.read_bytes() if place.is_file() and place.stat().st_size <= LARGEST_MODEL else b""
    except OSError:
        data = b""
    if not data:
        raise WrongUsage(
            f"The face model “{console.one_line(place.name)}” is not there, or cannot be read.",
            next_step="Check the spelling, or leave out --face-model: faces are then looked for more slowly.",
        )
    if not models.is_yunet(data):
        raise WrongUsage(
            f"“{console.one_line(place.name)}” is not the face model that this program knows: its content differs.",
            next_step=(
                "Only face_detection_yunet_2023mar.onnx of the OpenCV Zoo is used, known by its SHA-256 "
                f"{models.YUNET_SHA256[:12]}…. Leave out --face-model, or fetch that file again."
            ),
        )
    return data


def _agree(report_place: Path) -> None:
    """Show what must be known before copies of pictures are made, and ask; raises WrongUsage and Refused."""
    from auditor import safety

    safety.must_stay_here(report_place, safety.this_machine())
    console.tell(f"{telling.CARD_TITLE}: {telling.CARD}")
    console.tell()
    console.tell(telling.THUMBNAILS_CARD)
    console.tell()
    if not asking.yes("Put small copies of the pictures that were found into the report?", default=False):
        raise WrongUsage("Then nothing was done.", next_step="Leave out --thumbnails for a report without pictures.")
