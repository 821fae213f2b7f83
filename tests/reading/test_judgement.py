"""Scales: sums of named weights that must pass what is enough."""

from auditor.reading.judgement import Scale, explained, margin, scales

SCALE = Scale(enough=1.0, start=0.5, weights={"name": 2.0, "quiet": -3.0})


def test_a_margin_is_a_sum() -> None:
    assert margin(SCALE, {"name"}) == 1.5
    assert margin(SCALE, {"name", "quiet"}) == -1.5
    assert margin(SCALE, {"unknown"}) == -0.5


def test_a_judgement_can_be_taken_apart() -> None:
    assert explained(SCALE, {"name", "quiet", "unknown"}) == [("quiet", -3.0), ("name", 2.0)]


def test_the_shipped_scales_judge_what_the_checks_ask() -> None:
    assert {"work", "criticism", "confidential", "pupil", "contact", "picture", "offence", "deal"} <= set(scales())
    assert all(scale.weights for scale in scales().values())
