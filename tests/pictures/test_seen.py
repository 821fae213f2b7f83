"""What the passes say goes over a pipe and comes back the same."""

import msgspec

from auditor.model.pictures import Box
from auditor.pictures.seen import Face, Inside, Line, Sighting


def test_nothing_seen_is_said_as_nothing() -> None:
    assert (Sighting().how, Sighting().box) == ("", None)
    assert (Inside().texts, Inside().taken, Inside().position) == ((), None, None)


def test_values_survive_being_sent() -> None:
    for value in (Face(Box(0, 0, 1, 1), 0.9), Line("a", 0.8, Box(0, 0, 1, 1), 3), Sighting("likely", Box(0, 0, 1, 1))):
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=type(value)) == value
