import json
from pathlib import Path

import pytest

from auditor.collectors.search.captures import Found
from auditor.lookup.providers.brave import ask, read
from auditor.lookup.providers.provider import Results, Trouble
from auditor.lookup.queries import Form, Query
from tests.answers import an_answer

WEB = {
    "type": "search",
    "query": {"original": '"Rowan Ellis"', "more_results_available": True},
    "mixed": {"type": "mixed", "main": [{"type": "web", "index": 0, "all": False}]},
    "web": {
        "type": "search",
        "results": [
            {
                "title": "Rowan Ellis &amp; Co",
                "url": "https://rowan.example/",
                "description": "<strong>Rowan</strong> Ellis makes pots.",
                "meta_url": {"scheme": "https", "netloc": "rowan.example"},
            },
            {"title": "Without an address"},
            {"title": "No description", "url": "https://two.example/a", "extra_snippets": ["More of it", "…"]},
        ],
    },
    "news": {"type": "news", "results": [{"title": "In the news", "url": "https://news.example/1"}]},
}
IMAGES = {
    "type": "images",
    "results": [
        {
            "title": "Rowan at the fair",
            "url": "https://fair.example/2024",
            "source": "fair.example",
            "thumbnail": {"src": "https://imgs.example/t"},
            "properties": {"url": "https://fair.example/r.jpg"},
        }
    ],
}


def an_error(status: int, code: str) -> dict[str, object]:
    error = {"id": "1", "status": status, "code": code, "detail": "…", "meta": {"component": "authentication"}}
    return {"type": "ErrorResponse", "error": error, "time": 1}


def test_a_name_is_neither_corrected_nor_hidden_and_the_key_stands_apart() -> None:
    asking = ask(Query(text='"Rowan Ellis" Oakmere', why=""), "canary-key")
    assert asking.url.startswith(
        "https://api.search.brave.com/res/v1/web/search?q=%22Rowan+Ellis%22+Oakmere&country=GB"
    )
    for part in ("spellcheck=false", "safesearch=off", "text_decorations=false"):
        assert part in asking.url
    assert "canary" not in asking.url
    assert (asking.secret.name, asking.secret.value) == ("X-Subscription-Token", "canary-key")


def test_pictures_have_an_address_of_their_own() -> None:
    asking = ask(Query(text="a", why="", form=Form.IMAGE), "k")
    assert asking.url.startswith("https://api.search.brave.com/res/v1/images/search?q=a&")
    assert "ui_lang" not in asking.url


def test_results_of_the_web_come_first_and_bare() -> None:
    assert read(an_answer(WEB), Form.WEB) == Results(
        found=(
            Found(url="https://rowan.example/", title="Rowan Ellis & Co", snippet="Rowan Ellis makes pots."),
            Found(url="https://two.example/a", title="No description", snippet="More of it"),
            Found(url="https://news.example/1", title="In the news"),
        )
    )


def test_a_picture_is_the_page_it_stands_on() -> None:
    assert read(an_answer(IMAGES), Form.IMAGE) == Results(
        found=(Found(url="https://fair.example/2024", title="Rowan at the fair"),)
    )


def test_a_search_that_finds_nothing_is_an_answer() -> None:
    assert read(an_answer({"type": "search", "query": {"original": "x"}}), Form.WEB) == Results()


@pytest.mark.parametrize(
    ("status", "code", "headers", "trouble"),
    [
        (422, "SUBSCRIPTION_TOKEN_INVALID", {}, Trouble.KEY),
        (422, "SUBSCRIPTION_TOKEN_MISSING", {}, Trouble.KEY),
        (422, "VALIDATION", {}, Trouble.QUERY),
        (400, "OPTION_NOT_IN_PLAN", {}, Trouble.PLAN),
        (403, "RESOURCE_NOT_ALLOWED", {}, Trouble.PLAN),
        (401, "", {}, Trouble.PLAN),
        (429, "RATE_LIMITED", {"x-ratelimit-remaining": "0, 1204"}, Trouble.LATER),
        (429, "RATE_LIMITED", {"x-ratelimit-remaining": "0, 0"}, Trouble.USED_UP),
        (429, "QUOTA_LIMITED", {}, Trouble.USED_UP),
        (500, "INTERNAL", {}, Trouble.SERVER),
    ],
)
def test_its_errors_are_understood(status: int, code: str, headers: dict[str, str], trouble: Trouble) -> None:
    assert read(an_answer(an_error(status, code), status, headers=headers), Form.WEB) is trouble


def test_a_page_instead_of_an_answer_is_no_result() -> None:
    page = an_answer(b"<html><title>Just a moment</title>", 403, content_type="text/html")
    assert read(page, Form.WEB) is Trouble.BLOCKED
    assert read(an_answer(json.dumps([1]).encode()), Form.WEB) is Trouble.NOT_UNDERSTOOD


@pytest.mark.parametrize(("name", "form"), [("web", Form.WEB), ("images", Form.IMAGE)])
def test_a_documented_answer_is_read(samples: Path, name: str, form: Form) -> None:
    page = (samples / f"search_api/brave/{name}-search_SKILL.md").read_text("utf-8")
    said = json.loads(page.split("```json\n")[1].split("```")[0])
    read_back = read(an_answer(said), form)
    assert isinstance(read_back, Results)
    assert [one.title for one in read_back.found]
