"""The bytes of a picture on their way to a worker: hashed once, held if small, read again if not."""

import threading
from collections.abc import Callable, Iterator
from itertools import chain
from typing import BinaryIO

from auditor.model import InputProblem
from auditor.pictures import fence
from auditor.pictures.fence import Refusal

CHUNK = 1 << 20
_HELD = 16 << 20
"""Bytes up to which a file is kept in memory between hashing and looking."""


class Content:
    """One file; only one is read at a time, as the parts of an archive share one place on the disk."""

    def __init__(self, opener: Callable[[], BinaryIO], reading: threading.Lock) -> None:
        """Take the way to open it, and the lock that all openers share."""
        self._open = opener
        self._reading = reading
        self._kept: list[bytes] = []
        self.kind = ""

    def name(self, hashed: Callable[[Iterator[bytes]], str]) -> str:
        """Read the file, note what kind it is, and return its hash; raises Refusal.

        What is small enough to be held is hashed when others may read again: that takes as long as the reading.
        """
        with self._reading:
            read, begun = self._read(), []
            for chunk in read:
                begun.append(chunk)
                if not self._kept:
                    return hashed(chain(begun, read))
        return hashed(iter(begun))

    def _read(self) -> Iterator[bytes]:
        """Yield the chunks of the file, keeping them as long as they are few."""
        size = 0
        for chunk in self._fresh():
            if not size:
                self.kind = fence.kind_of(chunk)
            size += len(chunk)
            if size > (fence.LARGEST_VIDEO if self.is_video else fence.LARGEST_PICTURE):
                raise Refusal("too-large")
            if size <= _HELD:
                self._kept.append(chunk)
            else:
                self._kept.clear()
            yield chunk
        if not size:
            raise Refusal("not-a-picture")

    @property
    def is_video(self) -> bool:
        """Say whether the first bytes are those of a video."""
        return self.kind in fence.VIDEOS

    def chunks(self) -> Iterator[bytes]:
        """Yield the file for a worker; raises Refusal where it can no longer be read."""
        if self._kept:
            yield from self._kept
            return
        with self._reading:
            yield from self._fresh()

    def forget(self) -> None:
        """Let go of what is held; it is read again when it is wanted."""
        self._kept.clear()

    def _fresh(self) -> Iterator[bytes]:
        """Yield the chunks of the file as it lies."""
        try:
            with self._open() as stream:
                while chunk := stream.read(CHUNK):
                    yield chunk
        except (OSError, InputProblem) as error:
            raise Refusal("unreadable") from error
