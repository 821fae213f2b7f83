"""What a block says, once read: its date, its labelled lines, and whether it says anything."""

from datetime import datetime

from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.text import Shot

NOON = datetime(2025, 9, 29, 12, 0)  # noqa: DTZ001


def test_the_date_of_the_foot_comes_before_that_of_a_labelled_line() -> None:
    rows = [("Comment", "in 2024"), ("Time", "Sep 28, 2025 1:39 am")]
    assert Card(when=NOON, rows=rows).dated() == NOON
    assert Card(rows=rows).dated() == datetime(2025, 9, 28, 1, 39)  # noqa: DTZ001
    assert Card(rows=rows[:1]).dated() is None


def test_labels_are_found_whatever_their_letters() -> None:
    card = Card(rows=[("Media Owner: ", "x"), ("COMMENT", "words")])
    assert card.row("comment") == "words"
    assert card.row("media owner") == "x"
    assert card.row("time") == ""


def test_the_title_of_the_page_says_nothing_and_a_picture_does() -> None:
    assert not Card(heading="Your Posts", page="Your posts").says_something()
    assert not Card().says_something()
    assert Card(heading="Sam Patel", page="Your friends").says_something()
    assert Card(shots=[Shot(path="a.jpg")], page="Your photos").says_something()
    assert Card(links=["https://news.example"]).says_something()
