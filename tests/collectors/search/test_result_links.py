"""Links of results are unwrapped, and what leads nowhere, to the engine, or to something that is no page is dropped."""

import pytest

from auditor.collectors.search import result_links
from auditor.collectors.search.engines import known

BY_ID = {engine.id: engine for engine in known().engines}
GOOGLE = BY_ID["google"]


@pytest.mark.parametrize(
    ("engine", "link", "leads_to"),
    [
        ("google", "/url?q=https://a.example/x%3Fy%3D1&sa=U&ved=2", "https://a.example/x?y=1"),
        ("google", "https://www.google.co.uk/url?url=https://a.example/", "https://a.example/"),
        ("google", "/imgres?imgurl=https://a.example/p.jpg&imgrefurl=https://a.example/page", "https://a.example/page"),
        ("google", "https://a.example/#:~:text=Rowan", "https://a.example/"),
        ("google", "https://sites.google.com/view/rowan", "https://sites.google.com/view/rowan"),
        ("bing", "https://www.bing.com/ck/a?!&&p=9&u=a1aHR0cHM6Ly9hLmV4YW1wbGUvw6k&ntb=1", "https://a.example/é"),
        ("google", "https://a.example", "https://a.example/"),
        ("google", "file:///url?q=https://a.example/&sa=U", "https://a.example/"),
        ("bing", "https://a.example/plain", "https://a.example/plain"),
        ("duckduckgo", "//duckduckgo.com/l/?uddg=https%3A%2F%2Fa.example%2F%3Fq%3D1&rut=2", "https://a.example/?q=1"),
        (
            "yahoo",
            "https://r.search.yahoo.com/_ylt=A/RV=2/RU=https%3a%2f%2fa.example%2fx/RK=0/RS=y",
            "https://a.example/x",
        ),
        ("brave", "https://a.example/one", "https://a.example/one"),
    ],
)
def test_unwrapped(engine: str, link: str, leads_to: str) -> None:
    assert result_links.unwrapped(link, BY_ID[engine], "") == leads_to


@pytest.mark.parametrize(
    ("engine", "link"),
    [
        ("google", "/search?q=more"),
        ("google", "https://support.google.com/websearch"),
        ("google", "javascript:alert(1)"),
        ("google", "file:///home/rowan/x.html"),
        ("google", "https://user:word@a.example/"),
        ("google", "https://[broken/"),
        ("google", "https://a.example:notaport/"),
        ("google", "#top"),
        ("google", ""),
        ("google", "/url?q=javascript:alert(1)"),
        ("google", "https://a.example/" + "x" * 5_000),
        ("bing", "https://www.bing.com/ck/a?u=a1%%%"),
        ("bing", "https://www.bing.com/aclick?ld=1"),
        ("duckduckgo", "https://duckduckgo.com/y.js?ad_domain=a.example"),
        ("mojeek", "https://www.mojeek.com/about"),
    ],
)
def test_dropped(engine: str, link: str) -> None:
    assert result_links.unwrapped(link, BY_ID[engine], "") == ""


@pytest.mark.parametrize(
    ("address", "page"),
    [("?q=x&start=20", 3), ("?q=x", 0), ("?start=abc", 0), ("?start=9999999999", 0), ("?start=0", 1)],
)
def test_the_page_of_an_address(address: str, page: int) -> None:
    assert result_links.page_in(f"https://www.google.com/search{address}", GOOGLE) == page


@pytest.mark.parametrize(
    ("address", "query"),
    [
        ("https://www.google.com/search?q=%22rowan+ellis%22+oakmere", '"rowan ellis" oakmere'),
        ("https://uk.search.yahoo.com/search?p=rowan", "rowan"),
        ("https://www.google.com/sorry/index?continue=https://www.google.com/search%3Fq%3Drowan", "rowan"),
        ("https://www.startpage.com/sp/search", ""),
        ("https://[broken", ""),
    ],
)
def test_the_query_of_an_address(address: str, query: str) -> None:
    assert result_links.query_in(address) == query
