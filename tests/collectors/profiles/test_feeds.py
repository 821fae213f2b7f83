"""RSS, Atom and JSON feeds, with what feeds do wrong."""

import pytest

from auditor.collectors.profiles.feeds import read
from auditor.collectors.profiles.shape import Missing, Trouble
from tests.public_answers import posts_of, profile_of, said, whose

ROWAN = whose("rowan.example", platform="feed", handle="https://rowan.example/feed")
XML = "application/rss+xml"
RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Rowan writes</title><description>Notes of a teacher</description><link>https://rowan.example</link>
<item><title>Sports day</title><link>https://rowan.example/1</link><guid>g1</guid>
<pubDate>Fri, 02 Jan 2026 03:04:05 +0000</pubDate><description>short</description>
<content:encoded><![CDATA[<p>Larkfield won &amp; all were happy</p>]]></content:encoded>
<category>school</category></item>
<item><description><![CDATA[<p>No title</p>]]></description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Rowan</title><subtitle>s</subtitle>
<entry><title type="html">Hello &lt;b&gt;you&lt;/b&gt;</title><id>tag:1</id><updated>2026-01-02T03:04:05Z</updated>
<link rel="edit" href="https://rowan.example/edit"/><link href="https://rowan.example/2"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words <b>here</b></p></div></content></entry>
</feed>"""
TUBE = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>Rowan</title>
<entry><title>Boats</title><published>2026-01-02T03:04:05Z</published><link rel="alternate" href="https://v.example/1"/>
<media:group><media:title>Boats</media:title><media:description>Two of them</media:description></media:group></entry>
</feed>"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Rowan",
    "items": [{"id": 1, "url": "https://rowan.example/3", "content_html": "<p>Hi</p>", "date_published": "2026-01-02"}],
}


def test_rss() -> None:
    found = read(said(RSS, kind=XML), ROWAN)
    assert (profile_of(found).name, profile_of(found).bio) == ("Rowan writes", "Notes of a teacher")
    first, second = posts_of(found)
    assert first.text == "Sports day\nLarkfield won & all were happy"
    assert (first.url, first.id, first.form) == ("https://rowan.example/1", "g1", "post")
    assert first.created is not None
    assert first.created.year == 2026
    assert second.text == "No title"


def test_atom_with_words_in_markup() -> None:
    (only,) = posts_of(read(said(ATOM, kind=XML), ROWAN))
    assert (only.text, only.url, only.id) == ("Hello you\nWords here", "https://rowan.example/2", "tag:1")


def test_what_is_said_of_a_video_lies_deeper() -> None:
    (only,) = posts_of(read(said(TUBE, kind=XML), ROWAN))
    assert only.text == "Boats\nTwo of them"


def test_json_feed() -> None:
    (only,) = posts_of(read(said(JSON), ROWAN))
    assert (only.text, only.url) == ("Hi", "https://rowan.example/3")


def test_a_stray_sign_costs_nothing_else() -> None:
    assert len(posts_of(read(said(RSS.replace("short", "fish & chips \x01"), kind=XML), ROWAN))) == 2


def test_no_entity_is_filled_in_and_nothing_outside_is_read() -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    hostile = bomb + RSS.split("?>", 1)[1].replace("Sports day", "x&a;&b;")
    found = read(said(hostile, kind=XML), ROWAN)
    assert "root:" not in repr(found)
    assert "aaaa" not in repr(found)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (said("<html><body>Not a feed</body></html>", kind="text/html"), Trouble.NOT_UNDERSTOOD),
        (said("", kind=XML), Trouble.NOT_UNDERSTOOD),
        (said({"title": "no feed"}), Trouble.NOT_UNDERSTOOD),
        (said({"version": "https://elsewhere.example/1", "items": []}), Trouble.NOT_UNDERSTOOD),
        (said("x", status=404), Missing()),
        (said("x", status=429), Trouble.LATER),
        (said("x", status=403), Trouble.BLOCKED),
    ],
)
def test_other_answers(answer: object, expected: object) -> None:
    assert read(answer, ROWAN) == expected  # type: ignore[arg-type]
