"""Contact details in a search result: loud on the owner's, quiet on the school's own site and on figures."""

import pytest

from auditor.model import SearchResult, Severity
from checks.contact_in_search_result import CHECK
from tests.checking import found, quoted
from tests.found_by_search import a_result

SITE = "https://larkfield.example/staff"


@pytest.mark.parametrize(
    ("result", "words", "severity"),
    [
        (a_result("Rowan Ellis tutoring", "ring 07700 900123"), ["07700 900123"], Severity.MEDIUM),
        (a_result("Rowan Ellis", "rowan@example.org"), ["rowan@example.org"], Severity.MEDIUM),
        (a_result("Rowan Ellis", "r.ellis@larkfield.example"), ["r.ellis@larkfield.example"], Severity.MEDIUM),
        (a_result("Rowan Ellis", "14 Thistle Grove, Oakmere"), ["14 Thistle Grove"], Severity.HIGH),
        (a_result("Staff", "Mr Ellis 07700 900123", url=SITE), ["07700 900123"], Severity.MEDIUM),
    ],
)
def test_loud(result: SearchResult, words: list[str], severity: Severity) -> None:
    (finding,) = found(CHECK, result)
    assert quoted([finding]) == words
    assert finding.severity is severity


@pytest.mark.parametrize(
    "result",
    [
        a_result("Staff", "Mr Ellis r.ellis@larkfield.example", url=SITE),
        a_result("Oakmere 10k", "214 Rowan Ellis 1:02:11"),
        a_result("Rowan Ellis", "Order no. 07700900456"),
        a_result("Rowan Ellis (@rowan_e) / X", "Flour and marathons"),
        a_result("Rowan Ellis"),
    ],
)
def test_quiet(result: SearchResult) -> None:
    assert not found(CHECK, result)
