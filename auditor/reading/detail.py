"""One contact detail found in a text: where, of what kind, why, and how surely."""

from typing import NamedTuple

from auditor.model import Certainty, Span

LONGEST = 60_000  # characters of one text that are searched; a post is shorter on every platform
MOST = 50  # details in one text; more say nothing more


class Detail(NamedTuple):
    """A contact detail: its words, a quote's `kind` (`work-email`, `phone` …), the reason in one clause, certainty."""

    span: Span
    kind: str
    reason: str
    certainty: Certainty
