import json
from pathlib import Path

import pytest

from auditor.collectors.search.captures import Found
from auditor.lookup.providers.provider import Results, Trouble
from auditor.lookup.providers.serper import ask, read
from auditor.lookup.queries import Form, Query
from tests.answers import an_answer

WEB = {
    "searchParameters": {"q": "rowan", "gl": "gb", "hl": "en", "type": "search", "num": 10},
    "knowledgeGraph": {"title": "Rowan Ellis", "website": "https://other.example/"},
    "organic": [
        {
            "title": "Rowan",
            "link": "https://rowan.example/",
            "snippet": "Pots.",
            "position": 1,
            "sitelinks": [{"title": "Shop", "link": "https://rowan.example/shop"}],
        },
        {"title": "Year 4", "link": "https://two.example/", "position": 2},
    ],
    "peopleAlsoAsk": [{"question": "Who is Rowan Ellis?", "link": "https://three.example/"}],
}
IMAGES = {
    "images": [
        {"title": "At the fair", "imageUrl": "https://i.example/1.jpg", "link": "https://fair.example/", "position": 1}
    ]
}


def test_a_search_is_posted_with_the_key_in_a_header() -> None:
    asking = ask(Query(text='"Rowan Ellis"', why=""), "canary-key")
    assert asking.url == "https://google.serper.dev/search"
    body = json.loads(asking.body)
    assert (body["q"], body["gl"], body["autocorrect"]) == ('"Rowan Ellis"', "gb", False)
    assert asking.secret.name == "X-API-KEY"
    assert ask(Query(text="a", why="", form=Form.IMAGE), "k").url == "https://google.serper.dev/images"


def test_only_results_are_results() -> None:
    assert read(an_answer(WEB), Form.WEB) == Results(
        found=(
            Found(url="https://rowan.example/", title="Rowan", snippet="Pots."),
            Found(url="https://two.example/", title="Year 4"),
        )
    )
    assert read(an_answer(IMAGES), Form.IMAGE) == Results(
        found=(Found(url="https://fair.example/", title="At the fair"),)
    )


def test_no_results_are_an_answer() -> None:
    assert read(an_answer({"searchParameters": {}, "organic": []}), Form.WEB) == Results()


@pytest.mark.parametrize(
    ("status", "message", "trouble"),
    [
        (403, "Unauthorized.", Trouble.KEY),
        (400, "Not enough credits", Trouble.USED_UP),
        (400, "Missing query parameter", Trouble.QUERY),
        (429, "Too many requests", Trouble.LATER),
        (500, "Internal server error", Trouble.SERVER),
    ],
)
def test_its_errors_are_understood(status: int, message: str, trouble: Trouble) -> None:
    body = {"message": message, "statusCode": status}
    assert read(an_answer(body, status), Form.WEB) is trouble


@pytest.mark.parametrize(("name", "form"), [("web", Form.WEB), ("images", Form.IMAGE)])
def test_a_real_answer_is_read(samples: Path, name: str, form: Form) -> None:
    said = json.loads((samples / f"search_api/serper/{name}.json").read_text("utf-8"))["response"]
    read_back = read(an_answer(said["body"], said["status"]), form)
    listed = said["body"]["images" if form is Form.IMAGE else "organic"]
    assert isinstance(read_back, Results)
    assert [one.url for one in read_back.found] == [one["link"] for one in listed]
