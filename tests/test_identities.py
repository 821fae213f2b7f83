"""What the owner said comes before what is told, and a former name is in no page that is shown."""

from auditor.identities import Identities
from auditor.model import PageAnswer, Person, ResultPage, School, Subject
from auditor.reading.is_me import IsMe
from tests.found_by_search import a_result

SUBJECT = Subject(
    person=Person(names=("Rowan Ellis",), former_names=("Rowan Penhallurick",), town="Oakmere"),
    schools=(School(name="Larkfield Primary School"),),
)


def test_what_the_owner_said_comes_first() -> None:
    said = {"https://a.example/": "no", "https://b.example/": "yes"}
    known = Identities(SUBJECT, said=lambda result: said.get(result.url, ""))
    assert known.of(a_result("Rowan Ellis, Oakmere", url="https://a.example/")).is_me is IsMe.NO
    assert known.of(a_result("Rowan", url="https://b.example/")).is_me is IsMe.YES
    assert known.of(a_result("Rowan Ellis, Oakmere", url="https://c.example/")).is_me is IsMe.YES


def test_each_record_is_told_once() -> None:
    known = Identities(SUBJECT)
    for _ in range(2):
        known.of(a_result("Rowan Ellis, Oakmere"))
    assert [one.is_me for one in known.told] == ["yes"]


def test_a_former_name_is_in_no_page_that_is_shown() -> None:
    pages = [
        ResultPage(engine="google", answer=PageAnswer.RESULTS, query=query)
        for query in ('"rowan PENHALLURICK"', "rowan ellis")
    ]
    assert [(page.query, page.former) for page in Identities(SUBJECT).shown(pages)] == [
        ("", True),
        ("rowan ellis", False),
    ]
