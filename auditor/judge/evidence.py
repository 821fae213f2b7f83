"""What the judge is given of a run: findings, observations, what was looked at, and the owner's answers."""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import blake2b

import msgspec

from auditor.model import Check, Finding, Observation, Record, Source, SourceReport, UnreadAccount


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """What was looked at on one account.

    `read` counts records a kind; `told` names the checks that some record could have answered; `gaps` counts what
    was skipped a kind, "" standing for what is of no known kind.
    """

    platform: str
    account: str
    read: Mapping[str, int]
    told: frozenset[str] = frozenset()
    gaps: Mapping[str, int] = {}


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """All that the run has gathered."""

    findings: Sequence[Finding]
    observations: Sequence[Observation] = ()
    looked: Sequence[Looked] = ()
    sources: Sequence[SourceReport] = ()
    unread_accounts: Sequence[UnreadAccount] = ()


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The owner's answer to a question, and the day it was given."""

    text: str
    on: date


def completed(finding: Finding, check: Check, record: Record) -> Finding:
    """Fill in what a check leaves out; the id is the same wherever the same thing is found again."""
    words = "\0".join(f"{quote.field}\1{quote.text}" for quote in finding.quotes)
    key = finding.record
    return msgspec.structs.replace(
        finding,
        id=name_of(check.id, key.kind, key.platform, key.account, key.id, words),
        check=check.id,
        severity=finding.severity or check.severity,
        created=finding.created or getattr(record, "created", None),
        places=finding.places or ((record.source,) if record.source != Source() else ()),
    )


def name_of(*facts: str) -> str:
    """Return a short name that is the same wherever the same facts stand."""
    return blake2b("\0".join(facts).encode("utf-8", "replace"), digest_size=8).hexdigest()
