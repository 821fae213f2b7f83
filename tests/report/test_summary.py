"""The first sentence says what there is to do, and claims no more than was looked at."""

import msgspec
import pytest

from auditor.model import Checklist, Item, SourceReport, SourceState, Verdict
from auditor.report import clauses, items, summary
from tests.sample_checklist import SAMPLE
from tests.sample_policies import CHECKS, PACKS


def view(checklist: Checklist, *, has_first: bool = True) -> summary.Summary:
    return summary.view(checklist, items.view(checklist, CHECKS, clauses.by_id(PACKS)), has_first=has_first)


def with_verdicts(*verdicts: Verdict) -> Checklist:
    own = tuple(
        Item(id=str(index), check="school-named-in-post", platform="x", account="", verdict=verdict)
        for index, verdict in enumerate(verdicts)
    )
    return msgspec.structs.replace(SAMPLE, items=own)


@pytest.mark.parametrize(
    ("verdicts", "sentence"),
    [
        ([Verdict.TO_DO] * 7 + [Verdict.LOOK_YOURSELF] * 4, "There are 7 things to do, and 4 to look at yourself."),
        ([Verdict.TO_DO], "There is 1 thing to do."),
        ([Verdict.LOOK_YOURSELF], "Nothing here is certain, but 1 thing needs a look from you."),
        ([Verdict.LOOK_YOURSELF] * 3, "Nothing here is certain, but 3 things need a look from you."),
        ([Verdict.FINE, Verdict.NOT_LOOKED_AT], "In what was looked at, nothing to do was found."),
    ],
)
def test_the_whole_in_one_sentence(verdicts: list[Verdict], sentence: str) -> None:
    assert view(with_verdicts(*verdicts)).sentence == sentence


def test_nothing_read_is_not_nothing_found() -> None:
    empty = msgspec.structs.replace(SAMPLE, items=(), sources=())
    assert view(empty).sentence == "Nothing could be read yet, so this page cannot tell you anything."


def test_what_could_not_be_read_is_said_at_once() -> None:
    assert "could not be read" in view(SAMPLE).hint
    whole = SourceReport(platform="x", account="", collector="x", files=1, state=SourceState.READ)
    assert "could not be read" not in view(msgspec.structs.replace(SAMPLE, sources=(whole,))).hint


def test_answered_questions_are_not_asked_for_again() -> None:
    assert "1 question is for you to answer." in view(SAMPLE).hint


def test_the_counts_lead_to_every_part() -> None:
    assert [(part.anchor, part.count) for part in view(SAMPLE).parts] == [
        ("to-do", 2),
        ("look-yourself", 3),
        ("questions", 2),
        ("kept", 1),
        ("fine", 2),
        ("not-looked-at", 2),
    ]


def test_nothing_kept_needs_no_entry() -> None:
    assert "kept" not in [part.anchor for part in view(with_verdicts(Verdict.TO_DO)).parts]
