"""The part on searches: counts of whom results are about, each page with its own answer, and no former name."""

from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup

from auditor import report
from auditor.model import Checklist, Identity, PageAnswer, RecordKey, ResultPage
from auditor.report import searches

MADE = datetime(2026, 11, 20, tzinfo=UTC)


def a_page(answer: PageAnswer, **more: object) -> ResultPage:
    return ResultPage(answer=answer, **{"engine": "google", "query": "rowan ellis", **more})  # type: ignore[arg-type]


def a_checklist(*pages: ResultPage, told: str = "") -> Checklist:
    identity = tuple(
        Identity(record=RecordKey("search_result", id=str(number)), is_me=one)
        for number, one in enumerate(told.split())
    )
    return Checklist(made=MADE, policies=(), searches=pages, identity=identity)


def test_without_searches_there_is_nothing_to_say() -> None:
    assert searches.view(a_checklist()) is None


def test_results_are_counted_by_whom_they_are_about() -> None:
    seen = searches.view(a_checklist(told="yes yes unclear no no no"))
    assert seen is not None
    assert (seen.read, seen.me, seen.unclear, seen.namesakes) == (6, 2, 1, 3)


def test_each_kind_of_page_has_an_answer_of_its_own_and_none_says_nothing_was_found() -> None:
    seen = searches.view(
        a_checklist(*(a_page(answer) for answer in PageAnswer), a_page(PageAnswer.NOT_READ, engine=""))
    )
    assert seen is not None
    assert len({page.answer for page in seen.pages}) == len(PageAnswer) + 1
    for page in seen.pages:
        assert "nothing found" not in page.answer.casefold()
        assert page.to_do or page.answer == "Results"


def test_what_was_told_by_shape_alone_says_so() -> None:
    seen = searches.view(a_checklist(a_page(PageAnswer.RESULTS, sure=False)))
    assert seen is not None
    assert "shape" in seen.pages[0].to_do


def test_a_former_name_is_not_on_the_page() -> None:
    seen = searches.view(a_checklist(a_page(PageAnswer.RESULTS, query="", former=True)))
    assert seen is not None
    assert seen.pages[0].query == "a former name of yours"


@pytest.mark.parametrize("told", ["", "yes unclear"])
def test_it_stands_in_the_report(told: str) -> None:
    checklist = a_checklist(a_page(PageAnswer.CAPTCHA, query="<b>rowan</b>", page=2), told=told)
    page = BeautifulSoup(report.draw(checklist, checks=(), packs=()), "html.parser")
    part = page.select_one("#searches")
    assert part is not None
    assert not part.select("td b")
    assert "page 2" in part.get_text()
    assert ("auditor review" in part.get_text()) is bool(told)


def test_many_pages_are_cut() -> None:
    seen = searches.view(
        a_checklist(*(a_page(PageAnswer.RESULTS, page=number) for number in range(searches.MOST_PAGES + 3)))
    )
    assert seen is not None
    assert seen.more_pages == 3
