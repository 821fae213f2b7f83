"""What is remembered of pictures, under which names, and when it no longer counts."""

from typing import Any

import msgspec
import pytest

from auditor.model.pictures import Box, Lettering
from auditor.pictures.remembering import Known, Memory
from auditor.pictures.settings import Settings
from auditor.pictures.signs import SignNames

SETTINGS = Settings(key=b"the owner's", schools=((54.9, -1.5),), names=SignNames(("Larkfield School",), ("larkfield",)))


def known(memory: Memory, **more: Any) -> Known:
    """Return what is known after all passes."""
    return Known(by=dict(memory.made_with), faces=3, largest=0.2, frames=2, **more)


def test_what_was_put_comes_back() -> None:
    memory = Memory({}, SETTINGS)
    whole = known(memory, lettering=(Lettering("Larkfield", 0.9, Box(0, 0, 1, 1)),), metres=80)
    memory.put("name", whole)
    assert memory.get("name") == whole
    assert memory.get("other") == Known()


def test_the_name_depends_on_content_and_key_alone() -> None:
    name = Memory({}, SETTINGS).name_of([b"ab", b"c"])
    assert name == Memory({}, SETTINGS).name_of([b"abc"])
    assert name != Memory({}, SETTINGS).name_of([b"abd"])
    assert name != Memory({}, msgspec.structs.replace(SETTINGS, key=b"another's")).name_of([b"abc"])


@pytest.mark.parametrize(
    ("change", "lost"),
    [
        ({"schools": ((51.5, 0.1),)}, {"file"}),
        ({"crests": (b"png",)}, {"crest"}),
        ({"names": SignNames(("Other School",))}, {"file", "lettering"}),
        ({"face_model": b"yunet"}, {"file", "faces", "crest", "lettering"}),
        ({"thorough": True, "workers": 1}, set()),
    ],
)
def test_a_pass_that_would_be_made_otherwise_is_made_again(change: dict[str, Any], lost: set[str]) -> None:
    held: dict[str, bytes] = {}
    before = Memory(held, SETTINGS)
    before.put("name", known(before, crest="likely", metres=80, lettering=(Lettering("x", 1.0, Box(0, 0, 1, 1)),)))
    after = Memory(held, msgspec.structs.replace(SETTINGS, **change)).get("name")
    assert set(before.made_with) - set(after.by) == lost
    assert after.faces == (0 if "faces" in lost else 3)
    assert after.crest == ("" if "crest" in lost else "likely")
    assert after.metres == (None if "file" in lost else 80)
    assert bool(after.lettering) == ("lettering" not in lost)


@pytest.mark.parametrize(
    ("reason", "kept"),
    [("too-large", True), ("picture-damaged", True), ("picture-too-slow", False), ("picture-failed", False)],
)
def test_only_what_will_be_the_same_next_time_is_remembered_of_a_failure(reason: str, kept: bool) -> None:
    memory = Memory({}, SETTINGS)
    memory.put("name", Known(refused=reason))
    assert memory.get("name").refused == (reason if kept else "")


@pytest.mark.parametrize("held", [b"", b"nonsense", msgspec.msgpack.encode({"by": 3})])
def test_a_memory_that_cannot_be_read_is_none(held: bytes) -> None:
    assert Memory({"name": held}, SETTINGS).get("name") == Known()


def test_no_text_of_a_picture_is_kept() -> None:
    held: dict[str, bytes] = {}
    memory = Memory(held, SETTINGS)
    memory.put("name", known(memory, has_texts=True))
    assert memory.get("name").signals((("EXIF description", "Priya"),)).texts == (("EXIF description", "Priya"),)
    assert b"Priya" not in held["name"]
