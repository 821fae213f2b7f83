"""Whatever a site answers, a reader gives what was seen, nothing there, or a reason: never a crash, never a loop."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.collectors.profiles import (
    activitypub,
    bluesky,
    feeds,
    flickr,
    github,
    link_pages,
    mastodon,
    pages,
    steam,
    wikipedia,
    wordpress,
    youtube,
)
from auditor.collectors.profiles.mastodon import Known
from auditor.collectors.profiles.profile_captures import ProfileCapture, packed
from auditor.collectors.profiles.shape import Missing, Seen, Trouble
from tests.public_answers import said, whose

ROWAN = whose("rowan")
MADE = datetime(2026, 11, 20, tzinfo=UTC)
READERS: dict[str, Callable[..., object]] = {
    "actor": activitypub.read_actor,
    "outbox": activitypub.read_outbox,
    "bluesky": bluesky.read_profile,
    "bluesky posts": bluesky.read_posts,
    "feed": feeds.read,
    "flickr": flickr.read,
    "github": github.read_user,
    "repositories": github.read_repositories,
    "linktree": link_pages.read_linktree,
    "about.me": link_pages.read_about_me,
    "mastodon": mastodon.read_account,
    "mastodon posts": mastodon.read_posts,
    "page": pages.read,
    "steam": steam.read,
    "wikipedia": lambda answer, own: wikipedia.read(answer, own, site="en.wikipedia.org"),
    "wordpress": wordpress.read_site,
    "wordpress posts": wordpress.read_posts,
    "wordpress users": wordpress.read_users,
    "youtube": youtube.read_channel,
}
NAMES = """feed post record id username handle did items orderedItems object to first query users title content rendered
fields name value type attachment login description text createdAt usercontribs""".split()
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=12) | st.sampled_from(("rowan", "Create", "as:Public"))
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5),
    max_leaves=12,
)
PIECES = """<rss> <feed> <channel> <item> <entry> </item> <title> &amp; &x; &#xD800; &#0; { [ </script> <![CDATA[ é
<meta^name=robots^content= <script^type='application/ld+json'> <a^rel=me^href='//['> <a^href=mailto:%ff>""".split()
MARKUP = st.lists(st.sampled_from([piece.replace("^", " ") for piece in (*PIECES, "\x00")]), max_size=12).map("".join)


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=60, deadline=None)
@given(
    body=st.binary(max_size=60) | JSON.map(lambda made: json.dumps(made).encode()) | MARKUP.map(str.encode),
    kind=st.sampled_from(("text/html", "application/json", "application/xml", "")),
    status=st.sampled_from((200, 200, 200, 204, 301, 400, 401, 403, 404, 410, 429, 500, 999)),
)
def test_any_answer(name: str, body: bytes, kind: str, status: int) -> None:
    read = READERS[name](said(body, kind=kind, status=status), ROWAN)
    assert read is None or isinstance(read, Seen | Missing | Trouble | Known)
    if isinstance(read, Seen):
        packed(ProfileCapture(platform="x", handle="rowan", made=MADE, records=read.records))
    if status in {401, 403, 429, 500, 999} and not isinstance(read, Seen):
        assert not isinstance(read, Missing)


def test_a_page_as_deep_as_it_is_long_is_read() -> None:
    deep = "<div>" * 20_000 + "words"
    assert isinstance(pages.read(said(deep, kind="text/html"), ROWAN), Seen | Trouble)
