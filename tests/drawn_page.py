"""The sample checklist drawn as a page, and ways to read it."""

from bs4 import BeautifulSoup, Tag

from auditor.model import Checklist
from auditor.report import draw
from tests.sample_checklist import SAMPLE
from tests.sample_policies import CHECKS, PACKS


def drawn(checklist: Checklist = SAMPLE) -> str:
    return draw(checklist, checks=CHECKS, packs=PACKS)


def page(checklist: Checklist = SAMPLE) -> BeautifulSoup:
    return BeautifulSoup(drawn(checklist), "html.parser")


def one(soup: BeautifulSoup | Tag, selector: str) -> Tag:
    found = soup.select_one(selector)
    assert found is not None, selector
    return found


def text_of(tag: BeautifulSoup | Tag) -> str:
    return " ".join(tag.get_text().split())
