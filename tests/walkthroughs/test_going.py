"""Where the owner is in a guide follows from what they said and what was seen; it is taken up where it was left."""

from datetime import date

import pytest

from auditor.model import SettingSeen, StepState
from auditor.model.guide import Guide, GuideStatus, GuideStep
from auditor.state.content import Progress
from auditor.walkthroughs import going, guide, guides
from auditor.walkthroughs.load import GUIDES

DAY = date(2026, 11, 1)


def a_step(name: str) -> GuideStep:
    return GuideStep(id=name, name=name.title(), category=name, choice="Off", why="So", check="Look")


GUIDE = Guide(id="x", name="X", status=GuideStatus.LIVE, seen="2026", steps=tuple(map(a_step, "abc")))


def seen(step: str, *, advised: bool, on: date = DAY) -> SettingSeen:
    return SettingSeen(step=step, account="@rowan_e", value="off", advised=advised, on=on)


def test_nothing_said_is_all_open() -> None:
    steps = going.standing(GUIDE, {})
    assert [one.id for one in steps] == ["x.a", "x.b", "x.c"]
    assert going.to_walk(steps) == (0, 1, 2)
    assert going.settled_count(steps) == 0


def test_it_goes_on_at_each_step_where_it_was_left() -> None:
    said: dict[str, Progress] = {}
    for place, step in enumerate(("x.a", "x.b", "x.c")):
        assert going.to_walk(going.standing(GUIDE, said))[0] == place
        said[step] = Progress(state="done", when=DAY)
    assert going.to_walk(going.standing(GUIDE, said)) == ()


def test_what_was_put_off_comes_again_once_the_others_are_answered() -> None:
    said = {"x.a": Progress(state="later", when=DAY), "x.b": Progress(state="not-found", when=DAY)}
    assert going.to_walk(going.standing(GUIDE, said)) == (2,)
    said["x.c"] = Progress(state="not-mine", when=DAY)
    assert going.to_walk(going.standing(GUIDE, said)) == (0, 1)


def test_what_was_seen_as_advised_need_not_be_asked() -> None:
    steps = going.standing(GUIDE, {}, [seen("x.b", advised=True)])
    assert (steps[1].state, steps[1].when) == (StepState.SEEN, DAY)
    assert going.to_walk(steps) == (0, 2)
    assert going.settled_count(steps) == 1


def test_what_was_seen_otherwise_stays_open_and_is_shown() -> None:
    steps = going.standing(GUIDE, {}, [seen("x.b", advised=False)])
    assert steps[1].state is StepState.OPEN
    assert steps[1].seen is not None


def test_done_after_it_was_seen_otherwise_is_done() -> None:
    said = {"x.b": Progress(state="done", when=date(2026, 11, 2))}
    assert going.standing(GUIDE, said, [seen("x.b", advised=False)])[1].state is StepState.DONE


def test_seen_otherwise_after_it_was_done_opens_it_again() -> None:
    said = {"x.b": Progress(state="done", when=date(2026, 10, 30))}
    assert going.standing(GUIDE, said, [seen("x.b", advised=False)])[1].state is StepState.OPEN


def test_a_state_of_another_version_is_open() -> None:
    assert going.standing(GUIDE, {"x.a": Progress(state="halfway")})[0].state is StepState.OPEN


def test_the_guides_that_matter_most_come_first() -> None:
    own = going.own(["linkedin", "x", "facebook", "nowhere"])
    assert [one.id for one in own] == [name for name in GUIDES if name in {"linkedin", "x", "facebook"}]


def test_what_is_gone_is_no_walk() -> None:
    assert going.own([one.id for one in guides() if one.status is not GuideStatus.LIVE]) == ()


@pytest.mark.parametrize("name", GUIDES)
def test_each_guide_goes_on_at_each_step_where_it_was_left(name: str) -> None:
    known = guide(name)
    said: dict[str, Progress] = {}
    for place, step in enumerate(known.steps):
        assert going.to_walk(going.standing(known, said))[0] == place
        said[known.full_id(step)] = Progress(state="done", when=DAY)
    assert going.to_walk(going.standing(known, said)) == ()
