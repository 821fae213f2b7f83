"""The body of an answer, unpacked as it comes and never beyond a size: a small packed answer can be a huge one."""

import zlib
from collections.abc import Iterable

ACCEPTED = "gzip"
"""What is asked for; some servers send deflate all the same."""


class TooLarge(Exception):
    """The body is larger than is safe to read."""


class NotUnderstood(Exception):
    """The body is packed in a way that was not asked for, or is damaged."""


def unpacked(pieces: Iterable[bytes], packed_as: str, largest: int) -> bytes:
    """Return the body; raises TooLarge as soon as it passes `largest` bytes unpacked, or NotUnderstood."""
    body = bytearray()
    packed_as = packed_as.strip().casefold()
    if packed_as in {"", "identity"}:
        for piece in pieces:
            body += piece
            if len(body) > largest:
                raise TooLarge
        return bytes(body)
    if packed_as not in {"gzip", "x-gzip", "deflate"}:
        # Several layers, too, are never sent by honest servers to one that asks for gzip.
        raise NotUnderstood
    return _inflated(pieces, largest)


def _inflated(pieces: Iterable[bytes], largest: int) -> bytes:
    """Return the body of a gzip or zlib stream, whichever it is."""
    body = bytearray()
    unpacking = zlib.decompressobj(wbits=47)
    try:
        for piece in pieces:
            waiting = piece
            while waiting and not unpacking.eof:
                body += unpacking.decompress(waiting, largest + 1 - len(body))
                if len(body) > largest:
                    raise TooLarge
                waiting = unpacking.unconsumed_tail
    except zlib.error:
        raise NotUnderstood from None
    return bytes(body)
