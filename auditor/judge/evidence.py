"""What the judge is given of a run: findings, observations, what was looked at, and the owner's answers."""

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from auditor.model import Finding, Observation, SourceReport, UnreadAccount


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
