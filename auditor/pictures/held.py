"""The one file a worker holds: opened once, decoded as large as each pass needs, and let go with the next."""

from collections.abc import Iterator, Sequence

from auditor.pictures import fence, films, metadata, pixels
from auditor.pictures.pixels import Pixels, shrunk
from auditor.pictures.seen import Inside

LARGE = 1600
"""Pixels of the longer side for what is looked at closely."""


class Held:
    """A picture or video in memory; every method raises Refusal for one that cannot be decoded."""

    def __init__(self, data: bytes) -> None:
        """Look at the first bytes and at the length; nothing is decoded yet."""
        self._data = data
        self.kind = fence.inspect(data)
        self._large: list[Pixels] = []

    @property
    def is_video(self) -> bool:
        """Say whether it is a video."""
        return self.kind in fence.VIDEOS

    def inside(self) -> Inside:
        """Return what is written inside the file."""
        if self.is_video:
            return films.inside(self._data)
        return metadata.read(pixels.opened(self._data))

    def frames(self, side: int) -> Iterator[Pixels]:
        """Yield the picture, or frames of the video, with at most `side` pixels a side."""
        if self.is_video:
            yield from films.frames(self._data, side)
        elif self.kind == "jpeg":
            # A JPEG decodes small for little; the others decode whole every time, so that is done once.
            yield from pixels.frames(self._data, side)
        else:
            if not self._large:
                self._large = list(pixels.frames(self._data, LARGE))
            for frame in self._large:
                yield shrunk(frame, side)

    def picked(self, side: int, numbers: Sequence[int]) -> Iterator[tuple[int, Pixels]]:
        """Yield some of the frames with their numbers."""
        wanted = set(numbers)
        for number, frame in enumerate(self.frames(side)):
            if number in wanted:
                yield number, frame
                wanted.discard(number)
            if not wanted:
                return
