"""Results stand where each engine puts them; without a known layout, the shape of the page is told less surely."""

import pytest
from bs4 import BeautifulSoup

from auditor.collectors.search.engines import known
from auditor.collectors.search.results_on_page import Row, by_shape, laid_out
from tests import result_pages

BY_ID = {engine.id: engine for engine in known().engines}
OUTSIDE = known().common.outside


def soup(page: str) -> BeautifulSoup:
    return BeautifulSoup(page, "lxml")


@pytest.mark.parametrize("engine", result_pages.PAGES)
def test_each_engine_gives_its_results_and_nothing_else(engine: str) -> None:
    address, page = result_pages.PAGES[engine]("rowan ellis", result_pages.ROWAN)
    assert list(laid_out(soup(page), BY_ID[engine], address)) == [Row(*one) for one in result_pages.ROWAN]


@pytest.mark.parametrize(
    ("engine", "page", "rows"),
    [
        (
            "google",
            "<a href='/imgres?imgurl=https://a.example/1.jpg&imgrefurl=https://a.example/p'><img alt='Rowan'></a>"
            "<a href='/imgres?imgurl=https://a.example/2.jpg&imgrefurl=https://a.example/p'><img alt='Rowan'></a>",
            [Row("https://a.example/p", "Rowan", "", "image")] * 2,
        ),
        (
            "bing",
            '<a class="iusc" m=\'{"purl":"https://a.example/p","murl":"https://a.example/1.jpg","t":"Rowan"}\'></a>'
            "<a class='iusc' m='not json'></a><a class='iusc' m='[1]'></a>",
            [Row("https://a.example/p", "Rowan", "", "image")],
        ),
        (
            "ecosia",
            "<article data-test-id='images-result'><a data-test-id='image-result-link' href='https://a.example/1.jpg'>"
            "</a><a class='image-result__details-link' href='https://a.example/p'><h2>Rowan</h2></a></article>",
            [Row("https://a.example/p", "Rowan", "", "image")],
        ),
        (
            "duckduckgo",
            "<div data-testid='zci-images'><figure><img alt='x'><figcaption><a href='https://a.example/p'>Rowan</a>"
            "</figcaption></figure></div>",
            [Row("https://a.example/p", "Rowan", "", "image")],
        ),
        (
            "mojeek",
            "<div class='image'><a data-title='Rowan' href='https://a.example/p'></a></div>",
            [Row("https://a.example/p", "Rowan", "", "image")],
        ),
        (
            "google",
            "<div id='ires'><li class='g'><h3><a href='/url?q=https://a.example/'>Old <b>layout</b></a></h3>"
            "<span class='st'>It <b>was</b>so</span></li></div>",
            [Row("https://a.example/", "Old layout", "It was so")],
        ),
    ],
)
def test_pictures_and_old_layouts(engine: str, page: str, rows: list[Row]) -> None:
    assert list(laid_out(soup(page), BY_ID[engine], "")) == rows


def test_a_layout_nobody_knows_is_told_by_its_shape() -> None:
    page = "<nav><h3><a href='https://menu.example/'>Menu</a></h3></nav>" + "".join(
        f"<div class='new'><a href='https://{name}.example/'><h3>{name}</h3></a></div>" for name in ("one", "two")
    )
    google = BY_ID["google"]
    assert list(laid_out(soup(page), google, "")) == []
    rows = list(by_shape(soup(page), google, "", OUTSIDE))
    assert [row.title for row in rows] == ["one", "two"]
    assert list(by_shape(soup("<a href='https://one.example/'><h3>one</h3></a>"), google, "", OUTSIDE)) == []


def test_marks_that_turn_the_reading_direction_are_left_out() -> None:
    _, page = result_pages.google("x", [("https://a.example/", "Rowan \u202eEllis\u2066", "a\u200bb")])
    (row,) = laid_out(soup(page), BY_ID["google"], "")
    assert (row.title, row.snippet) == ("Rowan Ellis", "ab")
