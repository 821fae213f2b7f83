"""The school in a search result: loud where it is named or its site is shown, quiet on other schools."""

import pytest

from auditor.model import Certainty, SearchResult, Severity
from checks.school_named_in_search_result import CHECK
from tests.checking import found, quoted
from tests.found_by_search import a_result


@pytest.mark.parametrize(
    ("result", "words", "severity"),
    [
        (a_result("Rowan Ellis - Larkfield Primary School"), ["Larkfield Primary School"], Severity.MEDIUM),
        (a_result("Rowan Ellis", "Teacher at Hazelbank Academy"), ["Hazelbank Academy"], Severity.MEDIUM),
        (
            a_result("Our staff", "Mr Ellis", url="https://www.larkfield.example/staff"),
            ["https://www.larkfield.example/staff"],
            Severity.LOW,
        ),
        (a_result("Rowan Ellis", "see larkfield.example for more"), ["larkfield.example"], Severity.MEDIUM),
    ],
)
def test_loud(result: SearchResult, words: list[str], severity: Severity) -> None:
    (finding,) = found(CHECK, result)
    assert quoted([finding]) == words
    assert finding.severity is severity
    assert finding.certainty is Certainty.READ


@pytest.mark.parametrize(
    "result",
    [
        a_result("Rowan Ellis | Facebook", "Rowan Ellis is on Facebook"),
        a_result("Oakmere 10k", "Rowan Ellis 52:10"),
        a_result("Rowan Ellis, Larkhill Primary School, Durham"),
        a_result("Rowan Ellis", "a field of larks", url="https://larkfield.example.org/"),
        a_result("", "", url="https://[broken"),
    ],
)
def test_quiet(result: SearchResult) -> None:
    assert not found(CHECK, result)
