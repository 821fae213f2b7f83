"""Blocks of pages read by their structure, in the layouts of 2018 to 2026."""

from datetime import datetime

import pytest
from lxml import etree

from auditor.collectors.exports.meta.block import read_card
from auditor.collectors.exports.meta.card import Card

WHEN = datetime(2025, 10, 1, 22, 21, 24)  # noqa: DTZ001
DATE = "Oct 01, 2025 10:21:24 pm"
FOOT = f'<footer class="_3-94 _a6-o"><div class="_a72d">{DATE}</div></footer>'


def card_of(block: str) -> Card:
    return read_card(etree.fromstring(block, etree.HTMLParser()).find("body")[0])


def boxes(*texts: str) -> str:
    return (
        "<div><div>"
        + "".join(f'<div class="_2pin"><div>{text}</div><div></div></div>' for text in texts)
        + "</div></div>"
    )


@pytest.mark.parametrize(
    "block",
    [
        f"<section><h2>Rowan did it.</h2>{boxes('Tea now.')}{FOOT}</section>",
        f"<div><h2>Rowan did it.</h2>{boxes('Tea now.')}<div class='new'>{DATE}</div></div>",
        f"<div><div><h2>Rowan did it.</h2>{boxes('Tea now.')}</div>{FOOT}</div>",
        f'<div><div class="_2lek">Rowan did it.</div><div>{boxes("Tea now.")}</div><div>{DATE}</div></div>',
        f"<div><h3>Rowan did it.</h3>{boxes('Tea now.', f'Updated {DATE}')}{FOOT}</div>",
        f"<section><h2>Rowan did it.</h2>{boxes('Tea now.', 'Cập nhật Tháng 10 01, 2025 10:21:24 ch')}{FOOT}</section>",
        f"<section><h2>Rowan did it.</h2>{boxes('<span>Tea </span>now.')}{FOOT}</section>",
    ],
)
def test_heading_words_and_date(block: str) -> None:
    card = card_of(block)
    assert (card.heading, card.lines, card.when) == ("Rowan did it.", ["Tea now."], WHEN)


def test_without_a_heading_nothing_is_taken_for_one() -> None:
    card = card_of(f"<section>{boxes('Tea now.')}{FOOT}</section>")
    assert (card.heading, card.lines) == ("", ["Tea now."])
    card = card_of(f'<section><div class="_a6-p">Tea now.</div>{FOOT}</section>')
    assert (card.heading, card.lines) == ("", ["Tea now."])


def test_line_breaks_are_kept() -> None:
    assert card_of(f"<div><h2>a</h2>{boxes('One<br/>two &amp; three')}{FOOT}</div>").lines == ["One\ntwo & three"]


def test_the_link_around_the_date_leads_to_the_live_thing_if_it_is_the_platforms() -> None:
    for href, expected in (("https://www.facebook.com/dyi/l/?l=A", True), ("https://evil.example/", False)):
        foot = f'<footer><a href="{href}"><div>{DATE}</div></a></footer>'
        assert (card_of(f"<section><h2>a</h2>{boxes('b')}{foot}</section>").url == href) is expected


@pytest.mark.parametrize(
    "line",
    ["Parents' evening 3 May 2024, 18:00", "Updated the display boards for 2024", "2024: what a year, 10:30 already"],
)
def test_own_words_with_a_date_in_them_stay(line: str) -> None:
    assert card_of(f"<section><h2>a</h2>{boxes(line)}{FOOT}</section>").lines == [line]


def test_who_was_tagged_is_counted_and_not_kept() -> None:
    for line in (
        '<div><div class="_u14">You tagged Sam Patel, Jo Price and Al Khan</div></div>',
        "<div>You tagged A, B and C</div>",
    ):
        card = card_of(f"<div><h2>a</h2>{line}{boxes('Come along', 'all')}{FOOT}</div>")
        assert (card.tagged, card.lines) == (3, ["Come along", "all"])


def test_tables_and_rows_stand_for_themselves() -> None:
    card = card_of("<table><tr><th>Name</th><td>Rowan Ellis</td></tr><tr><td>Gender</td><td></td></tr></table>")
    assert card.rows == [("Name", "Rowan Ellis"), ("Gender", "")]


def test_a_date_that_stands_last_in_the_words_is_the_date() -> None:
    card = card_of(
        f'<div><div><div><div><a href="https://www.instagram.com/sam">sam</a></div><div>{DATE}</div></div></div></div>'
    )
    assert (card.lines, card.when) == (["sam"], WHEN)
