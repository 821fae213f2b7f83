"""The checklist: the judged result that the report draws and `--json` writes, as described in docs/formats.md."""

from datetime import date, datetime
from enum import StrEnum

import msgspec

from auditor.model.finding import Finding, Observation
from auditor.model.pictures import PicturesLooked
from auditor.model.policy import Moment
from auditor.model.records import RecordKey
from auditor.model.remembered import Change, Kept, Remembered
from auditor.model.searches import ResultPage
from auditor.model.steps import SettingSeen, Step


class SourceState(StrEnum):
    """How reading a source ended."""

    READ = "read"
    PARTLY_READ = "partly-read"
    EMPTY = "empty"
    WRONG_FORMAT = "wrong-format"
    TRUNCATED = "truncated"
    ENCRYPTED = "encrypted"
    NOT_RECOGNISED = "not-recognised"


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """Of one kind of record: how many the file says it holds, were read, and were skipped."""

    kind: str
    expected: int
    read: int
    skipped: int


class SkippedAt(msgspec.Struct, frozen=True, kw_only=True):
    """Something that could not be read: place and reason, never what it held."""

    file: str
    place: str
    reason: str
    count: int = 1


class SourceReport(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one source: an export, a folder, a file."""

    platform: str
    account: str
    collector: str
    files: int
    counts: tuple[Count, ...] = ()
    skipped: tuple[SkippedAt, ...] = ()
    state: SourceState = SourceState.READ
    label: str = ""
    sentence: str = ""
    next_step: str = ""
    never_opened: int = 0
    missing: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()


class UnreadAccount(msgspec.Struct, frozen=True, kw_only=True):
    """An account the owner told us of, of which nothing was read this time."""

    platform: str
    handle: str = ""


class Verdict(StrEnum):
    """What a checklist item comes to."""

    TO_DO = "to-do"
    LOOK_YOURSELF = "look-yourself"
    FINE = "fine"
    NOT_LOOKED_AT = "not-looked-at"
    KEPT = "kept"
    NOT_APPLICABLE = "not-applicable"


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One check on one account, judged; `reason` says why where the verdict alone does not.

    What the owner keeps stands in an item of its own beside it. `ticked` is when they ticked it in a report.
    """

    id: str
    check: str
    platform: str
    account: str
    verdict: Verdict
    weight: int = 0
    clauses: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    change: Change | None = None
    kept: Kept | None = None
    moment: Moment = Moment.ANY
    reason: str = ""
    looked_at: int = 0
    ticked: date | None = None


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """Something only the owner can answer; clauses that ask the same are joined."""

    id: str
    clauses: tuple[str, ...]
    ask: str
    good_answer: str = ""
    answer: str | None = None
    answered: date | None = None
    ticked: date | None = None
    moment: Moment = Moment.ANY


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """An "if this happens" card that clauses ask for."""

    id: str
    clauses: tuple[str, ...]


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a search result is the owner: yes, no or unclear."""

    record: RecordKey
    is_me: str


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One request that left the computer."""

    host: str
    purpose: str
    at: datetime
    received: int


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """How many clauses of a policy are checked, partly checked, asked, walked through or only explained."""

    policy: str
    clauses: int
    checked: int = 0
    partly: int = 0
    asked: int = 0
    walked: int = 0
    explained: int = 0


class Checklist(msgspec.Struct, frozen=True, kw_only=True):
    """The whole result of one run; `pictures` says what came of looking at pictures, where they were looked at."""

    made: datetime
    policies: tuple[str, ...]
    version: int = 1
    moment: Moment = Moment.ROUTINE
    sources: tuple[SourceReport, ...] = ()
    unread_accounts: tuple[UnreadAccount, ...] = ()
    pictures: PicturesLooked | None = None
    findings: tuple[Finding, ...] = ()
    observations: tuple[Observation, ...] = ()
    items: tuple[Item, ...] = ()
    first: str = ""
    questions: tuple[Question, ...] = ()
    cards: tuple[Card, ...] = ()
    steps: tuple[Step, ...] = ()
    settings: tuple[SettingSeen, ...] = ()
    identity: tuple[Identity, ...] = ()
    searches: tuple[ResultPage, ...] = ()
    requests: tuple[Request, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    remembered: Remembered | None = None


REASONS = {
    "no-text": "it holds no text",
    "not-as-expected": "it is not built as expected",
    "cut-off": "the file ends in the middle",
    "not-json": "it is not valid JSON",
    "html-not-json": "it is a web page where data was expected",
    "too-large": "it is larger than is safe to open",
    "unpacks-too-large": "it unpacks to far more than is safe to open",
    "outside-path": "its name points outside the export",
    "encrypted": "it is locked with a password",
    "damaged": "the packed file is damaged",
    "wrong-encoding": "its letters are stored in an unexpected way",
    "unreadable": "it could not be opened",
    "bad-date": "its date could not be read",
    "missing-part": "the export names a file that is not there",
    "not-given": "the site did not give all of it to a stranger",
    "unknown-kind": "it is of an unknown kind",
    "search-untrusted": "the same search also found a made-up word that stands nowhere, so it cannot be trusted",
    "check-failed": "a check stopped on it",
    "not-a-picture": "it is not a picture or video that can be opened",
    "picture-damaged": "it is damaged or cut off",
    "picture-too-slow": "looking at it took too long, so that was stopped",
    "picture-failed": "looking at it failed",
    "no-face-detector": "there is nothing to find faces with",
    "not-a-web-page": "it is no web page that was saved by a browser",
    "not-a-result-page": "it is no result page of a search engine that the program knows",
    "too-many-pages": "it comes after more pages than are read at once",
    "search-consent": "it is a page that asks to agree to cookies, not the results",
    "search-captcha": "it is a page that asks whether you are a person, not the results",
    "search-script-gate": "it was saved before the results were there",
    "search-signed-in": "it was saved while signed in, and holds no results that can be read",
    "search-not-read": "no results could be read from it; that does not mean that there are none",
}
