"""Pictures among search results: each is one to look at; web results are none."""

import pytest

from auditor.model import SearchResult, Severity
from checks.picture_in_search_result import CHECK
from tests.checking import a_context, found, quoted
from tests.found_by_search import a_result


@pytest.mark.parametrize(
    ("result", "severity"),
    [
        (a_result("Rowan Ellis at the bake sale", form="image"), Severity.LOW),
        (a_result("Larkfield Primary School: Rowan Ellis", form="image"), Severity.MEDIUM),
    ],
)
def test_loud(result: SearchResult, severity: Severity) -> None:
    (finding,) = found(CHECK, result)
    assert quoted([finding]) == [result.title]
    assert finding.severity is severity


@pytest.mark.parametrize(
    "result", [a_result("Rowan Ellis, pictures"), a_result("Photos", url="https://a.example/1.jpg")]
)
def test_quiet(result: SearchResult) -> None:
    assert not found(CHECK, result)


def test_only_a_search_for_pictures_could_have_shown_it() -> None:
    assert CHECK.can_tell is not None
    assert CHECK.can_tell(a_result("x", form="image"), a_context())
    assert not CHECK.can_tell(a_result("x"), a_context())
