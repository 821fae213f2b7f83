"""The id of a record whose platform gives none: the same post has the same id in every export, part and year."""

from datetime import UTC, datetime
from hashlib import blake2b


def record_id(platform: str, account: str, kind: str, *words: str, created: datetime | None = None) -> str:
    """Return a BLAKE2 hash of what a record is: platform, account, kind, UTC time to the second, and its words.

    `words` are the text with white space folded, or the base name of a media file; never a place in a file.
    """
    when = "" if created is None else created.astimezone(UTC).isoformat()[:19]
    folded = (" ".join(word.split()) for word in words)
    name = "\0".join((platform, account.casefold(), kind, when, *folded))
    return blake2b(name.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
