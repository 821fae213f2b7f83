"""What a worker answers, pass by pass, without a process of its own."""

import io
from pathlib import Path

import pytest

from auditor.pictures import faces
from auditor.pictures.fence import Refusal
from auditor.pictures.messages import Ask, Gone, Seen, Setup, receive, send
from auditor.pictures.pixels import Pixels
from auditor.pictures.seen import Face
from auditor.pictures.worker import Looking, Tools
from tests import drawn_pictures as drawn
from tests import fake_detector

SETUP = Setup(injected=fake_detector.NAME, crests=(drawn.encoded(drawn.crest(256), "PNG"),))


@pytest.fixture(scope="module")
def tools() -> Tools:
    return Tools(SETUP)


def looked(tools: Tools, data: bytes, *passes: str) -> Seen:
    """Return what is seen in a file."""
    looking = Looking(tools)
    looking.take(data)
    return looking.run(Ask(passes=passes))


def test_faces_are_counted_and_what_the_file_says_is_read(tools: Tools) -> None:
    data = drawn.encoded(drawn.scene(5), exif=drawn.exif(description="Sports day", position=drawn.POSITION))
    seen = looked(tools, data, "file", "faces")
    assert len(seen.faces) == 5
    assert seen.inside is not None
    assert seen.inside.texts == (("EXIF description", "Sports day"),)
    assert (seen.passes, seen.refused) == (("file", "faces"), "")


def test_the_crest_is_looked_for_when_asked(tools: Tools) -> None:
    data = drawn.encoded(drawn.scene(2, size=(1280, 960), crest=drawn.crest(150)))
    assert looked(tools, data, "crest").crest.how == "likely"
    assert looked(tools, data, "faces").crest.how == ""


def test_a_pass_that_cannot_be_made_is_not_said_to_be_made(tools: Tools) -> None:
    seen = looked(tools, drawn.encoded(drawn.scene()), "faces", "lettering", "juggling")
    assert seen.passes == ("faces",)
    bare = Tools(Setup(face_model=b"not the known one", crests=(b"<svg/>",)))
    assert bare.without == ["faces", "crest"]
    assert looked(bare, drawn.encoded(drawn.scene()), "faces", "crest", "file").passes == ("file",)


def test_of_a_video_the_frame_with_most_faces_counts(tools: Tools, tmp_path: Path) -> None:
    frames = [drawn.scene(number, size=(320, 240), seed=1) for number in (0, 0, 1, 1, 4, 4, 2, 2, 0, 0)]
    seen = looked(tools, drawn.film("mp4", frames, tmp_path), "faces")
    assert len(seen.faces) == 4
    assert seen.frames == 5


def test_a_video_with_a_crowd_is_not_looked_at_to_its_end(tools: Tools, tmp_path: Path) -> None:
    seen = looked(tools, drawn.film("mp4", [drawn.scene(14)] * 20, tmp_path), "faces")
    assert len(seen.faces) >= 12
    assert seen.frames == 1


def test_what_was_seen_before_a_file_failed_is_kept(tools: Tools) -> None:
    data = drawn.encoded(drawn.scene(3), exif=drawn.exif(description="Sports day"))
    seen = looked(tools, data[: len(data) // 2], "file", "faces")
    assert seen.refused == "picture-damaged"
    assert seen.passes == ("file",)
    assert seen.inside is not None


def out_of_memory(_: Pixels, __: float) -> list[Face]:
    """Stand for a detector that needs more than there is."""
    raise MemoryError


def test_a_file_that_takes_too_much_memory_is_too_large(tools: Tools) -> None:
    hungry = Tools(SETUP)
    hungry.detector = faces.Detector("hungry", out_of_memory, 0.5, 0.5)
    assert looked(hungry, drawn.encoded(drawn.scene()), "faces").refused == "too-large"


@pytest.mark.parametrize(
    ("data", "reason"), [(None, "too-large"), (b"", "not-a-picture"), (b"<svg/>", "not-a-picture")]
)
def test_a_file_is_refused_before_anything_is_run(tools: Tools, data: bytes | None, reason: str) -> None:
    looking = Looking(tools)
    looking.take(drawn.encoded(drawn.scene(3)))
    with pytest.raises(Refusal, match=reason):
        looking.take(data)
    assert looking.run(Ask(passes=("faces",), held=True)).refused == "picture-damaged"


def test_nothing_but_a_setup_begins_the_talk() -> None:
    asked = io.BytesIO()
    send(asked, Ask(passes=("file",)))
    asked.seek(0)
    with pytest.raises(Gone):
        receive(asked, Setup)
