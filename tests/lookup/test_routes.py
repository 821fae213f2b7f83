"""The ways to an account: what is asked in which order, on a made-up internet over TLS."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from auditor.collectors.profiles.bluesky import HIDDEN
from auditor.collectors.profiles.shape import Missing, Trouble
from auditor.collectors.web_answers import Failure, Why
from auditor.lookup.accounts import Visit, plan
from auditor.lookup.routes import ROUTES
from auditor.lookup.trip import Came, Result, Trip
from auditor.model import OwnAccount, Page, Person, Post, Profile, School, Subject
from tests.loopback import Asked, Said, Web

Answers = Mapping[str, Any]
JSON = {"Content-Type": "application/json"}
HTML = {"Content-Type": "text/html; charset=utf-8"}
XML = {"Content-Type": "application/xml"}
FEED = b"<rss><channel><title>Rowan</title><item><title>Sports day</title></item></channel></rss>"
STATUS = {"content": "<p>Off to the beach</p>", "visibility": "public", "created_at": "2026-05-01T09:00:00Z"}


def visit(platform: str, handle: str) -> Visit:
    """Return how an account is asked for."""
    subject = Subject(
        person=Person(names=("Rowan Ellis",)),
        schools=(School(name="Larkfield Primary School", domains=("larkfield.example",)),),
        accounts=(OwnAccount(platform=platform, handle=handle),),
    )
    ((only,), _) = plan(subject)
    return only


def asked(web: Web, platform: str, handle: str, answers: Answers) -> Result:
    """Return what comes of asking for an account; what is not among the answers is not there."""

    def answer(got: Asked) -> Said:
        found = next((one for start, one in answers.items() if f"{got.host}{got.target}".startswith(start)), None)
        if found is None:
            return Said(404, b"<html>nothing", HTML)
        if isinstance(found, Said):
            return found
        return Said(200, found, XML) if isinstance(found, bytes) else Said(200, json.dumps(found).encode(), JSON)

    web.answer = answer
    one = visit(platform, handle)
    return ROUTES[one.route](Trip(web.door(), one.whose))


def came(result: Result) -> Came:
    assert isinstance(result, Came), result
    return result


def texts(result: Result) -> list[str]:
    return [one.text for one in came(result).records if isinstance(one, Post | Page)]


def profile(result: Result) -> Profile:
    (only,) = (one for one in came(result).records if isinstance(one, Profile))
    return only


def targets(web: Web) -> list[str]:
    return [f"{one.host}{one.target}" for one in web.asked]


def page(text: str, **headers: str) -> Said:
    return Said(200, text.encode(), {**HTML, **headers})


API = "public.api.bsky.app/xrpc/app.bsky."


def test_bluesky_is_asked_page_by_page(web: Web) -> None:
    def item(text: str) -> dict[str, Any]:
        return {"post": {"uri": "at://x/y/3k", "record": {"text": text, "createdAt": "2026-05-01T09:00:00Z"}}}

    labels = [{"src": "did:plc:abc", "val": HIDDEN}]
    answers = {
        f"{API}actor.getProfile": {"did": "did:plc:abc", "handle": "rowan.example", "labels": labels},
        f"{API}feed.getAuthorFeed?actor=rowan.example&limit=100&filter=posts_with_replies&cursor=": {
            "feed": [item("b")]
        },
        f"{API}feed.getAuthorFeed": {"feed": [item("a")], "cursor": "c 1"},
    }
    result = asked(web, "bluesky", "rowan.example", answers)
    assert (texts(result), came(result).to_the_end) == (["a", "b"], True)
    assert len(web.asked) == 3
    assert web.asked[-1].target.endswith("&cursor=c%201")


def test_a_feed_without_end_is_not_followed_for_ever(web: Web) -> None:
    answers = {
        f"{API}actor.getProfile": {"did": "did:plc:abc", "handle": "rowan.example"},
        f"{API}feed": {"feed": [{"odd": 1}], "cursor": "again"},
    }
    result = asked(web, "bluesky", "rowan.example", answers)
    assert (texts(result), came(result).to_the_end) == ([], False)
    assert len(web.asked) == 6


def test_a_mastodon_server(web: Web) -> None:
    statuses = [{"id": str(number), "url": f"https://social.example/@rowan/{number}", **STATUS} for number in (9, 8)]
    answers = {
        "social.example/api/v1/accounts/lookup?acct=rowan": {
            "id": "42",
            "username": "rowan",
            "note": "<p>I teach at Larkfield Primary School</p>",
        },
        "social.example/api/v1/accounts/42/statuses?limit=40&exclude_reblogs=true&max_id=8": [],
        "social.example/api/v1/accounts/42/statuses": statuses,
    }
    result = asked(web, "mastodon", "@rowan@social.example", answers)
    assert profile(result).bio == "I teach at Larkfield Primary School"
    assert texts(result) == ["Off to the beach"] * 2
    assert [one.headers["accept"] for one in web.asked] == ["application/json"] * 3


def test_a_mastodon_server_that_hides_posts_from_strangers(web: Web) -> None:
    answers = {
        "social.example/api/v1/accounts/lookup": {"id": "42", "username": "rowan"},
        "social.example/api/v1/accounts/42": Said(401, b'{"error": "This API requires an authenticated user"}', JSON),
    }
    result = came(asked(web, "mastodon", "@rowan@social.example", answers))
    assert result.lacking == ("the posts (The site shows this only to people who are signed in)",)


def test_nobody_of_that_name(web: Web) -> None:
    gone = Said(404, b'{"error": "Record not found"}', JSON)
    assert asked(web, "mastodon", "@rowan@social.example", {"social.example/api": gone}) == Missing()
    assert asked(web, "github", "rowan", {"api.github.com": Said(404, b'{"message": "Not Found"}', JSON)}) == Missing()
    assert asked(web, "web", "https://rowan.example/gone", {}) == Missing()


def test_another_server_is_asked_by_webfinger(web: Web) -> None:
    actor = "https://pictures.example/users/rowan"
    post = {"id": "https://pictures.example/p/1", "type": "Note", "content": "<p>Two boats</p>"}
    answers = {
        "pictures.example/.well-known/webfinger?resource=acct%3Arowan%40pictures.example": {
            "links": [{"rel": "self", "type": "application/activity+json", "href": actor}]
        },
        "pictures.example/users/rowan/outbox?page=1": {
            "orderedItems": [{"type": "Create", "to": ["as:Public"], "object": post}]
        },
        "pictures.example/users/rowan/outbox": {"first": f"{actor}/outbox?page=1"},
        "pictures.example/users/rowan": {"preferredUsername": "rowan", "summary": "Boats", "outbox": f"{actor}/outbox"},
    }
    result = asked(web, "pixelfed", "@rowan@pictures.example", answers)
    assert (profile(result).bio, texts(result)) == ("Boats", ["Two boats"])


def test_an_actor_in_another_house_is_not_asked(web: Web) -> None:
    link = {"rel": "self", "type": "application/activity+json", "href": "https://elsewhere.example/users/rowan"}
    answers = {"pictures.example/.well-known/webfinger": {"links": [link]}}
    assert asked(web, "pixelfed", "@rowan@pictures.example", answers) is Trouble.ANOTHER
    assert "elsewhere.example" not in web.resolved


def test_a_server_that_answers_only_to_its_own(web: Web) -> None:
    closed = Said(401, b'{"error": "Unauthorized"}', JSON)
    assert asked(web, "gotosocial", "@rowan@social.example", {"social.example": closed}) is Trouble.SIGNED_IN_ONLY


def test_a_page_and_the_feed_it_names(web: Web) -> None:
    answers = {
        "rowan.example/robots.txt": Said(404),
        "rowan.example/feed.xml": FEED,
        "rowan.example/": page(
            '<title>Rowan</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><p>Hi'
        ),
    }
    assert texts(asked(web, "web", "https://rowan.example/", answers)) == ["Hi", "Sports day"]


def test_a_page_that_robots_may_not_read_is_not_read(web: Web) -> None:
    answers = {"rowan.example/robots.txt": Said(200, b"User-agent: *\nDisallow: /", {"Content-Type": "text/plain"})}
    result = asked(web, "web", "https://rowan.example/", answers)
    assert isinstance(result, Failure)
    assert result.why is Why.ROBOTS


def test_an_address_of_a_page_may_be_a_feed(web: Web) -> None:
    assert texts(asked(web, "web", "https://rowan.example/feed", {"rowan.example/feed": FEED})) == ["Sports day"]


def test_wordpress_by_its_interface(web: Web) -> None:
    entry = {"id": 5, "title": {"rendered": "Museum"}, "content": {"rendered": "<p>Year 4</p>"}}
    answers = {
        "rowan.example/wp-json/wp/v2/posts": [entry],
        "rowan.example/wp-json/wp/v2/users": [{"name": "Rowan", "slug": "rowan-e", "description": "At Larkfield"}],
        "rowan.example/robots.txt": Said(404),
        "rowan.example/": page("<p>Blog", Link='<https://rowan.example/wp-json/>; rel="https://api.w.org/"'),
    }
    result = asked(web, "wordpress", "https://rowan.example/", answers)
    assert texts(result) == ["Blog", "Museum\nYear 4"]
    assert (profile(result).handle, profile(result).bio) == ("rowan-e", "Blog\nAt Larkfield")


def test_wordpress_com_is_asked_at_its_interface_alone(web: Web) -> None:
    answers = {
        "public-api.wordpress.com/rest/v1.1/sites/rowan.wordpress.com": {"name": "Rowan writes"},
        "public-api.wordpress.com/wp/v2/sites/rowan.wordpress.com/posts": [],
        "public-api.wordpress.com/wp/v2/sites/rowan.wordpress.com/users": Said(401, b"{}", JSON),
    }
    result = came(asked(web, "wordpress", "rowan.wordpress.com", answers))
    assert (profile(result).name, result.lacking) == ("Rowan writes", ())
    assert set(web.resolved) == {"public-api.wordpress.com"}


def test_a_channel_stays_seen_when_its_feed_is_not_there_for_a_while(web: Web) -> None:
    channel = "UC" + "a" * 22
    answers = {
        "www.youtube.com/robots.txt": Said(404),
        "www.youtube.com/@rowan": page(f'<title>Rowan - YouTube</title><script>{{"externalId":"{channel}"}}</script>'),
    }
    result = came(asked(web, "youtube", "@rowan", answers))
    assert profile(result).name == "Rowan"
    assert result.lacking == ("the newest videos (Nothing stands there)",)


def test_consent_is_no_answer(web: Web) -> None:
    answers = {
        "www.youtube.com/robots.txt": Said(404),
        "consent.youtube.com/robots.txt": Said(404),
        "www.youtube.com/@rowan": Said(302, headers={"Location": "https://consent.youtube.com/m?continue=x"}),
        "consent.youtube.com/m": page("<title>Before you continue to YouTube</title>"),
    }
    assert asked(web, "youtube", "@rowan", answers) is Trouble.CONSENT


def test_github_and_its_repositories(web: Web) -> None:
    answers = {
        "api.github.com/users/rowan/repos": [{"name": "boats", "description": "About boats"}],
        "api.github.com/users/rowan": {"login": "rowan", "company": "Larkfield Primary School"},
    }
    assert texts(asked(web, "github", "rowan", answers)) == ["boats: About boats"]


def test_flickr_by_name(web: Web) -> None:
    answers = {
        "www.flickr.com/robots.txt": Said(404),
        "www.flickr.com/people/rowan/": page('<script>{"nsid":"12345678@N00"}</script>'),
        "api.flickr.com/services/feeds/photos_public.gne?id=12345678%40N00": {
            "title": "Uploads from rowan",
            "items": [],
        },
    }
    assert profile(asked(web, "flickr", "rowan", answers)).name == "rowan"


def test_reddit_is_asked_once(web: Web) -> None:
    full = Said(429, b"", {"Retry-After": "600", **XML})
    result = asked(web, "reddit", "u/rowan", {"www.reddit.com/user/rowan/.rss": full})
    assert isinstance(result, Failure)
    assert result.why is Why.RATE_LIMITED
    assert len(web.asked) == 1


@pytest.mark.parametrize(
    ("platform", "handle", "start", "answer", "words"),
    [
        ("reddit", "rowan", "www.reddit.com/user/rowan/.rss", FEED, "Sports day"),
        ("medium", "@rowan", "medium.com/feed/@rowan", FEED, "Sports day"),
        ("substack", "rowan", "rowan.substack.com/feed", FEED, "Sports day"),
        ("tumblr", "rowan", "rowan.tumblr.com/rss", FEED, "Sports day"),
        ("blogger", "rowan", "rowan.blogspot.com/feeds/posts/default", FEED, "Sports day"),
        ("rss", "https://rowan.example/f", "rowan.example/f", FEED, "Sports day"),
        (
            "wikipedia",
            "Rowan",
            "en.wikipedia.org/w/api.php",
            {"query": {"users": [{"name": "Rowan"}], "usercontribs": [{"title": "Larkfield", "comment": "c"}]}},
            "Larkfield: c",
        ),
    ],
)
def test_one_address_is_enough(web: Web, platform: str, handle: str, start: str, answer: Any, words: str) -> None:
    assert texts(asked(web, platform, handle, {start: answer})) == [words]
    assert len(web.asked) == 1


def test_steam_linktree_and_about_me(web: Web) -> None:
    steam = (
        b"<profile><steamID64>1</steamID64><customURL>rowan</customURL><privacyState>public</privacyState></profile>"
    )
    assert profile(asked(web, "steam", "rowan", {"steamcommunity.com/id/rowan/?xml=1": steam})).handle == "rowan"
    data = json.dumps({"props": {"pageProps": {"username": "rowan", "description": "Hi"}}})
    tree = page(f'<script id="__NEXT_DATA__">{data}</script>')
    assert profile(asked(web, "linktree", "rowan", {"linktr.ee/rowan": tree})).bio == "Hi"
    assert texts(asked(web, "about.me", "rowan", {"about.me/rowan": page("<title>Rowan</title><p>I teach")})) == [
        "I teach"
    ]
