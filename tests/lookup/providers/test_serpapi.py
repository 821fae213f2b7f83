import pytest

from auditor.collectors.search.captures import Found
from auditor.lookup.providers.provider import Results, Trouble
from auditor.lookup.providers.serpapi import ask, read
from auditor.lookup.queries import Form, Query
from tests.answers import an_answer

SUCCESS = {"search_metadata": {"id": "1", "status": "Success"}}
ONE = {
    "position": 1,
    "title": "Rowan",
    "link": "https://rowan.example/",
    "displayed_link": "rowan.example",
    "snippet": "Pots.",
    "source": "Rowan",
}


def test_the_key_goes_into_the_query_only_at_the_door() -> None:
    asking = ask(Query(text='"Rowan Ellis"', why=""), "canary-key")
    assert asking.url.startswith("https://serpapi.com/search.json?engine=google&q=%22Rowan+Ellis%22&gl=uk")
    assert (asking.secret.in_query, asking.secret.value) == ("api_key", "canary-key")
    assert "canary" not in asking.url
    assert "engine=google_images" in ask(Query(text="a", why="", form=Form.IMAGE), "k").url


def test_results_are_read() -> None:
    web = {**SUCCESS, "organic_results": [ONE], "related_questions": [{"link": "https://other.example/"}]}
    assert read(an_answer(web), Form.WEB) == Results(
        found=(Found(url="https://rowan.example/", title="Rowan", snippet="Pots."),)
    )
    images = {**SUCCESS, "images_results": [{**ONE, "original": "https://i.example/1.jpg"}]}
    assert isinstance(read(an_answer(images), Form.IMAGE), Results)


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (200, {**SUCCESS, "error": "Google hasn't returned any results for this query."}, Results()),
        (200, {**SUCCESS}, Results()),
        (200, {"search_metadata": {"status": "Error"}, "error": "We could not get it."}, Trouble.SERVER),
        (200, {"search_metadata": {"status": "Processing"}}, Trouble.SERVER),
        (
            401,
            {"error": "Invalid API key. Your API key should be here: https://serpapi.com/manage-api-key"},
            Trouble.KEY,
        ),
        (429, {"error": "Your account has run out of searches."}, Trouble.USED_UP),
        (429, {"error": "Your searches exceeded the hourly throughput limit."}, Trouble.LATER),
        (400, {"error": "Missing query `q` parameter."}, Trouble.QUERY),
        (503, {"error": "Service unavailable"}, Trouble.SERVER),
    ],
)
def test_its_errors_are_understood(status: int, body: dict[str, object], outcome: Results | Trouble) -> None:
    assert read(an_answer(body, status), Form.WEB) == outcome
