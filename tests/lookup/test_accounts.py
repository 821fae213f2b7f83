"""Whom to ask for each declared account, and which are not asked for at all."""

import pytest

from auditor.lookup.accounts import ELSEWHERE, NO_ADDRESS, NO_HANDLE, NO_SERVER, NOT_ASKED, Unasked, Visit, plan
from auditor.model import OwnAccount, Person, School, Subject

SCHOOL = School(name="Larkfield Primary School", domains=("larkfield.example",), related_domains=("trust.example",))


def planned(platform: str, handle: str, *, anonymous: bool = False) -> Visit | Unasked:
    subject = Subject(
        person=Person(names=("Rowan Ellis",)),
        schools=(
            School(name="Larkfield Primary School", domains=("larkfield.example",), related_domains=("trust.example",)),
        ),
        accounts=(OwnAccount(platform=platform, handle=handle, anonymous=anonymous),),
    )
    visits, unasked = plan(subject)
    return (visits or unasked)[0]


@pytest.mark.parametrize(
    ("platform", "handle", "route", "name", "url"),
    [
        ("bluesky", "@rowan", "bluesky", "rowan.bsky.social", "https://bsky.app/profile/rowan.bsky.social"),
        ("Bluesky", "rowan.example", "bluesky", "rowan.example", "https://bsky.app/profile/rowan.example"),
        (
            "bluesky",
            "https://bsky.app/profile/rowan.example",
            "bluesky",
            "rowan.example",
            "https://bsky.app/profile/rowan.example",
        ),
        ("mastodon", "@rowan@social.example", "fediverse", "rowan", "https://social.example/@rowan"),
        ("mastodon", "https://social.example/@rowan", "fediverse", "rowan", "https://social.example/@rowan"),
        ("pixelfed", "rowan@PICTURES.example", "fediverse", "rowan", "https://pictures.example/@rowan"),
        ("github", "https://github.com/Rowan-E/", "github", "Rowan-E", "https://github.com/Rowan-E"),
        ("reddit", "u/rowan_e", "reddit", "rowan_e", "https://www.reddit.com/user/rowan_e"),
        ("steam", "rowan", "steam", "rowan", "https://steamcommunity.com/id/rowan"),
        (
            "steam",
            "76561190000000000",
            "steam",
            "76561190000000000",
            "https://steamcommunity.com/profiles/76561190000000000",
        ),
        (
            "wikipedia",
            "Rowan E",
            "wikipedia",
            "Rowan E",
            "https://en.wikipedia.org/wiki/Special:Contributions/Rowan%20E",
        ),
        ("wikipedia", "cy:Rowan", "wikipedia", "Rowan", "https://cy.wikipedia.org/wiki/Special:Contributions/Rowan"),
        ("flickr", "12345678@N00", "flickr", "12345678@N00", "https://www.flickr.com/people/12345678%40N00/"),
        ("flickr", "rowan", "flickr", "rowan", "https://www.flickr.com/people/rowan/"),
        ("youtube", "@rowan", "youtube", "rowan", "https://www.youtube.com/@rowan"),
        ("linktree", "rowan", "linktree", "rowan", "https://linktr.ee/rowan"),
        ("tumblr", "https://rowan.tumblr.com/post/1", "tumblr", "rowan", "https://rowan.tumblr.com/"),
        ("wordpress", "rowan.wordpress.com", "wordpress.com", "rowan.wordpress.com", "https://rowan.wordpress.com"),
        ("wordpress", "https://rowan.example/blog", "page", "rowan.example", "https://rowan.example/blog"),
        ("web", "rowan.example", "page", "rowan.example", "https://rowan.example"),
        ("rss", "https://rowan.example/feed", "feed", "rowan.example", "https://rowan.example/feed"),
        ("somewhere new", "https://new.example/rowan", "page", "new.example", "https://new.example/rowan"),
    ],
)
def test_whom_to_ask(platform: str, handle: str, route: str, name: str, url: str) -> None:
    one = planned(platform, handle)
    assert isinstance(one, Visit), one
    assert (one.route, one.whose.name, one.whose.url) == (route, name, url)
    assert (one.whose.platform, one.whose.handle) == (platform, handle)


@pytest.mark.parametrize(
    ("platform", "handle", "hosts"),
    [
        ("bluesky", "rowan.example", ["public.api.bsky.app"]),
        ("mastodon", "@rowan@social.example", ["social.example"]),
        ("github", "rowan", ["api.github.com"]),
        ("flickr", "12345678@N00", ["api.flickr.com"]),
        ("flickr", "rowan", ["www.flickr.com", "api.flickr.com"]),
        ("wordpress", "rowan.wordpress.com", ["public-api.wordpress.com"]),
        ("tumblr", "rowan", ["rowan.tumblr.com"]),
        ("wikipedia", "cy:Rowan", ["cy.wikipedia.org"]),
    ],
)
def test_every_host_is_known_beforehand(platform: str, handle: str, hosts: list[str]) -> None:
    one = planned(platform, handle)
    assert isinstance(one, Visit), one
    assert list(one.hosts) == hosts


@pytest.mark.parametrize("platform", ["facebook", "instagram", "x", "linkedin", "tiktok", "snapchat", "threads", "X"])
def test_a_wall_is_told_as_a_wall_and_where_to_go_instead(platform: str) -> None:
    one = planned(platform, "rowan")
    assert isinstance(one, Unasked)
    assert one.next_step == ELSEWHERE
    assert "not found" not in one.why
    assert "not there" not in one.why


@pytest.mark.parametrize(
    ("platform", "handle", "why"),
    [
        ("mastodon", "rowan", NO_SERVER),
        ("mastodon", "@rowan@localhost", NO_SERVER),
        ("bluesky", "", NO_HANDLE),
        ("somewhere new", "rowan", NO_ADDRESS),
        ("github", "https://github.com/", NO_ADDRESS),
        ("github", "rowan?x=<y>", NO_ADDRESS),
        ("web", "https://www.larkfield.example/staff/rowan", "school"),
        ("mastodon", "@rowan@social.trust.example", "school"),
        ("web", "http://rowan.example", "not encrypted"),
        ("web", "https://192.0.2.7/me", "bare number"),
        ("web", "https://router.local/", "house"),
        ("web", "https://rowan:secret@rowan.example/", "password"),
        ("rss", "localhost:8000/feed", NO_ADDRESS),
    ],
)
def test_whom_not_to_ask(platform: str, handle: str, why: str) -> None:
    one = planned(platform, handle)
    assert isinstance(one, Unasked), one
    assert why in one.why


def test_an_anonymous_account_is_never_asked_for() -> None:
    one = planned("reddit", "owl_at_night", anonymous=True)
    assert isinstance(one, Unasked)
    assert one.why == NOT_ASKED
