"""The wordings around a contact detail: found where they stand, and only so near."""

from auditor.reading.contexts import around
from auditor.reading.look import look

TEXT = "Ring me on 07700 900123 before the surgery shuts"
NUMBER = TEXT.index("0"), TEXT.index("123") + 3


def test_a_wording_near_a_place_is_found() -> None:
    near = around(look(TEXT))
    assert near.near("reach me", *NUMBER, before=10, after=0)
    assert near.near("business", *NUMBER, before=0, after=30)


def test_a_wording_too_far_away_or_of_another_section_is_not() -> None:
    near = around(look(TEXT))
    assert not near.near("business", *NUMBER, before=0, after=8)
    assert not near.near("reach me", *NUMBER, before=0, after=100)
    assert not near.near("placeholder", *NUMBER, before=100, after=100)


def test_a_wording_within_the_detail_itself_does_not_count() -> None:
    text = "14 Church Road"
    assert not around(look(text)).near("venue", 0, len(text), before=50, after=50)


def test_a_section_is_said_anywhere_or_not_at_all() -> None:
    assert around(look("a scam, plainly")).says("nuisance")
    assert not around(look("a scan, plainly")).says("nuisance")
