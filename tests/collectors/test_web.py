import re
from functools import partial

import pytest

from auditor.collectors.web import Door, resolve
from auditor.collectors.web_answers import Answer, Failure, Secret, Want, Why
from auditor.collectors.web_names import Refusal
from auditor.model import Request, WrongUsage
from tests import hostile_addresses
from tests.loopback import PUBLIC, START, Asked, Clock, Said, Web, a_proxy


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


SCHOOL = "https://www.larkfield.example/staff"


def test_no_hostile_address_is_ever_resolved_or_connected_to(web: Web) -> None:
    ledger: list[Request] = []
    door = web.door(refused=hostile_addresses.SCHOOL, ledger=ledger)
    assert len(hostile_addresses.REFUSED) >= 60
    for url, refusal in hostile_addresses.REFUSED:
        for want in Want:
            got = door.get(url, purpose="profile", want=want)
            assert isinstance(got, Failure)
            assert (got.why, got.refusal) == (Why.REFUSED, refusal), url
    assert (web.resolved, web.connected, web.asked, ledger) == ([], [], [], [])


def test_no_hostile_address_is_reached_by_a_redirect(web: Web) -> None:
    # Without a host, such an address only leads on within the site.
    whole = [url for url, _ in hostile_addresses.REFUSED if re.match(r"\w+:(?://(?!/|$)|[^/])|file:", url)]
    sendable = [url for url in whole if url.isascii() and url.isprintable()]
    assert len(sendable) >= 50
    door = web.door(refused=hostile_addresses.SCHOOL)
    for url in sendable:
        web.answer = partial(lambda there, _: Said(302, headers={"Location": there}), url)
        got = door.get("https://start.example/", purpose="profile", want=Want.API)
        assert isinstance(got, Failure), url
        assert got.why is Why.REFUSED, url
    assert set(web.resolved) == {"start.example"}
    assert {one.host for one in web.asked} == {"start.example"}


CHAINS: list[tuple[str, list[str], Refusal | None]] = [
    ("straight to the school", [SCHOOL], Refusal.SCHOOL),
    ("over another site", ["https://short.example/a", SCHOOL], Refusal.SCHOOL),
    ("over its own site", ["/a", "/b", "//larkfield.example"], Refusal.SCHOOL),
    ("with a dot more", ["https://larkfield.example./"], Refusal.SCHOOL),
    ("with a user name before", ["https://rowan.example@larkfield.example/"], Refusal.USERINFO),
    ("with a backslash", ["https://rowan.example\\@larkfield.example/"], Refusal.ODD),
    ("down to plain http", ["http://rowan.example/"], Refusal.NOT_HTTPS),
    ("to a file", ["file:///etc/passwd"], Refusal.NOT_HTTPS),
    ("to a script", ["javascript:alert(1)"], Refusal.NOT_HTTPS),
    ("to loopback", ["https://127.0.0.1/"], Refusal.NUMERIC),
    ("to loopback as one number", ["https://2130706433/"], Refusal.NUMERIC),
    ("to loopback in IPv6", ["https://[::1]/"], Refusal.NUMERIC),
    ("to loopback in disguise", ["https://[::ffff:7f00:1]/"], Refusal.NUMERIC),
    ("to loopback by name", ["https://localhost/"], Refusal.INSIDE),
    ("to a cloud about itself", ["https://169.254.169.254/latest/meta-data/"], Refusal.NUMERIC),
    ("to a cloud about itself by name", ["https://metadata.google.internal/"], Refusal.INSIDE),
    ("to the router", ["https://router.lan/"], Refusal.INSIDE),
    ("to a printer", ["https://printer.local/"], Refusal.INSIDE),
    ("to a port of its own", ["https://rowan.example:22/"], Refusal.PORT),
    ("to a name that leads home", ["https://rebound.example/"], Refusal.NOT_PUBLIC),
    (
        "over two sites to a name that leads home",
        ["https://a.example/", "https://rebound.example/"],
        Refusal.NOT_PUBLIC,
    ),
    ("to a name that leads half home", ["https://half.example/"], Refusal.NOT_PUBLIC),
    ("to a name behind NAT64 that leads home", ["https://nat.example/"], Refusal.NOT_PUBLIC),
    ("to nonsense", ["https://[/"], Refusal.ODD),
    ("round and round", ["/a", "/b"] * 4, None),
]
LEADS_HOME = {
    "rebound.example": ("127.0.0.1",),
    "half.example": (PUBLIC, "10.0.0.1"),
    "nat.example": ("64:ff9b::c0a8:101",),
}


@pytest.mark.parametrize(("steps", "refusal"), [chain[1:] for chain in CHAINS], ids=[chain[0] for chain in CHAINS])
def test_a_chain_of_redirects_ends_where_it_must_not_go(web: Web, steps: list[str], refusal: Refusal | None) -> None:
    left = iter(steps)
    web.answer = lambda _: Said(302, headers={"Location": next(left, "/end")})
    web.addresses.update(LEADS_HOME)
    got = web.door().get("https://start.example/", purpose="profile", want=Want.API)
    assert isinstance(got, Failure)
    assert (got.why, got.refusal) == (Why.REFUSED if refusal else Why.REDIRECTS, refusal)
    assert {address for address, _ in web.connected} == {PUBLIC}
    assert not [one for one in web.asked if "larkfield" in one.host or one.host in LEADS_HOME]
    assert not [name for name in web.resolved if "larkfield" in name]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_an_honest_redirect_is_followed(web: Web, status: int) -> None:
    def answer(asked: Asked) -> Said:
        return (
            Said(status, headers={"Location": "https://two.example/b"}) if asked.target == "/a" else Said(200, b"here")
        )

    web.answer = answer
    headers = {"Accept": "application/activity+json", "If-None-Match": "x"}
    got = web.door().get("https://one.example/a", purpose="profile", want=Want.API, headers=headers)
    assert isinstance(got, Answer)
    assert (got.url, got.body) == ("https://two.example/b", b"here")
    assert web.asked[-1].headers["accept"] == "application/activity+json"
    assert "if-none-match" not in web.asked[-1].headers
    assert "referer" not in web.asked[-1].headers


def test_a_key_is_never_taken_along_to_somewhere_else(web: Web) -> None:
    web.answer = lambda _: Said(302, headers={"Location": "https://thief.example/"})
    for secret in (Secret("X-Key", "canary"), Secret(value="canary", in_query="key")):
        got = web.door().get("https://api.example/", purpose="search", want=Want.API, secret=secret)
        assert isinstance(got, Failure)
        assert got.why is Why.REDIRECTS
    got = web.door().post("https://api.example/", purpose="search", body=b"{}")
    assert isinstance(got, Failure)
    assert "thief.example" not in web.resolved


def test_a_page_that_robots_txt_closes_is_not_asked_for(web: Web) -> None:
    rules = b"User-agent: *\nDisallow: /private"
    web.answer = lambda asked: Said(200, rules if asked.target == "/robots.txt" else b"here")
    door = web.door()
    closed = door.get("https://rowan.example/private/a", purpose="profile")
    assert isinstance(closed, Failure)
    assert closed.why is Why.ROBOTS
    assert isinstance(door.get("https://rowan.example/open", purpose="profile"), Answer)
    assert isinstance(door.get("https://rowan.example/private/a", purpose="search", want=Want.API), Answer)
    assert [one.target for one in web.asked] == ["/robots.txt", "/open", "/private/a"]


def test_a_redirect_to_a_page_that_robots_txt_closes_is_not_followed(web: Web) -> None:
    def answer(asked: Asked) -> Said:
        if asked.target == "/robots.txt":
            return Said(200, b"User-agent: *\nDisallow: /") if asked.host == "two.example" else Said(404)
        return Said(302, headers={"Location": "https://two.example/b"})

    web.answer = answer
    got = web.door().get("https://one.example/a", purpose="profile")
    assert isinstance(got, Failure)
    assert (got.why, got.host) == (Why.ROBOTS, "two.example")


def test_one_host_is_asked_once_a_second_and_as_seldom_as_it_wants(web: Web) -> None:
    clock = Clock()
    door = web.door(clock=clock)
    for _ in range(3):
        door.get("https://api.example/", purpose="search", want=Want.API)
    assert clock.slept == [1.0, 1.0]
    web.answer = lambda asked: Said(200, b"User-agent: *\nCrawl-delay: 4" if asked.target == "/robots.txt" else b"")
    for _ in range(2):
        door.get("https://slow.example/", purpose="profile")
    assert clock.slept[2:] == [1.0, 4.0]


def test_a_short_pause_is_given_and_a_long_one_told(web: Web) -> None:
    clock = Clock()
    answers = iter([Said(429, headers={"Retry-After": "5"}), Said(503, headers={"Retry-After": "2"}), Said(200, b"ok")])
    web.answer = lambda _: next(answers)
    door = web.door(clock=clock)
    assert isinstance(door.get("https://api.example/", purpose="search", want=Want.API), Answer)
    assert clock.slept == [5.0, 2.0]
    web.answer = lambda _: Said(429, b"later", {"Retry-After": "900"})
    got = door.get("https://api.example/", purpose="search", want=Want.API)
    assert isinstance(got, Failure)
    assert (got.why, got.wait, got.answer.body if got.answer else b"") == (Why.RATE_LIMITED, 900, b"later")
    asked = len(web.asked)
    again = door.get("https://api.example/other", purpose="search", want=Want.API)
    assert isinstance(again, Failure)
    assert again.why is Why.RATE_LIMITED
    assert 890 < again.wait <= 900
    assert len(web.asked) == asked


def test_one_that_never_stops_asking_for_pauses_is_left_alone(web: Web) -> None:
    web.answer = lambda _: Said(429)
    clock = Clock()
    got = web.door(clock=clock).get("https://api.example/", purpose="search", want=Want.API)
    assert isinstance(got, Failure)
    assert len(web.asked) == 3
    assert clock.slept == [5.0, 10.0]


def test_an_error_is_an_answer(web: Web) -> None:
    for status in (400, 404, 500, 503, 999):
        web.answer = partial(lambda status, _: Said(status, b"said"), status)
        got = web.door().get("https://api.example/", purpose="profile", want=Want.API)
        assert isinstance(got, Answer)
        assert (got.status, got.body) == (status, b"said")


def test_a_site_that_cannot_prove_who_it_is_is_not_believed(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    ledger: list[Request] = []
    got = web.door(ledger=ledger).get("https://rowan.example/", purpose="profile", want=Want.API)
    assert isinstance(got, Failure)
    assert got.why is Why.NOT_TRUSTED
    assert web.asked == []
    assert len(ledger) == 1


def test_exactly_the_owners_own_origin_may_lie_in_the_house(web: Web) -> None:
    web.addresses["search.home.example"] = ("192.168.1.20",)
    door = web.door(own_origin="https://search.home.example:8443")
    assert isinstance(door.get("https://search.home.example:8443/search?q=a", purpose="search"), Answer)
    for other in ("https://search.home.example/", "https://192.168.1.20:8443/", "https://other.home.example:8443/"):
        assert isinstance(door.get(other, purpose="search"), Failure)
    assert web.connected == [("192.168.1.20", 8443)]


def test_nobody_else_is_led_into_the_house(web: Web) -> None:
    web.addresses["search.home.example"] = ("192.168.1.20",)
    web.answer = lambda _: Said(302, headers={"Location": "https://search.home.example:8443/"})
    door = web.door(own_origin="https://search.home.example:8443")
    got = door.get("https://evil.example/", purpose="profile", want=Want.API)
    assert isinstance(got, Failure)
    assert got.refusal is Refusal.PORT
    assert {address for address, _ in web.connected} == {PUBLIC}


def test_in_the_open_even_the_owners_own_is_asked_over_https_only(web: Web) -> None:
    web.addresses["search.example"] = (PUBLIC,)
    got = web.door(own_origin="http://search.example").get("http://search.example/search", purpose="search")
    assert isinstance(got, Failure)
    assert got.refusal is Refusal.NOT_HTTPS
    assert web.connected == []


@pytest.mark.parametrize("origin", ["search.example", "ftp://search.example", "https://me:pw@search.example"])
def test_an_origin_that_is_none_is_said_so(origin: str) -> None:
    with pytest.raises(WrongUsage, match="your own search engine"):
        Door(refused=(), ledger=[], own_origin=origin, environment={})


def test_a_proxy_is_used_and_told(web: Web) -> None:
    web.answer = lambda _: Said(200, b"here")
    with a_proxy(web) as (port, heard):
        web.ports[3128] = port
        environment = {"HTTPS_PROXY": "http://rowan:secret@proxy.example:3128", "NO_PROXY": "near.example"}
        door = web.door(environment=environment)
        assert door.proxy("https://rowan.example/") == "proxy.example:3128"
        assert door.proxy("https://near.example/") == ""
        assert door.proxy(SCHOOL) == ""
        web.addresses["proxy.example"] = ("10.0.0.1",)
        got = door.get("https://rowan.example/a", purpose="profile", want=Want.API)
        refused = door.get(SCHOOL, purpose="profile")
        door.close()
    assert isinstance(got, Answer)
    assert (got.body, web.asked[0].host) == (b"here", "rowan.example")
    assert (web.resolved, web.connected) == (["proxy.example"], [("10.0.0.1", 3128)])
    assert heard[0].startswith(b"CONNECT rowan.example:443 HTTP/1.1")
    assert b"Proxy-Authorization: Basic" in heard[0]
    assert isinstance(refused, Failure)
    assert refused.refusal is Refusal.SCHOOL
    assert len(heard) == 1


def test_a_proxy_of_an_unknown_kind_ends_it_before_it_begins() -> None:
    with pytest.raises(WrongUsage, match="proxy"):
        Door(refused=(), ledger=[], environment={"ALL_PROXY": "socks5://proxy.example"})


@pytest.mark.parametrize("host", ["a.example", "larkfield.example", "127.0.0.1"])
def test_names_resolve_with_the_systems_own_resolver(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given = [(2, 1, 6, "", (PUBLIC, 443)), (10, 1, 6, "", ("2606:4700::1111", 443, 0, 0))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: given)
    assert resolve(host, 443) == [PUBLIC, "2606:4700::1111"]
