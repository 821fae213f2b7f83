"""Views of the walkthrough steps that clauses ask for: one group a platform, with what was done and when."""

from collections.abc import Sequence
from datetime import date

import msgspec

from auditor.model import SettingSeen, Step
from auditor.model.guide import GuideStep
from auditor.model.steps import UNSETTLED
from auditor.report import words
from auditor.report.clauses import Clauses, ClauseView, named
from auditor.walkthroughs import steps_for
from auditor.walkthroughs.load import GUIDES, guide

HERE = "“auditor walkthrough {name}” leads you through them."


class StepView(msgspec.Struct, frozen=True, kw_only=True):
    """One setting: what it is called, what is advised, how it stands, and what was seen of it."""

    title: str
    choice: str
    state: str
    seen: str
    clauses: tuple[ClauseView, ...]


class StepsView(msgspec.Struct, frozen=True, kw_only=True):
    """The steps of one platform."""

    name: str
    sentence: str
    how: str
    steps: tuple[StepView, ...]


class ClauseSteps(msgspec.Struct, frozen=True, kw_only=True):
    """A clause that asks for settings, and how far they are."""

    clause: ClauseView
    sentence: str


def view(steps: Sequence[Step], clauses: Clauses) -> tuple[StepsView, ...]:
    """Return the steps a platform, those for every account last."""
    groups: dict[str, list[Step]] = {}
    for step in steps:
        groups.setdefault(step.id.partition(".")[0], []).append(step)
    names = sorted(groups, key=lambda name: GUIDES.index(name) if name in GUIDES else len(GUIDES))
    return tuple(_group(name, groups[name], clauses) for name in names)


def by_clause(steps: Sequence[Step], clauses: Clauses) -> tuple[ClauseSteps, ...]:
    """Return how far the steps of each clause are that asks for some; those on no platform of the owner's count too."""
    asking: dict[str, list[Step]] = {}
    for step in steps:
        for clause in step.clauses:
            asking.setdefault(clause, []).append(step)
    return tuple(ClauseSteps(clause=named((name,), clauses)[0], sentence=_so_far(own)) for name, own in asking.items())


def seen_words(seen: SettingSeen | None) -> str:
    """Return what was read of a setting, in words."""
    if seen is None:
        return ""
    value = words.SETTING_VALUES.get(seen.value, seen.value)
    so = "as advised" if seen.advised else "not as advised"
    return f"What was read on {words.day(seen.on)} says “{value}”: {so}."


def state_words(state: str, when: date | None) -> str:
    """Return how a step stands, with its day."""
    said = words.STEP_STATES.get(state, words.from_slug(state))
    return f"{said}, {words.day(when)}" if said and when else said


def _so_far(steps: Sequence[Step]) -> str:
    """Return how many of these steps are settled."""
    done = sum(step.state not in UNSETTLED for step in steps)
    return f"{done} of {words.plural(len(steps), 'setting')} settled"


def _group(name: str, steps: Sequence[Step], clauses: Clauses) -> StepsView:
    """Return the view of one platform's steps."""
    known = name in GUIDES
    return StepsView(
        name=guide(name).name if known else "Every account",
        sentence=_so_far(steps) if known else "",
        how=HERE.format(name=name) if known else "",
        steps=tuple(_step(step, clauses) for step in steps),
    )


def _step(step: Step, clauses: Clauses) -> StepView:
    """Return the view of one step; facebook.past-posts is called what Facebook calls it."""
    found = _guide_step(step.id)
    return StepView(
        title=found.name if found else words.from_slug(step.id.partition(".")[2]),
        choice=found.choice if found else "",
        state=state_words(step.state, step.when),
        seen=seen_words(step.seen),
        clauses=named(step.clauses, clauses),
    )


def _guide_step(full_id: str) -> GuideStep | None:
    """Return the step of a guide, if a guide has it."""
    where, _, what = full_id.partition(".")
    return next((step for one, step in steps_for(full_id) if one.id == where and step.id == what), None)
