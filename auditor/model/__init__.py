"""The ground floor: the words that every other room speaks. It imports nothing of ours."""

from auditor.model.check import Check, Context
from auditor.model.checklist import (
    REASONS,
    Card,
    Change,
    Checklist,
    Count,
    Coverage,
    Identity,
    Item,
    Kept,
    Question,
    Request,
    SkippedAt,
    SourceReport,
    SourceState,
    Step,
    Verdict,
)
from auditor.model.errors import AuditorError, ExitCode, InputProblem, Locked, Refused, WrongUsage
from auditor.model.finding import Certainty, DisclaimerForm, Finding, Observation, Severity
from auditor.model.policy import STRICTEST_FIRST, Clause, Demand, Moment, Pack, Strength
from auditor.model.records import (
    BIG,
    CIRCLE_NAMES,
    FIELD_NAMES,
    QUOTE_KINDS,
    SETTING_NAMES,
    SMALL,
    Account,
    AnyRecord,
    Audience,
    Circle,
    Collected,
    Expected,
    Field,
    Membership,
    Page,
    Part,
    Picture,
    Place,
    Post,
    Profile,
    Quote,
    Record,
    RecordKey,
    Reference,
    Registered,
    SearchResult,
    Setting,
    Skipped,
    Source,
    Span,
    kind_of,
)
from auditor.model.subject import (
    Circumstances,
    Nation,
    OwnAccount,
    Person,
    PolicyChoice,
    Relatives,
    School,
    Subject,
)

__all__ = [
    "BIG", "CIRCLE_NAMES", "FIELD_NAMES", "QUOTE_KINDS", "REASONS", "SETTING_NAMES", "SMALL", "STRICTEST_FIRST",
    "Account", "AnyRecord", "Audience", "AuditorError", "Card", "Certainty", "Change", "Check", "Checklist",
    "Circle", "Circumstances", "Clause", "Collected", "Context", "Count", "Coverage", "Demand", "DisclaimerForm",
    "ExitCode", "Expected", "Field", "Finding", "Identity", "InputProblem", "Item", "Kept", "Locked", "Membership",
    "Moment", "Nation", "Observation", "OwnAccount", "Pack", "Page", "Part", "Person", "Picture", "Place",
    "PolicyChoice", "Post", "Profile", "Question", "Quote", "Record", "RecordKey", "Reference", "Refused",
    "Registered", "Relatives", "Request", "School", "SearchResult", "Setting", "Severity", "Skipped", "SkippedAt",
    "Source", "SourceReport", "SourceState", "Span", "Step", "Strength", "Subject", "Verdict", "WrongUsage", "kind_of",
]
