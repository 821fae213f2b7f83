"""Files on their way to a worker: hashed once, held if small, read again if not, one at a time."""

import io
import threading
from collections.abc import Callable, Iterator
from typing import BinaryIO

import pytest

from auditor.model import InputProblem
from auditor.pictures import content, fence
from auditor.pictures.content import Content
from auditor.pictures.fence import Refusal
from tests import drawn_pictures as drawn

PICTURE = drawn.encoded(drawn.scene())


class Opened:
    """Counts how often a file is opened."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.times = 0

    def __call__(self) -> BinaryIO:
        self.times += 1
        return io.BytesIO(self.data)


def taken(opener: Callable[[], BinaryIO]) -> Content:
    """Return a file with a lock of its own."""
    return Content(opener, threading.Lock())


def joined(chunks: Iterator[bytes]) -> str:
    """Return something like a hash."""
    return b"".join(chunks).hex()


def test_a_small_file_is_read_once() -> None:
    opened = Opened(PICTURE)
    file = taken(opened)
    assert file.name(joined) == PICTURE.hex()
    assert b"".join(file.chunks()) == PICTURE
    assert (opened.times, file.kind, file.is_video) == (1, "jpeg", False)


def test_a_file_that_was_let_go_is_read_again() -> None:
    opened = Opened(PICTURE)
    file = taken(opened)
    file.name(joined)
    file.forget()
    assert b"".join(file.chunks()) == PICTURE
    assert opened.times == 2


def test_a_large_file_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "_HELD", 100)
    opened = Opened(PICTURE)
    file = taken(opened)
    file.name(joined)
    assert b"".join(file.chunks()) == PICTURE
    assert opened.times == 2


@pytest.mark.parametrize(
    ("data", "reason"), [(b"", "not-a-picture"), (b"<svg/>", "not-a-picture"), (PICTURE + b"\0" * 3000, "too-large")]
)
def test_what_is_no_picture_or_too_large_is_refused(data: bytes, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fence, "LARGEST_PICTURE", len(PICTURE) + 1000)
    with pytest.raises(Refusal, match=reason):
        taken(Opened(data)).name(joined)


def broken() -> BinaryIO:
    """Fail as an archive does."""
    raise InputProblem("It could not be read.")


def gone() -> BinaryIO:
    """Fail as a disk does."""
    raise OSError


@pytest.mark.parametrize("opener", [broken, gone])
def test_a_file_that_cannot_be_opened_is_unreadable(opener: Callable[[], BinaryIO]) -> None:
    with pytest.raises(Refusal, match="unreadable"):
        taken(opener).name(joined)
