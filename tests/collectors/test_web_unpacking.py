import gzip
import zlib
from collections.abc import Iterator

import pytest

from auditor.collectors.web_unpacking import NotUnderstood, TooLarge, unpacked

TEXT = b"a page " * 1_000


def in_pieces(data: bytes, size: int = 100) -> Iterator[bytes]:
    for at in range(0, len(data), size):
        yield data[at : at + size]


@pytest.mark.parametrize(
    ("packed_as", "data"),
    [
        ("", TEXT),
        ("identity", TEXT),
        ("gzip", gzip.compress(TEXT)),
        ("GZIP", gzip.compress(TEXT)),
        ("x-gzip", gzip.compress(TEXT)),
        ("deflate", zlib.compress(TEXT)),
    ],
)
def test_a_body_comes_back_as_it_was(packed_as: str, data: bytes) -> None:
    assert unpacked(in_pieces(data), packed_as, 10_000) == TEXT


@pytest.mark.parametrize(("packed_as", "data"), [("", TEXT), ("gzip", gzip.compress(TEXT))])
def test_a_body_is_never_larger_than_it_may_be(packed_as: str, data: bytes) -> None:
    assert unpacked(in_pieces(data), packed_as, len(TEXT)) == TEXT
    with pytest.raises(TooLarge):
        unpacked(in_pieces(data), packed_as, len(TEXT) - 1)


def test_a_bomb_is_not_even_unpacked() -> None:
    bomb = gzip.compress(bytes(200_000_000))
    taken = []

    def noted() -> Iterator[bytes]:
        for piece in in_pieces(bomb, 65_536):
            taken.append(piece)
            yield piece

    with pytest.raises(TooLarge):
        unpacked(noted(), "gzip", 1_000_000)
    assert len(taken) == 1


@pytest.mark.parametrize(("packed_as", "data"), [("br", b"x"), ("gzip, gzip", gzip.compress(TEXT)), ("gzip", b"plain")])
def test_what_was_not_asked_for_is_not_understood(packed_as: str, data: bytes) -> None:
    with pytest.raises(NotUnderstood):
        unpacked(in_pieces(data), packed_as, 10_000)
