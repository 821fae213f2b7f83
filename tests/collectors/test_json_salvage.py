"""Of a list that is cut off or broken, every whole item is read, and the rest is counted."""

import json
import random

import msgspec
import pytest

from auditor.collectors import json_salvage
from auditor.collectors.json_lists import items
from auditor.collectors.json_salvage import in_utf8
from auditor.model import Expected, Skipped


class Note(msgspec.Struct):
    """A record of these tests: with defaults, so that a wrong object would pass for one."""

    text: str = "WRONG"
    tags: list[dict[str, str]] = []
    number: int = -1


def read(data: bytes, *keys: str) -> tuple[list[Note], list[Skipped], int]:
    notes: list[Note] = []
    skipped: list[Skipped] = []
    expected = 0
    for got in items(data, Note, file="notes.json", kind="post", keys=keys):
        if isinstance(got, Expected):
            expected += got.count
        elif isinstance(got, Skipped):
            skipped.append(got)
        else:
            notes.append(got[1])
    return notes, skipped, expected


def listed(count: int, *, indent: int | None = None) -> bytes:
    notes = [
        {"text": f"Tea {number} ☕, said “Rowan”", "tags": [{"a": "b"}, {"c": "}, {"}], "number": number}
        for number in range(count)
    ]
    return json.dumps(notes, ensure_ascii=False, indent=indent).encode()


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("window", [64, 1 << 17])
def test_cut_at_any_byte(indent: int | None, window: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_salvage, "WINDOW", window)
    whole = listed(6, indent=indent)
    for cut in range(1, len(whole)):
        notes, skipped, expected = read(whole[:cut])
        assert [note.number for note in notes] == list(range(len(notes)))
        assert all(note.text.startswith("Tea") and len(note.tags) == 2 for note in notes)
        assert [(one.reason, one.state) for one in skipped] == [("cut-off", "truncated")]
        assert expected == len(notes) + 1
    assert len(read(whole[:-1])[0]) == 6


def test_cut_within_an_object_that_holds_the_list() -> None:
    whole = b'{"about": {"a": [1, 2]}, "notes": ' + listed(3) + b"}"
    notes, skipped, expected = read(whole[:-40], "notes")
    assert [note.number for note in notes] == [0, 1]
    assert [one.state for one in skipped] == ["truncated"]
    assert expected == 3


@pytest.mark.parametrize("window", [64, 1 << 17])
def test_broken_places_cost_their_item_only(window: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_salvage, "WINDOW", window)
    chance = random.Random(5)
    for indent in (None, 1):
        whole = listed(40, indent=indent)
        for _ in range(150):
            data = bytearray(whole)
            at = chance.randrange(8, len(data) - 2)
            data[at] = chance.randrange(32, 127)
            notes, skipped, expected = read(bytes(data))
            assert len(notes) >= 37
            assert expected >= 38
            assert sum(one.count for one in skipped) <= 3


def test_a_broken_item_is_told_by_its_place() -> None:
    data = listed(5).replace(b'"number": 2}', b'"number": oops}')
    notes, skipped, expected = read(data)
    assert [note.number for note in notes] == [0, 1, 3, 4]
    assert skipped == [Skipped(file="notes.json", kind="post", place="item 3", reason="not-as-expected")]
    assert expected == 5


def test_half_a_letter_is_replaced() -> None:
    notes, skipped, _ = read(b'[{"text": "cut \\ud83d"}, {"text": "whole \\uD83D\\uDE00"}, {"text": "\\ude00 late"}]')
    assert [note.text for note in notes] == ["cut �", "whole 😀", "� late"]
    assert skipped == []


def test_one_wrong_byte_leaves_the_other_letters_as_they_are() -> None:
    data = b'[{"text": "caf\xc3\xa9 \x80 5"}, {"text": "t\xc3\xa9"}, {"text": "x\xff"}]'
    notes, skipped, expected = read(data[:-1])
    assert [note.text for note in notes] == ["café € 5", "té", "xÿ"]
    assert [one.reason for one in skipped] == ["wrong-encoding", "cut-off"]
    assert expected == 4


def test_bytes_that_are_utf8_stay_as_they_are() -> None:
    assert in_utf8("☕".encode()) == ("☕".encode(), False)
    assert in_utf8(b"\x93tea\x94") == ("“tea”".encode(), True)


def test_an_item_longer_than_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_salvage, "WINDOW", 32)
    data = json.dumps([{"text": "x" * 5000, "number": 1}, {"text": "y" * 5000, "number": 2}]).encode()
    notes, _, _ = read(data[:-1])
    assert [note.number for note in notes] == [1, 2]
