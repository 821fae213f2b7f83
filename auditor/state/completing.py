"""A judged checklist completed with what is remembered: changes, what was mended, ticks, steps, the line over time."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from auditor.model import Change, Check, Checklist, Gone, Item, Remembered, Step
from auditor.model.steps import StepState, settled
from auditor.state.comparing import Comparison
from auditor.state.content import Content, Looked, Scope
from auditor.state.fingerprints import Prints
from auditor.state.history import line
from auditor.state.keeping import Back
from auditor.state.remembering import remember


def complete(
    checklist: Checklist,
    before: Content,
    looked: Sequence[Looked],
    *,
    comparison: Comparison,
    back: Mapping[str, Back],
    checks: Sequence[Check],
    prints: Prints,
) -> Checklist:
    """Return the checklist with everything that earlier runs say about it."""
    gone = _named(comparison.mended, before, checks, prints)
    compared = msgspec.structs.replace(
        checklist,
        items=tuple(_item(item, comparison, before, prints) for item in checklist.items),
        questions=tuple(
            msgspec.structs.replace(one, ticked=before.ticked.get(prints.name(one.id))) for one in checklist.questions
        ),
        steps=tuple(_step(step, before) for step in checklist.steps),
    )
    return msgspec.structs.replace(
        compared,
        remembered=Remembered(
            last=max((run.made for run in before.runs), default=None),
            changes={} if comparison.first else comparison.findings,
            back={name: str(why) for name, why in back.items()},
            mended=gone,
            not_compared=_named(comparison.not_compared, before, checks, prints),
            line=line(remember(before, compared, looked, prints=prints)),
        ),
    )


def _item(item: Item, comparison: Comparison, before: Content, prints: Prints) -> Item:
    """Return an item with how it compares, by its own findings, and when the owner ticked it."""
    ticked = before.ticked.get(prints.name(item.id))
    if comparison.first:
        return msgspec.structs.replace(item, ticked=ticked)
    own = [comparison.findings[name] for name in item.findings if name in comparison.findings]
    change = _most_surprising(own) if own else comparison.of(item)
    return msgspec.structs.replace(item, change=change, ticked=ticked)


def _most_surprising(changes: Iterable[Change]) -> Change:
    """Return of several changes the one to tell first."""
    order = (Change.NEW, Change.CAME_BACK, Change.STILL_THERE)
    return min(changes, key=order.index)


def _step(step: Step, before: Content) -> Step:
    """Return a step of a walkthrough with how far the owner got, and what an earlier run saw of its setting."""
    said = before.steps.get(step.id)
    earlier = [one for one in before.settings if one.step == step.id]
    # Of several accounts, one that is not as advised is the one to know of.
    seen = step.seen or min(earlier, key=lambda one: one.advised, default=None)
    state, when = settled(said.state if said else StepState.OPEN, said.when if said else None, seen)
    return msgspec.structs.replace(step, state=state, when=when, seen=seen)


def _named(counted: Mapping[Scope, int], before: Content, checks: Sequence[Check], prints: Prints) -> tuple[Gone, ...]:
    """Return counts a check and account under the names they have today, as people write them."""
    today = {prints.scope(check.id, "", "").check: check.id for check in checks}
    written = {prints.scope(one.check, one.platform, one.account): one.account for one in before.sightings.values()}
    return tuple(
        Gone(
            check=today.get(where.check, where.check),
            platform=where.platform,
            account=written.get(where, where.account),
            count=count,
        )
        for where, count in sorted(counted.items())
    )
