"""What the judge is given of a run: findings, observations, what was looked at, and the owner's answers."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import blake2b

import msgspec

from auditor.model import (
    Check,
    Finding,
    Identity,
    Observation,
    Record,
    ResultPage,
    Setting,
    Source,
    SourceReport,
    UnreadAccount,
)
from auditor.model.pictures import PicturesLooked


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """What was looked at on one account.

    `read` counts records a kind; `told` names the checks that some record could have answered; `gaps` counts what
    was skipped a kind, "" standing for what is of no known kind. `blind` counts by check the pictures that were read,
    but not looked at in a way that could have shown it. `beside` names the checks that are not about this account.
    `unclear` counts search results of which only the owner can say whether they are meant.
    """

    platform: str
    account: str
    read: Mapping[str, int]
    told: frozenset[str] = frozenset()
    gaps: Mapping[str, int] = {}
    blind: Mapping[str, int] = {}
    beside: frozenset[str] = frozenset()
    unclear: int = 0


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """All that the run has gathered."""

    findings: Sequence[Finding]
    observations: Sequence[Observation] = ()
    looked: Sequence[Looked] = ()
    sources: Sequence[SourceReport] = ()
    unread_accounts: Sequence[UnreadAccount] = ()
    pictures: PicturesLooked | None = None
    settings: Sequence[Setting] = ()
    searches: Sequence[ResultPage] = ()
    identity: Sequence[Identity] = ()


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The owner's answer to a question, and the day it was given."""

    text: str
    on: date


def completed(finding: Finding, check: Check, record: Record) -> Finding:
    """Fill in what a check leaves out; the id is the same wherever the same thing is found again.

    Of a picture there is one finding a check, whichever of its words, or words in it, were read this time.
    """
    key = finding.record
    quotes = () if key.kind == "picture" else finding.quotes
    words = "\0".join(f"{quote.field}\1{quote.text}" for quote in quotes)
    return msgspec.structs.replace(
        finding,
        id=name_of(check.id, key.kind, key.platform, key.account, key.id, words),
        check=check.id,
        severity=finding.severity or check.severity,
        created=finding.created or getattr(record, "created", None),
        places=finding.places or tuple(_places(record)),
    )


def _places(record: Record) -> Iterator[Source]:
    """Yield where a record stands in an export: of a picture also the file it is, which is what its owner opens."""
    path = getattr(record, "path", "")
    if path and path != record.source.file:
        yield Source(path)
    if record.source != Source():
        yield record.source


def name_of(*facts: str) -> str:
    """Return a short name that is the same wherever the same facts stand."""
    return blake2b("\0".join(facts).encode("utf-8", "replace"), digest_size=8).hexdigest()
