"""Where the store's key comes from: the system's keyring, or a passphrase; with neither, nothing is remembered."""

import os
import unicodedata
from collections.abc import Callable
from enum import StrEnum

from auditor.model import Locked
from auditor.state import system_keyring
from auditor.state.sealing import KEY_BYTES, Header, KeyFrom, fits, from_passphrase, new_header, with_check

TRIES = 3
SHORTEST = 10


class Ask(StrEnum):
    """What a passphrase is asked for: to choose one (ask twice), to open the store, or once more after a wrong one."""

    CHOOSE = "choose"
    OPEN = "open"
    AGAIN = "again"


Asking = Callable[[Ask], str | None]
"""Is called for a passphrase; None means that there is nobody to ask, or that they would rather not."""

_FORGET = "If it cannot be had again, “auditor forget” clears it away, and you begin afresh."


class OutOfReach(Locked):
    """The key cannot be had just now: nobody to type the passphrase, or a keyring that does not answer."""


class Lock:
    """A header and the key that fits it."""

    __slots__ = ("header", "key")

    def __init__(self, header: Header, key: bytes) -> None:
        """Hold both; the key is never shown."""
        self.header = header
        self.key = key

    def __repr__(self) -> str:
        return f"Lock({self.header.key})"


def too_short(passphrase: str) -> bool:
    """Say whether a passphrase is too short to keep anybody out."""
    return len(normalised(passphrase)) < SHORTEST


def normalised(passphrase: str) -> str:
    """Return a passphrase as every keyboard gives it: the same letters, however they are put together."""
    return unicodedata.normalize("NFKC", passphrase.strip())


def choose(version: int, ask: Asking | None) -> Lock | None:
    """Return the lock of a new store from a passphrase, or None where there is none to be had."""
    passphrase = normalised((ask(Ask.CHOOSE) if ask else None) or "")
    if not passphrase:
        return None
    header = new_header(version, KeyFrom.PASSPHRASE)
    key = from_passphrase(passphrase, header)
    return Lock(with_check(header, key), key)


def from_keyring(version: int) -> Lock | None:
    """Return the lock of a new store from the keyring, or None where it has none that keeps a key.

    A key that is there already is used again: another folder's store, or an older one, may hang on it.
    """
    entry = system_keyring.entry()
    key = system_keyring.read(entry)
    if key is None or len(key) != KEY_BYTES:
        key = os.urandom(KEY_BYTES)
        if not system_keyring.write(entry, key):
            return None
    return Lock(with_check(new_header(version, KeyFrom.KEYRING, entry=entry), key), key)


def opening(header: Header, ask: Asking | None) -> Lock:
    """Return the lock that opens a store; raises Locked, nothing overwritten."""
    if header.key is KeyFrom.KEYRING:
        key = system_keyring.read(header.entry)
        if key is None:
            raise OutOfReach(
                "What was remembered is locked, and its key could not be had from your system's keyring.",
                next_step=f"Unlock your keyring (sign in to your desktop), and try again. {_FORGET}",
            )
        if not fits(header, key):
            raise Locked(
                "What was remembered is locked, and the key in your system's keyring does not fit it.",
                next_step=_FORGET,
            )
        return Lock(header, key)
    return _by_passphrase(header, ask)


def _by_passphrase(header: Header, ask: Asking | None) -> Lock:
    """Return the lock that a passphrase opens; ask three times at most."""
    for attempt in range(TRIES):
        given = ask(Ask.AGAIN if attempt else Ask.OPEN) if ask else None
        if not given:
            raise OutOfReach(
                "What was remembered is locked with your passphrase, and there was none to open it.",
                next_step=f"Run it in a terminal, where you can type it. {_FORGET}",
            )
        key = from_passphrase(normalised(given), header)
        if fits(header, key):
            return Lock(header, key)
    raise Locked(
        "That passphrase does not open what was remembered. Nothing was changed.",
        next_step=f"Try again when you have it. Nobody can open it without. {_FORGET}",
    )
