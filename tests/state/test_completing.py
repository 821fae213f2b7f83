"""A checklist is completed with changes, ticks, steps and the line over time, under the names of today."""

from datetime import timedelta

import msgspec
import pytest

from auditor.model import Change, Checklist, Question, SettingSeen, Step
from auditor.state.answers import step_done
from auditor.state.comparing import compare
from auditor.state.completing import complete
from auditor.state.content import Content, Looked
from auditor.state.keeping import Back
from tests.remembering import (
    AUTUMN,
    CHECKS,
    HOURS,
    NAMED,
    SPRING,
    a_check,
    a_checklist,
    a_finding,
    a_look,
    after,
    prints,
)


def completed(before: Content, checklist: Checklist, *looked: Looked) -> Checklist:
    """Complete a checklist by what was remembered before."""
    looked = looked or (a_look(),)
    return complete(
        checklist,
        before,
        looked,
        comparison=compare(before, checklist.findings, looked, prints=prints()),
        back={"f": Back.CHANGED},
        checks=CHECKS,
        prints=prints(),
    )


def test_the_first_run_compares_with_nothing() -> None:
    made = completed(Content(), a_checklist([a_finding()], AUTUMN))
    assert [item.change for item in made.items] == [None]
    assert made.remembered is not None
    assert (made.remembered.last, made.remembered.changes) == (None, {})
    assert [point.made for point in made.remembered.line] == [AUTUMN]


def test_an_item_tells_of_its_own_findings_the_most_surprising() -> None:
    before = after(Content(), AUTUMN, [a_finding("p1"), a_finding("p2", check=HOURS.id)])
    made = completed(before, a_checklist([a_finding("p1"), a_finding("p3"), a_finding("p2", check=HOURS.id)], SPRING))
    assert {item.check: item.change for item in made.items} == {
        NAMED.id: Change.NEW,
        HOURS.id: Change.STILL_THERE,
    }


def test_an_item_of_a_kept_finding_tells_of_that_one() -> None:
    before = after(Content(), AUTUMN, [a_finding("p1")])
    checklist = a_checklist([a_finding("p1"), a_finding("p2")], SPRING)
    (whole,) = checklist.items
    alone = tuple(
        msgspec.structs.replace(whole, id=name, findings=(name,)) for name in (one.id for one in checklist.findings)
    )
    made = completed(before, msgspec.structs.replace(checklist, items=alone))
    assert [item.change for item in made.items] == [Change.STILL_THERE, Change.NEW]


def test_mended_and_not_compared_are_named_and_counted() -> None:
    before = after(
        Content(),
        AUTUMN,
        [a_finding("p1"), a_finding("p2"), a_finding("i1", platform="instagram", account="Rowan.E")],
        a_look(),
        a_look(platform="instagram", account="Rowan.E"),
    )
    made = completed(before, a_checklist([], SPRING))
    assert made.remembered is not None
    (mended,) = made.remembered.mended
    assert (mended.check, mended.account, mended.count) == (NAMED.id, "@rowan_e", 2)
    (lost,) = made.remembered.not_compared
    assert (lost.platform, lost.account, lost.count) == ("instagram", "Rowan.E", 1)
    assert made.remembered.last == AUTUMN
    assert made.remembered.line[-1].mended == 2


def test_a_check_with_a_new_name_is_told_by_it() -> None:
    renamed = a_check("school-named", replaces=(NAMED.id,))
    before = after(Content(), AUTUMN, [a_finding()])
    taking = prints(checks=[renamed])
    looked = (a_look("school-named"),)
    checklist = a_checklist([], SPRING)
    made = complete(
        checklist,
        before,
        looked,
        comparison=compare(before, [], looked, prints=taking),
        back={},
        checks=[renamed],
        prints=taking,
    )
    assert made.remembered is not None
    assert [one.check for one in made.remembered.mended] == ["school-named"]


def test_ticks_answers_and_steps_are_shown_with_their_days() -> None:
    day = AUTUMN.date()
    ticked = Content(ticked={prints().name("i1"): day, prints().name("q1"): day})
    before = step_done(ticked, "x.past-posts", "done", day)
    checklist = a_checklist([a_finding()], SPRING)
    checklist = msgspec.structs.replace(
        checklist,
        items=(msgspec.structs.replace(checklist.items[0], id="i1"),),
        questions=(Question(id="q1", clauses=(), ask="Have you?"), Question(id="q2", clauses=(), ask="And?")),
        steps=(Step(id="x.past-posts"), Step(id="x.other")),
    )
    made = completed(before, checklist)
    assert [item.ticked for item in made.items] == [day]
    assert [question.ticked for question in made.questions] == [day, None]
    assert [(step.state, step.when) for step in made.steps] == [("done", day), ("open", None)]


@pytest.mark.parametrize("days", [1, 400])
def test_why_something_is_back_is_said(days: int) -> None:
    made = completed(Content(), a_checklist([], AUTUMN + timedelta(days=days)))
    assert made.remembered is not None
    assert made.remembered.back == {"f": "it has changed since you decided"}


def test_what_an_earlier_run_saw_of_a_setting_is_shown_with_its_day() -> None:
    day = AUTUMN.date()
    good = SettingSeen(step="x.account-private", account="@rowan_e", value="on", advised=True, on=day)
    other = SettingSeen(step="x.tagging", account="@rowan_e", value="everyone", advised=False, on=day)
    checklist = msgspec.structs.replace(
        a_checklist([], SPRING), steps=(Step(id="x.account-private"), Step(id="x.tagging"), Step(id="x.messages"))
    )
    made = completed(Content(settings=(good, other)), checklist)
    assert [(step.state, step.when, step.seen) for step in made.steps] == [
        ("seen", day, good),
        ("open", None, other),
        ("open", None, None),
    ]
