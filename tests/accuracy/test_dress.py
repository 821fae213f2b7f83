"""How a post is dressed does not change what is told of it."""

import time
import unicodedata
from collections.abc import Callable

import pytest

from tests.accuracy.items import FOLDER, Item, read
from tests.accuracy.labels import found_in

TEXTS = [item for item in read(FOLDER / "posts.jsonl") if item.kind == "post"][::4]
DERIVED: dict[object, object] = {}
"""What is worked out once of the one owner of these texts."""
DRESSES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "small letters": str.lower,
    "taken apart": lambda text: unicodedata.normalize("NFD", text),
    "compatible": lambda text: unicodedata.normalize("NFKC", text),
    "line breaks": lambda text: text.replace(" ", "\n"),
    "wide blanks": lambda text: text.replace(" ", "\u00a0 "),
    "pictures around": lambda text: f"\U0001f389\U0001f602 {text} \U0001f64c\U0001f389",
    "nothing between": lambda text: text.replace("e", "e\u200b").replace(" ", " \u200d"),
}


def told(item: Item) -> set[str]:
    """Return what the checks of words tell of a text; the school's name in capitals is another matter."""
    return found_in(item, DERIVED).checks - {"school-named-in-post"}


@pytest.mark.parametrize("dress", DRESSES)
def test_dress_does_not_change_the_verdict(dress: str) -> None:
    changed = [
        (item.text, told(item), dressed)
        for item in TEXTS
        if (dressed := told(item._replace(text=DRESSES[dress](item.text)))) != told(item)
    ]
    assert changed == []


@pytest.mark.parametrize(
    "piece", ["Priya Kaiden ", "7K2 5C ", ".,!?*#@ ", "a", "my class head ", "f*** ", "J.T. ", "\u200b", "Year "]
)
def test_a_megabyte_of_anything_is_read_in_a_second(piece: str) -> None:
    text = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
    item = TEXTS[0]._replace(text=text)
    found_in(TEXTS[0], DERIVED)
    start = time.process_time()
    found_in(item, DERIVED)
    assert time.process_time() - start < 3  # every check of posts, on a slow machine
