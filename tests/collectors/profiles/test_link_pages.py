"""Linktree and about.me: pages that lead to every other account."""

import json

import pytest

from auditor.collectors.profiles.link_pages import read_about_me, read_linktree
from auditor.collectors.profiles.shape import Missing, Trouble
from tests.public_answers import fields_of, pages_of, profile_of, said, whose

ROWAN = whose("rowan_e", platform="linktree", url="https://linktr.ee/rowan_e")
HTML = "text/html"


def tree(**props: object) -> str:
    data = json.dumps({"props": {"pageProps": {"username": "Rowan_E", **props}}})
    return f'<title>rowan</title><script id="__NEXT_DATA__" type="application/json">{data}</script>'


def test_every_link_is_a_lead() -> None:
    props = {
        "description": "Teacher at Larkfield",
        "socialLinks": [{"type": "INSTAGRAM", "url": "https://instagram.com/rowan.bakes"}],
        "links": [{"title": "My class blog", "url": "https://class4.example"}, {"title": "Heading", "url": None}],
    }
    found = read_linktree(said(tree(**props), kind=HTML), ROWAN)
    assert profile_of(found).bio == "Teacher at Larkfield\nMy class blog"
    assert fields_of(found) == [("website", "https://instagram.com/rowan.bakes"), ("website", "https://class4.example")]
    assert pages_of(found)[0].text == "My class blog"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said(tree(statusCode=404), kind=HTML), Missing()),
        (said("x", kind=HTML, status=404), Missing()),
        (said(tree(username="another"), kind=HTML), Trouble.ANOTHER),
        (said("<p>no data", kind=HTML), Trouble.NOT_UNDERSTOOD),
        (said("x", kind=HTML, status=403), Trouble.BLOCKED),
    ],
)
def test_other_answers_of_linktree(answer: object, expected: object) -> None:
    assert read_linktree(answer, ROWAN) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<title>about.me</title>", Missing()),
        ('<title>A</title><meta property="og:url" content="https://about.me/another">', Trouble.ANOTHER),
    ],
)
def test_other_answers_of_about_me(page: str, expected: object) -> None:
    assert read_about_me(said(page, kind=HTML), ROWAN) == expected
    assert read_about_me(said("x", kind=HTML, status=404), ROWAN) == Missing()


def test_an_about_me_page() -> None:
    page = '<title>Rowan Ellis</title><meta property="og:url" content="https://about.me/rowan_e"><p>I teach</p>'
    assert pages_of(read_about_me(said(page, kind=HTML), ROWAN))[0].text == "I teach"
