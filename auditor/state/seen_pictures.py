"""What was seen in pictures, remembered from run to run: read as it was, and added to as soon as a picture is done."""

from collections.abc import Iterator, MutableMapping
from datetime import date

import msgspec

from auditor.state.content import Content, PictureResult
from auditor.state.store import Memory, Store


class SeenPictures(MutableMapping[str, bytes]):
    """A dictionary over what the store remembers of pictures; `keep` writes what was used or added in this run."""

    def __init__(self, store: Store) -> None:
        """Begin with what is remembered."""
        self._store = store
        self._before = store.content.pictures
        self._fresh: dict[str, bytes] = {}
        self._used: set[str] = set()

    @property
    def key(self) -> bytes:
        """Return the key with which contents are named."""
        return self._store.key_for("pictures")

    def __getitem__(self, name: str) -> bytes:
        """Return what is known under a name."""
        if name in self._fresh:
            return self._fresh[name]
        held = self._before[name].data
        self._used.add(name)
        return held

    def __setitem__(self, name: str, data: bytes) -> None:
        """Take in what is known now."""
        self._fresh[name] = data

    def __delitem__(self, name: str) -> None:
        """Let go of what was taken in."""
        del self._fresh[name]

    def __iter__(self) -> Iterator[str]:
        """Yield all names."""
        yield from dict.fromkeys((*self._before, *self._fresh))

    def __len__(self) -> int:
        """Return how many names there are."""
        return len({*self._before, *self._fresh})

    def keep(self, today: date) -> bool:
        """Remember what was seen up to now; say whether anything was new. Raises WrongUsage where the disk says no."""
        if not (self._fresh or self._used):
            return False
        fresh = {name: PictureResult(looked=today, data=data) for name, data in self._fresh.items()}
        self._store.update(lambda before: self._added(before, fresh, today))
        return bool(fresh) and self._store.memory is Memory.KEPT

    def _added(self, before: Content, fresh: dict[str, PictureResult], today: date) -> Content:
        """Return the content with what is fresh, and what was of use marked as such."""
        again = {
            name: msgspec.structs.replace(before.pictures[name], looked=today)
            for name in self._used
            if name in before.pictures
        }
        return msgspec.structs.replace(before, pictures={**before.pictures, **again, **fresh})
