"""Weight, and which item comes first."""

import pytest

from auditor.judge.ranking import first_of, item_order, strictest, weigh
from auditor.model import Audience, Certainty, Demand, Finding, Item, Severity, Strength, Verdict
from tests.judging import a_check, a_clause, a_finding, a_pack


def an_item(name: str, *findings: str, weight: int = 42, verdict: Verdict = Verdict.TO_DO) -> Item:
    return Item(
        id=name,
        check="work-email-in-profile",
        platform="x",
        account=name,
        verdict=verdict,
        weight=weight,
        findings=findings,
    )


@pytest.mark.parametrize(
    ("severity", "audience", "strength", "weight"),
    [
        (Severity.HIGH, Audience.PUBLIC, Strength.MUST_NOT, 100),
        (Severity.MEDIUM, Audience.UNKNOWN, Strength.MUST, 42),
        (Severity.MEDIUM, Audience.UNKNOWN, Strength.SHOULD, 29),
        (Severity.LOW, Audience.PRIVATE, Strength.MAY, 3),
    ],
)
def test_weight_is_severity_times_audience_times_strength(
    severity: Severity, audience: Audience, strength: Strength, weight: int
) -> None:
    clause = a_clause(strength=strength)
    assert weigh(a_finding(severity=severity, audience=audience), [(a_pack(clause), clause)]) == weight


def test_the_strongest_clause_counts() -> None:
    mild, strong = a_clause("a", strength=Strength.MAY), a_clause("b", strength=Strength.MUST)
    pack = a_pack(mild, strong)
    assert weigh(a_finding(), [(pack, mild), (pack, strong)]) == weigh(a_finding(), [(pack, strong)])


def test_demands_go_from_forbids_to_allows() -> None:
    clauses = [a_clause(demand.value, demand=demand) for demand in Demand]
    pack = a_pack(*clauses)
    deciding, aside = strictest((pack, clause) for clause in reversed(clauses))
    assert [clause.demand for _, clause in deciding] == [Demand.FORBIDS]
    assert len(aside) == len(clauses) - 1


@pytest.mark.parametrize(
    ("findings", "items", "expected"),
    [
        (
            [a_finding("a"), a_finding("b")],
            [an_item("light", "a", weight=10), an_item("heavy", "b", weight=90)],
            "heavy",
        ),
        (
            [a_finding("a", audience=Audience.UNKNOWN), a_finding("b", audience=Audience.PUBLIC)],
            [an_item("unknown", "a"), an_item("public", "b")],
            "public",
        ),
        (
            [a_finding("a", certainty=Certainty.READ), a_finding("b", certainty=Certainty.SEEN)],
            [an_item("read", "a"), an_item("seen", "b")],
            "seen",
        ),
        (
            [a_finding("a", certainty=Certainty.GUESSED), a_finding("b")],
            [an_item("guessed", "a", weight=99), an_item("sure", "b", weight=5)],
            "sure",
        ),
        ([a_finding("a", certainty=Certainty.GUESSED)], [an_item("guessed", "a")], ""),
        ([a_finding("a")], [an_item("kept", "a", verdict=Verdict.KEPT)], ""),
        ([], [], ""),
    ],
)
def test_the_first_thing_to_do(findings: list[Finding], items: list[Item], expected: str) -> None:
    assert first_of(items, findings, [a_check()]) == expected


def test_items_go_by_verdict_then_weight() -> None:
    items = [
        an_item("fine", verdict=Verdict.FINE, weight=0),
        an_item("light", weight=10),
        an_item("look", verdict=Verdict.LOOK_YOURSELF, weight=99),
        an_item("heavy", weight=90),
    ]
    assert [item.id for item in sorted(items, key=item_order)] == ["heavy", "light", "look", "fine"]
