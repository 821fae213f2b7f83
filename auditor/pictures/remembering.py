"""What is remembered of a picture, so that the next run is quick: counts and distances under a keyed name.

Neither the picture nor a text within it is kept, nor where it was taken; the name is a hash with the owner's own key,
so that nobody without it can tell whether a picture they have is among them.
"""

import threading
from collections.abc import Iterable, MutableMapping
from datetime import datetime
from hashlib import blake2b

import msgspec

from auditor.model.pictures import Box, Lettering, PictureSignals
from auditor.pictures.settings import Settings

VERSION = 1
"""Raised whenever a pass would see something else in the same picture."""
_FINAL = frozenset(("too-large", "not-a-picture", "picture-damaged"))
"""Reasons that will be the same next time; a file that was too slow is tried again."""


class Known(msgspec.Struct, kw_only=True, omit_defaults=True):
    """What is known of one picture; `by` says with what each pass was made, `has_texts` that words in it matter."""

    by: dict[str, str] = {}
    refused: str = ""
    faces: int = 0
    largest: float = 0.0
    frames: int = 1
    crest: str = ""
    crest_box: Box | None = None
    lettering: tuple[Lettering, ...] = ()
    metres: int | None = None
    taken: datetime | None = None
    has_texts: bool = False

    def signals(self, texts: tuple[tuple[str, str], ...]) -> PictureSignals:
        """Return this as what a record carries."""
        return PictureSignals(
            faces=self.faces,
            largest_face=self.largest,
            lettering=self.lettering,
            crest=self.crest,
            crest_box=self.crest_box,
            metres=self.metres,
            taken=self.taken,
            texts=texts,
            frames=self.frames,
            passes=tuple(self.by),
            failure=self.refused,
        )


class Memory:
    """What earlier runs and this one have seen, by the keyed hash of a file's content; safe to use from threads."""

    def __init__(self, held: MutableMapping[str, bytes], settings: Settings) -> None:
        """Take the store, and say with what each pass is made now."""
        self._held = held
        self._key = settings.key
        self._lock = threading.Lock()
        self.made_with = {
            "file": self._hash([repr(settings.schools).encode(), msgspec.json.encode(settings.names)]),
            "faces": self._hash([settings.detector.encode(), settings.face_model]),
            "crest": self._hash(settings.crests),
            "lettering": self._hash([msgspec.json.encode(settings.names)]),
        }

    def _hash(self, pieces: Iterable[bytes]) -> str:
        """Return a keyed hash of several pieces."""
        total = blake2b(b"%d" % VERSION, key=self._key[:64], digest_size=12)
        for piece in pieces:
            total.update(len(piece).to_bytes(8, "big") + piece)
        return total.hexdigest()

    def name_of(self, chunks: Iterable[bytes]) -> str:
        """Return the name under which a content is remembered."""
        total = blake2b(key=self._key[:64], digest_size=20)
        for chunk in chunks:
            total.update(chunk)
        return total.hexdigest()

    def get(self, name: str) -> Known:
        """Return what is known, without the passes that would be made with something else now."""
        with self._lock:
            held = self._held.get(name)
        if held is None:
            return Known()
        try:
            known = msgspec.msgpack.decode(held, type=Known)
        except msgspec.DecodeError:
            return Known()
        stale = [done for done, by in known.by.items() if self.made_with.get(done) != by]
        if not stale:
            return known
        # Each pass fills fields of its own, and is made again where they are missing.
        return Known() if "faces" in stale or known.refused else _without(known, stale)

    def put(self, name: str, known: Known) -> None:
        """Remember what is known, unless it might come out better next time."""
        if known.refused and known.refused not in _FINAL:
            return
        with self._lock:
            self._held[name] = msgspec.msgpack.encode(known)


def _without(known: Known, stale: Iterable[str]) -> Known:
    """Return what is known without what some passes found."""
    fields: dict[str, dict[str, object]] = {
        "file": {"metres": None, "taken": None, "has_texts": False},
        "crest": {"crest": "", "crest_box": None},
        "lettering": {"lettering": ()},
    }
    changes: dict[str, object] = {"by": {name: by for name, by in known.by.items() if name not in stale}}
    for name in stale:
        changes |= fields.get(name, {})
    return msgspec.structs.replace(known, **changes)
