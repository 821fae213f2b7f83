from auditor.collectors.web_answers import Answer, Failure, Want, Why
from auditor.collectors.web_names import Refusal
from auditor.model import Request
from tests.loopback import START, Asked, Said, Web


def test_a_page_comes_back_with_where_it_stood(web: Web) -> None:
    web.answer = lambda _: Said(
        200, "Grüße".encode(), {"Content-Type": "text/html; charset=utf-8", "X-Robots-Tag": "x"}
    )
    got = web.door().get("https://rowan.example/about?a=1", purpose="profile")
    assert isinstance(got, Answer)
    assert (got.status, got.url, got.content_type, got.text) == (
        200, "https://rowan.example/about?a=1", "text/html", "Grüße",
    )  # fmt: skip
    assert got.headers["x-robots-tag"] == "x"


def test_every_request_is_in_the_ledger(web: Web) -> None:
    web.answer = lambda asked: Said(404) if asked.target == "/robots.txt" else Said(200, b"12345")
    ledger: list[Request] = []
    web.door(ledger=ledger).get("https://rowan.example/", purpose="profile")
    assert [(one.host, one.purpose, one.received) for one in ledger] == [
        ("rowan.example", "robots.txt", 0),
        ("rowan.example", "profile", 5),
    ]
    assert ledger[0].at == START


def test_nothing_is_sent_but_the_question(web: Web) -> None:
    def answer(asked: Asked) -> Said:
        if asked.target == "/first":
            return Said(302, headers={"Location": "/second", "Set-Cookie": "seen=1"})
        return Said(200, headers={"Set-Cookie": "seen=2"})

    web.answer = answer
    door = web.door()
    for _ in range(2):
        got = door.get("https://api.example/first", purpose="search", want=Want.API, headers={"Cookie": "a=b"})
        assert isinstance(got, Answer)
        assert "set-cookie" not in got.headers
    for asked in web.asked:
        assert set(asked.headers) == {"host", "user-agent", "accept", "accept-language", "accept-encoding"}
        assert "school" not in asked.headers["user-agent"]


def test_the_school_is_never_asked_nor_even_looked_up(web: Web) -> None:
    got = web.door().get("https://www.larkfield.example/staff", purpose="profile")
    assert isinstance(got, Failure)
    assert (got.why, got.refusal) == (Why.REFUSED, Refusal.SCHOOL)
    assert web.resolved == []


def test_a_redirect_to_the_school_ends_there(web: Web) -> None:
    web.answer = lambda _: Said(301, headers={"Location": "//Larkfield.EXAMPLE./x"})
    got = web.door().get("https://short.example/x", purpose="profile", want=Want.API)
    assert isinstance(got, Failure)
    assert got.refusal is Refusal.SCHOOL
    assert set(web.resolved) == {"short.example"}
