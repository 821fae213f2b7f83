import pytest

from auditor.collectors.search.captures import Found
from auditor.lookup.providers.provider import Results, Trouble
from auditor.lookup.providers.searxng import ask, read
from auditor.lookup.queries import Form, Query
from tests.answers import an_answer

SAID = {
    "query": "rowan",
    "number_of_results": 0,
    "results": [
        {"url": "https://rowan.example/", "title": "Rowan", "content": "Pots.", "engine": "bing", "engines": ["bing"]},
        {"url": "https://two.example/", "title": "Two", "content": None, "engine": "qwant"},
    ],
    "answers": [],
    "corrections": [],
    "infoboxes": [{"infobox": "Rowan", "urls": [{"url": "https://other.example/"}]}],
    "suggestions": [],
    "unresponsive_engines": [["google", "Suspended: CAPTCHA"], ["brave", "timeout"], "odd", [], [1]],
}


@pytest.mark.parametrize(
    "address",
    ["https://search.example", "https://search.example/", "http://127.0.0.1:8888", "https://a.example/searx/"],
)
def test_the_owners_own_instance_is_asked_where_it_lies(address: str) -> None:
    asking = ask(Query(text='"Rowan Ellis"', why=""), address)
    assert asking.url.startswith(f"{address.rstrip('/')}/search?q=%22Rowan+Ellis%22&format=json&categories=general")
    assert not asking.secret.value
    assert "categories=images" in ask(Query(text="a", why="", form=Form.IMAGE), address).url


def test_results_are_read_and_silent_engines_are_named() -> None:
    assert read(an_answer(SAID), Form.WEB) == Results(
        found=(
            Found(url="https://rowan.example/", title="Rowan", snippet="Pots."),
            Found(url="https://two.example/", title="Two"),
        ),
        silent=("google", "brave"),
    )


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (an_answer(b"<h1>Forbidden</h1>", 403, content_type="text/html"), Trouble.NO_JSON),
        (an_answer(b"<html>results", 200, content_type="text/html"), Trouble.NO_JSON),
        (an_answer(b"Too Many Requests", 429, content_type="text/plain"), Trouble.LATER),
        (an_answer(b"<html>oops", 500, content_type="text/html"), Trouble.BLOCKED),
        (an_answer({"error": "x"}, 500), Trouble.SERVER),
        (an_answer({"results": "none"}), Trouble.NOT_UNDERSTOOD),
    ],
)
def test_its_errors_are_understood(answer: object, trouble: Trouble) -> None:
    from auditor.collectors.web_answers import Answer

    assert isinstance(answer, Answer)
    assert read(answer, Form.WEB) is trouble
