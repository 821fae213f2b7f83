r"""The store's file: a readable line that says how it is locked, then everything else, encrypted.

    auditor store 1\n
    {"version": 1, "key": "passphrase", …}\n      how it is locked, and the version of what is inside
    nonce · AES-256-GCM of the content           the lines above are authenticated with it
    16 bytes of BLAKE2                           so that damage is told from a wrong key

A wrong key is Locked; a damaged file is Damaged; a file of a newer program is Newer. Each of the three is told for
certain, for each is answered in another way.
"""

import hmac
import os
from enum import StrEnum
from hashlib import blake2b

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"auditor store "
ENVELOPE = b"1\n"
KEY_BYTES = 32
NONCE_BYTES = 12
DIGEST_BYTES = 16
LONGEST_HEADER = 4_096
MOST_MEMORY = 1 << 30
"""What a damaged or hostile header may ask scrypt to use, in bytes."""


class Damaged(Exception):
    """The file is not what was written."""


class Newer(Exception):
    """The file was written by a newer version of this program."""


class KeyFrom(StrEnum):
    """Where the key comes from."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 (a word for where it comes from)


class Header(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How the file is locked. `check` tells a wrong key from a right one; `entry` names the key in the keyring.

    scrypt: n = 2^17, r = 8, p = 1 is what OWASP's password storage page asked for in 2025-01 (128 MB, half a second).
    """

    version: int
    key: KeyFrom
    salt: bytes
    check: bytes = b""
    entry: str = ""
    n: int = 1 << 17
    r: int = 8
    p: int = 1


class Sealed(msgspec.Struct, frozen=True):
    """A file taken apart but not yet opened."""

    header: Header
    lines: bytes
    nonce: bytes
    body: bytes


def derive(key: bytes, use: str) -> bytes:
    """Return a key of its own for one use, so that no two uses share one."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"auditor/" + use.encode()).derive(key)


def from_passphrase(passphrase: str, header: Header) -> bytes:
    """Return the key a passphrase stands for; slow on purpose."""
    scrypt = Scrypt(salt=header.salt, length=KEY_BYTES, n=header.n, r=header.r, p=header.p)
    return scrypt.derive(passphrase.encode("utf-8", "surrogatepass"))


def new_header(version: int, key: KeyFrom, *, entry: str = "") -> Header:
    """Return the header of a new file, with a salt of its own."""
    return Header(version=version, key=key, salt=os.urandom(16), entry=entry)


def with_check(header: Header, key: bytes) -> Header:
    """Return the header with what tells the right key from a wrong one."""
    return msgspec.structs.replace(header, check=_check(header, key))


def fits(header: Header, key: bytes) -> bool:
    """Say whether this is the key the file was locked with."""
    return hmac.compare_digest(header.check, _check(header, key))


def seal(header: Header, key: bytes, content: bytes) -> bytes:
    """Return the bytes of the file."""
    lines = MAGIC + ENVELOPE + msgspec.json.encode(header) + b"\n"
    nonce = os.urandom(NONCE_BYTES)
    whole = lines + nonce + AESGCM(derive(key, "store")).encrypt(nonce, content, lines)
    return whole + _digest(whole)


def take_apart(data: bytes) -> Sealed:
    """Return the parts of a file; raises Damaged or Newer."""
    if data.startswith(MAGIC) and not data.startswith(MAGIC + ENVELOPE) and data[len(MAGIC) :][:1].isdigit():
        raise Newer
    if not data.startswith(MAGIC + ENVELOPE) or not hmac.compare_digest(
        _digest(data[:-DIGEST_BYTES]), data[-DIGEST_BYTES:]
    ):
        raise Damaged
    end = data.find(b"\n", len(MAGIC + ENVELOPE), LONGEST_HEADER) + 1
    rest = data[end:-DIGEST_BYTES]
    if not end or len(rest) <= NONCE_BYTES:
        raise Damaged
    try:
        header = msgspec.json.decode(data[len(MAGIC + ENVELOPE) : end], type=Header)
    except msgspec.DecodeError as error:
        raise Damaged from error
    if not _sane(header):
        raise Damaged
    return Sealed(header, data[:end], rest[:NONCE_BYTES], rest[NONCE_BYTES:])


def unseal(sealed: Sealed, key: bytes) -> bytes:
    """Return the content; raises Damaged. Ask `fits` first: here a wrong key cannot be told from damage."""
    try:
        return AESGCM(derive(key, "store")).decrypt(sealed.nonce, sealed.body, sealed.lines)
    except InvalidTag as error:
        raise Damaged from error


def _check(header: Header, key: bytes) -> bytes:
    """Return a value that only the right key gives."""
    return blake2b(header.salt, key=derive(key, "check"), digest_size=DIGEST_BYTES).digest()


def _digest(data: bytes) -> bytes:
    """Return a short hash; it guards against damage, not against people."""
    return blake2b(data, digest_size=DIGEST_BYTES).digest()


def _sane(header: Header) -> bool:
    """Say whether the numbers are such as scrypt takes, and no trap for the memory."""
    power = header.n > 1 and header.n & (header.n - 1) == 0
    return power and header.r >= 1 and 1 <= header.p <= 16 and 128 * header.n * header.r * header.p <= MOST_MEMORY
