"""Fingerprints: how a finding is known again in the next run without keeping a word of it.

Each is a BLAKE2 hash keyed with a key derived from the store's own: whoever has the store but not the key cannot even
try out what the owner may have written. Two stores give two different fingerprints of the same thing.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from auditor.model import Check, Finding, RecordKey
from auditor.state.content import Scope
from auditor.state.sealing import derive

SIZE = 16


class Prints:
    """Takes fingerprints with one store's key."""

    def __init__(self, key: bytes, checks: Sequence[Check] = ()) -> None:
        """Derive the key; of the checks, know which only count and which had another id before."""
        self._key = derive(key, "fingerprints")
        self._counting = frozenset(check.id for check in checks if check.count is not None)
        self._first_id = {
            name: check.replaces[0] for check in checks if check.replaces for name in (check.id, *check.replaces)
        }

    def of(self, finding: Finding) -> str:
        """Return the fingerprint of a finding: check, account, record and words, wherever it was read.

        A check that counts has one finding an account; its number and examples change, the fingerprint does not.
        """
        record = finding.record
        account = self.scope(finding.check, record.platform, record.account)
        if finding.check in self._counting:
            return self._print("count", *account)
        # Of a picture there is one finding a check, whichever of its words, or words in it, were read this time.
        quotes = () if record.kind == "picture" else finding.quotes
        words = sorted({(quote.field, _folded(quote.text)) for quote in quotes})
        return self._print("finding", *account, record.kind, record.id, *(part for pair in words for part in pair))

    def scope(self, check: str, platform: str, account: str) -> Scope:
        """Return what is compared, the same however the handle is written and whatever the check is called today."""
        return Scope(self._first_id.get(check, check), platform, account.casefold().lstrip("@"))

    def thing(self, finding: Finding) -> str:
        """Return the fingerprint of what can be seen: it changes with the words around, the audience and the count."""
        around = sorted({_folded(quote.before + quote.text + quote.after) for quote in finding.quotes})
        return self._print("thing", finding.audience, finding.severity or "", str(finding.count), *around)

    def name(self, finding_id: str) -> str:
        """Return the fingerprint of the id that a report shows, so that the owner can name a finding by it."""
        return self._print("name", finding_id.strip().casefold())

    def record(self, key: RecordKey) -> str:
        """Return the fingerprint of a record, such as a search result."""
        return self._print("record", key.kind, *self.scope("", key.platform, key.account), key.id, key.url)

    def bytes(self, digest: bytes) -> str:
        """Return the fingerprint of bytes by their plain hash, such as a picture's."""
        return blake2b(b"bytes\0" + digest, key=self._key, digest_size=SIZE).hexdigest()

    def text(self, *parts: str) -> str:
        """Return the fingerprint of words, such as a query."""
        return self._print("text", *parts)

    def _print(self, use: str, *parts: str) -> str:
        """Return the keyed hash of the parts; each with its length, so that no two lists look alike."""
        return blake2b(b"".join(_measured((use, *parts))), key=self._key, digest_size=SIZE).hexdigest()


def _measured(parts: Iterable[str]) -> Iterable[bytes]:
    """Yield each part with its length before it."""
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        yield len(encoded).to_bytes(8, "big") + encoded


def _folded(text: str) -> str:
    """Return a text as it is the same in every export: one way to write each letter, white space folded."""
    return " ".join(unicodedata.normalize("NFC", text).split())
