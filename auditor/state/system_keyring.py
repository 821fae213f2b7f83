"""The operating system's own safe for keys: asked politely, and never trusted to answer."""

import base64
import binascii
import os
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from threading import Thread
from typing import TypeVar

from auditor.state import private_folder

SERVICE = "auditor"
"""The name under which people see our keys in their keyring."""

STORE_KEY = "store"
PATIENCE = 120.0
"""Seconds to wait: a locked keyring asks its owner for a password first."""

T = TypeVar("T")


def entry() -> str:
    """Return the name of the entry for the store in the private folder; a moved folder has a key of its own."""
    if not os.environ.get(private_folder.ANOTHER_PLACE, ""):
        return STORE_KEY
    moved = str(private_folder.place().absolute()).encode("utf-8", "surrogatepass")
    return f"{STORE_KEY}-{blake2b(moved, digest_size=6).hexdigest()}"


def name() -> str:
    """Return what the keyring in use calls itself; "" where there is none that keeps a key safely."""
    import keyring

    # Below 1 are the null and fail back ends and files in plain text; keyring's own word for the rest is "recommended".
    ranked = _answer(lambda: (float(keyring.get_keyring().priority), str(keyring.get_keyring().name)))
    return ranked[0][1] if ranked and ranked[0][0] >= 1 else ""


def read(entry_name: str) -> bytes | None:
    """Return the key of that name, or None where it is not there, or the keyring does not answer."""
    import keyring

    if not name():
        return None
    (kept,) = _answer(lambda: keyring.get_password(SERVICE, entry_name)) or [None]
    try:
        return base64.b64decode(kept, validate=True) if kept else None
    except (binascii.Error, ValueError):
        return b""


def write(entry_name: str, key: bytes) -> bool:
    """Keep a key; say whether it can be read back, for some keyrings take it and lose it."""
    import keyring

    if not name():
        return False
    _answer(lambda: keyring.set_password(SERVICE, entry_name, base64.b64encode(key).decode()))
    return read(entry_name) == key


def erase(entry_name: str) -> bool:
    """Remove a key; say whether it is gone."""
    import keyring

    if not name():
        return False
    _answer(lambda: keyring.delete_password(SERVICE, entry_name))
    return _answer(lambda: keyring.get_password(SERVICE, entry_name)) == [None]


def _answer(ask: Callable[[], T]) -> list[T]:
    """Return the answer as a list of one, or an empty list where there was none in time.

    Back ends are plug-ins of the system and of others: they raise errors of their own making, and a D-Bus that nobody
    listens on never answers. Neither may end a run.
    """
    answers: list[T] = []

    def wait() -> None:
        with suppress(Exception):
            answers.append(ask())

    asking = Thread(target=wait, daemon=True)
    asking.start()
    asking.join(PATIENCE)
    return answers
