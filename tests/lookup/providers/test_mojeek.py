import pytest

from auditor.collectors.search.captures import Found
from auditor.lookup.providers.mojeek import ask, read
from auditor.lookup.providers.provider import Results, Trouble
from auditor.lookup.queries import Form, Query
from tests.answers import an_answer


def said(status: str, *results: object) -> dict[str, object]:
    head = {"query": "rowan", "timer": "0.1", "start": 1, "return": len(results), "results": len(results)}
    return {"response": {"status": status, "head": head, "results": list(results)}}


def test_the_key_goes_into_the_query_only_at_the_door() -> None:
    asking = ask(Query(text='"Rowan Ellis"', why=""), "canary-key")
    assert asking.url == "https://api.mojeek.com/search?q=%22Rowan+Ellis%22&fmt=json&t=20&safe=0&rb=GB"
    assert (asking.secret.in_query, asking.secret.value) == ("api_key", "canary-key")


def test_results_are_read() -> None:
    one = {"url": "https://rowan.example/", "title": "Rowan", "desc": "Pots.", "image": {"url": "x"}, "size": "1kb"}
    assert read(an_answer(said("OK", one, "odd", {"title": "no address"})), Form.WEB) == Results(
        found=(Found(url="https://rowan.example/", title="Rowan", snippet="Pots."),)
    )


def test_no_results_are_an_answer() -> None:
    assert read(an_answer(said("OK")), Form.WEB) == Results()


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        ("ERROR: Daily Limit Reached", Trouble.USED_UP),
        ("ERROR: Invalid API Key", Trouble.KEY),
        ("ERROR: IP not allowed", Trouble.KEY),
        ("ERROR: Missing query", Trouble.QUERY),
        ("", Trouble.NOT_UNDERSTOOD),
    ],
)
def test_its_errors_come_with_status_200(status: str, trouble: Trouble) -> None:
    assert read(an_answer(said(status)), Form.WEB) is trouble


def test_a_page_is_no_result() -> None:
    assert read(an_answer(b"<html>403", 403, content_type="text/html"), Form.WEB) is Trouble.BLOCKED
