"""The school in a post: loud in any dress, quiet on other schools and ordinary words."""

import pytest

from auditor.model import Post
from checks.school_named_in_post import CHECK
from tests.checking import found, quoted


def a_post(text: str) -> Post:
    return Post(platform="x", account="@rowan_e", id="1", text=text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sports day at Larkfield Primary School!", ["Larkfield Primary School"]),
        ("Well done everyone #LarkfieldY4", ["#LarkfieldY4"]),
        ("thanks @larkfieldpri for today", ["@larkfieldpri"]),
        ("Book at www.larkfield.example today", ["larkfield.example"]),
    ],
)
def test_loud(text: str, words: list[str]) -> None:
    got = quoted(found(CHECK, a_post(text)))
    assert len(got) == len(words)
    assert all(word in one for word, one in zip(words, got, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Sports day at Oakfield Primary School!",
        "A field full of larks this morning",
        "Oakmere high street is flooded again",
        "Primary school was the best time of my life",
        "",
    ],
)
def test_quiet(text: str) -> None:
    assert not found(CHECK, a_post(text))
