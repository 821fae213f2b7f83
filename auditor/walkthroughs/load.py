"""Load guides and cards: each file is read once, and only when it is asked for."""

import difflib
import tomllib
from functools import cache
from importlib.resources import files

import msgspec

from auditor.model import WrongUsage
from auditor.model.guide import Card, Contact, Guide, GuideStatus, GuideStep

GUIDES = (
    "facebook",
    "instagram",
    "x",
    "linkedin",
    "tiktok",
    "whatsapp",
    "snapchat",
    "youtube",
    "threads",
    "google-search",
    "beyond-exports",
    "bing",
    "google-maps",
    "strava",
    "nextdoor",
    "pinterest",
    "reddit",
    "vinted",
    "ebay",
    "tinder",
    "hinge",
    "bumble",
    "telegram",
    "discord",
    "bluesky",
    "mastodon",
    "flickr",
    "tumblr",
    "mumsnet",
    "netmums",
    "spotify",
    "paypal",
    "tripadvisor",
    "roblox",
    "xbox",
    "playstation",
    "steam",
    "twitch",
    "minecraft",
    "battlenet",
    "wikipedia",
    "wayback",
    "venmo",
    "myspace",
    "skype",
    "google-plus",
    "windows-live-spaces",
    "msn",
    "bebo",
    "periscope",
    "vine",
    "friendster",
    "whisper",
    "yik-yak",
)
"""Every guide, in order of worth for people who work in schools."""
CARDS = (
    "pupil-friend-request",
    "parent-friend-request",
    "abuse",
    "impersonation",
    "journalist-calls",
    "complaint-open",
    "leaving",
    "indecent-image",
)
"""Every "if this happens" card."""
PUBLIC_VIEW = "public-view"
EVERYWHERE = "*"


def guides() -> tuple[Guide, ...]:
    """Return every guide, the one that matters most first."""
    return tuple(_guide(name) for name in GUIDES)


def guide(name: str) -> Guide:
    """Return a guide by its id; raises WrongUsage."""
    if name not in GUIDES:
        near = difflib.get_close_matches(name[:80].lower(), GUIDES, n=1)
        raise WrongUsage(
            "There is no guide of that name." + (f" Did you mean “{near[0]}”?" if near else ""),
            next_step="“auditor walkthrough” without a name lists them.",
        )
    return _guide(name)


def step(full_id: str) -> GuideStep:
    """Return a step by its full id, such as facebook.past-posts; raises WrongUsage."""
    name, _, what = full_id.partition(".")
    for one in guide(name).steps:
        if one.id == what:
            return one
    raise WrongUsage("There is no such step.", next_step=f"“auditor walkthrough {name}” shows the steps there are.")


def steps_for(pattern: str) -> tuple[tuple[Guide, GuideStep], ...]:
    """Return each step that `facebook.past-posts`, or `*.past-posts` for every platform, stands for, with its guide.

    What follows the dot is a step's id, or the category of several.
    """
    where, _, what = pattern.partition(".")
    names = GUIDES if where == EVERYWHERE else tuple(name for name in GUIDES if name == where)
    found = [(one, step) for one in map(_guide, names) for step in one.steps if what in (step.id, step.category)]
    exact = [pair for pair in found if pair[1].id == what]
    return tuple(exact if exact and where != EVERYWHERE else found)


def cards() -> tuple[Card, ...]:
    """Return every card."""
    return tuple(_card(name) for name in CARDS)


def card(name: str) -> Card:
    """Return a card by its id; raises WrongUsage."""
    if name not in CARDS:
        near = difflib.get_close_matches(name[:80].lower(), CARDS, n=1)
        raise WrongUsage(
            "There is no card of that name." + (f" Did you mean “{near[0]}”?" if near else ""),
            next_step=f"There are {', '.join(CARDS)}.",
        )
    return _card(name)


@cache
def contacts() -> dict[str, Contact]:
    """Return everybody whom cards name to turn to, by a short name."""
    return msgspec.convert(tomllib.loads(_text("cards", "contacts")), dict[str, Contact])


@cache
def _guide(name: str) -> Guide:
    """Return a guide from its file, with looking as the public does as its first step."""
    made = msgspec.convert(tomllib.loads(_text("guides", name)), Guide)
    view = made.public_view
    if view is None or made.status is not GuideStatus.LIVE:
        return made
    look = GuideStep(
        id=PUBLIC_VIEW,
        name="Look at it as a stranger does",
        category=PUBLIC_VIEW,
        web=" ".join(view.steps),
        app=" ".join(view.steps),
        link=view.link,
        choice="Look, and note what you would not want a pupil or a parent to see",
        why="It is what somebody finds who searches for you, and the other steps begin from it",
        check="You have seen what is there without signing in, or as somebody who is not connected with you",
        phase=2,
        sources=view.sources,
        seen=view.seen,
        sure=view.sure,
    )
    return msgspec.structs.replace(made, steps=(look, *made.steps))


@cache
def _card(name: str) -> Card:
    """Return a card from its file."""
    table = tomllib.loads(_text("cards", name))
    return msgspec.convert({**table, "contacts": [contacts()[one] for one in table["contacts"]]}, Card)


def _text(folder: str, name: str) -> str:
    """Return what a file of this room holds."""
    return (files("auditor.walkthroughs") / folder / f"{name}.toml").read_text(encoding="utf-8")
