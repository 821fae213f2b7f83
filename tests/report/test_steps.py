"""Steps are shown a platform, with what was done, when, and what an export said of them."""

from datetime import date

import pytest

from auditor.model import SettingSeen, Step, StepState
from auditor.report import steps
from auditor.report.clauses import by_id
from tests.judging import a_clause, a_pack

DAY = date(2026, 11, 1)
SEEN = SettingSeen(step="facebook.friends-list", account="rowan", value="everyone", advised=False, on=DAY)


def test_steps_stand_under_their_platform_in_the_order_of_the_guides() -> None:
    made = steps.view(
        [
            Step(id="*.something-else", clauses=("p:1",)),
            Step(id="linkedin.two-factor"),
            Step(id="facebook.past-posts", state=StepState.DONE, when=DAY),
            Step(id="facebook.friends-list", seen=SEEN),
        ],
        {},
    )
    assert [(group.name, group.sentence) for group in made] == [
        ("Facebook", "1 of 2 settings settled"),
        ("LinkedIn", "0 of 1 setting settled"),
        ("Every account", ""),
    ]
    assert made[0].steps[0].state == "Done, 1 November 2026"
    assert made[0].steps[1].seen == "What was read on 1 November 2026 says “everyone”: not as advised."
    assert made[0].how.startswith("“auditor walkthrough facebook”")
    assert made[2].steps[0].title == "Something else"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (StepState.OPEN, ""),
        (StepState.NOT_MINE, "Does not apply to you, 1 November 2026"),
        (StepState.NOT_FOUND, "You could not find it, 1 November 2026"),
        (StepState.LATER, "For later, 1 November 2026"),
        (StepState.SEEN, "As advised, by what was read, 1 November 2026"),
    ],
)
def test_each_state_has_its_words(state: StepState, words: str) -> None:
    assert steps.state_words(state, DAY) == words
    assert state in set(StepState)


def test_what_was_not_seen_is_not_said() -> None:
    assert steps.seen_words(None) == ""


def test_a_clause_is_told_how_far_its_settings_are() -> None:
    packs = [a_pack(a_clause("7", steps=("*.two-factor",)), name="p")]
    every = [
        Step(id="facebook.two-factor", clauses=("p:7",), state=StepState.DONE, when=DAY),
        Step(id="x.two-factor", clauses=("p:7",)),
    ]
    (one,) = steps.by_clause(every, by_id(packs))
    assert (one.clause.ref, one.sentence) == ("7", "1 of 2 settings settled")
