"""The page of searches: links alone, nothing loaded, every word of the owner's escaped."""

from datetime import date
from pathlib import Path

from bs4 import BeautifulSoup

from auditor.model import PlannedSearch, SearchLink
from auditor.report import draw_plan

LINKS = tuple(SearchLink(name, f"https://{name.casefold()}.example/?q=1&p=2") for name in ("One", "Two", "Three"))
SEARCHES = [
    PlannedSearch(words='"Rowan <b>"', why="exactly your name", form="web", links=LINKS),
    PlannedSearch(words='"Rowan"', why="pictures", form="image", links=LINKS),
]


def drawn(*, former: bool = False) -> BeautifulSoup:
    page = draw_plan(date(2026, 11, 20), SEARCHES, folder=Path("Downloads/searches"), former=former)
    return BeautifulSoup(page, "html.parser")


def test_nothing_is_loaded() -> None:
    soup = drawn()
    policy = soup.select_one("meta[http-equiv='Content-Security-Policy']")
    assert policy is not None
    assert str(policy["content"]).startswith("default-src 'none'")
    assert not soup.select("script, img, iframe, object, form, [src]")
    assert [link["href"] for link in soup.select("link")] == ["data:,"]


def test_links_tell_nobody_where_they_were_opened() -> None:
    links = drawn().select("a")
    assert len(links) == 6
    assert {str(link["href"]) for link in links} == {link.address for link in LINKS}
    assert all(link["rel"] == ["noreferrer", "noopener"] for link in links)


def test_words_are_escaped_and_how_to_save_is_said() -> None:
    soup = drawn()
    assert not soup.select("main li bdi b")
    text = " ".join(soup.get_text().split())
    assert '"Rowan <b>"' in text
    assert "Webpage, Complete" in text
    assert str(Path("Downloads/searches")) in text


def test_a_former_name_has_a_page_of_its_own_words() -> None:
    assert "What does a search of that name show?" in drawn(former=True).get_text()
