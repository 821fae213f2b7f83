import json
import logging
from datetime import UTC, datetime, timedelta

import httpcore
import httpx
import pytest
import respx

from auditor.collectors.web import Door
from auditor.lookup import providers
from auditor.lookup.providers.provider import Provider
from auditor.lookup.queries import Form, Query
from auditor.lookup.searching import MOST_IN_A_ROW, Outcome, a_decoy, search
from auditor.model import Request
from tests.loopback import Asked, Clock, Said, Web

NOW = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
KEY = "canary-key-3f9c"
QUERIES = (
    Query(text="Rowan Ellis", why="your name"),
    Query(text='"Rowan Ellis" Oakmere', why="with the town"),
    Query(text='"Rowan Ellis"', why="pictures", form=Form.IMAGE),
)
DECOY = Query(text='"qzxvkwpt"', why="made up", shown="a made-up word")
BRAVE, MOJEEK, SEARXNG, SERPER, SERPAPI = providers.PROVIDERS
ENDPOINTS = {
    "brave": "https://api.search.brave.com/res/v1/web/search",
    "mojeek": "https://api.mojeek.com/search",
    "searxng": "https://search.example/search",
    "serper": "https://google.serper.dev/search",
    "serpapi": "https://serpapi.com/search.json",
}


def searched(
    provider: Provider,
    *,
    queries: tuple[Query, ...] = QUERIES[:2],
    clock: Clock | None = None,
    decoy: Query = DECOY,
) -> tuple[list[Outcome], list[Request]]:
    """Search over respx: nothing is resolved or connected to."""
    ledger: list[Request] = []
    door = Door(refused=("larkfield.example",), ledger=ledger, timing=(clock or Clock()).timing, environment={})
    address = "https://search.example" if provider is SEARXNG else KEY
    outcomes = list(search(door, provider, address, queries, now=lambda: NOW, decoy=decoy))
    door.close()
    return outcomes, ledger


def one_result(provider: Provider, word: str = "Rowan Ellis, potter") -> dict[str, object]:
    """Return a result as this provider writes it."""
    row = {"url": "https://rowan.example/", "link": "https://rowan.example/", "title": word}
    return {
        "web": {"results": [row]},
        "results": [row],
        "organic": [row],
        "organic_results": [row],
        "search_metadata": {"status": "Success"},
        "response": {"status": "OK", "results": [row]},
    }


def nothing_for_the_decoy(provider: Provider) -> respx.Route:
    """Answer every search but the decoy with one result."""

    def answer(request: httpx.Request) -> httpx.Response:
        is_decoy = b"qzxvkwpt" in request.url.query or b"qzxvkwpt" in request.content
        empty = {"response": {"status": "OK"}, "search_metadata": {"status": "Success"}, "results": []}
        return httpx.Response(200, json=empty if is_decoy else one_result(provider))

    return respx.route(url__startswith=ENDPOINTS[provider.id].rsplit("/", 1)[0]).mock(side_effect=answer)


@pytest.mark.parametrize("provider", providers.PROVIDERS, ids=lambda one: one.id)
@respx.mock
def test_each_is_asked_the_decoy_and_then_every_query(provider: Provider) -> None:
    route = nothing_for_the_decoy(provider)
    outcomes, ledger = searched(provider)
    assert route.call_count == 3
    assert [one.is_decoy for one in outcomes] == [True, False, False]
    assert not [one.problem for one in outcomes if one.problem]
    captures = [one.capture for one in outcomes if one.capture is not None]
    assert [(one.query, len(one.results), one.trusted, one.former) for one in captures] == [
        ("a made-up word", 0, True, False),
        ("Rowan Ellis", 1, True, False),
        ('"Rowan Ellis" Oakmere', 1, True, False),
    ]
    assert [one.purpose for one in ledger] == ["a search for a made-up word", *["a search for you"] * 2]


@pytest.mark.parametrize("provider", providers.PROVIDERS, ids=lambda one: one.id)
@respx.mock
def test_one_that_finds_the_decoy_is_marked_and_told_no_name(provider: Provider) -> None:
    route = respx.route(url__startswith=ENDPOINTS[provider.id]).respond(
        200, json=one_result(provider, "All of QZXVKWPT")
    )
    (outcome,), _ = searched(provider)
    assert route.call_count == 1
    assert outcome.capture is not None
    assert (outcome.capture.trusted, outcome.capture.results, outcome.over) == (False, (), True)
    assert "made-up word" in outcome.problem


ERRORS = [
    (BRAVE, 422, {"type": "ErrorResponse", "error": {"code": "SUBSCRIPTION_TOKEN_INVALID"}}, "auditor keys add brave"),
    (MOJEEK, 200, {"response": {"status": "ERROR: Daily Limit Reached"}}, "used up"),
    (SERPER, 403, {"message": "Unauthorized.", "statusCode": 403}, "auditor keys add serper"),
    (SERPER, 400, {"message": "Not enough credits", "statusCode": 400}, "used up"),
    (SERPAPI, 401, {"error": "Invalid API key. Your API key should be here: …"}, "auditor keys add serpapi"),
    (SERPAPI, 429, {"error": "Your account has run out of searches."}, "used up"),
    (SEARXNG, 403, "<h1>Forbidden</h1>", "search.formats"),
    (BRAVE, 403, "<html><title>Just a moment…</title>", "whether you are a person"),
]


@pytest.mark.parametrize(("provider", "status", "body", "said"), ERRORS)
@respx.mock
def test_an_error_that_will_not_pass_ends_it_at_once(provider: Provider, status: int, body: object, said: str) -> None:
    reply = httpx.Response(status, html=body) if isinstance(body, str) else httpx.Response(status, json=body)
    respx.route(url__startswith=ENDPOINTS[provider.id]).mock(return_value=reply)
    outcomes, _ = searched(provider)
    assert len(outcomes) == 1
    assert outcomes[0].over
    assert said in outcomes[0].problem


@respx.mock
def test_a_pause_that_is_asked_for_is_given() -> None:
    clock = Clock()
    empty = {"response": {"status": "OK"}}
    respx.route(url__startswith=ENDPOINTS["mojeek"]).mock(
        side_effect=[
            httpx.Response(429, headers={"Retry-After": "7"}, text="slow down"),
            httpx.Response(200, json=empty),
            httpx.Response(200, json=empty),
        ]
    )
    outcomes, ledger = searched(MOJEEK, queries=QUERIES[:1], clock=clock)
    assert not [one.problem for one in outcomes if one.problem]
    assert 7.0 in clock.slept
    assert len(ledger) == 3


@respx.mock
def test_a_long_pause_is_told_and_not_waited_for() -> None:
    clock = Clock()
    route = respx.route(url__startswith=ENDPOINTS["brave"]).respond(
        429, headers={"Retry-After": "3600"}, json={"error": {"code": "RATE_LIMITED"}}
    )
    outcomes, _ = searched(BRAVE, clock=clock)
    assert route.call_count == 1
    assert sum(clock.slept) < 1
    assert "wait" in outcomes[0].problem


@respx.mock
def test_three_failures_in_a_row_end_it() -> None:
    route = respx.route(url__startswith=ENDPOINTS["brave"]).respond(500, json={})
    many = tuple(Query(text=f"Rowan {number}", why="") for number in range(10))
    outcomes, _ = searched(BRAVE, queries=many)
    assert route.call_count == MOST_IN_A_ROW == len(outcomes)
    assert outcomes[-1].over


@respx.mock
def test_one_failure_between_others_costs_one_search() -> None:
    good = httpx.Response(200, json={"web": {"results": []}})
    respx.route(url__startswith=ENDPOINTS["brave"]).mock(side_effect=[good, httpx.Response(500, json={}), good])
    outcomes, _ = searched(BRAVE)
    assert [bool(one.problem) for one in outcomes] == [False, True, False]


PICTURES = [
    (BRAVE, "https://api.search.brave.com/res/v1/images/search", "count=50"),
    (SEARXNG, "https://search.example/search", "categories=images"),
    (SERPER, "https://google.serper.dev/images", ""),
    (SERPAPI, "https://serpapi.com/search.json", "engine=google_images"),
]


@pytest.mark.parametrize(("provider", "endpoint", "part"), PICTURES, ids=lambda one: getattr(one, "id", None))
@respx.mock
def test_pictures_have_an_endpoint_of_their_own(provider: Provider, endpoint: str, part: str) -> None:
    row = {"url": "https://fair.example/", "link": "https://fair.example/", "title": "Rowan at the fair"}
    body = {name: [row] for name in ("results", "images", "images_results")}
    pictures = {**body, "search_metadata": {"status": "Success"}}
    route = respx.route(url__startswith=endpoint, url__regex=part).respond(200, json=pictures)
    decoy = Query(text='"qzxvkwpt"', why="", form=Form.IMAGE)
    outcomes, _ = searched(provider, queries=QUERIES[2:], decoy=decoy)
    assert route.call_count == 2
    capture = outcomes[-1].capture
    assert capture is not None
    assert (capture.form, [one.url for one in capture.results]) == ("image", ["https://fair.example/"])


@respx.mock
def test_pictures_are_asked_only_of_those_that_have_them() -> None:
    nothing_for_the_decoy(MOJEEK)
    outcomes, _ = searched(MOJEEK, queries=QUERIES)
    assert [one.query.form for one in outcomes] == [Form.WEB] * 3


@respx.mock
def test_a_former_name_is_not_in_what_is_kept() -> None:
    nothing_for_the_decoy(BRAVE)
    former = Query(text='"Rowan Thorne"', why="exactly that name", shown="a former name of yours")
    outcomes, ledger = searched(BRAVE, queries=(former,))
    capture = outcomes[-1].capture
    assert capture is not None
    assert capture.former
    assert "Thorne" not in repr((outcomes, ledger))


@pytest.mark.parametrize("provider", [BRAVE, MOJEEK, SERPER, SERPAPI], ids=lambda one: one.id)
@respx.mock
def test_a_key_is_in_nothing_but_the_request(provider: Provider, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answers: list[httpx.Response | Exception] = [
        httpx.Response(200, text=f'{{"echo": "{KEY}"'),
        httpcore.ReadError(KEY),
        httpx.Response(500, text=KEY),
    ]
    respx.route(url__startswith=ENDPOINTS[provider.id]).mock(side_effect=answers)
    outcomes, ledger = searched(provider)
    shown = repr((outcomes, ledger)) + caplog.text + json.dumps([one.problem for one in outcomes])
    assert KEY not in shown


def test_a_decoy_is_a_word_of_nobodys() -> None:
    decoys = {a_decoy().text for _ in range(50)}
    assert len(decoys) == 50
    for text in decoys:
        assert text[0] == text[-1] == '"'
        assert not set("aeiouy") & set(text)


def test_a_real_instance_on_loopback_over_tls_is_searched(web: Web) -> None:
    def answer(asked: Asked) -> Said:
        if not asked.target.startswith("/search?") or "format=json" not in asked.target:
            return Said(403, b"Forbidden", {"Content-Type": "text/html"})
        row = {"url": "https://rowan.example/", "title": "Rowan Ellis", "content": "Pots", "engine": "bing"}
        found = [] if "qzxvkwpt" in asked.target else [row]
        body = {"query": "x", "results": found, "unresponsive_engines": [["google", "timeout"]]}
        return Said(200, json.dumps(body).encode(), {"Content-Type": "application/json"})

    web.answer = answer
    web.addresses["search.home.example"] = ("192.168.1.20",)
    door = web.door(own_origin="https://search.home.example:8443")
    outcomes = list(search(door, SEARXNG, "https://search.home.example:8443", QUERIES, now=lambda: NOW, decoy=DECOY))
    captures = [one.capture for one in outcomes if one.capture is not None]
    assert [len(one.results) for one in captures] == [0, 1, 1, 1]
    assert captures[1].silent == ("google",)
    assert set(web.connected) == {("192.168.1.20", 8443)}
    assert "categories=images" in web.asked[-1].target


def test_an_instance_of_somebody_else_in_the_house_is_not_reached(web: Web) -> None:
    web.addresses["search.home.example"] = ("192.168.1.20",)
    (outcome,) = search(web.door(), SEARXNG, "https://search.home.example", QUERIES, now=lambda: NOW, decoy=DECOY)
    assert "not of the public web" in outcome.problem
    assert web.connected == []


def test_fifty_searches_take_hardly_longer_than_politeness_asks(web: Web) -> None:
    clock = Clock()
    latency = 0.2

    def answer(_: Asked) -> Said:
        clock.seconds += latency
        return Said(200, b'{"results": []}', {"Content-Type": "application/json"})

    web.answer = answer
    door = web.door(clock=clock, own_origin="https://search.home.example")
    many = tuple(Query(text=f"Rowan {number}", why="") for number in range(49))
    began = clock.seconds
    outcomes = list(
        search(door, SEARXNG, "https://search.home.example", many, now=lambda: NOW + timedelta(seconds=1), decoy=DECOY)
    )
    assert len([one for one in outcomes if one.capture]) == 50
    assert clock.seconds - began <= 1.05 * (49 * 1.0 + latency)
