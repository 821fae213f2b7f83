from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.collectors.web_answers import Answer
from auditor.lookup.providers import PROVIDERS, named
from auditor.lookup.providers.provider import (
    ENDS_IT,
    LONGEST_TITLE,
    MOST,
    WORDS,
    Provider,
    Results,
    Trouble,
    found,
    part,
    plain,
    rows,
    words,
)
from auditor.lookup.queries import Form
from tests.answers import an_answer

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["web", "results", "url", "title", "response", "status", "error", "organic", "message", "code"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda one: one.id)
def test_each_provider_says_who_it_is_and_what_it_keeps(provider: Provider) -> None:
    assert named(provider.id.upper()) is provider
    assert provider.keeps.endswith(".")
    assert Form.WEB in provider.forms
    assert provider.where.startswith("https://")


def test_there_is_no_other_provider() -> None:
    assert named("google") is None


@pytest.mark.parametrize("read", [one.read for one in PROVIDERS], ids=[one.id for one in PROVIDERS])
@given(status=st.sampled_from([200, 204, 401, 403, 422, 429, 500, 999]), body=JSON)
def test_any_json_gives_results_or_a_trouble(
    read: Callable[[Answer, Form], Results | Trouble], status: int, body: object
) -> None:
    for form in Form:
        assert isinstance(read(an_answer(body, status), form), Results | Trouble)


@pytest.mark.parametrize("read", [one.read for one in PROVIDERS], ids=[one.id for one in PROVIDERS])
@given(body=st.binary(max_size=200))
def test_any_bytes_give_results_or_a_trouble(read: Callable[[Answer, Form], Results | Trouble], body: bytes) -> None:
    assert isinstance(read(an_answer(body), Form.WEB), Results | Trouble)


def test_every_trouble_has_words_with_a_next_step() -> None:
    assert set(WORDS) == set(Trouble)
    assert "auditor keys add brave" in WORDS[Trouble.KEY].format(id="brave")
    assert Trouble.QUERY not in ENDS_IT


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://a.example/",
        "/relative",
        "",
        "https://",
        "https://x",
        "x" * 5_000,
    ],
)
def test_what_leads_nowhere_on_the_web_is_no_result(url: str) -> None:
    assert found([(url, "A title", "")]) == ()


def test_a_result_is_kept_once_and_not_too_many() -> None:
    assert len(found([("https://a.example/", "A", "one"), ("https://a.example/", "A", "two")])) == 1
    assert len(found((f"https://a.example/{number}", "A", "") for number in range(MOST + 50))) == MOST


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("<strong>Rowan</strong> &amp; co", "Rowan & co"),
        ("a <script>b", "a <script>b"),
        ("a\x1b[31m\nb\u202e", "a [31m b"),
        ("x" * 1_000, "x" * LONGEST_TITLE),
        ("3 < 5 &lt;b&gt;", "3 < 5 <b>"),
    ],
)
def test_outside_text_is_on_one_line_and_steers_nothing(text: str, bare: str) -> None:
    assert plain(text, LONGEST_TITLE) == bare


def test_what_is_not_there_is_nothing() -> None:
    held = {"a": {"b": [{"c": "d"}, 1, None]}}
    assert list(rows(held, "a", "b")) == [{"c": "d"}]
    assert list(rows(held, "x", "b")) == []
    assert part(held, "a", "b", "c") is None
    assert words(held, "a") == ""
