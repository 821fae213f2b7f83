"""The ways to an account: which addresses are asked for a platform, one after another, and what their answers say."""

from collections.abc import Callable, Mapping
from urllib.parse import quote, urlencode, urlsplit

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
from auditor.collectors.profiles.shape import Missing, Seen, Trouble
from auditor.collectors.web_answers import Failure, Want
from auditor.lookup.trip import MOST_PAGES, Came, Reader, Result, Trip

BLUESKY = "https://public.api.bsky.app/xrpc/app.bsky."


def by_bluesky(trip: Trip) -> Result:
    """Ask for a profile and its posts."""
    name = quote(trip.whose.name)
    came = trip.first(f"{BLUESKY}actor.getProfile?actor={name}", bluesky.read_profile)
    if not isinstance(came, Came):
        return came
    more = f"{BLUESKY}feed.getAuthorFeed?actor={name}&limit=100&filter=posts_with_replies"
    trip.also("the posts", more, bluesky.read_posts, lambda cursor, _: f"{more}&cursor={quote(cursor)}")
    return trip.end()


def by_fediverse(trip: Trip) -> Result:
    """Ask as Mastodon is asked; where that is not understood, by WebFinger."""
    host, name = urlsplit(trip.whose.url).hostname or "", quote(trip.whose.name)
    got = trip.ask(f"https://{host}/api/v1/accounts/lookup?acct={name}")
    if isinstance(got, Failure):
        return got
    found = mastodon.read_account(got, trip.whose)
    if found is None or found is Trouble.SIGNED_IN_ONLY:
        other = _by_webfinger(trip, host)
        return other if found is None or isinstance(other, Came) else found
    if not isinstance(found, mastodon.Known):
        return found
    trip.keep(found.seen)
    more = f"https://{host}/api/v1/accounts/{quote(found.id, safe='')}/statuses?limit=40&exclude_reblogs=true"
    trip.also("the posts", more, mastodon.read_posts, lambda last, _: f"{more}&max_id={quote(last)}")
    return trip.end()


def _by_webfinger(trip: Trip, host: str) -> Result:
    """Ask for an actor on the host's own servers, and for the posts in its outbox."""
    asked = urlencode({"resource": f"acct:{trip.whose.name}@{host}"})
    got = trip.ask(f"https://{host}/.well-known/webfinger?{asked}", accept="application/jrd+json")
    if isinstance(got, Failure):
        return got
    actor = activitypub.read_finger(got)
    if not isinstance(actor, str):
        return actor
    if not _same_house(actor, host):
        return Trouble.ANOTHER
    answer = trip.ask(actor, accept=activitypub.ACTIVITY)
    if isinstance(answer, Failure):
        return answer
    seen = activitypub.read_actor(answer, trip.whose)
    if not isinstance(seen, Seen):
        return seen
    trip.keep(seen)
    box = seen.onward
    for _ in range(MOST_PAGES):
        if not box or not _same_house(box, host):
            break
        page = trip.ask(box, accept=activitypub.ACTIVITY)
        posts = page if isinstance(page, Failure) else activitypub.read_outbox(page, trip.whose)
        if not isinstance(posts, Seen):
            break
        trip.keep(posts)
        box = posts.onward
    return trip.end()


def _same_house(address: str, host: str) -> bool:
    """Say whether an address lies with a host that was announced, or with one above or below it."""
    try:
        other = urlsplit(address).hostname or ""
    except ValueError:
        return False
    return other == host or other.endswith("." + host) or host.endswith("." + other)


def by_page(trip: Trip) -> Result:
    """Ask for a page of the owner's, then for its posts: by WordPress's interface, or by the feed that it names."""
    got = trip.ask(trip.whose.url, want=Want.PAGE, accept="text/html,application/xhtml+xml")
    if isinstance(got, Failure):
        return got
    if got.status == 200 and got.content_type and "html" not in got.content_type:
        read = feeds.read(got, trip.whose)
        return trip.end(read) if isinstance(read, Seen) else read
    seen = pages.read(got, trip.whose)
    if not isinstance(seen, Seen):
        return seen
    trip.keep(seen)
    if api := wordpress.api_of(got):
        _wordpress(trip, f"{api.rstrip('/')}/wp/v2")
    elif seen.onward:
        trip.also("the feed", seen.onward, feeds.read)
    return trip.end()


def by_wordpress_com(trip: Trip) -> Result:
    """Ask WordPress.com for a site and its posts."""
    site = quote(trip.whose.name)
    came = trip.first(f"https://public-api.wordpress.com/rest/v1.1/sites/{site}", wordpress.read_site)
    if isinstance(came, Came):
        _wordpress(trip, f"https://public-api.wordpress.com/wp/v2/sites/{site}")
        return trip.end()
    return came


def _wordpress(trip: Trip, api: str) -> None:
    """Ask for authors and posts."""
    mark = "&" if "?" in api else "?"
    posts = f"{api}/posts{mark}per_page=100"
    trip.also("the posts", posts, wordpress.read_posts, lambda _, number: f"{posts}&page={number}")
    trip.also("the authors", f"{api}/users{mark}per_page=100", wordpress.read_users)


def by_youtube(trip: Trip) -> Result:
    """Ask for a channel's page, then for the feed of its newest videos, which is sometimes not there for a while."""
    got = trip.ask(trip.whose.url, want=Want.PAGE, accept="text/html")
    if isinstance(got, Failure):
        return got
    seen = youtube.read_channel(got, trip.whose)
    if isinstance(seen, Seen):
        trip.keep(seen)
        trip.also("the newest videos", seen.onward, feeds.read)
        return trip.end()
    return seen


def by_github(trip: Trip) -> Result:
    """Ask for a user and their repositories."""
    user = f"https://api.github.com/users/{quote(trip.whose.name)}"
    came = trip.first(user, github.read_user)
    if isinstance(came, Came):
        trip.also("the repositories", f"{user}/repos?per_page=100&type=owner", github.read_repositories)
        return trip.end()
    return came


def by_flickr(trip: Trip) -> Result:
    """Ask for an account's number where it is not known, then for its feed."""
    number: str | Missing | Trouble = trip.whose.name
    if not flickr.NUMBER.fullmatch(trip.whose.name):
        got = trip.ask(trip.whose.url, want=Want.PAGE, accept="text/html")
        if isinstance(got, Failure):
            return got
        number = flickr.number_in(got)
    if not isinstance(number, str):
        return number
    asked = urlencode({"id": number, "format": "json", "nojsoncallback": 1})
    return trip.first(f"https://api.flickr.com/services/feeds/photos_public.gne?{asked}", flickr.read)


def by_wikipedia(trip: Trip) -> Result:
    """Ask for a user and what they edited."""
    site = urlsplit(trip.whose.url).hostname or ""
    asked = {
        "action": "query",
        "list": "users|usercontribs",
        "ususers": trip.whose.name,
        "ucuser": trip.whose.name,
        "uclimit": "500",
        "ucprop": "ids|title|timestamp|comment",
        "format": "json",
        "formatversion": "2",
    }
    return trip.first(
        f"https://{site}/w/api.php?{urlencode(asked)}", lambda got, whose: wikipedia.read(got, whose, site=site)
    )


def _by_feed(address: str, *, form: str = "post") -> Callable[[Trip], Result]:
    """Return a way that asks for one feed; `{}` stands for the name, or for the whole address."""

    def ask(trip: Trip) -> Result:
        url = trip.whose.url if address == "{}" else address.format(quote(trip.whose.name))
        accept = "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9"
        return trip.first(url, lambda got, whose: feeds.read(got, whose, form=form), accept=accept)

    return ask


def _by_one_page(reader: Reader) -> Callable[[Trip], Result]:
    """Return a way that asks for the page of the account and for nothing more."""
    return lambda trip: trip.first(trip.whose.url, reader, want=Want.PAGE, accept="text/html")


def by_steam(trip: Trip) -> Result:
    """Ask for the XML view of a profile."""
    return trip.first(f"{trip.whose.url}/?xml=1", steam.read, accept="text/xml")


ROUTES: Mapping[str, Callable[[Trip], Result]] = {
    "bluesky": by_bluesky,
    "fediverse": by_fediverse,
    "page": by_page,
    "wordpress.com": by_wordpress_com,
    "youtube": by_youtube,
    "github": by_github,
    "flickr": by_flickr,
    "wikipedia": by_wikipedia,
    "steam": by_steam,
    "feed": _by_feed("{}"),
    "reddit": _by_feed("https://www.reddit.com/user/{}/.rss", form="comment"),
    "medium": _by_feed("https://medium.com/feed/@{}"),
    "substack": _by_feed("https://{}.substack.com/feed"),
    "tumblr": _by_feed("https://{}.tumblr.com/rss"),
    "blogger": _by_feed("https://{}.blogspot.com/feeds/posts/default"),
    "linktree": _by_one_page(link_pages.read_linktree),
    "about.me": _by_one_page(link_pages.read_about_me),
}
