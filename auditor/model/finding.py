"""A finding: one place where a check found what it looks for, and how sure that is."""

from datetime import datetime
from enum import StrEnum

import msgspec

from auditor.model.quotes import Audience, Quote
from auditor.model.records import RecordKey, Source


class Certainty(StrEnum):
    """How a finding is known: a structured field, an exact match in text, or a pattern."""

    SEEN = "seen"
    READ = "read"
    GUESSED = "guessed"


class Severity(StrEnum):
    """How grave the act is, before audience and policy are looked at."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Finding(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a check yields. The pipeline fills in `id`, `check`, `created`, `places` and, where left out, `severity`.

    `signals` is how many things that do not depend on each other speak for it, where a check counts them.
    """

    record: RecordKey
    audience: Audience = Audience.UNKNOWN
    certainty: Certainty = Certainty.READ
    quotes: tuple[Quote, ...] = ()
    reasons: tuple[str, ...] = ()
    severity: Severity | None = None
    id: str = ""
    check: str = ""
    created: datetime | None = None
    places: tuple[Source, ...] = ()
    count: int = 1
    signals: int = 0


class DisclaimerForm(StrEnum):
    """What a disclaimer says; `partial` is less than one."""

    OWN_AND_NOT_EMPLOYER = "own-and-not-employer"
    OWN_ONLY = "own-only"
    NOT_EMPLOYER_ONLY = "not-employer-only"
    PARTIAL = "partial"


class Observation(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Something noticed that is no finding but may settle one, such as a disclaimer."""

    kind: str
    form: str
    record: RecordKey
    quotes: tuple[Quote, ...] = ()
