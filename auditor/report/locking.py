"""A report that shows nothing without its passphrase: encrypted here, opened by the browser itself, without a network.

The key is made by PBKDF2 with SHA-256, which every browser can do; the page is sealed with AES-256-GCM.
"""

import base64
import os
import unicodedata

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from auditor.report.page import content_hash, template

ROUNDS = 2_400_000
KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
STEP = 65_536
"""The page is filled up to a multiple of this, so that the size of the file says little."""
BLANKS = " \t\r\n"


class Seal(msgspec.Struct, frozen=True, kw_only=True):
    """What the browser needs besides the passphrase, in base64; none of it is secret."""

    version: int = 1
    rounds: int
    salt: str
    nonce: str


def lock(page: bytes, passphrase: str, *, rounds: int = ROUNDS) -> bytes:
    """Return a page that holds the given one, locked with a passphrase."""
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    seal = msgspec.json.encode(Seal(rounds=rounds, salt=_text(salt), nonce=_text(nonce))).decode()
    filled = page + b" " * (-len(page) % STEP)
    sealed = AESGCM(key(passphrase, salt, rounds)).encrypt(nonce, filled, seal.encode())
    return (
        template("locked.html")
        .render(
            styles=[content_hash("locked.css"), content_hash("style.css")],
            scripts=[content_hash("unlock.js"), content_hash("script.js")],
            seal=seal,
            sealed=_text(sealed),
        )
        .encode()
    )


def key(passphrase: str, salt: bytes, rounds: int) -> bytes:
    """Return the key that a passphrase makes."""
    return PBKDF2HMAC(SHA256(), KEY_BYTES, salt, rounds).derive(normalised(passphrase).encode("utf-8", "replace"))


def normalised(passphrase: str) -> str:
    """Return a passphrase as every keyboard gives it; unlock.js does the very same."""
    return unicodedata.normalize("NFKC", passphrase).strip(BLANKS)


def _text(data: bytes) -> str:
    """Return bytes in base64."""
    return base64.b64encode(data).decode()
