"""Scales: sums of named weights that must pass what is enough."""

from auditor.reading.judgement import Balance, Scales, balance

BALANCE = Balance(
    Scales(
        things=("work", "pupil"),
        enough=(100, 0),
        start=(50, -10),
        weights={"name": (200, 300), "quiet": (-300, 0)},
    )
)


def test_a_margin_is_a_sum() -> None:
    assert BALANCE.margins({"name"}) == [1.5, 2.9]
    assert BALANCE.margins({"name", "quiet"}) == [-1.5, 2.9]
    assert BALANCE.margins({"unknown"}) == [-0.5, -0.1]


def test_a_judgement_can_be_taken_apart() -> None:
    assert BALANCE.explained("work", {"name", "quiet", "unknown"}) == [("quiet", -3.0), ("name", 2.0)]
    assert BALANCE.explained("pupil", {"name", "quiet"}) == [("name", 3.0)]


def test_the_shipped_scales_judge_what_the_checks_ask() -> None:
    assert set(balance().things) == {
        "work",
        "criticism",
        "confidential",
        "pupil",
        "contact",
        "picture",
        "offence",
        "deal",
    }
    assert balance().weight("offence", "slur") > 0
