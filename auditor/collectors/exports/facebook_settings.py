"""The privacy settings of a Facebook export: who sees new posts, and who can find, ask and tag the owner."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from auditor.collectors.exports.meta.card import Card
from auditor.collectors.exports.meta.export import Origin
from auditor.collectors.exports.meta.labels import Label, flat
from auditor.collectors.identity import record_id
from auditor.model import Audience, Setting

FUTURE_POSTS = re.compile(r"who can see your future posts\??", re.IGNORECASE)
"""The one label known from real exports (2024-25); the others are as the settings page words them."""
NAMES = (
    (re.compile(r"look you up.*e-?mail", re.IGNORECASE), "findable_by_email"),
    (re.compile(r"look you up.*phone", re.IGNORECASE), "findable_by_phone"),
    (re.compile(r"search engines", re.IGNORECASE), "search_engines"),
    (re.compile(r"see your friends list", re.IGNORECASE), "friends_list_audience"),
    (re.compile(r"who can tag you", re.IGNORECASE), "who_can_tag"),
    (re.compile(r"who can comment", re.IGNORECASE), "who_can_comment"),
    (re.compile(r"who can (?:send you a )?message", re.IGNORECASE), "who_can_message"),
)
VALUES = {
    "public": "everyone",
    "everyone": "everyone",
    "friends": "limited",
    "friends except...": "limited",
    "friends except acquaintances": "limited",
    "specific friends": "limited",
    "custom": "limited",
    "close friends": "limited",
    "people you follow": "limited",
    "your followers": "limited",
    "people you follow and your followers": "limited",
    "only me": "nobody",
    "no one": "nobody",
    "nobody": "nobody",
    "yes": "on",
    "true": "on",
    "on": "on",
    "enabled": "on",
    "no": "off",
    "false": "off",
    "off": "off",
    "disabled": "off",
}
WIDER = ("friends of friends", "friends and their friends")
"""Neither everyone nor a circle the owner chose: kept in Facebook's own words, for these are many strangers."""
AUDIENCES = {
    "everyone": Audience.PUBLIC,
    "limited": Audience.LIMITED,
    "nobody": Audience.PRIVATE,
    **dict.fromkeys(WIDER, Audience.LIMITED),
}


class Settings(msgspec.Struct):
    """`privacy_settings.json`: groups of labelled lines; only some exports have it."""

    label_values: list[Label] = []


def rows_of(entry: Settings | Card) -> list[tuple[str, str]]:
    """Return the settings in a file or block, as label and value."""
    if isinstance(entry, Card):
        return entry.rows
    return [(row.label, row.value) for row in flat(entry.label_values) if row.value]


def default_audience(held: Iterable[Setting]) -> Audience:
    """Return who sees new posts, if the settings say so in words that are known."""
    for one in held:
        if FUTURE_POSTS.fullmatch(one.label.strip()):
            return AUDIENCES.get(" ".join(one.value.casefold().split()), Audience.UNKNOWN)
    return Audience.UNKNOWN


def settings(entry: Settings | Card, origin: Origin) -> Iterator[Setting]:
    """Yield a setting a line."""
    for label, value in rows_of(entry):
        name = next((name for pattern, name in NAMES if pattern.search(label)), "other")
        yield Setting(
            platform=origin.platform,
            account=origin.account,
            id=record_id(origin.platform, origin.account, "setting", name, label),
            source=origin.source,
            name=name,
            value=plain(value),
            label=label,
        )


def plain(value: str) -> str:
    """Return everyone, limited, nobody, on or off where the platform's words mean that, else its words."""
    return VALUES.get(" ".join(value.casefold().split()), value)
