"""Kept on purpose: with a reason, until a date, and never more than the one thing."""

from datetime import date, timedelta

import pytest

from auditor.model import Audience, Finding, Kept, WrongUsage
from auditor.state.content import Content
from auditor.state.keeping import Back, back_among, keep, kept_among, let_go
from tests.remembering import AUTUMN, HOURS, a_finding, after, prints

TODAY = AUTUMN.date()
UNTIL = TODAY + timedelta(days=200)
ONE, TWO = a_finding("p1"), a_finding("p2")
SEEN = after(Content(), AUTUMN, [ONE, TWO, a_finding(check=HOURS.id, count=4)])


def kept(finding: Finding = ONE, until: date | None = UNTIL, content: Content = SEEN) -> Content:
    """Keep one finding, by the id that a report shows."""
    return keep(content, finding.id, because="The head said yes", until=until, today=TODAY, prints=prints())


def test_one_kept_finding_hides_no_other() -> None:
    told = kept_among(kept(), [ONE, TWO], today=TODAY, prints=prints())
    assert told == {ONE.id: Kept(because="The head said yes", until=UNTIL, finding=ONE.id, weight=42)}


@pytest.mark.parametrize(
    ("case", "finding", "days", "expected"),
    [
        ("the same day", ONE, 0, None),
        ("the last day", ONE, 200, None),
        ("the day after", ONE, 201, Back.DATE_PASSED),
        ("read again elsewhere", a_finding("p1", account="rowan_e"), 1, None),
        ("now public", a_finding("p1", audience=Audience.PUBLIC), 1, Back.CHANGED),
        ("the words around it changed", a_finding("p1", before="Never again: "), 1, Back.CHANGED),
    ],
)
def test_it_comes_back_when_its_date_passes_or_it_changes(
    case: str, finding: Finding, days: int, expected: Back | None
) -> None:
    later = TODAY + timedelta(days=days)
    content = kept()
    assert back_among(content, [finding, TWO], today=later, prints=prints()).get(finding.id) is expected, case
    assert (finding.id in kept_among(content, [finding, TWO], today=later, prints=prints())) is (expected is None)


def test_other_words_in_the_same_post_are_another_finding() -> None:
    other = a_finding("p1", "Larkfield Primary")
    assert not kept_among(kept(), [other], today=TODAY, prints=prints())
    assert not back_among(kept(), [other], today=TODAY, prints=prints())


def test_a_number_that_grows_comes_back() -> None:
    content = kept(a_finding(check=HOURS.id, count=4))
    same, more = (a_finding("p9", check=HOURS.id, count=count) for count in (4, 5))
    assert kept_among(content, [same], today=TODAY, prints=prints())
    assert back_among(content, [more], today=TODAY, prints=prints()) == {more.id: Back.CHANGED}


def test_without_a_date_it_stays_kept() -> None:
    assert kept_among(kept(until=None), [ONE], today=TODAY + timedelta(days=5_000), prints=prints())


def test_kept_again_the_last_word_counts() -> None:
    content = keep(kept(), ONE.id, because="Asked again", until=None, today=TODAY, prints=prints())
    assert [one.because for one in content.kept.values()] == ["Asked again"]


@pytest.mark.parametrize(
    ("name", "because", "until", "said"),
    [
        (ONE.id, " \n", UNTIL, "needs a reason"),
        (ONE.id, "x" * 501, UNTIL, "longer than 500"),
        (ONE.id, "It is ours", TODAY - timedelta(days=1), "in the past"),
        ("nothing", "It is ours", UNTIL, "No finding of that name"),
        ("", "It is ours", UNTIL, "No finding of that name"),
    ],
)
def test_what_cannot_be_kept_is_said(name: str, because: str, until: date, said: str) -> None:
    with pytest.raises(WrongUsage, match=said) as caught:
        keep(SEEN, name, because=because, until=until, today=TODAY, prints=prints())
    assert caught.value.next_step


def test_it_can_be_let_go() -> None:
    assert not let_go(kept(), ONE.id, prints=prints()).kept
    with pytest.raises(WrongUsage, match="Nothing of that name"):
        let_go(kept(), TWO.id, prints=prints())
