"""The words of guides hold all the words that policy packs may use."""

from auditor.policies import STEPS
from auditor.walkthroughs.load import PUBLIC_VIEW
from auditor.walkthroughs.vocabulary import CATEGORIES, PHASES


def test_packs_may_name_only_what_guides_know() -> None:
    assert set(list(CATEGORIES)[: len(STEPS)]) == set(STEPS)


def test_looking_as_a_stranger_does_is_a_category() -> None:
    assert PUBLIC_VIEW in CATEGORIES


def test_phases_come_in_order() -> None:
    assert list(PHASES) == sorted(PHASES)
